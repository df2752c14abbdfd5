"""The transcript: what was said in a conversation, as it was said, numbered from 1 without gaps."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from sqlalchemy import insert, select, update

from bot.store import conversations, schema
from bot.store.database import Connection, changed
from bot.store.records import Author, Content, Entry, UnknownConversation, UnknownEntry
from bot.store.sealing import Sealing

DEFAULT_LIMIT: Final = 200

_table = schema.transcript


async def append(
    connection: Connection,
    sealing: Sealing,
    conversation_id: str,
    author: Author,
    content: Content,
    at: datetime,
) -> int:
    """Add an entry and return its number; raises UnknownConversation.

    The entry belongs to the case that is open now, if one is.
    """
    owner, cases = schema.conversations, schema.cases
    # Counting first locks the conversation: two writers never get the same number.
    counting = update(owner).where(owner.c.id == conversation_id).values(entries=owner.c.entries + 1)
    if not await changed(connection, counting):
        raise UnknownConversation(conversation_id)
    open_case = (
        select(cases.c.id)
        .where(cases.c.conversation_id == conversation_id, cases.c.state.in_(schema.OPEN_STATES))
        .scalar_subquery()
    )
    row = (
        await connection.execute(
            select(owner.c.entries, owner.c.wrapped_key, open_case.label("case_id")).where(
                owner.c.id == conversation_id
            )
        )
    ).one()
    seq: int = row.entries
    await connection.execute(
        insert(_table).values(
            conversation_id=conversation_id,
            seq=seq,
            author=author.value,
            at=at,
            content=sealing.seal(row.wrapped_key, dict(content), _context(conversation_id, seq)),
            case_id=row.case_id,
        )
    )
    return seq


async def after(
    connection: Connection,
    sealing: Sealing,
    conversation_id: str,
    seq: int,
    limit: int = DEFAULT_LIMIT,
    *,
    until: int | None = None,
) -> list[Entry]:
    """The entries after number `seq` (up to number `until`), in order, at most `limit`.

    Raises UnknownConversation.
    """
    wrapped_key = await conversations.key(connection, conversation_id)
    wanted = [_table.c.conversation_id == conversation_id, _table.c.seq > seq]
    if until is not None:
        wanted.append(_table.c.seq <= until)
    found = await connection.execute(select(_table).where(*wanted).order_by(_table.c.seq).limit(limit))
    return [_entry(sealing, wrapped_key, row) for row in found]


async def last(connection: Connection, sealing: Sealing, conversation_id: str, limit: int) -> list[Entry]:
    """The newest `limit` entries, in order; raises UnknownConversation."""
    wrapped_key = await conversations.key(connection, conversation_id)
    found = await connection.execute(
        select(_table)
        .where(_table.c.conversation_id == conversation_id)
        .order_by(_table.c.seq.desc())
        .limit(limit)
    )
    return [_entry(sealing, wrapped_key, row) for row in reversed(found.all())]


async def amend(
    connection: Connection, sealing: Sealing, conversation_id: str, seq: int, extra: Content
) -> None:
    """Add keys to an entry's content, for what is found out later, such as language and intent.

    Keys of the same name are replaced. Raises UnknownConversation and UnknownEntry.
    """
    wrapped_key = await conversations.key(connection, conversation_id)
    here = (_table.c.conversation_id == conversation_id, _table.c.seq == seq)
    sealed = await connection.scalar(select(_table.c.content).where(*here).with_for_update())
    if sealed is None:
        raise UnknownEntry(conversation_id, seq)
    context = _context(conversation_id, seq)
    content = {**sealing.unseal(wrapped_key, sealed, context), **extra}
    await connection.execute(
        update(_table).where(*here).values(content=sealing.seal(wrapped_key, content, context))
    )


def _entry(sealing: Sealing, wrapped_key: bytes, row: Any) -> Entry:
    return Entry(
        seq=row.seq,
        author=Author(row.author),
        at=row.at,
        content=sealing.unseal(wrapped_key, row.content, _context(row.conversation_id, row.seq)),
        case_id=row.case_id,
    )


def _context(conversation_id: str, seq: int) -> str:
    return f"transcript:{conversation_id}:{seq}"
