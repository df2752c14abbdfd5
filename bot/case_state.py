"""The states of a case: a closed set that the database, the queue and the console share."""

from __future__ import annotations

from enum import Enum


class CaseState(str, Enum):
    """Where a case is; bot/handoff/case.py says which steps lead from one to the next."""

    WAITING = "waiting"  # in the queue, nobody has claimed it
    CLAIMED = "claimed"  # a caseworker has the conversation
    CLOSED = "closed"  # ended by the caseworker
    WITHDRAWN = "withdrawn"  # taken back by the person
    DELETED = "deleted"  # the person deleted the conversation

    @property
    def is_open(self) -> bool:
        """Whether somebody still waits for, or talks to, a human."""
        return self in (CaseState.WAITING, CaseState.CLAIMED)
