"""Tells caseworkers how the content is: whether files were refused, and what nobody has reviewed yet."""

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
    gaps: LaunchGaps

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
    return ContentState(source.refused, gaps.of(source.current))


GAPS = web.AppKey("gaps", Gaps)
"""Holds the count of what is left to review, for all requests of the console."""
