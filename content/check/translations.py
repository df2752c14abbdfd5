"""Translations: everything is written in every complete language, in its own words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from content.check.languages import can_wait, complete, declared
from content.check.located import InLanguages, located
from content.easy_language import without_syntax
from content.event import Event
from content.files import File
from content.finding import Finding, error, warning
from content.load import Folder
from content.model import Service, Topic
from content.texts import TextKey
from content.wanted_texts import is_for_caseworkers, needs_text

FEWEST_WORDS = 4
"""From so many words on, two languages do not say the same by chance; shorter ones may be names."""


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about texts that a language lacks, that no declared language has, or that were only copied.

    What a language lacks can wait where others stand in, but not what people read who are in danger.
    """
    for topic in folder.topics:
        yield from _written(folder, topic, "title", topic.value.title)
        if topic.value.guide:
            yield from _written(folder, topic, "guide", topic.value.guide)
    for service in folder.services:
        if needs_text(service.value):
            yield from _written(folder, service, "text", service.value.text)
    for event in folder.events:
        if event.value.text or not event.value.service:
            yield from _written(folder, event, "text", event.value.text)
    yield from _copied(folder)


def _written(
    folder: Folder, file: File[Service] | File[Topic] | File[Event], field: str, texts: Mapping[str, str]
) -> Iterator[Finding]:
    missing = [code for code in complete(folder) if code not in texts]
    if missing:
        is_urgent = isinstance(file.value, Topic) and file.value.urgent
        yield error(
            file.name,
            file.line(field),
            f"{field} is not written in {', '.join(missing)}.",
            "Translate it.",
            blocks=is_urgent or not all(can_wait(folder, code) for code in missing),
        )
    known = {language.code for language in declared(folder)}
    for code, text in texts.items():
        if code not in known:
            yield error(
                file.name, file.line(field, code), f"{code} is no declared language.", "Correct the code."
            )
        elif not text.strip():
            yield error(file.name, file.line(field, code), f"{field} is empty in {code}.", "Write it.")


def _copied(folder: Folder) -> Iterator[Finding]:
    """One finding a file, however many of its texts are copies."""
    variants = {language.code: language.variant_of for language in declared(folder)}
    copies = [
        (texts[code].file, texts[code].line, code, other, key)
        for key, texts in located(folder).items()
        if not is_for_caseworkers(key)
        for code, other in _same(texts)
        if variants.get(code) != other
    ]
    copies.sort(key=lambda copy: (copy[0], copy[1] or 0))
    for file, found in groupby(copies, key=lambda copy: copy[0]):
        of_file = list(found)
        named = ", ".join(_named(key, code, other) for _, _, code, other, key in of_file[:5])
        more = f" and {len(of_file) - 5} more" if len(of_file) > 5 else ""
        yield warning(
            file,
            of_file[0][1],
            f"The same words in two languages: {named}{more}.",
            "Translate what was only copied.",
        )


def _same(texts: InLanguages) -> Iterator[tuple[str, str]]:
    """Languages whose text an earlier language has word by word, with that language."""
    first: dict[str, str] = {}
    for code, found in texts.items():
        words = [word for word in without_syntax(found.text, "").split() if any(map(str.isalpha, word))]
        if len(words) >= FEWEST_WORDS:
            other = first.setdefault(" ".join(found.text.split()), code)
            if other != code:
                yield code, other


def _named(key: TextKey, code: str, other: str) -> str:
    return f"{key} {code} = {other}"
