"""bot/store/transcript.py: entries without gaps, readable from any point."""

from __future__ import annotations

import asyncio
from datetime import datetime

import pytest
from sqlalchemy import select

from bot.case_state import CaseState
from bot.store import cases, schema, transcript
from bot.store.database import Database
from bot.store.records import Author, Content, Entry, NewConversation, UnknownConversation, UnknownEntry
from bot.store.sealing import Unsealable

pytestmark = pytest.mark.asyncio


async def _append(database: Database, conversation_id: str, content: Content, at: datetime) -> int:
    async with database.transaction() as connection:
        return await transcript.append(connection, database.sealing, conversation_id, Author.BOT, content, at)


async def test_entries_come_back_as_they_were_written(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """Author, time and content are kept, numbered from 1."""
    bot = {
        "phrase": "greeting",
        "data": {"count": 2},
        "rendered": {"ar": {"text": "أهلاً"}, "de": {"text": "Hallo"}},
    }
    written = [
        Entry(1, Author.PERSON, noon, {"text": "سلام", "client_id": "1"}),
        Entry(2, Author.BOT, noon, bot),
        Entry(3, Author.CASEWORKER, noon, {"text": "Guten Tag", "name": "first"}),
    ]
    async with database.transaction() as connection:
        for entry in written:
            seq = await transcript.append(
                connection, database.sealing, person.id, entry.author, entry.content, entry.at
            )
            assert seq == entry.seq
    async with database.reading() as connection:
        assert await transcript.after(connection, database.sealing, person.id, 0) == written


async def test_many_at_once_leave_no_gap(database: Database, person: NewConversation, noon: datetime) -> None:
    """Each writer gets a number of its own."""
    numbers = await asyncio.gather(*(_append(database, person.id, {}, noon) for _ in range(20)))
    assert sorted(numbers) == list(range(1, 21))


async def test_a_client_resumes_where_it_stopped(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """What follows a number comes in order and in portions, up to a number if asked; what came last, too."""
    for number in range(1, 8):
        await _append(database, person.id, {"number": number}, noon)
    async with database.reading() as connection:
        portion = await transcript.after(connection, database.sealing, person.id, 2, limit=3)
        rest = await transcript.after(connection, database.sealing, person.id, 5)
        ended = await transcript.after(connection, database.sealing, person.id, 2, until=4)
        nothing = await transcript.after(connection, database.sealing, person.id, 7)
        newest = await transcript.last(connection, database.sealing, person.id, 2)
        everything = await transcript.last(connection, database.sealing, person.id, 100)
    assert [entry.seq for entry in portion] == [3, 4, 5]
    assert [entry.seq for entry in rest] == [6, 7]
    assert [entry.seq for entry in ended] == [3, 4]
    assert nothing == []
    assert [(entry.seq, entry.content["number"]) for entry in newest] == [(6, 6), (7, 7)]
    assert len(everything) == 7


async def test_what_is_found_out_later_is_added(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """Language and intent join the text; everything else stays."""
    seq = await _append(database, person.id, {"text": "hello", "language": None}, noon)
    async with database.transaction() as connection:
        extra = {"language": "en", "intent": "greet"}
        await transcript.amend(connection, database.sealing, person.id, seq, extra)
        entries = await transcript.last(connection, database.sealing, person.id, 1)
    assert entries == [Entry(seq, Author.BOT, noon, {"text": "hello", "language": "en", "intent": "greet"})]


async def test_what_is_not_there_cannot_be_read_or_amended(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """A deleted conversation and a number that was never given are named as what they are."""
    async with database.transaction() as connection:
        with pytest.raises(UnknownEntry):
            await transcript.amend(connection, database.sealing, person.id, 1, {"language": "en"})
        with pytest.raises(UnknownConversation):
            await transcript.amend(connection, database.sealing, "A" * 22, 1, {"language": "en"})
        with pytest.raises(UnknownConversation):
            await transcript.append(connection, database.sealing, "A" * 22, Author.BOT, {}, noon)
        with pytest.raises(UnknownConversation):
            await transcript.after(connection, database.sealing, "A" * 22, 0)
        with pytest.raises(UnknownConversation):
            await transcript.last(connection, database.sealing, "A" * 22, 1)


async def test_entries_belong_to_the_case_that_is_open(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """What is said before and after a case does not belong to it."""
    await _append(database, person.id, {}, noon)
    async with database.transaction() as connection:
        case = await cases.open_case(
            connection, person.id, topic=None, locale=None, urgent=False, consent_version="1", at=noon
        )
    await _append(database, person.id, {}, noon)
    async with database.transaction() as connection:
        await cases.move(connection, case.id, expected=CaseState.WAITING, to=CaseState.WITHDRAWN, at=noon)
    await _append(database, person.id, {}, noon)
    async with database.reading() as connection:
        entries = await transcript.after(connection, database.sealing, person.id, 0)
    assert [entry.case_id for entry in entries] == [None, case.id, None]


async def test_an_entry_moved_to_another_place_does_not_open(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """Entries cannot be exchanged within a conversation: its order is what was said."""
    for number in range(2):
        await _append(database, person.id, {"number": number}, noon)
    table = schema.transcript
    async with database.transaction() as connection:
        second = await connection.scalar(select(table.c.content).where(table.c.seq == 2))
        await connection.execute(table.update().where(table.c.seq == 1).values(content=second))
        with pytest.raises(Unsealable):
            await transcript.after(connection, database.sealing, person.id, 0)


async def test_a_record_of_what_was_said_does_not_show_it(noon: datetime) -> None:
    """Printing an entry, as a log might, names its number and not its text."""
    assert "secret" not in repr(Entry(1, Author.PERSON, noon, {"text": "secret"}))
