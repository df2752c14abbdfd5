"""The inbox: what people wrote, kept before it is acknowledged and until a turn has answered it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update

from bot.message import Incoming
from bot.store import schema, tokens, transcript
from bot.store.database import Connection, changed
from bot.store.records import Author, PendingMessage, UnknownConversation, UnknownMessage
from bot.store.sealing import Sealing
from bot.transcript import person_content

_table = schema.inbox


async def accept(
    connection: Connection, sealing: Sealing, incoming: Incoming, at: datetime, *, urgent: bool = False
) -> bool:
    """Keep a message and append it to the transcript; acknowledge it once this is committed.

    `urgent` messages are taken up before others. False for a repeat (a client id that this conversation
    already had), which changes nothing. Raises UnknownConversation.
    """
    owner, conversation_id = schema.conversations, incoming.conversation
    wrapped_key = await connection.scalar(
        select(owner.c.wrapped_key).where(owner.c.id == conversation_id).with_for_update()
    )
    if wrapped_key is None:
        raise UnknownConversation(conversation_id)
    client_id_digest = tokens.digest(incoming.client_id)
    repeat = await connection.scalar(
        select(_table.c.id).where(
            _table.c.conversation_id == conversation_id, _table.c.client_id_digest == client_id_digest
        )
    )
    if repeat is not None:
        return False
    content = person_content(incoming)
    seq = await transcript.append(connection, sealing, conversation_id, Author.PERSON, content, at)
    payload = {**content, "hint": incoming.hint}
    await connection.execute(
        insert(_table).values(
            conversation_id=conversation_id,
            client_id_digest=client_id_digest,
            payload=sealing.seal(wrapped_key, payload, _context(conversation_id, seq)),
            seq=seq,
            attempts=0,
            urgent=urgent,
            accepted_at=at,
        )
    )
    await connection.execute(update(owner).where(owner.c.id == conversation_id).values(active_at=at))
    return True


async def conversations_with_pending(connection: Connection) -> list[str]:
    """The conversations with a message that no turn has finished, longest waiting first."""
    found = await connection.execute(
        select(_table.c.conversation_id)
        .where(_table.c.finished_at.is_(None))
        .group_by(_table.c.conversation_id)
        .order_by(func.min(_table.c.id))
    )
    return [row.conversation_id for row in found]


async def next_pending(
    connection: Connection, sealing: Sealing, conversation_id: str
) -> PendingMessage | None:
    """The unfinished message to answer next: the oldest urgent one, else the oldest. Raises Unsealable."""
    owner = schema.conversations
    found = await connection.execute(
        select(_table, owner.c.wrapped_key)
        .join_from(_table, owner)
        .where(_table.c.conversation_id == conversation_id, _table.c.finished_at.is_(None))
        .order_by(_table.c.urgent.desc(), _table.c.id)
        .limit(1)
    )
    row = found.first()
    return None if row is None else _pending(sealing, conversation_id, row)


async def is_pending(connection: Connection, message_id: int) -> bool:
    """Whether the message still waits for an answer: not finished, and not deleted with its conversation."""
    waits = select(_table.c.id).where(_table.c.id == message_id, _table.c.finished_at.is_(None))
    return await connection.scalar(waits) is not None


async def count_pending(connection: Connection, conversation_id: str) -> int:
    """How many messages of a conversation wait for an answer."""
    waiting = select(func.count()).where(
        _table.c.conversation_id == conversation_id, _table.c.finished_at.is_(None)
    )
    counted: int = (await connection.execute(waiting)).scalar_one()
    return counted


async def start_attempt(connection: Connection, message_id: int) -> int:
    """Count an attempt and return its number, from 1; commit it before the engine works.

    Raises UnknownMessage where the message is finished or its conversation was deleted.
    """
    unfinished = (_table.c.id == message_id, _table.c.finished_at.is_(None))
    if not await changed(
        connection, update(_table).where(*unfinished).values(attempts=_table.c.attempts + 1)
    ):
        raise UnknownMessage(message_id)
    attempts: int = (await connection.execute(select(_table.c.attempts).where(*unfinished))).scalar_one()
    return attempts


async def finish(connection: Connection, message_id: int, at: datetime) -> None:
    """The message is answered: its text goes from the inbox, its client id stays to recognise repeats.

    Nothing happens where it is already finished or was deleted with its conversation.
    """
    await connection.execute(
        update(_table)
        .where(_table.c.id == message_id, _table.c.finished_at.is_(None))
        .values(finished_at=at, payload=None)
    )


def _pending(sealing: Sealing, conversation_id: str, row: Any) -> PendingMessage:
    payload = sealing.unseal(row.wrapped_key, row.payload, _context(conversation_id, row.seq))
    return PendingMessage(row.id, _incoming(conversation_id, payload), row.attempts, row.seq, row.urgent)


def _incoming(conversation_id: str, payload: dict[str, Any]) -> Incoming:
    return Incoming(
        conversation=conversation_id,
        client_id=payload["client_id"],
        text=payload.get("text"),
        press=payload.get("press"),
        hint=payload["hint"],
    )


def _context(conversation_id: str, seq: int) -> str:
    return f"inbox:{conversation_id}:{seq}"
