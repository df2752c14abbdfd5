"""Every text with its place, for the aspects that look at words: the same keys as in coverage and review."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from fluent.syntax.serializer import serialize_pattern

from content.check.languages import declared
from content.check.phrases import entries
from content.event import Event
from content.files import File
from content.load import Folder
from content.model import Service, Topic
from content.texts import TextKey, TextKind, Texts
from content.wanted_texts import needs_text


@dataclass(frozen=True, slots=True)
class Located:
    """What is written in one language, and where; phrases in Fluent's syntax."""

    text: str
    file: str
    line: int | None


InLanguages: TypeAlias = Mapping[str, Located]
"""One text: language code → what is written in it."""
Part: TypeAlias = Callable[[Folder], Iterator[tuple[TextKey, InLanguages]]]


def phrases(folder: Folder) -> Iterator[tuple[TextKey, InLanguages]]:
    """Every phrase of every declared language."""
    found: dict[str, dict[str, Located]] = {}
    for language in declared(folder):
        for phrase_id, entry in entries(folder, language.code).items():
            if entry.message.value is not None:
                text = serialize_pattern(entry.message.value).strip()
                found.setdefault(phrase_id, {})[language.code] = Located(text, entry.file, entry.line)
    return ((TextKey(TextKind.PHRASE, phrase_id), texts) for phrase_id, texts in found.items())


def topics(folder: Folder) -> Iterator[tuple[TextKey, InLanguages]]:
    """Titles and guides."""
    for file in folder.topics:
        yield TextKey(TextKind.TITLE, file.value.id), of(file, "title", file.value.title)
        if file.value.guide:
            yield TextKey(TextKind.GUIDE, file.value.id), of(file, "guide", file.value.guide)


def services(folder: Folder) -> Iterator[tuple[TextKey, InLanguages]]:
    """What services do, except where no card shows it."""
    for file in folder.services:
        if needs_text(file.value):
            yield TextKey(TextKind.SERVICE, file.value.id), of(file, "text", file.value.text)


def events(folder: Folder) -> Iterator[tuple[TextKey, InLanguages]]:
    """What happens at events, except where the text of the service that holds it says so."""
    for file in (each for each in folder.events if each.value.text or not each.value.service):
        yield TextKey(TextKind.EVENT, file.value.id), of(file, "text", file.value.text)


PARTS: tuple[Part, ...] = (phrases, topics, services, events)
"""All kinds of texts. A new kind is one more line here and in content.wanted_texts."""


def located(folder: Folder) -> dict[TextKey, InLanguages]:
    """All texts of a folder, by key."""
    return {key: texts for part in PARTS for key, texts in part(folder)}


def of(file: File[Service] | File[Topic] | File[Event], field: str, texts: Texts) -> InLanguages:
    """The texts of a field with their lines."""
    return {code: Located(text, file.name, file.line(field, code)) for code, text in texts.items()}
