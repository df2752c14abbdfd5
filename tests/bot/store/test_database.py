"""bot/store/database.py and opening.py: opening, transactions, and several at once."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot.store import conversations
from bot.store.database import Database, UnsupportedDatabase
from bot.store.opening import UnknownSchema, WrongMasterKey
from bot.store.records import NewConversation
from bot.store.sealing import Sealing

pytestmark = pytest.mark.asyncio


async def _begin(database: Database, at: datetime) -> NewConversation:
    async with database.transaction() as connection:
        return await conversations.create(connection, database.sealing, channel="web", locale=None, at=at)


async def _count(database: Database) -> int:
    async with database.reading() as connection:
        count: int = (await connection.execute(text("SELECT count(*) FROM conversations"))).scalar_one()
    return count


async def test_a_new_file_gets_its_tables_and_belongs_to_its_owner(
    tmp_path: Path, sealing: Sealing, noon: datetime
) -> None:
    """Opening makes folder and file; nobody else may read the file, its log or the log's index."""
    path = tmp_path / "a 100% new folder" / "lotse.db"
    database = await Database.open(f"sqlite:///{path}", sealing)
    await _begin(database, noon)
    modes = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
    await database.close()
    assert modes == {"lotse.db": 0o600, "lotse.db-wal": 0o600, "lotse.db-shm": 0o600}
    assert path.parent.stat().st_mode & 0o777 == 0o700


async def test_a_file_that_others_could_read_is_closed_to_them(path: Path, sealing: Sealing) -> None:
    """Opening corrects permissions that are too wide."""
    path.chmod(0o644)
    await (await Database.open(f"sqlite:///{path}", sealing)).close()
    assert path.stat().st_mode & 0o777 == 0o600


async def test_opening_again_keeps_everything(path: Path, sealing: Sealing, noon: datetime) -> None:
    """A second start finds what the first one wrote."""
    for expected in (1, 2):
        database = await Database.open(f"sqlite:///{path}", sealing)
        await _begin(database, noon)
        assert await _count(database) == expected
        await database.close()


async def test_several_starts_at_once_make_the_tables_once(tmp_path: Path, sealing: Sealing) -> None:
    """Whoever comes second waits for the first and finds the work done."""
    url = f"sqlite:///{tmp_path / 'lotse.db'}"
    opened = await asyncio.gather(*(Database.open(url, sealing) for _ in range(4)))
    for database in opened:
        assert await _count(database) == 0
        await database.close()


async def test_a_start_with_nothing_to_do_leaves_alembic_alone(path: Path) -> None:
    """Alembic is slow to import, so it is imported for a migration only."""
    script = f"""
import asyncio, sys
from bot.store.database import Database
from bot.store.sealing import Sealing
asyncio.run(Database.open("sqlite:///{path}", Sealing(bytes(range(32)))))
sys.exit("alembic" in sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", script], check=False, timeout=60).returncode == 0


async def test_the_wrong_master_key_is_noticed_at_the_start(path: Path) -> None:
    """A lost key file must not be replaced silently: nothing old could be read."""
    with pytest.raises(WrongMasterKey):
        await Database.open(f"sqlite:///{path}", Sealing(bytes(32)))


async def test_a_database_of_a_newer_version_is_left_alone(path: Path, sealing: Sealing) -> None:
    """Lotse does not write into tables that it does not know."""
    with sqlite3.connect(path) as file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(UnknownSchema, match="9999"):
        await Database.open(f"sqlite:///{path}", sealing)


@pytest.mark.parametrize("url", ["postgresql://localhost/lotse", "sqlite://", "sqlite:///:memory:"])
async def test_only_files_of_sqlite_are_opened(url: str, sealing: Sealing) -> None:
    """An address that cannot work is refused with a reason."""
    with pytest.raises(UnsupportedDatabase, match="only sqlite"):
        await Database.open(url, sealing)


async def test_the_promises_of_the_file_are_switched_on(database: Database) -> None:
    """Every connection syncs each commit, checks references and overwrites what is deleted."""
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 5000,
    }
    async with database.reading() as first, database.reading() as second:
        for connection in (first, second):
            for pragma, value in expected.items():
                assert (await connection.exec_driver_sql(f"PRAGMA {pragma}")).scalar_one() == value


async def test_an_error_leaves_nothing_behind(database: Database, noon: datetime) -> None:
    """A transaction that raises has never happened, and the next one works."""
    with pytest.raises(RuntimeError):
        async with database.transaction() as connection:
            await conversations.create(connection, database.sealing, channel="web", locale=None, at=noon)
            raise RuntimeError
    assert await _count(database) == 0
    await _begin(database, noon)
    assert await _count(database) == 1


async def test_writers_take_turns(database: Database, noon: datetime) -> None:
    """Many writers at once all get through."""
    await asyncio.gather(*(_begin(database, noon) for _ in range(20)))
    assert await _count(database) == 20


async def test_a_reader_sees_one_state(database: Database, noon: datetime) -> None:
    """What is committed while somebody reads does not change what they see."""
    statement = text("SELECT count(*) FROM conversations")
    async with database.reading() as connection:
        before = (await connection.execute(statement)).scalar_one()
        await _begin(database, noon)
        assert (await connection.execute(statement)).scalar_one() == before == 0
    assert await _count(database) == 1


async def test_a_reader_does_not_wait_for_the_writer(database: Database, noon: datetime) -> None:
    """Reading works while a transaction is open, and does not see it."""
    async with database.transaction() as connection:
        await conversations.create(connection, database.sealing, channel="web", locale=None, at=noon)
        assert await _count(database) == 0


async def test_a_cancelled_writer_leaves_the_database_free(database: Database, noon: datetime) -> None:
    """Wherever a cancellation comes, it leaves all or nothing, and the next writer works at once."""
    for steps in range(40):
        before = await _count(database)
        writer = asyncio.ensure_future(_begin(database, noon))
        for _ in range(steps):
            await asyncio.sleep(0.0002)
        writer.cancel()
        await asyncio.gather(writer, return_exceptions=True)
        assert await _count(database) - before in (0, 1)
        await asyncio.wait_for(_begin(database, noon), timeout=2)


async def test_a_writer_cancelled_while_it_waits_takes_no_lock(
    database: Database, path: Path, noon: datetime
) -> None:
    """Where another process writes, giving up leaves no lock that comes later."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    writer = asyncio.ensure_future(_begin(database, noon))
    await asyncio.sleep(0.05)
    writer.cancel()
    await asyncio.sleep(0.05)
    other.execute("COMMIT")
    with pytest.raises(asyncio.CancelledError):
        await writer
    other.execute("BEGIN IMMEDIATE")
    other.close()
    await asyncio.wait_for(_begin(database, noon), timeout=2)
    assert await _count(database) == 1


