"""Tells caseworkers how the content is: whether files have errors, and what nobody has reviewed yet."""

from __future__ import annotations

from dataclasses import dataclass

from aiohttp import web

from bot.content_source import CurrentContent
from content.finding import Finding
from content.launch import LaunchGaps, launch_gaps
from content.load import Content


@dataclass(frozen=True, slots=True)
class ContentState:
    """What every page says about the content, and what its own page says in full."""

    refused: tuple[Finding, ...]
    in_spite: bool
    gaps: LaunchGaps

    @property
    def errors(self) -> str:
        """Which words tell of files with errors: they are used all the same, or the last good ones are."""
        return "content-in-spite" if self.in_spite else "content-refused"

    @property
    def is_quiet(self) -> bool:
        """Whether there is nothing to tell."""
        return not self.refused and self.gaps.is_ready


class Gaps:
    """What is left to review, counted once for each state of the content."""

    def __init__(self) -> None:
        self._content: Content | None = None
        self._gaps: LaunchGaps | None = None

    def of(self, content: Content) -> LaunchGaps:
        """The gaps of this content."""
        if self._gaps is None or self._content is not content:
            self._content, self._gaps = content, launch_gaps(content)
        return self._gaps


def state_of(source: CurrentContent, gaps: Gaps) -> ContentState:
    """How the content is at this moment."""
    return ContentState(source.refused, source.in_spite, gaps.of(source.current))


GAPS = web.AppKey("gaps", Gaps)
"""Holds the count of what is left to review, for all requests of the console."""
