"""The port to whatever tells languages apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Identified:
    """The language of one text; `clear` means that it may change the language of a conversation."""

    code: str | None
    clear: bool


class LanguageDetector(Protocol):
    """Tells in which language a text is written."""

    def identify(self, text: str, before: str | None = None) -> Identified:
        """`before` is the language of the conversation so far: one short word does not flip it."""
