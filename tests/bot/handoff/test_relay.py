"""bot/handoff/relay.py: the words and steps of caseworkers reach the person, once and whole."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.case_state import CaseState
from bot.handoff.case import QUIET, Reason, Refusal
from bot.handoff.relay import LONGEST_ANSWER, Locked
from bot.live import QUEUE
from bot.route import Route, route_of
from bot.store import accounts
from bot.store.records import Author, Case, Role
from content.phrases import PhraseError, Phrases
from tests.bot.scene import Scene


async def _audit(scene: Scene) -> list[tuple[int | None, str, int | None]]:
    async with scene.database.reading() as connection:
        found = await connection.execute(text("SELECT account_id, action, case_id FROM audit ORDER BY id"))
        return [(row.account_id, row.action, row.case_id) for row in found]


async def test_a_claim_is_told_to_the_person_in_their_language(scene: Scene) -> None:
    """The person reads in Ukrainian, the colleagues in German, that a human has taken over."""
    conversation = await scene.person("uk")
    case = await scene.asks_for_a_human(conversation)
    caseworker = await scene.caseworker("Erste Beratung")
    claimed = await scene.relay.claim(case.id, caseworker)
    assert isinstance(claimed, Case)
    assert (claimed.state, claimed.claimed_by_name) == (CaseState.CLAIMED, "Erste Beratung")
    (entry,) = await scene.entries(conversation)
    assert entry.author is Author.BOT
    assert entry.content["phrase"] == "case-claimed"
    assert set(entry.content["rendered"]) == {"uk", "de"}


async def test_a_person_without_a_language_is_told_in_english(scene: Scene) -> None:
    """Where no language was found yet, the words are the general fallback's."""
    conversation = await scene.person(None)
    case = await scene.asks_for_a_human(conversation)
    await scene.relay.claim(case.id, await scene.caseworker("Erste Beratung"))
    assert (await scene.entries(conversation))[0].content["locale"] == "en"


async def test_of_two_claims_at_once_one_wins_and_the_other_learns_who(scene: Scene) -> None:
    """The person gets one caseworker and reads it once."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    first, second = await scene.caseworker("Erste Beratung"), await scene.caseworker("Zweite Beratung")
    outcomes = await asyncio.gather(scene.relay.claim(case.id, first), scene.relay.claim(case.id, second))
    (won,) = [outcome for outcome in outcomes if isinstance(outcome, Case)]
    (lost,) = [outcome for outcome in outcomes if isinstance(outcome, Refusal)]
    assert lost == Refusal(Reason.ALREADY_CLAIMED, won.claimed_by_name)
    assert len(await scene.entries(conversation)) == 1


async def test_a_repeated_claim_says_nothing_twice(scene: Scene) -> None:
    """An impatient second click changes nothing."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    caseworker = await scene.caseworker("Erste Beratung")
    assert await scene.relay.claim(case.id, caseworker) == await scene.relay.claim(case.id, caseworker)
    assert len(await scene.entries(conversation)) == 1


async def test_an_answer_stands_in_the_transcript_as_it_was_written(scene: Scene) -> None:
    """Line breaks stay, a browser's carriage returns and the blanks around go; the name stands with it."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    caseworker = await scene.caseworker("Erste Beratung")
    await scene.relay.claim(case.id, caseworker)
    answered = await scene.relay.answer(case.id, caseworker, " Добрий день\r\nЯ читаю. ")
    assert isinstance(answered, Case)
    entry = (await scene.entries(conversation))[-1]
    assert entry.author is Author.CASEWORKER
    assert entry.case_id == case.id
    assert entry.content == {"text": "Добрий день\nЯ читаю.", "name": "Erste Beratung"}


async def test_answers_without_words_or_with_too_many_are_refused(scene: Scene) -> None:
    """Nothing of them is sent; the longest answer that is allowed goes through."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    caseworker = await scene.caseworker("Erste Beratung")
    await scene.relay.claim(case.id, caseworker)
    assert await scene.relay.answer(case.id, caseworker, " \r\n ") == Refusal(Reason.EMPTY)
    assert await scene.relay.answer(case.id, caseworker, "а" * (LONGEST_ANSWER + 1)) == Refusal(
        Reason.TOO_LONG
    )
    assert isinstance(await scene.relay.answer(case.id, caseworker, "а" * LONGEST_ANSWER), Case)
    assert len(await scene.entries(conversation)) == 2


