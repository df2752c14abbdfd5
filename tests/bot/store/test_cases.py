"""bot/store/cases.py: one open case a conversation, and one caseworker a case."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.case_state import CaseState
from bot.store import cases, conversations, transcript
from bot.store.database import Database
from bot.store.records import Account, Author, Case, NewConversation, UnknownConversation

pytestmark = pytest.mark.asyncio

WAITING, CLAIMED, CLOSED = CaseState.WAITING, CaseState.CLAIMED, CaseState.CLOSED


async def _open(database: Database, conversation_id: str, at: datetime, *, urgent: bool = False) -> Case:
    async with database.transaction() as connection:
        return await cases.open_case(
            connection,
            conversation_id,
            topic="doctor",
            locale="uk",
            urgent=urgent,
            consent_version="v1",
            at=at,
        )


async def _claim(database: Database, case: Case, account: Account, at: datetime) -> bool:
    async with database.transaction() as connection:
        return await cases.move(
            connection, case.id, expected=WAITING, to=CLAIMED, account_id=account.id, at=at
        )


async def _get(database: Database, case_id: int) -> Case | None:
    async with database.reading() as connection:
        return await cases.get(connection, case_id)


async def test_an_opened_case_waits(database: Database, person: NewConversation, noon: datetime) -> None:
    """It knows what the person agreed to and when; it is the conversation's current case."""
    opened = await _open(database, person.id, noon)
    assert opened == Case(
        id=1,
        conversation_id=person.id,
        state=WAITING,
        topic="doctor",
        locale="uk",
        urgent=False,
        opened_at=noon,
        claimed_by=None,
        claimed_by_name=None,
        claimed_at=None,
        closed_at=None,
        consent_at=noon,
        consent_version="v1",
    )
    async with database.reading() as connection:
        assert await cases.current(connection, person.id) == opened
        assert await cases.get(connection, opened.id) == opened
        assert await cases.get(connection, 99) is None


