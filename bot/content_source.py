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
        """What is wrong with the files as they lie in the folder; empty where nothing stops them."""

    @property
    def in_spite(self) -> bool:
        """Whether `current` is what lies in the folder in spite of `refused`, and not the last good content."""


@dataclass(frozen=True, slots=True)
class FixedContent:
    """Content that stays as it was read at start."""

    current: Content
    refused: tuple[Finding, ...] = ()
    in_spite: bool = False
