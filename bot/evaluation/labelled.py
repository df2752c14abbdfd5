"""An evaluation set: texts, and what is right for each."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec


class Labelled(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line of a set in JSON Lines. `also` are further intents that are right too."""

    text: str
    lang: str
    intent: str
    style: str = "plain"
    also: tuple[str, ...] = ()

    @property
    def right(self) -> frozenset[str]:
        """Every intent that counts as understood."""
        return frozenset((self.intent, *self.also))


def read(lines: Iterable[str]) -> tuple[Labelled, ...]:
    """Read a set; ValueError names the line that cannot be read."""
    return tuple(_line(number, line) for number, line in enumerate(lines, start=1) if line.strip())


def _line(number: int, line: str) -> Labelled:
    try:
        return msgspec.json.decode(line, type=Labelled)
    except msgspec.MsgspecError as problem:
        raise ValueError(f"line {number}: {problem}") from None
