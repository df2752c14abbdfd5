"""Whether what somebody reads is a draft: no named human has confirmed these very words yet."""

from __future__ import annotations

from collections.abc import Mapping

from content.event import Event
from content.fallback import locales_for
from content.load import Content
from content.model import Service, Topic
from content.reviews import TextState
from content.texts import TextKey, TextKind


def is_draft_phrase(phrase_id: str, content: Content, locale: str) -> bool:
    """Whether a phrase is a draft in any language that a reader of `locale` sees it in."""
    phrases = content.phrases
    locales = locales_for(locale, content.languages, lambda code: phrases.has(phrase_id, code))
    return any(
        _is_draft(TextKey(TextKind.PHRASE, phrase_id), phrases.as_written(phrase_id, code), content, code)
        for code in locales
    )


def is_draft_title(topic: Topic, content: Content, locale: str) -> bool:
    """The same of a topic's title."""
    return _has_draft(TextKey(TextKind.TITLE, topic.id), topic.title, content, locale)


def is_draft_guide(topic: Topic, content: Content, locale: str) -> bool:
    """The same of a topic's guide."""
    return _has_draft(TextKey(TextKind.GUIDE, topic.id), topic.guide, content, locale)


def is_draft_service(service: Service, content: Content, locale: str) -> bool:
    """The same of what a service does; False where nothing is written about it."""
    return _has_draft(TextKey(TextKind.SERVICE, service.id), service.text, content, locale)


def is_draft_event(event: Event, content: Content, locale: str) -> bool:
    """The same of what happens at an event."""
    return _has_draft(TextKey(TextKind.EVENT, event.id), event.text, content, locale)


def _has_draft(key: TextKey, texts: Mapping[str, str], content: Content, locale: str) -> bool:
    locales = locales_for(locale, content.languages, texts.__contains__)
    return any(_is_draft(key, texts[code], content, code) for code in locales)


def _is_draft(key: TextKey, text: str | None, content: Content, code: str) -> bool:
    return text is not None and content.reviews.state(key, code, text) is TextState.DRAFT
