"""Invites somebody to the console."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.settings import Settings
from bot.store import accounts, audit
from bot.store.database import Database
from bot.store.records import Role

VALID = timedelta(days=7)
"""How long an invitation can be used: long enough for a holiday in between, short for a link in a mailbox."""


async def invitation_link(
    database: Database, settings: Settings, role: Role, clock: Callable[[], datetime]
) -> str:
    """A link at which one person can make an account with this role, once, within VALID."""
    async with database.transaction() as connection:
        at = clock()
        token = await accounts.invite(connection, role, at, VALID)
        await audit.record(connection, at=at, account_id=None, action="account.invited")
    return _link(settings, token)


async def first_invitation_link(
    database: Database, settings: Settings, clock: Callable[[], datetime]
) -> str | None:
    """A link for the first account, a supervisor's; None where there is an account already.

    Takes the place of the links that earlier starts gave, and ends when any account is made.
    """
    async with database.transaction() as connection:
        if await accounts.count(connection) > 0:
            return None
        at = clock()
        token = await accounts.invite(connection, Role.SUPERVISOR, at, VALID, for_first_account=True)
        await audit.record(connection, at=at, account_id=None, action="account.invited")
    return _link(settings, token)


def _link(settings: Settings, token: str) -> str:
    return f"{settings.url}/console/sign-up/{token}"
