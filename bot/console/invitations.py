"""Invites somebody to the console."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.settings import Settings
from bot.store import accounts
from bot.store.database import Database
from bot.store.records import Role

VALID = timedelta(days=7)
"""How long an invitation can be used: long enough for a holiday in between, short for a link in a mailbox."""


async def invitation_link(
    database: Database, settings: Settings, role: Role, clock: Callable[[], datetime]
) -> str:
    """A link at which one person can make an account with this role, once, within VALID."""
    async with database.transaction() as connection:
        token = await accounts.invite(connection, role, clock(), VALID)
    return f"{settings.url}/console/sign-up/{token}"
