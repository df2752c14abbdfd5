"""Which steps a case can take, and who may take them: the rules of the handover, without any storage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from types import MappingProxyType

from bot.case_state import CaseState

QUIET = timedelta(minutes=15)
"""How long a claimer may leave a case unanswered until colleagues may give it back: the bot is silent meanwhile."""


class Step(str, Enum):
    """Everything that can happen to a case."""

    OPEN = "open"  # the person agreed to a human
    CLAIM = "claim"  # a caseworker takes over
    ANSWER = "answer"  # the caseworker writes to the person
    CLOSE = "close"  # the caseworker ends it
    RETURN = "return"  # the caseworker puts it back into the queue
    WITHDRAW = "withdraw"  # the person takes the request back
    DELETE = "delete"  # the person deletes the conversation


class Actor(str, Enum):
    """Who takes a step, seen from one case."""

    PERSON = "person"
    CLAIMER = "claimer"  # the caseworker who has the case
    CASEWORKER = "caseworker"  # any other caseworker
    STAND_IN = "stand_in"  # another caseworker who may act for a claimer who does not come back


class Reason(str, Enum):
    """Why a step is refused; each has a sentence of its own in the console."""

    UNKNOWN = "unknown"  # there is no such case
    ALREADY_OPEN = "already_open"  # the person's request is in the queue or with a caseworker
    NOT_OPEN = "not_open"  # closed, withdrawn or deleted meanwhile
    ALREADY_CLAIMED = "already_claimed"  # somebody else was quicker
    NOT_CLAIMED = "not_claimed"  # it has to be claimed first
    NOT_YOURS = "not_yours"  # only others may take this step
    EMPTY = "empty"  # an answer without words
    TOO_LONG = "too_long"  # an answer longer than bot.handoff.relay.LONGEST_ANSWER


@dataclass(frozen=True, slots=True)
class Refusal:
    """A step that was not taken; nothing has changed. `claimed_by` is the name of who has the case."""

    reason: Reason
    claimed_by: str | None = None


_CASEWORKERS = frozenset({Actor.CLAIMER, Actor.CASEWORKER, Actor.STAND_IN})
_CLAIMER = frozenset({Actor.CLAIMER})
_PERSON = frozenset({Actor.PERSON})

_MAY: Mapping[Step, frozenset[Actor]] = MappingProxyType(
    {
        Step.OPEN: _PERSON,
        Step.CLAIM: _CASEWORKERS,
        Step.ANSWER: _CLAIMER,
        Step.CLOSE: _CLAIMER,
        Step.RETURN: _CLAIMER | {Actor.STAND_IN},
        Step.WITHDRAW: _PERSON,
        Step.DELETE: _PERSON,
    }
)

_LEADS: Mapping[tuple[CaseState | None, Step], CaseState] = MappingProxyType(
    {
        (None, Step.OPEN): CaseState.WAITING,
        (CaseState.WAITING, Step.CLAIM): CaseState.CLAIMED,
        (CaseState.WAITING, Step.WITHDRAW): CaseState.WITHDRAWN,
        (CaseState.WAITING, Step.DELETE): CaseState.DELETED,
        (CaseState.CLAIMED, Step.ANSWER): CaseState.CLAIMED,
        (CaseState.CLAIMED, Step.CLOSE): CaseState.CLOSED,
        (CaseState.CLAIMED, Step.RETURN): CaseState.WAITING,
        (CaseState.CLAIMED, Step.WITHDRAW): CaseState.WITHDRAWN,
        (CaseState.CLAIMED, Step.DELETE): CaseState.DELETED,
    }
)


def step(state: CaseState | None, taken: Step, actor: Actor) -> CaseState | Refusal:
    """Where a step leads, or why it is refused.

    `state` is None where the person has no open case. Taking back and deleting work in every open state:
    consent can be withdrawn as easily as it was given.
    """
    leads = _LEADS.get((state, taken))
    if leads is None:
        return Refusal(_why(state, taken))
    if actor not in _MAY[taken]:
        return Refusal(Reason.NOT_YOURS)
    return leads


def actor_of(claimed_by: int | None, account_id: int, *, may_stand_in: bool = False) -> Actor:
    """Which actor a caseworker's account is for a case that `claimed_by` has."""
    if claimed_by == account_id:
        return Actor.CLAIMER
    return Actor.STAND_IN if may_stand_in else Actor.CASEWORKER


def may_stand_in(claimer_wrote: datetime | None, now: datetime, *, is_supervisor: bool) -> bool:
    """Whether somebody may act for a claimer: a supervisor at once, others after QUIET.

    `claimer_wrote` is when the claimer last wrote or, before any word, took over; None where nobody has the
    case.
    """
    return claimer_wrote is not None and (is_supervisor or now - claimer_wrote >= QUIET)


def _why(state: CaseState | None, taken: Step) -> Reason:
    """Why no such step begins in this state."""
    if state is None or not state.is_open:
        return Reason.NOT_OPEN
    if taken is Step.OPEN:
        return Reason.ALREADY_OPEN
    return Reason.NOT_CLAIMED if state is CaseState.WAITING else Reason.ALREADY_CLAIMED
