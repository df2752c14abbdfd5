"""Says everything once that code says by itself, before anybody waits for it.

Content with a phrase that cannot be shown must not go online: the first to meet it would be somebody who
writes of danger, and a caseworker could not take the case.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.conversation import WELCOME
from bot.handoff.relay import SAID
from bot.message import Reply
from bot.rendering import render
from bot.standing import NOTICE, PARTLY_UNDERSTOOD
from bot.turn import FAILURE, HUMAN, TOPICS
from bot.urgent import UrgentIntent
from content.finding import ContentError, Finding, error
from content.load import Content
from content.phrases import PhraseError

_OWN = ("no-words", "too-long", "button-outdated", "urgent-raised")


def spoken_by_itself() -> Iterator[Reply]:
    """Every reply that comes from code and not from an action."""
    yield from (WELCOME, NOTICE, PARTLY_UNDERSTOOD, FAILURE, *SAID.values())
    yield from (Reply(phrase, buttons=(TOPICS, HUMAN)) for phrase in _OWN)
    yield from (Reply("urgent", {"topic": intent.value}, buttons=(HUMAN, TOPICS)) for intent in UrgentIntent)


def rehearse(content: Content, at: datetime) -> None:
    """Raise ContentError with every reply that cannot be said in some language."""
    findings: dict[str, Finding] = {}
    for locale in content.languages:
        for reply in spoken_by_itself():
            try:
                render(reply, content, locale, at)
            except PhraseError as problem:
                advice = "Add it: without it people would get no answer."
                findings[str(problem)] = error(f"phrases/{locale}", None, str(problem), advice)
    if findings:
        raise ContentError(tuple(findings.values()))