async def test_only_the_claimer_answers_closes_and_gives_back(scene: Scene) -> None:
    """A colleague is told whose the case is, and nothing changes."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    claimer, colleague = await scene.caseworker("Erste Beratung"), await scene.caseworker("Zweite Beratung")
    await scene.relay.claim(case.id, claimer)
    refused = Refusal(Reason.NOT_YOURS, "Erste Beratung")
    assert await scene.relay.answer(case.id, colleague, "Hallo") == refused
    assert await scene.relay.close(case.id, colleague) == refused
    assert await scene.relay.give_back(case.id, colleague) == refused
    assert (await scene.case(case.id)).state is CaseState.CLAIMED
    assert len(await scene.entries(conversation)) == 1


async def test_a_case_has_to_be_claimed_before_it_is_answered(scene: Scene) -> None:
    """Nobody writes to a person who still waits."""
    case = await scene.asks_for_a_human(await scene.person())
    caseworker = await scene.caseworker("Erste Beratung")
    assert await scene.relay.answer(case.id, caseworker, "Hallo") == Refusal(Reason.NOT_CLAIMED)


async def test_closing_gives_the_conversation_back_to_the_bot(scene: Scene) -> None:
    """The route is the bot's again, and the person is told."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    caseworker = await scene.caseworker("Erste Beratung")
    await scene.relay.claim(case.id, caseworker)
    scene.clock.passes(timedelta(minutes=5))
    closed = await scene.relay.close(case.id, caseworker)
    assert isinstance(closed, Case)
    assert route_of(closed.state) is Route.BOT
    assert closed.closed_at == scene.clock()
    assert (await scene.entries(conversation))[-1].content["phrase"] == "case-closed"


async def test_giving_back_puts_the_case_into_the_queue_for_others(scene: Scene) -> None:
    """The person is told; another caseworker can claim it."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    first, second = await scene.caseworker("Erste Beratung"), await scene.caseworker("Zweite Beratung")
    await scene.relay.claim(case.id, first)
    returned = await scene.relay.give_back(case.id, first)
    assert isinstance(returned, Case)
    assert (returned.state, returned.claimed_by) == (CaseState.WAITING, None)
    assert (await scene.entries(conversation))[-1].content["phrase"] == "case-returned"
    assert isinstance(await scene.relay.claim(case.id, second), Case)


async def test_after_a_deletion_every_step_is_refused(scene: Scene) -> None:
    """What a caseworker writes to somebody who has gone is not kept anywhere."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    caseworker = await scene.caseworker("Erste Beratung")
    await scene.relay.claim(case.id, caseworker)
    await scene.deletes(conversation)
    assert await scene.relay.answer(case.id, caseworker, "Hallo") == Refusal(Reason.NOT_OPEN)
    assert await scene.relay.close(case.id, caseworker) == Refusal(Reason.NOT_OPEN)
    assert await scene.relay.claim(case.id, caseworker) == Refusal(Reason.NOT_OPEN)


async def test_there_is_no_step_for_a_case_that_does_not_exist(scene: Scene) -> None:
    """An invented number is refused."""
    assert await scene.relay.claim(404, await scene.caseworker("Erste Beratung")) == Refusal(Reason.UNKNOWN)


async def test_every_step_is_recorded_with_ids_only(scene: Scene) -> None:
    """Who did what to which case can be looked up; refused steps did nothing."""
    case = await scene.asks_for_a_human(await scene.person())
    caseworker = await scene.caseworker("Erste Beratung")
    await scene.relay.close(case.id, caseworker)
    await scene.relay.claim(case.id, caseworker)
    await scene.relay.answer(case.id, caseworker, "Hallo")
    await scene.relay.give_back(case.id, caseworker)
    await scene.relay.claim(case.id, caseworker)
    await scene.relay.close(case.id, caseworker)
    steps = ["case.claimed", "case.answered", "case.returned", "case.claimed", "case.closed"]
    assert await _audit(scene) == [(caseworker.id, step, case.id) for step in steps]


async def test_every_step_wakes_the_queue_and_the_conversation(scene: Scene) -> None:
    """Both see what is new; a refused step wakes nobody."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    caseworker = await scene.caseworker("Erste Beratung")
    async with scene.live.listening(QUEUE) as queue, scene.live.listening(conversation) as person:
        await scene.relay.claim(case.id, caseworker)
        assert queue.is_set()
        assert person.is_set()
        queue.clear()
        person.clear()
        await scene.relay.claim(case.id, await scene.caseworker("Zweite Beratung"))
        assert not queue.is_set()
        assert not person.is_set()


async def test_a_step_that_fails_half_way_leaves_nothing(scene: Scene) -> None:
    """State, transcript and audit change together or not at all."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    caseworker = await scene.caseworker("Erste Beratung")
    broken = Scene(
        scene.database, replace(scene.content, phrases=Phrases({}, scene.content.languages)), scene.clock
    )
    with pytest.raises(PhraseError):
        await broken.relay.claim(case.id, caseworker)
    assert (await scene.case(case.id)).state is CaseState.WAITING
    assert await scene.entries(conversation) == []
    assert await _audit(scene) == []


