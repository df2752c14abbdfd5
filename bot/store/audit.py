"""The audit trail: who did and read what of which case. Ids and names of actions only, never texts."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from sqlalchemy import insert, literal, select

from bot.store import schema, tokens
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

    `account_id` is None for what Lotse does itself; of an action on an account it is that account. Raises ValueError for an action that is not a name of
    one to three words in small letters, such as `case opened`: sentences do not get in here.
    """
    if not ACTION.fullmatch(action):
        raise ValueError("an action is a name of one to three words in small letters")
    await connection.execute(
        insert(schema.audit).values(at=at, account_id=account_id, action=action, case_id=case_id)
    )


async def is_read(connection: Connection, session_token: str, case_id: int) -> bool:
    """Whether it is noted that this session has read the case."""
    readings = schema.case_readings
    noted = select(readings.c.case_id).where(
        readings.c.session_digest == tokens.digest(session_token), readings.c.case_id == case_id
    )
    return await connection.scalar(noted) is not None


async def record_reading(
    connection: Connection, *, at: datetime, account_id: int, session_token: str, case_id: int
) -> None:
    """Note that somebody reads a case, once a session."""
    if await is_read(connection, session_token, case_id):
        return
    readings, sessions = schema.case_readings, schema.sessions
    # From the session, which may have ended meanwhile: then there is nothing to hold on to.
    session = select(sessions.c.token_digest, literal(case_id)).where(
        sessions.c.token_digest == tokens.digest(session_token)
    )
    await connection.execute(insert(readings).from_select(["session_digest", "case_id"], session))
    await record(connection, at=at, account_id=account_id, action="case.read", case_id=case_id)
