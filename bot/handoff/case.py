"""Which steps a case can take, and who may take them: the rules of the handover, without any storage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from bot.case_state import CaseState


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


_CASEWORKERS = frozenset({Actor.CLAIMER, Actor.CASEWORKER})
_CLAIMER = frozenset({Actor.CLAIMER})
_PERSON = frozenset({Actor.PERSON})

_MAY: Mapping[Step, frozenset[Actor]] = MappingProxyType(
    {
        Step.OPEN: _PERSON,
        Step.CLAIM: _CASEWORKERS,
        Step.ANSWER: _CLAIMER,
        Step.CLOSE: _CLAIMER,
        Step.RETURN: _CLAIMER,
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
        (CaseState.CLAIMED, Step.DELETE): CaseState.DELETED,
    }
)


def step(state: CaseState | None, taken: Step, actor: Actor) -> CaseState | Refusal:
    """Where a step leads, or why it is refused.

    `state` is None where the person has no open case. A case that is claimed cannot be withdrawn, as its
    caseworker ends it; deleting works in every open state.
    """
    leads = _LEADS.get((state, taken))
    if leads is None:
        return Refusal(_why(state, taken))
    if actor not in _MAY[taken]:
        return Refusal(Reason.NOT_YOURS)
    return leads


def actor_of(claimed_by: int | None, account_id: int) -> Actor:
    """Which actor a caseworker's account is for a case that `claimed_by` has."""
    return Actor.CLAIMER if claimed_by == account_id else Actor.CASEWORKER


def _why(state: CaseState | None, taken: Step) -> Reason:
    """Why no such step begins in this state."""
    if state is None or not state.is_open:
        return Reason.NOT_OPEN
    if taken is Step.OPEN:
        return Reason.ALREADY_OPEN
    return Reason.NOT_CLAIMED if state is CaseState.WAITING else Reason.ALREADY_CLAIMED