async def test_a_quiet_case_can_be_given_back_by_any_colleague(scene: Scene) -> None:
    """A quarter of an hour after the claimer's last word, the bot answers the person again."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    claimer, colleague = await scene.caseworker("Erste Beratung"), await scene.caseworker("Zweite Beratung")
    await scene.relay.claim(case.id, claimer)
    scene.clock.passes(QUIET - timedelta(seconds=1))
    await scene.relay.answer(case.id, claimer, "Hallo")
    await scene.writes(conversation, "Дякую")
    scene.clock.passes(QUIET - timedelta(seconds=1))
    assert await scene.relay.give_back(case.id, colleague) == Refusal(Reason.NOT_YOURS, "Erste Beratung")
    scene.clock.passes(timedelta(seconds=1))
    returned = await scene.relay.give_back(case.id, colleague)
    assert isinstance(returned, Case)
    assert (returned.state, returned.claimed_by, returned.answered_at) == (CaseState.WAITING, None, None)
    assert route_of(returned.state) is Route.WAITING
    assert (await scene.entries(conversation))[-1].content["phrase"] == "case-returned"
    assert (await _audit(scene))[-1] == (colleague.id, "case.returned", case.id)
    assert await scene.relay.answer(case.id, claimer, "Hallo?") == Refusal(Reason.NOT_CLAIMED)


async def test_a_supervisor_gives_a_case_back_at_once(scene: Scene) -> None:
    """Also one that was claimed a moment ago; answering stays the claimer's."""
    case = await scene.asks_for_a_human(await scene.person())
    await scene.relay.claim(case.id, await scene.caseworker("Erste Beratung"))
    supervisor = await scene.caseworker("Leitung", role=Role.SUPERVISOR)
    assert await scene.relay.answer(case.id, supervisor, "Hallo") == Refusal(
        Reason.NOT_YOURS, "Erste Beratung"
    )
    assert isinstance(await scene.relay.give_back(case.id, supervisor), Case)


async def test_a_locked_account_is_out_and_its_cases_wait_again(scene: Scene) -> None:
    """Sessions end, the people are told, the audit says that it was not the caseworker's own step."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    other = await scene.asks_for_a_human(await scene.person())
    locked, colleague = await scene.caseworker("Erste Beratung"), await scene.caseworker("Zweite Beratung")
    await scene.relay.claim(case.id, locked)
    await scene.relay.claim(other.id, colleague)
    async with scene.database.transaction() as connection:
        session = await accounts.open_session(connection, locked.id, scene.clock(), timedelta(hours=1))
    for returned in (1, 0):
        assert await scene.relay.lock_out(" erste beratung ") == Locked("Erste Beratung", returned)
    async with scene.database.reading() as connection:
        assert await accounts.session(connection, session, scene.clock()) is None
    assert (await scene.case(case.id)).state is CaseState.WAITING
    assert (await scene.case(other.id)).claimed_by == colleague.id
    assert (await scene.entries(conversation))[-1].content["phrase"] == "case-returned"
    assert (await _audit(scene))[2:4] == [
        (locked.id, "account.locked", None),
        (None, "case.returned", case.id),
    ]
    assert await scene.relay.lock_out("Niemand") is None


async def test_an_answer_that_is_sent_twice_arrives_once(scene: Scene) -> None:
    """A second try after a lost acknowledgement is recognised, even when the case has ended meanwhile."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    caseworker = await scene.caseworker("Erste Beratung")
    await scene.relay.claim(case.id, caseworker)
    tries = [scene.relay.answer(case.id, caseworker, "Hallo", "form 1") for _ in range(3)]
    assert all(isinstance(outcome, Case) for outcome in await asyncio.gather(*tries))
    await scene.relay.close(case.id, caseworker)
    assert isinstance(await scene.relay.answer(case.id, caseworker, " Hallo\r\n", "form 1"), Case)
    written = [entry for entry in await scene.entries(conversation) if entry.author is Author.CASEWORKER]
    assert [entry.content["text"] for entry in written] == ["Hallo"]
    assert (await _audit(scene)).count((caseworker.id, "case.answered", case.id)) == 1


async def test_other_words_or_another_form_are_another_answer(scene: Scene) -> None:
    """Nothing that somebody wrote is swallowed: not after going back and changing it, not the same word again."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    caseworker = await scene.caseworker("Erste Beratung")
    await scene.relay.claim(case.id, caseworker)
    for words, form in (("Ja", "form 1"), ("Nein", "form 1"), ("Ja", "form 2")):
        await scene.relay.answer(case.id, caseworker, words, form)
    written = [entry for entry in await scene.entries(conversation) if entry.author is Author.CASEWORKER]
    assert [entry.content["text"] for entry in written] == ["Ja", "Nein", "Ja"]


async def test_an_answer_to_a_withdrawn_request_is_refused(scene: Scene) -> None:
    """Whoever took the request back is not written to, whatever the form."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    caseworker = await scene.caseworker("Erste Beratung")
    await scene.relay.claim(case.id, caseworker)
    await scene.relay.answer(case.id, caseworker, "Hallo", "form 1")
    await scene.withdraws(conversation)
    before = len(await scene.entries(conversation))
    for form in ("form 1", "form 2"):
        assert await scene.relay.answer(case.id, caseworker, "Hallo", form) == Refusal(Reason.NOT_OPEN)
    assert len(await scene.entries(conversation)) == before