async def test_a_transaction_inside_a_transaction_is_a_mistake(database: Database, noon: datetime) -> None:
    """It is named at once, instead of waiting for ever; the outer one is rolled back."""
    with pytest.raises(RuntimeError, match="inside"):
        async with database.transaction() as connection:
            await conversations.create(connection, database.sealing, channel="web", locale=None, at=noon)
            await _begin(database, noon)
    assert await _count(database) == 0
    await asyncio.wait_for(_begin(database, noon), timeout=2)


async def test_another_process_can_read_and_write_the_open_file(
    database: Database, path: Path, noon: datetime
) -> None:
    """A command line beside the running server works on the same file."""
    script = f"""
import asyncio
from datetime import datetime, timezone
from bot.store import conversations
from bot.store.database import Database
from bot.store.sealing import Sealing

async def main():
    database = await Database.open("sqlite:///{path}", Sealing(bytes(range(32))))
    async with database.transaction() as connection:
        await conversations.create(
            connection, database.sealing, channel="web", locale=None, at=datetime.now(timezone.utc))
    await database.close()

asyncio.run(main())
"""
    await _begin(database, noon)
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", script)
    assert await process.wait() == 0
    await _begin(database, noon)
    assert await _count(database) == 3


async def test_the_death_of_the_process_loses_nothing_that_was_committed(
    path: Path, sealing: Sealing
) -> None:
    """What was committed before a kill is there afterwards; what was not is not."""
    script = f"""
import asyncio, os, signal
from datetime import datetime, timezone
from bot.store import conversations
from bot.store.database import Database
from bot.store.sealing import Sealing

async def main():
    database = await Database.open("sqlite:///{path}", Sealing(bytes(range(32))))
    for last in (False, True):
        async with database.transaction() as connection:
            await conversations.create(
                connection, database.sealing, channel="web", locale=None, at=datetime.now(timezone.utc))
            if last:
                os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", script)
    assert await process.wait() == -9
    database = await Database.open(f"sqlite:///{path}", sealing)
    assert await _count(database) == 1
    await database.close()


async def test_errors_do_not_tell_what_was_to_be_written(database: Database, person: NewConversation) -> None:
    """A failing statement names no values: its message ends in the log."""
    statement = text("INSERT INTO conversations (id, channel) VALUES (:id, :channel)")
    with pytest.raises(IntegrityError) as failure:
        async with database.transaction() as connection:
            await connection.execute(statement, {"id": person.id, "channel": "a sentence of a person"})
    assert isinstance(failure.value, DBAPIError)
    assert "a sentence" not in str(failure.value)
