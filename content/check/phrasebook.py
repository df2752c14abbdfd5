"""The phrasebook: every sentence has its words, every field its place in them, and nothing is left over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from content.check.languages import can_wait, complete, declared
from content.check.phrases import Entry, entries, names
from content.files import File
from content.finding import Finding, error
from content.load import PHRASEBOOK, PHRASES, Folder
from content.sentence import FIELD_LABEL, GROUP_TITLE, PREFIX, FieldKind, Phrasebook, Sentence

FEWEST = 60
"""Sentences below which caseworkers write most things by hand."""

CASEWORKERS = "console.ftl"
"""The file with the titles of groups and the labels of fields, in the languages that have it."""


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about phrasebook.yml and the phrases that it needs."""
    written = {language.code: entries(folder, language.code) for language in declared(folder)}
    places = list(_places(folder.phrasebook)) if folder.phrasebook else []
    yield from _left_over(written, {sentence.phrase for sentence, _ in places})
    if folder.phrasebook is None:
        return
    file = folder.phrasebook
    if len(places) < FEWEST:
        yield error(
            file.name,
            None,
            f"The phrasebook has {len(places)} sentences.",
            f"It needs at least {FEWEST} to be of use.",
        )
    yield from _repeated(file, places)
    for sentence, line in places:
        finished = {code: can_wait(folder, code) for code in complete(folder)}
        yield from _worded(file.name, line, sentence, written, finished)
    yield from _labelled(folder, file, written)


def _places(file: File[Phrasebook]) -> Iterator[tuple[Sentence, int | None]]:
    for index, group in enumerate(file.value.groups):
        for at, sentence in enumerate(group.sentences):
            yield sentence, file.line("groups", index, "sentences", at)


def _left_over(written: dict[str, dict[str, Entry]], wanted: set[str]) -> Iterator[Finding]:
    for own in written.values():
        for phrase_id, entry in own.items():
            if phrase_id.startswith(PREFIX) and phrase_id not in wanted:
                yield error(
                    entry.file,
                    entry.line,
                    f"No sentence of {PHRASEBOOK} has the words of {phrase_id}.",
                    "Add the sentence there or remove the phrase.",
                )


def _repeated(file: File[Phrasebook], places: list[tuple[Sentence, int | None]]) -> Iterator[Finding]:
    seen: set[str] = set()
    for sentence, line in places:
        if sentence.id in seen:
            yield error(
                file.name, line, f"The sentence {sentence.id} stands here twice.", "Keep one of the two."
            )
        seen.add(sentence.id)
    groups: set[str] = set()
    for index, group in enumerate(file.value.groups):
        if group.id in groups:
            yield error(
                file.name,
                file.line("groups", index),
                f"The group {group.id} stands here twice.",
                "Make one of the two.",
            )
        groups.add(group.id)


def _worded(
    name: str,
    line: int | None,
    sentence: Sentence,
    written: dict[str, dict[str, Entry]],
    finished: Mapping[str, bool],
) -> Iterator[Finding]:
    """`finished` says of each complete language whether its words can wait."""
    for code, own in written.items():
        entry = own.get(sentence.phrase)
        if entry is None:
            if code in finished:
                yield error(
                    name,
                    line,
                    f"The sentence {sentence.id} has no words in {code}.",
                    f"Write {sentence.phrase} in {PHRASES}/{code}/phrasebook.ftl.",
                    blocks=not finished[code],
                )
            continue
        used, selecting = names(entry.message)
        for field in sorted(sentence.fields.keys() - used):
            yield error(
                entry.file,
                entry.line,
                f"{sentence.phrase} has no place for the field {field}.",
                f"Write {{ ${field} }} into it or remove the field in {PHRASEBOOK}.",
            )
        for field in sorted(used - sentence.fields.keys()):
            yield error(
                entry.file,
                entry.line,
                f"{sentence.phrase} uses ${field}, which is no field of the sentence.",
                f"Add the field in {PHRASEBOOK} or remove it here.",
            )
        for field in sorted(selecting & sentence.fields.keys()):
            if sentence.fields[field] is not FieldKind.NUMBER:
                yield error(
                    entry.file,
                    entry.line,
                    f"{sentence.phrase} selects by ${field}, which is no number.",
                    "Only fields of the kind number have plural forms.",
                )


def _labelled(
    folder: Folder, file: File[Phrasebook], written: dict[str, dict[str, Entry]]
) -> Iterator[Finding]:
    """Every group has a title and every field a label, in each language that caseworkers read; none is idle."""
    wanted = {group.title for group in file.value.groups}
    wanted |= {
        f"{FIELD_LABEL}{field}"
        for group in file.value.groups
        for sentence in group.sentences
        for field in sentence.fields
    }
    for code, own in written.items():
        name = f"{PHRASES}/{code}/{CASEWORKERS}"
        if not any(phrases.name == name for phrases in folder.phrases.get(code, ())):
            continue
        for phrase_id in sorted(wanted - own.keys()):
            yield error(name, None, f"{phrase_id} is missing.", "Caseworkers would not know what it is.")
        for phrase_id in sorted(own.keys() - wanted):
            if phrase_id.startswith((GROUP_TITLE, FIELD_LABEL)):
                entry = own[phrase_id]
                yield error(
                    entry.file, entry.line, f"{PHRASEBOOK} has nothing called {phrase_id}.", "Remove it."
                )
