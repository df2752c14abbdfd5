"""Where everybody takes the content from: the newest that could be read, swapped as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from content.load import Content


class CurrentContent(Protocol):
    """Gives the content as it is now. Take it once per turn, so that a turn speaks from one state."""

    @property
    def current(self) -> Content:
        """The newest content that could be read."""


@dataclass(frozen=True, slots=True)
class FixedContent:
    """Content that stays as it was read at start."""

    current: Content
