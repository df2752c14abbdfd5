"""Scores what `lotse parse` understood against a labelled set: pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

IN_THE_FIRST = 3
"""How many intents "did you mean" can offer."""


class Labelled(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line of an evaluation set. `also` are further intents that are right too."""

    text: str
    lang: str
    intent: str
    style: str
    also: tuple[str, ...] = ()

    @property
    def right(self) -> frozenset[str]:
        """Every intent that counts as understood."""
        return frozenset((self.intent, *self.also))


@dataclass(frozen=True, slots=True)
class Score:
    """How many of how many lines were understood at once, and among the first three."""

    lines: int
    first: int
    among: int

    @property
    def top_1(self) -> float:
        """The share understood at once."""
        return self.first / self.lines

    @property
    def top_3(self) -> float:
        """The share with a right intent among the first three."""
        return self.among / self.lines


def score(labelled: Iterable[Labelled], parsed: Iterable[Mapping[str, Any]]) -> Score:
    """Pool all lines into one score; both sequences have the same order."""
    lines = first = among = 0
    for expected, found in zip(labelled, parsed, strict=True):
        ranking = [ranked["intent"] for ranked in found["ranking"]]
        lines += 1
        first += found["intent"] in expected.right
        among += bool(expected.right & set(ranking[:IN_THE_FIRST]))
    return Score(lines, first, among)


def read(lines: Iterable[str]) -> tuple[Labelled, ...]:
    """Read a set in JSON Lines."""
    return tuple(msgspec.json.decode(line, type=Labelled) for line in lines if line.strip())
