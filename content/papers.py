"""Writes the papers that people are asked to bring: each a phrase with the German word, which stands on the paper."""

from __future__ import annotations

from collections.abc import Iterable

from content.bidi import isolate_runs
from content.load import Content
from content.model import Paper
from content.names import listed


def phrase_of(paper: Paper) -> str:
    """The id of a paper's phrase: bring-benefit-notice."""
    return f"bring-{paper.value.replace('_', '-')}"


def bring_line(papers: Iterable[Paper], content: Content, locale: str) -> str | None:
    """The line that says what to bring, in the reader's language; None where nothing is asked for."""
    wanted = tuple(papers)
    if not wanted:
        return None

    def named(code: str) -> str:
        direction = content.languages[code].direction
        names = (content.phrases.line(phrase_of(paper), {}, code) for paper in wanted)
        return listed([isolate_runs(name, direction) for name in names], code)

    return content.phrases.line("card-bring", lambda code: {"papers": named(code)}, locale)
