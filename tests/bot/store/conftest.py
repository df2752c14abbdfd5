"""A database of its own for each test of the store, and somebody who writes to it."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from datetime import datetime, timezone
from pathlib import Path

import pytest
import pytest_asyncio

from bot.store import accounts, conversations
from bot.store.database import Database
from bot.store.records import Account, NewConversation, Role
from bot.store.sealing import Sealing


@pytest.fixture(scope="session")
def sealing() -> Sealing:
    """Sealing with a fixed master key."""
    return Sealing(bytes(range(32)))


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory, sealing: Sealing) -> Path:
    """An empty database at the newest version, to be copied: migrating takes longer than most tests."""
    path = tmp_path_factory.mktemp("migrated") / "lotse.db"

    async def migrate() -> None:
        await (await Database.open(f"sqlite:///{path}", sealing)).close()

    asyncio.run(migrate())
    return path


@pytest.fixture
def path(tmp_path: Path, migrated: Path) -> Path:
    """The file of this test's database."""
    return Path(shutil.copy(migrated, tmp_path / "lotse.db"))


@pytest_asyncio.fixture
async def database(path: Path, sealing: Sealing) -> AsyncIterator[Database]:
    """An open database."""
    database = await Database.open(f"sqlite:///{path}", sealing)
    yield database
    await database.close()


@pytest.fixture
def noon() -> datetime:
    """The time at which things happen, where nothing else is said."""
    return datetime(2026, 3, 2, 12, 0, 0, 123456, tzinfo=timezone.utc)


@pytest_asyncio.fixture
async def person(database: Database, noon: datetime) -> NewConversation:
    """A conversation that has just begun."""
    async with database.transaction() as connection:
        return await conversations.create(connection, database.sealing, channel="web", locale="uk", at=noon)


@pytest_asyncio.fixture
async def caseworkers(database: Database, noon: datetime) -> tuple[Account, Account]:
    """Two accounts, in the order of their ids."""
    made = []
    async with database.transaction() as connection:
        for name in ("first", "second"):
            token = await accounts.invite(connection, Role.CASEWORKER, noon, noon - noon.replace(day=1))
            account = await accounts.sign_up(connection, token, name, "a hash", noon)
            assert isinstance(account, Account)
            made.append(account)
    return made[0], made[1]
