"""Which texts there have to be, and in which languages: what coverage counts, reviewers read and translators get."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from content.load import Content
from content.model import Confidence, Field, Language, Service
from content.texts import TextKey, TextKind, Texts, texts_of_events, texts_of_services, texts_of_topics

FOR_CASEWORKERS = "console-"
"""Phrases that begin so are read by caseworkers: only the languages of the console have them."""

Part: TypeAlias = Callable[[Content], Mapping[TextKey, Texts]]


def phrases(content: Content) -> Mapping[TextKey, Texts]:
    """Every phrase that any language has, in Fluent's syntax."""
    found: dict[TextKey, dict[str, str]] = {}
    for code in content.languages:
        for phrase_id, text in content.phrases.written(code).items():
            found.setdefault(TextKey(TextKind.PHRASE, phrase_id), {})[code] = text
    return found


def topics(content: Content) -> Mapping[TextKey, Texts]:
    """Title and guide of every topic; a guide that nobody has written yet is wanted all the same."""
    guides: dict[TextKey, Texts] = {TextKey(TextKind.GUIDE, topic): {} for topic in content.topics}
    return guides | texts_of_topics(content.topics.values())


def services(content: Content) -> Mapping[TextKey, Texts]:
    """What services do, except where no card shows it."""
    return texts_of_services(filter(needs_text, content.services.values()))


def events(content: Content) -> Mapping[TextKey, Texts]:
    """What happens at events, except where the text of the service that holds it says so."""
    return texts_of_events(event for event in content.events.values() if event.text or not event.service)


PARTS: tuple[Part, ...] = (phrases, topics, services, events)
"""All kinds of texts. A new kind is one more line here."""


def wanted_texts(content: Content) -> dict[TextKey, Texts]:
    """Every text that has to be there, as far as it is written."""
    return {key: texts for part in PARTS for key, texts in part(content).items()}


def needs_text(service: Service) -> bool:
    """Whether people may get to read a text of this service.

    A card of low confidence shows none; and where no source says what is done there, the name has to do.
    """
    if service.text:
        return True
    said = any(Field.WHAT in source.supports for source in service.sources)
    return said and service.confidence is not Confidence.LOW


def is_for_caseworkers(key: TextKey) -> bool:
    """Whether only caseworkers read this text."""
    return key.kind is TextKind.PHRASE and key.id.startswith(FOR_CASEWORKERS)


def wanted_in(language: Language, wanted: Mapping[TextKey, Texts]) -> Iterator[tuple[TextKey, Texts]]:
    """The texts that this language has to have. The console's are wanted whole in a language that has any of them."""
    console = any(language.code in texts for key, texts in wanted.items() if is_for_caseworkers(key))
    return ((key, texts) for key, texts in wanted.items() if console or not is_for_caseworkers(key))