async def test_a_conversation_has_one_open_case(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """Asking again gives the same case, which keeps its place in the queue, and can become urgent."""
    opened = await _open(database, person.id, noon)
    later = noon + timedelta(hours=1)
    assert await _open(database, person.id, later) == opened
    assert await _open(database, person.id, later, urgent=True) == replace(opened, urgent=True)


async def test_after_a_case_comes_a_new_one(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """A conversation can have several cases, one after the other, with numbers of their own."""
    first = await _open(database, person.id, noon)
    async with database.transaction() as connection:
        await cases.move(connection, first.id, expected=WAITING, to=CaseState.WITHDRAWN, at=noon)
        assert await cases.current(connection, person.id) is None
    second = await _open(database, person.id, noon)
    assert (first.id, second.id) == (1, 2)


async def test_nobody_opens_a_case_for_a_deleted_conversation(database: Database, noon: datetime) -> None:
    """There would be nobody to answer."""
    with pytest.raises(UnknownConversation):
        await _open(database, "A" * 22, noon)


async def test_one_of_two_claims_wins(
    database: Database, person: NewConversation, caseworkers: tuple[Account, Account], noon: datetime
) -> None:
    """Two caseworkers who claim at once do not both get the case."""
    case = await _open(database, person.id, noon)
    claims = await asyncio.gather(*(_claim(database, case, account, noon) for account in caseworkers))
    assert sorted(claims) == [False, True]
    claimed = await _get(database, case.id)
    winner = caseworkers[claims.index(True)]
    assert claimed == replace(
        case, state=CLAIMED, claimed_by=winner.id, claimed_by_name=winner.name, claimed_at=noon
    )


async def test_one_of_two_claims_from_two_processes_wins(
    database: Database,
    path: Path,
    person: NewConversation,
    caseworkers: tuple[Account, Account],
    noon: datetime,
) -> None:
    """The database decides, not the memory of one process."""
    case = await _open(database, person.id, noon)
    second = await Database.open(f"sqlite:///{path}", database.sealing)
    claims = await asyncio.gather(
        _claim(database, case, caseworkers[0], noon), _claim(second, case, caseworkers[1], noon)
    )
    await second.close()
    assert sorted(claims) == [False, True]


async def test_only_the_claimer_closes_a_claimed_case(
    database: Database, person: NewConversation, caseworkers: tuple[Account, Account], noon: datetime
) -> None:
    """Another caseworker moves nothing; Lotse itself may, for the person who withdraws."""
    case = await _open(database, person.id, noon)
    own, other = caseworkers
    await _claim(database, case, own, noon)
    later = noon + timedelta(hours=1)
    async with database.transaction() as connection:
        for account, moved in ((other, False), (own, True), (own, False)):
            assert moved is await cases.move(
                connection, case.id, expected=CLAIMED, to=CLOSED, account_id=account.id, at=later
            )
    closed = await _get(database, case.id)
    assert closed is not None
    assert (closed.state, closed.claimed_by, closed.closed_at) == (CLOSED, own.id, later)


async def test_the_person_withdraws_a_claimed_case(
    database: Database, person: NewConversation, caseworkers: tuple[Account, Account], noon: datetime
) -> None:
    """Without an account, a claimed case can be moved whoever has it."""
    case = await _open(database, person.id, noon)
    await _claim(database, case, caseworkers[0], noon)
    async with database.transaction() as connection:
        assert await cases.move(connection, case.id, expected=CLAIMED, to=CaseState.WITHDRAWN, at=noon)


async def test_a_case_that_is_given_back_waits_as_before(
    database: Database, person: NewConversation, caseworkers: tuple[Account, Account], noon: datetime
) -> None:
    """It has no claimer and its old place in the queue, and anybody can claim it."""
    case = await _open(database, person.id, noon)
    own, other = caseworkers
    await _claim(database, case, own, noon)
    async with database.transaction() as connection:
        await cases.move(connection, case.id, expected=CLAIMED, to=WAITING, account_id=own.id, at=noon)
    assert await _get(database, case.id) == case
    assert await _claim(database, case, other, noon)


async def test_a_case_is_claimed_by_somebody(
    database: Database, person: NewConversation, noon: datetime
) -> None:
    """A claim without an account is a mistake of the program."""
    case = await _open(database, person.id, noon)
    with pytest.raises(ValueError, match="account"):
        async with database.transaction() as connection:
            await cases.move(connection, case.id, expected=WAITING, to=CLAIMED, at=noon)


async def test_the_queue_shows_who_needs_somebody_first(
    database: Database, caseworkers: tuple[Account, Account], noon: datetime
) -> None:
    """Urgent before others, then the longest waiting; claimed cases too, ended ones not."""
    opened = []
    for minutes, urgent in ((3, False), (1, False), (2, True), (4, True), (0, False)):
        async with database.transaction() as connection:
            new = await conversations.create(
                connection, database.sealing, channel="web", locale=None, at=noon
            )
        opened.append(await _open(database, new.id, noon + timedelta(minutes=minutes), urgent=urgent))
    await _claim(database, opened[1], caseworkers[0], noon)
    async with database.transaction() as connection:
        await cases.move(connection, opened[4].id, expected=WAITING, to=CaseState.WITHDRAWN, at=noon)
    async with database.reading() as connection:
        queue = await cases.queue(connection)
    assert [case.id for case in queue] == [opened[number].id for number in (2, 3, 1, 0)]
    assert queue[2].claimed_by_name == caseworkers[0].name


async def test_urgency_is_raised_once(
    database: Database, person: NewConversation, caseworkers: tuple[Account, Account], noon: datetime
) -> None:
    """Raising tells whether it changed something: not again, and not without an open case."""
    async with database.transaction() as connection:
        assert not await cases.raise_urgent(connection, person.id)
    case = await _open(database, person.id, noon)
    await _claim(database, case, caseworkers[0], noon)
    async with database.transaction() as connection:
        assert await cases.raise_urgent(connection, person.id)
        assert not await cases.raise_urgent(connection, person.id)
        raised = await cases.current(connection, person.id)
        assert raised is not None
        assert raised.urgent
        await cases.move(connection, case.id, expected=CLAIMED, to=CLOSED, at=noon)
        assert not await cases.raise_urgent(connection, person.id)


async def test_a_withdrawn_case_tells_nothing_of_the_person(
    database: Database,
    path: Path,
    person: NewConversation,
    caseworkers: tuple[Account, Account],
    noon: datetime,
) -> None:
    """Neither topic, language and urgency nor the link; state, times and who had it stay for the count."""
    case = await _open(database, person.id, noon, urgent=True)
    await _claim(database, case, caseworkers[0], noon)
    async with database.transaction() as connection:
        await cases.note_sent(connection, case.id, "form", "words")
        assert await cases.is_sent(connection, case.id, "form", "words")
        await cases.move(connection, case.id, expected=CLAIMED, to=CaseState.WITHDRAWN, at=noon)
        assert not await cases.is_sent(connection, case.id, "form", "words")
    assert path.with_name("lotse.db-wal").stat().st_size == 0
    assert await _get(database, case.id) == replace(
        case,
        state=CaseState.WITHDRAWN,
        conversation_id=None,
        topic=None,
        locale=None,
        urgent=False,
        claimed_by=caseworkers[0].id,
        claimed_by_name=caseworkers[0].name,
        claimed_at=noon,
        closed_at=noon,
    )


async def test_a_closed_case_knows_its_last_entry(
    database: Database, person: NewConversation, caseworkers: tuple[Account, Account], noon: datetime
) -> None:
    """What the transcript held at the end, whatever the clocks say; later entries do not change it."""
    case = await _open(database, person.id, noon)
    await _claim(database, case, caseworkers[0], noon)
    async with database.transaction() as connection:
        for _ in range(3):
            await transcript.append(connection, database.sealing, person.id, Author.PERSON, {}, noon)
        await cases.move(connection, case.id, expected=CLAIMED, to=CLOSED, at=noon)
        await transcript.append(connection, database.sealing, person.id, Author.PERSON, {}, noon)
    closed = await _get(database, case.id)
    assert closed is not None
    assert closed.closed_seq == 3


async def test_the_cases_of_an_account_are_those_it_has_now(
    database: Database, person: NewConversation, caseworkers: tuple[Account, Account], noon: datetime
) -> None:
    """Not a colleague's, and not those that have ended."""
    case = await _open(database, person.id, noon)
    await _claim(database, case, caseworkers[0], noon)
    async with database.transaction() as connection:
        assert [each.id for each in await cases.claimed_by(connection, caseworkers[0].id)] == [case.id]
        assert await cases.claimed_by(connection, caseworkers[1].id) == []
        await cases.move(connection, case.id, expected=CLAIMED, to=CLOSED, at=noon)
        assert await cases.claimed_by(connection, caseworkers[0].id) == []
