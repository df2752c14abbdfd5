"""Bringing a database up to date when it is opened: its tables, and whether the master key fits it.

Alembic is imported only when there is something to do, so that a start stays quick.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import insert, inspect, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store import migrations, schema
from bot.store.records import CannotOpen
from bot.store.sealing import Sealing


class UnknownSchema(CannotOpen):
    """The database was made by another version of Lotse, probably a newer one. Start that one."""


class WrongMasterKey(CannotOpen):
    """The master key is not the one that this database was made with. Put the right file back."""


async def is_ready(connection: AsyncConnection, sealing: Sealing) -> bool:
    """Whether nothing is left to do. Raises UnknownSchema and WrongMasterKey."""
    version: str | None = await connection.run_sync(_version)
    if version is None:
        return False
    await _check_key(connection, sealing)
    return version == migrations.HEAD


async def make_ready(connection: AsyncConnection, sealing: Sealing) -> None:
    """Migrate to the newest version and note the master key, in the given transaction."""
    # Another process may have done it while we waited for the lock.
    if await is_ready(connection, sealing):
        return
    await connection.run_sync(_upgrade)
    if await _checked_key(connection) is None:
        await connection.execute(insert(schema.master_key_check).values(id=1, wrapped_key=sealing.new_key()))


async def _check_key(connection: AsyncConnection, sealing: Sealing) -> None:
    wrapped = await _checked_key(connection)
    if wrapped is None or not sealing.opens(wrapped):
        raise WrongMasterKey("this master key does not open the database; put the right key file back")


async def _checked_key(connection: AsyncConnection) -> bytes | None:
    wrapped: bytes | None = await connection.scalar(select(schema.master_key_check.c.wrapped_key))
    return wrapped


def _version(connection: Any) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if version is not None and version not in migrations.KNOWN:
        raise UnknownSchema(
            f"the database has version {version}, which this Lotse does not know; start the newer one"
        )
    return version


def _upgrade(connection: Any) -> None:
    # Imported here because only a database that is not up to date needs it: a third of a second.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    # Alembic reads "%" as the beginning of a reference.
    config.set_main_option("script_location", str(Path(migrations.__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
