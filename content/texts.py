"""Every text that people write here and others translate, under one kind of name.

Coverage, export for translators, review and the note on drafts all speak of texts by these keys, so that a text
that is counted is also one that can be exported and reviewed.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from content.event import Event
from content.model import Service, Topic


class TextKind(str, Enum):
    """What a text is part of; the value is the first half of its key."""

    PHRASE = "phrase"
    TITLE = "title"
    GUIDE = "guide"
    SERVICE = "service"
    EVENT = "event"


@dataclass(frozen=True, slots=True, order=True)
class TextKey:
    """Names one text in all languages, as in `guide/doctor` or `phrase/consent-ask`."""

    kind: TextKind
    id: str

    def __str__(self) -> str:
        return f"{self.kind.value}/{self.id}"


Texts = Mapping[str, str]
"""One text: language code → what is written in it; languages without it are absent."""


def parse_key(written: str) -> TextKey | None:
    """The key that was written as `kind/id`; None where there is no such kind or no id."""
    kind, _, name = written.partition("/")
    if not name or kind not in {each.value for each in TextKind}:
        return None
    return TextKey(TextKind(kind), name)


def texts_of_topics(topics: Iterable[Topic]) -> dict[TextKey, Texts]:
    """Titles and guides of topics."""
    found: dict[TextKey, Texts] = {}
    for topic in topics:
        found[TextKey(TextKind.TITLE, topic.id)] = topic.title
        if topic.guide:
            found[TextKey(TextKind.GUIDE, topic.id)] = topic.guide
    return found


def texts_of_services(services: Iterable[Service]) -> dict[TextKey, Texts]:
    """What services do."""
    return {TextKey(TextKind.SERVICE, service.id): service.text for service in services}


def texts_of_events(events: Iterable[Event]) -> dict[TextKey, Texts]:
    """What happens at events."""
    return {TextKey(TextKind.EVENT, event.id): event.text for event in events}


def fingerprint(text: str) -> str:
    """Sixteen hexadecimal digits that change when the text does; white space at its ends does not count."""
    normal = unicodedata.normalize("NFC", text).strip()
    return hashlib.sha256(normal.encode()).hexdigest()[:16]
