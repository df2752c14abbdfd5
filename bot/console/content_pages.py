"""The page on the content: files that are not used, and what a named human must still review."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from aiohttp import web

from bot.console.content_state import GAPS
from bot.console.showing import show
from bot.keys import CONTENT
from content.launch import LaunchGaps, Stage
from content.load import Content


@dataclass(frozen=True, slots=True)
class Left:
    """How much of a stage is left to review in a language; `language` is "" for the facts of services."""

    stage: str
    language: str
    left: int
    needed: int


async def content_page(request: web.Request) -> web.Response:
    """Every finding of files that are not used, and what is left to review, by stage and language."""
    content = request.app[CONTENT].current
    return show(request, "content.html", {"left": tuple(_left(content, request.app[GAPS].of(content)))})


def _left(content: Content, gaps: LaunchGaps) -> Iterator[Left]:
    """The most urgent stage first, languages in their declared order."""
    for stage in Stage:
        for language in (None, *content.languages):
            left = gaps.left(stage, language)
            if left:
                name = content.languages[language].name if language else ""
                yield Left(stage.name.lower(), name, left, gaps.needed[stage, language])
