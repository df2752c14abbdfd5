"""`lotse accounts`: who may sign in at the console. The server may be running meanwhile."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import typer

from actions.desk import now
from bot.cli.stopped import Stopped
from bot.console.invitations import invitation_link
from bot.handoff.relay import Relay
from bot.live import Live
from bot.settings import Settings
from bot.store.database import Database
from bot.store.records import Role
from bot.store.sealing import Sealing, load_master_key
from content.load import load


async def add(settings: Settings, *, supervisor: bool) -> int:
    """Print a one-time link with which somebody signs up for the console."""
    async with _database(settings) as database:
        role = Role.SUPERVISOR if supervisor else Role.CASEWORKER
        typer.echo(await invitation_link(database, settings, role, now))
    return 0


async def lock(settings: Settings, name: str) -> int:
    """Lock an account, end its sessions and give its cases back; Stopped where nobody has this name.

    Open pages of the server notice it within seconds: they ask who is signed in before they show anything.
    """
    content = load(settings.content)
    async with _database(settings) as database:
        # Signals stay within a process: the server's pages look again by themselves.
        locked = await Relay(database, lambda: content, Live(), now).lock_out(name)
    if locked is None:
        raise Stopped("there is no account with this name.")
    typer.echo(f"{locked.name} is locked. Cases back in the list: {locked.cases}")
    return 0


@asynccontextmanager
async def _database(settings: Settings) -> AsyncIterator[Database]:
    settings.var.mkdir(mode=0o700, parents=True, exist_ok=True)
    database = await Database.open(
        settings.database_url, Sealing(load_master_key(settings.var / "master.key"))
    )
    try:
        yield database
    finally:
        await database.close()
