"""bot/handoff/case.py: which steps a case can take, and who may take them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from bot.case_state import CaseState
from bot.handoff.case import QUIET, Actor, Reason, Refusal, Step, actor_of, may_stand_in, step

ENDED = [CaseState.CLOSED, CaseState.WITHDRAWN, CaseState.DELETED]


@pytest.mark.parametrize(
    ("state", "taken", "actor", "leads"),
    [
        (None, Step.OPEN, Actor.PERSON, CaseState.WAITING),
        (CaseState.WAITING, Step.CLAIM, Actor.CASEWORKER, CaseState.CLAIMED),
        (CaseState.CLAIMED, Step.ANSWER, Actor.CLAIMER, CaseState.CLAIMED),
        (CaseState.CLAIMED, Step.RETURN, Actor.CLAIMER, CaseState.WAITING),
        (CaseState.CLAIMED, Step.CLOSE, Actor.CLAIMER, CaseState.CLOSED),
        (CaseState.WAITING, Step.WITHDRAW, Actor.PERSON, CaseState.WITHDRAWN),
        (CaseState.WAITING, Step.DELETE, Actor.PERSON, CaseState.DELETED),
        (CaseState.CLAIMED, Step.DELETE, Actor.PERSON, CaseState.DELETED),
    ],
)
def test_a_step_leads_on(state: CaseState | None, taken: Step, actor: Actor, leads: CaseState) -> None:
    """The whole way of a case, and who takes it there."""
    assert step(state, taken, actor) is leads


def test_nobody_else_answers_closes_or_returns_a_claimed_case() -> None:
    """A case belongs to the caseworker who claimed it."""
    for taken in (Step.ANSWER, Step.CLOSE, Step.RETURN):
        assert step(CaseState.CLAIMED, taken, Actor.CASEWORKER) == Refusal(Reason.NOT_YOURS)
        assert step(CaseState.CLAIMED, taken, Actor.PERSON) == Refusal(Reason.NOT_YOURS)


def test_only_the_person_opens_withdraws_and_deletes() -> None:
    """Whether a human reads along is the person's decision alone."""
    for actor in (Actor.CLAIMER, Actor.CASEWORKER):
        assert step(None, Step.OPEN, actor) == Refusal(Reason.NOT_YOURS)
        assert step(CaseState.WAITING, Step.WITHDRAW, actor) == Refusal(Reason.NOT_YOURS)
        assert step(CaseState.WAITING, Step.DELETE, actor) == Refusal(Reason.NOT_YOURS)


def test_a_claimed_case_cannot_be_claimed_again() -> None:
    """The second of two caseworkers is refused."""
    assert step(CaseState.CLAIMED, Step.CLAIM, Actor.CASEWORKER) == Refusal(Reason.ALREADY_CLAIMED)


def test_a_waiting_case_has_to_be_claimed_before_anything_else() -> None:
    """Nobody answers out of the queue."""
    for taken in (Step.ANSWER, Step.CLOSE, Step.RETURN):
        assert step(CaseState.WAITING, taken, Actor.CASEWORKER) == Refusal(Reason.NOT_CLAIMED)


def test_an_open_case_is_not_opened_again() -> None:
    """One person has one request."""
    for state in (CaseState.WAITING, CaseState.CLAIMED):
        assert step(state, Step.OPEN, Actor.PERSON) == Refusal(Reason.ALREADY_OPEN)


@pytest.mark.parametrize("state", ENDED)
@pytest.mark.parametrize("taken", list(Step))
@pytest.mark.parametrize("actor", list(Actor))
def test_an_ended_case_stays_as_it_is(state: CaseState, taken: Step, actor: Actor) -> None:
    """Whoever tries whatever: what has ended has ended."""
    assert step(state, taken, actor) == Refusal(Reason.NOT_OPEN)


def test_the_claimer_is_told_by_the_account() -> None:
    """An account is the claimer of its own cases only, and never of one that nobody has."""
    assert actor_of(7, 7) is Actor.CLAIMER
    assert actor_of(7, 8) is Actor.CASEWORKER
    assert actor_of(None, 7) is Actor.CASEWORKER


def test_who_stands_in_returns_a_claimed_case_and_does_nothing_else() -> None:
    """A case of somebody who does not come back can wait again; nobody writes in another's name."""
    assert step(CaseState.CLAIMED, Step.RETURN, Actor.STAND_IN) is CaseState.WAITING
    for taken in (Step.ANSWER, Step.CLOSE):
        assert step(CaseState.CLAIMED, taken, Actor.STAND_IN) == Refusal(Reason.NOT_YOURS)
    assert actor_of(7, 8, may_stand_in=True) is Actor.STAND_IN
    assert actor_of(7, 7, may_stand_in=True) is Actor.CLAIMER


def test_colleagues_stand_in_after_quiet_minutes_and_supervisors_at_once() -> None:
    """A quarter of an hour without a word, and only where somebody has the case."""
    wrote = datetime(2026, 3, 2, 9, 0, tzinfo=timezone.utc)
    assert not may_stand_in(wrote, wrote + QUIET - timedelta(seconds=1), is_supervisor=False)
    assert may_stand_in(wrote, wrote + QUIET, is_supervisor=False)
    assert may_stand_in(wrote, wrote, is_supervisor=True)
    assert not may_stand_in(None, wrote + QUIET, is_supervisor=True)
