"""bot/store/inbox.py: no message is lost, none is taken twice."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.message import Incoming
from bot.store import conversations, inbox, schema, transcript
from bot.store.database import Database
from bot.store.records import (
    Author,
    Entry,
    NewConversation,
    PendingMessage,
    UnknownConversation,
    UnknownMessage,
)
from bot.store.sealing import Unsealable

pytestmark = pytest.mark.asyncio


async def _accept(database: Database, incoming: Incoming, at: datetime) -> bool:
    async with database.transaction() as connection:
        return await inbox.accept(connection, database.sealing, incoming, at)


async def _next(database: Database, conversation_id: str) -> PendingMessage | None:
    async with database.reading() as connection:
        return await inbox.next_pending(connection, database.sealing, conversation_id)


async def _said(database: Database, conversation_id: str) -> list[Entry]:
    async with database.reading() as connection:
        return await transcript.after(connection, database.sealing, conversation_id, 0)


@pytest.mark.parametrize(
    ("text", "press", "hint"),
    [
        ("وين لاقي دكتور أسنان", None, "ar"),
        (None, "topic:doctor", None),
        ("half a pair \ud83d", None, None),
        ("", None, None),
    ],
)
async def test_a_message_waits_as_it_was_written(
    database: Database,
    person: NewConversation,
    noon: datetime,
    text: str | None,
    press: str | None,
    hint: str | None,
) -> None:
    """An accepted message is pending, and it stands in the transcript."""
    incoming = Incoming(person.id, "client 1", text=text, press=press, hint=hint)
    assert await _accept(database, incoming, noon)
    pending = await _next(database, person.id)
    assert pending is not None
    assert pending == PendingMessage(pending.id, incoming, 0, 1)
    said = {"text": text} if press is None else {"press": press}
    assert await _said(database, person.id) == [
        Entry(1, Author.PERSON, noon, {**said, "client_id": "client 1"})
    ]


async def test_a_repeat_changes_nothing(database: Database, person: NewConversation, noon: datetime) -> None:
    """The same client id is taken once, whatever it says the second time."""
    assert await _accept(database, Incoming(person.id, "1", text="first"), noon)
    assert not await _accept(database, Incoming(person.id, "1", text="second"), noon)
    assert [entry.content["text"] for entry in await _said(database, person.id)] == ["first"]


async def test_a_repeat_is_recognised_after_the_answer(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """A client that missed the acknowledgement may repeat much later."""
    await _accept(database, Incoming(person.id, "1", text="first"), noon)
    pending = await _next(database, person.id)
    assert pending is not None
    async with database.transaction() as connection:
        await inbox.finish(connection, pending.id, noon)
    assert not await _accept(database, Incoming(person.id, "1", text="first"), noon)
    assert await _next(database, person.id) is None


async def test_two_repeats_at_once_are_taken_once(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """Of several requests with one client id, exactly one is accepted."""
    incoming = Incoming(person.id, "1", text="first")
    accepted = await asyncio.gather(*(_accept(database, incoming, noon) for _ in range(5)))
    assert sorted(accepted) == [False, False, False, False, True]
    assert len(await _said(database, person.id)) == 1


async def test_two_processes_take_a_message_once(
    database: Database, path: Path, person: NewConversation, noon: datetime
) -> None:
    """The database recognises a repeat, not the memory of one process."""
    second = await Database.open(f"sqlite:///{path}", database.sealing)
    incoming = Incoming(person.id, "1", text="first")
    accepted = await asyncio.gather(_accept(database, incoming, noon), _accept(second, incoming, noon))
    await second.close()
    assert sorted(accepted) == [False, True]


async def test_client_ids_of_two_people_do_not_meet(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """A client id counts within its conversation."""
    async with database.transaction() as connection:
        other = await conversations.create(connection, database.sealing, channel="web", locale=None, at=noon)
    assert await _accept(database, Incoming(person.id, "1", text="first"), noon)
    assert await _accept(database, Incoming(other.id, "1", text="first"), noon)


async def test_a_message_to_nobody_is_refused(database: Database, noon: datetime) -> None:
    """The sender learns that the conversation is gone; nothing is written."""
    with pytest.raises(UnknownConversation):
        await _accept(database, Incoming("A" * 22, "1", text="first"), noon)
    async with database.reading() as connection:
        assert (await connection.execute(select(schema.inbox))).all() == []


async def test_nothing_is_accepted_where_the_transaction_fails(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """Message and entry come together or not at all, and the number of the entry is free again."""
    with pytest.raises(RuntimeError):
        async with database.transaction() as connection:
            await inbox.accept(connection, database.sealing, Incoming(person.id, "1", text="lost"), noon)
            raise RuntimeError
    assert await _next(database, person.id) is None
    assert await _accept(database, Incoming(person.id, "1", text="repeated"), noon)
    assert [entry.seq for entry in await _said(database, person.id)] == [1]


async def test_messages_are_answered_in_their_order(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """The oldest comes first, also where clocks disagree; finished ones are passed over."""
    for number in range(3):
        incoming = Incoming(person.id, str(number), text=str(number))
        await _accept(database, incoming, noon - timedelta(hours=number))
    answered = []
    while (pending := await _next(database, person.id)) is not None:
        answered.append((pending.incoming.text, pending.seq))
        async with database.transaction() as connection:
            await inbox.finish(connection, pending.id, noon)
    assert answered == [("0", 1), ("1", 2), ("2", 3)]


async def test_attempts_are_counted_over_restarts(
    database: Database, path: Path, person: NewConversation, noon: datetime
) -> None:
    """Each attempt has its number, also when the process died in the one before."""
    await _accept(database, Incoming(person.id, "1", text="first"), noon)
    pending = await _next(database, person.id)
    assert pending is not None
    for number in (1, 2, 3):
        reopened = await Database.open(f"sqlite:///{path}", database.sealing)
        async with reopened.transaction() as connection:
            assert await inbox.start_attempt(connection, pending.id) == number
        await reopened.close()
    after = await _next(database, person.id)
    assert after is not None
    assert after.attempts == 3


async def test_a_finished_message_is_not_attempted_again(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """Whoever comes late learns that there is nothing to do."""
    await _accept(database, Incoming(person.id, "1", text="first"), noon)
    pending = await _next(database, person.id)
    assert pending is not None
    async with database.transaction() as connection:
        await inbox.finish(connection, pending.id, noon)
        await inbox.finish(connection, pending.id, noon)
        with pytest.raises(UnknownMessage):
            await inbox.start_attempt(connection, pending.id)


async def test_a_deleted_conversation_leaves_no_message(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """A turn that deletes its own conversation can still finish."""
    await _accept(database, Incoming(person.id, "1", text="delete my data"), noon)
    pending = await _next(database, person.id)
    assert pending is not None
    async with database.transaction() as connection:
        await conversations.delete(connection, person.id)
        await inbox.finish(connection, pending.id, noon)
        with pytest.raises(UnknownMessage):
            await inbox.start_attempt(connection, pending.id)
        assert await inbox.conversations_with_pending(connection) == []


async def test_a_finished_message_has_no_text_in_the_inbox(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """The transcript has the text; the inbox keeps only what recognises a repeat."""
    await _accept(database, Incoming(person.id, "1", text="first"), noon)
    async with database.transaction() as connection:
        row = (await connection.execute(select(schema.inbox))).one()
        assert row.payload is not None
        await inbox.finish(connection, row.id, noon)
        row = (await connection.execute(select(schema.inbox))).one()
    assert row.payload is None
    assert row.finished_at == noon


async def test_a_start_finds_who_waits(database: Database, person: NewConversation, noon: datetime) -> None:
    """Each conversation with something to do is named once, longest waiting first."""
    async with database.transaction() as connection:
        others = [
            await conversations.create(connection, database.sealing, channel="web", locale=None, at=noon)
            for _ in range(2)
        ]
    order = [others[1].id, person.id, others[0].id, person.id]
    for number, conversation_id in enumerate(order):
        await _accept(database, Incoming(conversation_id, str(number), text="?"), noon)
    pending = await _next(database, others[0].id)
    assert pending is not None
    async with database.transaction() as connection:
        await inbox.finish(connection, pending.id, noon)
        assert await inbox.conversations_with_pending(connection) == [others[1].id, person.id]


async def test_a_message_moved_to_another_place_does_not_open(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """A message cannot be exchanged for another of the same person."""
    for number in range(2):
        await _accept(database, Incoming(person.id, str(number), text=str(number)), noon)
    table = schema.inbox
    async with database.transaction() as connection:
        second = await connection.scalar(select(table.c.payload).where(table.c.seq == 2))
        await connection.execute(table.update().where(table.c.seq == 1).values(payload=second))
        with pytest.raises(Unsealable):
            await inbox.next_pending(connection, database.sealing, person.id)


async def test_the_urgent_is_answered_first(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """Urgent messages in their order, then the others; what is finished or deleted no longer waits."""
    for number, urgent in enumerate((False, True, False, True)):
        async with database.transaction() as connection:
            incoming = Incoming(person.id, str(number), text=f"text {number}")
            await inbox.accept(connection, database.sealing, incoming, noon, urgent=urgent)
    answered = []
    while (pending := await _next(database, person.id)) is not None:
        answered.append((pending.incoming.text, pending.urgent))
        async with database.transaction() as connection:
            assert await inbox.is_pending(connection, pending.id)
            await inbox.finish(connection, pending.id, noon)
            assert not await inbox.is_pending(connection, pending.id)
    assert answered == [("text 1", True), ("text 3", True), ("text 0", False), ("text 2", False)]
    await _accept(database, Incoming(person.id, "last", text="text"), noon)
    left = await _next(database, person.id)
    assert left is not None
    async with database.transaction() as connection:
        await conversations.delete(connection, person.id)
        assert not await inbox.is_pending(connection, left.id)


async def test_only_what_waits_is_counted(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """Finished messages and those of other conversations do not count."""
    for number in range(3):
        await _accept(database, Incoming(person.id, str(number), text="text"), noon)
    async with database.transaction() as connection:
        other = await conversations.create(connection, database.sealing, channel="web", locale=None, at=noon)
        await inbox.accept(connection, database.sealing, Incoming(other.id, "1", text="text"), noon)
    first = await _next(database, person.id)
    assert first is not None
    async with database.transaction() as connection:
        await inbox.finish(connection, first.id, noon)
    async with database.reading() as connection:
        assert await inbox.count_pending(connection, person.id) == 2
        assert await inbox.count_pending(connection, "nobody") == 0
