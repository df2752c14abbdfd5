"""Conversations: who may continue one, its language and dialogue state, and its deletion."""

from __future__ import annotations

import hmac
from datetime import datetime, timezone

from sqlalchemy import case, insert, select, update
from sqlalchemy import delete as delete_from

from bot.case_state import CaseState
from bot.store import schema, tokens
from bot.store.database import Connection, mark_erased
from bot.store.records import Conversation, NewConversation, UnknownConversation
from bot.store.sealing import Sealing

_table = schema.conversations


async def create(
    connection: Connection, sealing: Sealing, *, channel: str, locale: str | None, at: datetime
) -> NewConversation:
    """Begin a conversation, with an empty state and a key of its own."""
    conversation_id, secret = tokens.new_id(), tokens.new_secret()
    wrapped_key = sealing.new_key()
    await connection.execute(
        insert(_table).values(
            id=conversation_id,
            secret_digest=tokens.digest(secret),
            wrapped_key=wrapped_key,
            channel=channel,
            locale=locale,
            locale_chosen=False,
            state=sealing.seal(wrapped_key, {}, _context(conversation_id)),
            entries=0,
            created_at=at,
            active_at=at,
        )
    )
    return NewConversation(conversation_id, secret)


async def authenticate(connection: Connection, conversation_id: str, secret: str) -> bool:
    """Whether this is the conversation's secret; False for ids that do not exist, whatever their form."""
    expected: bytes | None = None
    if tokens.is_id(conversation_id):
        expected = await connection.scalar(
            select(_table.c.secret_digest).where(_table.c.id == conversation_id)
        )
    # The random digest equals nothing, and keeps the comparison for unknown ids.
    return hmac.compare_digest(expected or tokens.digest(tokens.new_secret()), tokens.digest(secret))


async def load(connection: Connection, sealing: Sealing, conversation_id: str) -> Conversation | None:
    """The conversation, or None where it never existed or was deleted. Raises Unsealable."""
    row = (await connection.execute(select(_table).where(_table.c.id == conversation_id))).first()
    if row is None:
        return None
    return Conversation(
        id=row.id,
        channel=row.channel,
        locale=row.locale,
        locale_chosen=row.locale_chosen,
        state=sealing.unseal(row.wrapped_key, row.state, _context(row.id)),
        created_at=row.created_at,
        active_at=row.active_at,
    )


async def save(connection: Connection, sealing: Sealing, conversation: Conversation) -> None:
    """Write locale, state and last activity back; channel and beginning never change.

    The last activity moves only forward: a message may have come since the conversation was loaded.
    Raises UnknownConversation where it was deleted meanwhile.
    """
    wrapped_key = await key(connection, conversation.id)
    active_at = conversation.active_at
    await connection.execute(
        update(_table)
        .where(_table.c.id == conversation.id)
        .values(
            locale=conversation.locale,
            locale_chosen=conversation.locale_chosen,
            state=sealing.seal(wrapped_key, dict(conversation.state), _context(conversation.id)),
            active_at=case((_table.c.active_at > active_at, _table.c.active_at), else_=active_at),
        )
    )


async def delete(connection: Connection, conversation_id: str, *, at: datetime | None = None) -> None:
    """Erase the conversation: key, state, messages and transcript; nothing happens for an unknown id.

    Its cases stay for the count, without the link and without what they told of the person; those still
    open become DELETED at `at` (now, if not given). The write-ahead log is emptied after the commit, so that the bytes are gone from the disk.
    """
    cases = schema.cases
    await connection.execute(
        update(cases)
        .where(cases.c.conversation_id == conversation_id, cases.c.state.in_(schema.OPEN_STATES))
        .values(state=CaseState.DELETED.value, closed_at=at or datetime.now(timezone.utc))
    )
    own = cases.c.conversation_id == conversation_id
    answers = schema.sent_answers
    await connection.execute(delete_from(answers).where(answers.c.case_id.in_(select(cases.c.id).where(own))))
    await connection.execute(update(cases).where(own).values(**schema.NOBODYS))
    for table in (schema.transcript, schema.inbox):
        await connection.execute(delete_from(table).where(table.c.conversation_id == conversation_id))
    await connection.execute(delete_from(_table).where(_table.c.id == conversation_id))
    mark_erased(connection)


async def key(connection: Connection, conversation_id: str) -> bytes:
    """The conversation's wrapped key, for the other modules of the store; raises UnknownConversation."""
    wrapped_key: bytes | None = await connection.scalar(
        select(_table.c.wrapped_key).where(_table.c.id == conversation_id)
    )
    if wrapped_key is None:
        raise UnknownConversation(conversation_id)
    return wrapped_key


def _context(conversation_id: str) -> str:
    return f"state:{conversation_id}"
