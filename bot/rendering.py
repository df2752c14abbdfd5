"""Turns a reply (phrase ids and data) into what one reader sees.

The only place where a language is chosen for a text: everything before it speaks in ids.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.cards import card, in_languages
from bot.event_cards import event_card
from bot.message import Button, Card, Rendered, Reply
from content.buttons import ButtonName, split
from content.drafts import is_draft_event, is_draft_guide, is_draft_phrase, is_draft_service, is_draft_title
from content.event import Event
from content.fallback import locales_for
from content.guide_sources import source_lines
from content.load import Content
from content.model import Confidence, Service, Topic
from content.phrases import BETWEEN_LINES, BETWEEN_TEXTS, Data, PhraseError, Text

GUIDES = frozenset({"guide", "urgent"})
"""Phrases whose text is the guide of the topic in the data; the others stand in content/phrases."""


def render(reply: Reply, content: Content, locale: str, when: datetime) -> Rendered:
    """The reply for a reader of `locale` (a code of languages.yml) at a moment (aware).

    `data["topic"]` fills a phrase's $title with the topic's title. A service that content no longer has is left
    out, and an event that is over: its card would be empty. PhraseError where phrase, topic or button is unknown.
    """
    written = _text(reply, content, locale)
    services = tuple(content.services[each] for each in reply.services if each in content.services)
    return Rendered(
        phrase=reply.phrase,
        locale=written.locales[0],
        text=written.text,
        cards=(
            *_events(reply, content, locale, when),
            *(card(service, content, locale, when) for service in services),
        ),
        buttons=tuple(Button(button, button_title(button, content, locale)) for button in reply.buttons),
        sources=_sources(reply, content, locale),
        note=content.phrases.line("draft-note", {}, locale)
        if _has_draft(reply, services, content, locale)
        else None,
    )


def button_title(button_id: str, content: Content, locale: str) -> str:
    """A button's title: a phrase, a topic's title, or a language's own name; PhraseError for no button's id."""
    parts = split(button_id)
    if parts is None:
        raise PhraseError(f"{button_id} is no button")
    name, argument = parts
    if name is ButtonName.TOPIC:
        return _title(_topic(argument, content), content, locale)
    if name is ButtonName.LANGUAGE:
        language = content.languages.get(argument or "")
        if language is None:
            raise PhraseError(f"{button_id} names no language")
        return language.name
    phrase = f"button-{name.value}" if argument is None else f"button-{name.value}-{argument}"
    return content.phrases.line(phrase, {}, locale)


def _text(reply: Reply, content: Content, locale: str) -> Text:
    topic_id = reply.data.get("topic")
    if reply.phrase in GUIDES:
        topic = _topic(topic_id, content)
        guide = in_languages(topic.guide, content, locale, BETWEEN_TEXTS)
        if not guide:
            raise PhraseError(f"the topic {topic_id} has no guide")
        return Text(guide, locales_for(locale, content.languages, topic.guide.__contains__))
    if topic_id is None:
        return content.phrases.text(reply.phrase, reply.data, locale)
    topic = _topic(topic_id, content)

    def with_title(code: str) -> Data:
        return {**reply.data, "title": _title(topic, content, code)}

    return content.phrases.text(reply.phrase, with_title, locale)


def _events(reply: Reply, content: Content, locale: str, when: datetime) -> Iterator[Card]:
    cards = (event_card(each, content, locale, when) for each in reply.events)
    return (shown for shown in cards if shown is not None)


def _sources(reply: Reply, content: Content, locale: str) -> tuple[str, ...]:
    if reply.phrase not in GUIDES:
        return ()
    return source_lines(_topic(reply.data.get("topic"), content), content.phrases, locale)


def _has_draft(reply: Reply, services: tuple[Service, ...], content: Content, locale: str) -> bool:
    """Whether anything that people wrote for this reader waits for its review; lines of a card and buttons aside."""
    topic_id = reply.data.get("topic")
    if reply.phrase in GUIDES:
        draft = is_draft_guide(_topic(topic_id, content), content, locale)
    else:
        draft = is_draft_phrase(reply.phrase, content, locale)
        draft = draft or (topic_id is not None and is_draft_title(_topic(topic_id, content), content, locale))
    # A card of low confidence shows no text.
    told = (service for service in services if service.confidence is not Confidence.LOW)
    events = (content.events[each] for each in reply.events if each in content.events)
    return (
        draft
        or any(is_draft_service(service, content, locale) for service in told)
        or any(_is_draft_event(event, content, locale) for event in events)
    )


def _is_draft_event(event: Event, content: Content, locale: str) -> bool:
    """Whether the text on the card is a draft: the event's own, else that of the service that holds it."""
    if event.text:
        return is_draft_event(event, content, locale)
    holder = content.services.get(event.service or "")
    return holder is not None and is_draft_service(holder, content, locale)


def _topic(topic_id: object, content: Content) -> Topic:
    topic = content.topics.get(topic_id) if isinstance(topic_id, str) else None
    if topic is None:
        raise PhraseError(f"there is no topic {topic_id}")
    return topic


def _title(topic: Topic, content: Content, locale: str) -> str:
    return in_languages(topic.title, content, locale, BETWEEN_LINES)
