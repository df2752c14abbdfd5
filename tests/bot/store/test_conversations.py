"""bot/store/conversations.py: beginning, continuing and deleting a conversation."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.case_state import CaseState
from bot.message import Incoming
from bot.store import cases, conversations, inbox, schema, transcript
from bot.store.database import Connection, Database
from bot.store.records import Account, Author, Conversation, NewConversation, UnknownConversation
from bot.store.sealing import Sealing, Unsealable

pytestmark = pytest.mark.asyncio

SENTENCE = "Шукаю квартиру для мами і двох дітей"


def _bytes_on_disk(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in path.parent.iterdir() if file.name.startswith(path.name))


async def _rows(connection: Connection) -> dict[str, int]:
    tables = (schema.conversations, schema.inbox, schema.transcript)
    return {
        table.name: (await connection.execute(select(func.count()).select_from(table))).scalar_one()
        for table in tables
    }


async def test_a_new_conversation_is_empty(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """It knows its channel, the guessed locale, and when it began."""
    async with database.reading() as connection:
        loaded = await conversations.load(connection, database.sealing, person.id)
    assert loaded == Conversation(person.id, "web", "uk", False, {}, noon, noon)


async def test_ids_and_secrets_are_never_the_same(database: Database, noon: datetime) -> None:
    """128 random bits name a conversation, 256 open it."""
    async with database.transaction() as connection:
        made = [
            await conversations.create(connection, database.sealing, channel="web", locale=None, at=noon)
            for _ in range(10)
        ]
    assert len({new.id for new in made} | {new.secret for new in made}) == 20
    assert {len(new.id) for new in made} == {22}
    assert {len(new.secret) for new in made} == {43}


async def test_only_the_own_secret_opens_a_conversation(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """Neither a wrong secret, nor another conversation's, nor anything odd is let in."""
    async with database.transaction() as connection:
        other = await conversations.create(connection, database.sealing, channel="web", locale=None, at=noon)
    async with database.reading() as connection:
        assert await conversations.authenticate(connection, person.id, person.secret)
        for wrong in ("", "x", other.secret, person.id, person.secret + "x", "\ud800", "\0", "ä" * 100_000):
            assert not await conversations.authenticate(connection, person.id, wrong)


@pytest.mark.parametrize(
    "unknown", ["", "x", "A" * 22, "\ud800", "\0", "' OR 1=1 --", "ä" * 22, "A" * 22 + "\n"]
)
async def test_an_unknown_id_opens_nothing(database: Database, person: NewConversation, unknown: str) -> None:
    """Whatever its form, an id that does not exist is answered like a wrong secret."""
    async with database.reading() as connection:
        assert not await conversations.authenticate(connection, unknown, person.secret)


async def test_the_secret_is_not_stored(database: Database, person: NewConversation, path: Path) -> None:
    """Whoever reads the file cannot continue a conversation."""
    assert person.id.encode() in _bytes_on_disk(path)
    assert person.secret.encode() not in _bytes_on_disk(path)
    assert person.secret not in repr(person)


async def test_what_is_saved_is_loaded(database: Database, person: NewConversation, noon: datetime) -> None:
    """Locale, choice, state and activity come back; channel and beginning stay."""
    saved = Conversation(
        id=person.id,
        channel="telegram",
        locale="ar",
        locale_chosen=True,
        state={"topic": "housing_search", "shown": ["a", "b"], "district": None, "حي": "بروليس"},
        created_at=noon + timedelta(days=9),
        active_at=noon + timedelta(minutes=5),
    )
    async with database.transaction() as connection:
        await conversations.save(connection, database.sealing, saved)
    async with database.reading() as connection:
        loaded = await conversations.load(connection, database.sealing, person.id)
    assert loaded == replace(saved, channel="web", created_at=noon)


async def test_times_of_another_zone_come_back_in_utc(database: Database, noon: datetime) -> None:
    """A time is the same moment, whatever zone it was given in."""
    given = noon.astimezone(timezone(timedelta(hours=2)))
    async with database.transaction() as connection:
        new = await conversations.create(connection, database.sealing, channel="web", locale=None, at=given)
        loaded = await conversations.load(connection, database.sealing, new.id)
    assert loaded is not None
    assert loaded.created_at == noon
    assert loaded.created_at.tzinfo is timezone.utc


