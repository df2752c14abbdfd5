"""What a person's own words find where no intent covers them: services as cards, topics as buttons."""

from __future__ import annotations

from typing import Any

from actions.asked import Asked
from actions.offers import GUESSES, HUMAN, PAGE, TOPICS, topic_button
from actions.replies import Answer, Said
from actions.slots import Slot
from content.load import Content
from content.search import Hit, HitKind

MOST_HITS = 8
FALLBACK = "de"
"""The language of the search where nobody told the person's: the word on the sign is German."""


def answer_by_words(
    asked: Asked, content: Content, guesses: tuple[str, ...] = (), *, only_names: bool = False
) -> Answer | None:
    """Services and topics that have the person's words; None where nothing really has them.

    `guesses` are buttons of topics that the message may mean; they stand after those that were found. `only_names`
    counts only what is called so: for texts that are likely to be about something else.
    """
    hits = _hits(asked, content, only_names=only_names)
    services = tuple(hit.id for hit in hits if hit.kind is HitKind.SERVICE)[:PAGE]
    topics = tuple(topic_button(hit.id) for hit in hits if hit.kind is HitKind.TOPIC)
    if not hits:
        return None
    buttons = tuple(dict.fromkeys((*topics, *guesses)))[:GUESSES]
    said = Said(
        "search-found" if services else "did-you-mean", services=services, buttons=(*buttons, TOPICS, HUMAN)
    )
    # What was listed before is no longer what "more" and "details" are about.
    listed: dict[Slot, Any] = {
        Slot.SHOWN: list(services),
        Slot.TOPIC: None,
        Slot.OFFSET: 0,
        Slot.LISTED_FOR: None,
    }
    return Answer((said,), slots=listed if services else {})


def _hits(asked: Asked, content: Content, *, only_names: bool) -> tuple[Hit, ...]:
    locale = asked.locale if asked.locale and asked.locale in content.languages else FALLBACK
    found = content.search.search(asked.words, locale, MOST_HITS) if _is_text(asked.words) else ()
    return tuple(hit for hit in found if hit.named or not only_names)


def _is_text(words: str) -> bool:
    """Whether somebody wrote this; a press travels as its intent."""
    return bool(words) and not words.startswith("/")
