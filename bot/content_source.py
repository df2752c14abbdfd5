"""Where everybody takes the content from: the newest that could be used, swapped as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from content.finding import Finding
from content.load import Content


class CurrentContent(Protocol):
    """Gives the content as it is now. Take it once per turn, so that a turn speaks from one state."""

    @property
    def current(self) -> Content:
        """The newest content that could be used."""

    @property
    def refused(self) -> tuple[Finding, ...]:
        """Why the files as they lie in the folder are not used; empty where `current` is what lies there."""


@dataclass(frozen=True, slots=True)
class FixedContent:
    """Content that stays as it was read at start."""

    current: Content
    refused: tuple[Finding, ...] = ()
