"""The audit trail: who did what to which case. Ids and names of actions only, never texts."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from sqlalchemy import insert

from bot.store import schema
from bot.store.database import Connection

ACTION: Final = re.compile(r"(?=.{1,64}\Z)[a-z]+(?:[ ._][a-z]+){0,2}")


async def record(
    connection: Connection,
    *,
    at: datetime,
    account_id: int | None,
    action: str,
    case_id: int | None = None,
) -> None:
    """Note an action, in the transaction that carries it out.

    `account_id` is None for what Lotse does itself. Raises ValueError for an action that is not a name of
    one to three words in small letters, such as `case opened`: sentences do not get in here.
    """
    if not ACTION.fullmatch(action):
        raise ValueError("an action is a name of one to three words in small letters")
    await connection.execute(
        insert(schema.audit).values(at=at, account_id=account_id, action=action, case_id=case_id)
    )
