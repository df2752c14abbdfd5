"""The database: opening it, one writer at a time, and readers beside it.

SQLite with a write-ahead log, in a file. Everything that speaks SQLite's dialect stands in this module;
statements elsewhere are SQLAlchemy Core, locked rows included, so that PostgreSQL needs only its own opening.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final, TypeAlias

from sqlalchemy import event
from sqlalchemy.engine.url import URL, make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool
from sqlalchemy.sql import Executable

from bot.store import opening
from bot.store.records import CannotOpen
from bot.store.sealing import Sealing

Connection: TypeAlias = AsyncConnection
"""What every function of the store works on; it comes from `Database.transaction` or `.reading`."""

BUSY_TIMEOUT_MS: Final = 5_000
EMPTYING_TIMEOUT_MS: Final = 200
PRAGMAS: Final = (
    f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}",
    # A message is acknowledged after its commit: the commit has to survive a power cut.
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
)
BEGIN: Final = "lotse_begin"
ERASED: Final = "lotse_erased"


class UnsupportedDatabase(CannotOpen):
    """The address names no SQLite file. Correct the setting."""


def mark_erased(connection: Connection) -> None:
    """Have the write-ahead log emptied after the commit: it would keep what was deleted."""
    connection.info[ERASED] = True


async def changed(connection: Connection, statement: Executable) -> int:
    """Carry out an update or a deletion; how many rows it met."""
    result: Any = await connection.execute(statement)  # the stubs know no rowcount
    count: int = result.rowcount
    return count


class Database:
    """An open database. Make it with `open`; belongs to one event loop."""

    def __init__(self, engine: AsyncEngine, sealing: Sealing) -> None:
        self.sealing = sealing
        self._engine = engine
        self._writer: AsyncEngine = engine.execution_options(**{BEGIN: "BEGIN IMMEDIATE"})
        self._bare: AsyncEngine = engine.execution_options(**{BEGIN: ""})
        self._writing = asyncio.Lock()
        self._writer_task: asyncio.Task[Any] | None = None
        # A process that was killed after a deletion may have left a log that holds what was deleted.
        self._log_to_empty = True

    @classmethod
    async def open(cls, url: str, sealing: Sealing) -> Database:
        """Open `sqlite:///path`, make the file if missing (for its owner only) and bring it up to date.

        Raises UnsupportedDatabase, opening.WrongMasterKey and opening.UnknownSchema; each leaves the file
        as it was.
        """
        database = cls(_engine(_file_url(url)), sealing)
        try:
            await database._turn_log_on()
            async with database.reading() as connection:
                ready = await opening.is_ready(connection, sealing)
            if not ready:
                async with database.transaction() as connection:
                    await opening.make_ready(connection, sealing)
            if database._log_to_empty:
                await database._empty_log()
        except BaseException:
            await database.close()
            raise
        return database

    async def close(self) -> None:
        """Close all connections. Transactions must have ended."""
        await self._engine.dispose()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """Write: all of it when the block ends, nothing when it raises or is cancelled.

        Writers take turns; another process is waited for up to five seconds, then OperationalError comes.
        A cancellation during the commit arrives after it. A second transaction inside the block would wait
        for the first for ever: it raises RuntimeError.
        """
        task = asyncio.current_task()
        if self._writer_task is task:
            raise RuntimeError("a transaction inside a transaction")
        async with self._writing:
            self._writer_task = task
            try:
                async with self._written() as connection:
                    yield connection
            finally:
                self._writer_task = None

    @asynccontextmanager
    async def _written(self) -> AsyncIterator[Connection]:
        try:
            async with _connected(self._writer) as connection:
                connection.info.pop(ERASED, None)
                await connection.begin()
                yield connection
                try:
                    await _to_the_end(connection.commit())
                finally:
                    # A cancellation during the commit arrives here although the data is deleted.
                    self._log_to_empty |= bool(connection.info.pop(ERASED, False))
        finally:
            if self._log_to_empty:
                await _to_the_end(self._empty_log())

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Connection]:
        """Read: everything in the block sees the same state of the database."""
        async with _connected(self._engine) as connection:
            yield connection

    async def _turn_log_on(self) -> None:
        # The file remembers it. SQLite does not wait for other processes here, whatever the timeout.
        deadline = time.monotonic() + BUSY_TIMEOUT_MS / 1000
        while True:
            try:
                async with _connected(self._bare) as connection:
                    await connection.exec_driver_sql("PRAGMA journal_mode=WAL")
            except OperationalError:
                if time.monotonic() > deadline:
                    raise
                await asyncio.sleep(0.02)
            else:
                return

    async def _empty_log(self) -> None:
        # A reader that is still at work keeps the log from being emptied. Writers must not wait for it long:
        # the next transaction tries again.
        async with _connected(self._bare) as connection:
            await connection.exec_driver_sql(f"PRAGMA busy_timeout={EMPTYING_TIMEOUT_MS}")
            try:
                checkpoint = await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
                self._log_to_empty = bool(checkpoint.scalar_one())
            except OperationalError:
                self._log_to_empty = True
            finally:
                await connection.exec_driver_sql(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")


@asynccontextmanager
async def _connected(engine: AsyncEngine) -> AsyncIterator[Connection]:
    connection = await engine.connect()
    try:
        yield connection
    finally:
        # Rolls back whatever was not committed, before the next writer may begin.
        await _to_the_end(connection.close())


async def _to_the_end(step: Coroutine[Any, Any, None]) -> None:
    """Wait for a step that must not stop half way; a cancellation is raised when it has ended."""
    task = asyncio.ensure_future(step)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as cancellation:
            cancelled = cancellation
    task.result()
    if cancelled is not None:
        raise cancelled


def _file_url(url: str) -> URL:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        raise UnsupportedDatabase(f"{parsed.get_backend_name()}: only sqlite:///path/to/file is supported")
    _private_file(Path(parsed.database))
    return parsed.set(drivername="sqlite+aiosqlite")


def _private_file(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # SQLite gives the log and its index the permissions of the file. A file that is there is not opened:
    # closing it again would take SQLite's locks of this process away.
    if not path.exists():
        path.touch(mode=0o600)
    if path.stat().st_mode & 0o077:
        path.chmod(0o600)


def _engine(url: URL) -> AsyncEngine:
    engine = create_async_engine(url, poolclass=AsyncAdaptedQueuePool, hide_parameters=True)
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _prepare(raw: Any, _record: Any) -> None:
    # Otherwise sqlite3 begins transactions by itself, late and without the lock of a writer.
    raw.isolation_level = None
    cursor = raw.cursor()
    for pragma in PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin(connection: Any) -> None:
    statement = connection.get_execution_options().get(BEGIN, "BEGIN")
    if statement:
        connection.exec_driver_sql(statement)