async def test_saving_does_not_turn_activity_back(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """A message that came while the engine worked keeps its time."""
    later = noon + timedelta(minutes=1)
    async with database.transaction() as connection:
        before = await conversations.load(connection, database.sealing, person.id)
        assert before is not None
        await inbox.accept(connection, database.sealing, Incoming(person.id, "1", text="hello"), later)
        await conversations.save(connection, database.sealing, before)
        after = await conversations.load(connection, database.sealing, person.id)
    assert after is not None
    assert after.active_at == later


async def test_an_unknown_conversation_is_not_there(database: Database, noon: datetime) -> None:
    """Loading says None; saving fails, because the conversation was deleted."""
    gone = Conversation("A" * 22, "web", None, False, {}, noon, noon)
    async with database.transaction() as connection:
        assert await conversations.load(connection, database.sealing, gone.id) is None
        with pytest.raises(UnknownConversation):
            await conversations.save(connection, database.sealing, gone)


async def test_a_state_does_not_open_in_another_conversation(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """Whoever can write to the file cannot show one person the data of another."""
    table = schema.conversations
    async with database.transaction() as connection:
        other = await conversations.create(connection, database.sealing, channel="web", locale=None, at=noon)
        row = (await connection.execute(select(table).where(table.c.id == person.id))).one()
        await connection.execute(
            table.update().where(table.c.id == other.id).values(wrapped_key=row.wrapped_key, state=row.state)
        )
        with pytest.raises(Unsealable):
            await conversations.load(connection, database.sealing, other.id)


async def test_deletion_erases_everything_of_one_person_only(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """Key, state, messages and transcript go; another person keeps theirs."""
    async with database.transaction() as connection:
        other = await conversations.create(connection, database.sealing, channel="web", locale=None, at=noon)
        for conversation_id in (person.id, other.id):
            incoming = Incoming(conversation_id, "1", text=SENTENCE)
            await inbox.accept(connection, database.sealing, incoming, noon)
    async with database.transaction() as connection:
        await conversations.delete(connection, person.id)
        assert await _rows(connection) == {"conversations": 1, "inbox": 1, "transcript": 1}
        assert await conversations.load(connection, database.sealing, person.id) is None
        assert not await conversations.authenticate(connection, person.id, person.secret)
        assert len(await transcript.last(connection, database.sealing, other.id, 9)) == 1
        with pytest.raises(UnknownConversation):
            await transcript.append(connection, database.sealing, person.id, Author.BOT, {}, noon)


async def test_deletion_ends_an_open_case_and_cuts_the_links_of_all(
    database: Database, person: NewConversation, caseworkers: tuple[Account, Account], noon: datetime
) -> None:
    """Cases stay for the count; nothing leads from them to a conversation or tells of the person."""
    later = noon + timedelta(hours=1)
    async with database.transaction() as connection:
        closed = await cases.open_case(
            connection, person.id, topic="doctor", locale="uk", urgent=False, consent_version="1", at=noon
        )
        await cases.move(connection, closed.id, expected=CaseState.WAITING, to=CaseState.CLOSED, at=noon)
        waiting = await cases.open_case(
            connection, person.id, topic=None, locale="uk", urgent=True, consent_version="1", at=noon
        )
        await transcript.append(connection, database.sealing, person.id, Author.PERSON, {"text": "?"}, noon)
        await conversations.delete(connection, person.id, at=later)
    async with database.reading() as connection:
        nobodys = {"conversation_id": None, "topic": None, "locale": None, "urgent": False}
        assert await cases.get(connection, closed.id) == replace(
            closed, **nobodys, state=CaseState.CLOSED, closed_at=noon
        )
        assert await cases.get(connection, waiting.id) == replace(
            waiting, **nobodys, state=CaseState.DELETED, closed_at=later
        )


async def test_deleting_what_is_not_there_does_nothing(database: Database, person: NewConversation) -> None:
    """A second deletion is no error and touches nobody."""
    async with database.transaction() as connection:
        await conversations.delete(connection, "A" * 22)
        assert (await _rows(connection))["conversations"] == 1


async def test_neither_texts_nor_deleted_keys_are_on_the_disk(
    database: Database, person: NewConversation, path: Path, noon: datetime
) -> None:
    """No text is ever readable in the files, and after a deletion the key is in none of them either."""
    async with database.transaction() as connection:
        incoming = Incoming(person.id, "client-id-of-this", text=SENTENCE, hint="hint-of-this")
        await inbox.accept(connection, database.sealing, incoming, noon)
        content = {"text": "the answer of a caseworker"}
        await transcript.append(connection, database.sealing, person.id, Author.CASEWORKER, content, noon)
        loaded = await conversations.load(connection, database.sealing, person.id)
        assert loaded is not None
        await conversations.save(
            connection, database.sealing, replace(loaded, state={"slot": "a-slots-value"})
        )
    async with database.reading() as connection:
        key = await conversations.key(connection, person.id)
        sealed = (await connection.execute(select(schema.transcript.c.content))).scalars().all()
    texts = [SENTENCE, "client-id-of-this", "hint-of-this", "the answer of a caseworker", "a-slots-value"]
    escaped = SENTENCE.encode("unicode_escape")
    written = _bytes_on_disk(path)
    assert key in written
    assert not any(text.encode() in written for text in texts)
    assert escaped not in written
    async with database.transaction() as connection:
        await conversations.delete(connection, person.id)
    left = _bytes_on_disk(path)
    assert path.with_name("lotse.db-wal").stat().st_size == 0
    assert not any(erased in left for erased in [key, *sealed, *(text.encode() for text in texts)])


async def test_a_reader_at_work_only_delays_the_erasure(
    database: Database, person: NewConversation, path: Path, noon: datetime
) -> None:
    """Where somebody reads during a deletion, the next transaction empties the log."""
    log = path.with_name("lotse.db-wal")
    async with database.reading() as reader:
        await conversations.load(reader, database.sealing, person.id)
        key = await conversations.key(reader, person.id)
        async with database.transaction() as connection:
            await conversations.delete(connection, person.id)
        assert log.stat().st_size > 0
    async with database.transaction() as connection:
        await conversations.create(connection, database.sealing, channel="web", locale=None, at=noon)
    assert log.stat().st_size == 0
    assert key not in _bytes_on_disk(path)


async def test_a_deletion_that_is_rolled_back_has_not_happened(
    database: Database, person: NewConversation, sealing: Sealing
) -> None:
    """Deleting is part of its transaction."""
    with pytest.raises(RuntimeError):
        async with database.transaction() as connection:
            await conversations.delete(connection, person.id)
            raise RuntimeError
    async with database.reading() as connection:
        assert await conversations.load(connection, sealing, person.id) is not None


async def test_a_kill_after_a_deletion_leaves_nothing_for_long(
    path: Path, sealing: Sealing, noon: datetime
) -> None:
    """Where a process dies between the commit and the emptying of the log, the next start empties it."""
    database = await Database.open(f"sqlite:///{path}", sealing)
    async with database.transaction() as connection:
        begun = await conversations.create(connection, sealing, channel="web", locale=None, at=noon)
        key = await conversations.key(connection, begun.id)
    await database.close()
    # A reader at work keeps the log from being emptied until the kill.
    script = f"""
import asyncio, os, signal
from bot.store import conversations
from bot.store.database import Database
from bot.store.sealing import Sealing

async def main():
    database = await Database.open("sqlite:///{path}", Sealing(bytes(range(32))))
    async with database.transaction() as connection:
        await connection.exec_driver_sql("UPDATE conversations SET entries = 1")
    async with database.reading() as reader:
        await conversations.load(reader, database.sealing, "{begun.id}")
        async with database.transaction() as connection:
            await conversations.delete(connection, "{begun.id}")
        os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", script)
    assert await process.wait() == -9
    assert key in _bytes_on_disk(path)
    database = await Database.open(f"sqlite:///{path}", sealing)
    assert path.with_name("lotse.db-wal").stat().st_size == 0
    assert key not in _bytes_on_disk(path)
    await database.close()


async def test_a_cancelled_deletion_is_erased_or_has_not_happened(
    database: Database, path: Path, noon: datetime
) -> None:
    """Wherever the cancellation comes, no deleted key stays on the disk."""

    async def delete(conversation_id: str) -> None:
        async with database.transaction() as connection:
            await conversations.delete(connection, conversation_id)

    for steps in range(30):
        async with database.transaction() as connection:
            begun = await conversations.create(
                connection, database.sealing, channel="web", locale=None, at=noon
            )
            key = await conversations.key(connection, begun.id)
        deletion = asyncio.ensure_future(delete(begun.id))
        for _ in range(steps):
            await asyncio.sleep(0.0002)
        deletion.cancel()
        await asyncio.gather(deletion, return_exceptions=True)
        async with database.reading() as connection:
            deleted = await conversations.load(connection, database.sealing, begun.id) is None
        assert deleted is (key not in _bytes_on_disk(path))
