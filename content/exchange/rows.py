"""What goes out to translators: a row for every text, with its source, what there is of it, and how far that is."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum

from content.coverage import source_of
from content.exchange.notes import Notes
from content.exchange.wording import exchanged, version
from content.load import Content, Folder
from content.reviews import TextState
from content.texts import TextKey, TextKind
from content.wanted_texts import wanted_in, wanted_texts


class RowState(str, Enum):
    """How far a text is in the target language."""

    MISSING = "missing"
    DRAFT = "draft"
    REVIEWED = "reviewed"
    CHANGED = "changed"
    """Reviewed once, in other words than it has now."""


EVERY_STATE = frozenset(RowState)


@dataclass(frozen=True, slots=True)
class Row:
    """One text on its way out. `source_version` and `target_version` say which words it went out with."""

    key: TextKey
    source: str
    target: str
    state: RowState
    note: str
    source_version: str
    target_version: str


def rows(
    folder: Folder,
    content: Content,
    language: str,
    *,
    source: str,
    kinds: Collection[TextKind] = (),
    states: Collection[RowState] = EVERY_STATE,
) -> Iterator[Row]:
    """The texts that `language` has to have and that are written in `source`: of these kinds (or all) and states.

    `content` is the snapshot of `folder`. A text that an easier form of a language takes from the language itself is
    left out: it needs no second one.
    """
    target = content.languages[language]
    notes = Notes(folder, content, source, language)
    for key, texts in wanted_in(target, wanted_texts(content)):
        stands_in = source_of(target, texts) not in {None, language}
        if source not in texts or stands_in or (kinds and key.kind not in kinds):
            continue
        written = texts.get(language)
        state = state_of(content, key, language, written)
        if state not in states:
            continue
        original = exchanged(key, texts[source])
        present = "" if written is None else exchanged(key, written)
        yield Row(
            key,
            original,
            present,
            state,
            notes.of(key, original),
            version(source, original),
            version(language, present),
        )


def state_of(content: Content, key: TextKey, language: str, written: str | None) -> RowState:
    """How far a text is, as it is written in the content folder."""
    if written is None:
        return RowState.MISSING
    if content.reviews.state(key, language, written) is TextState.REVIEWED:
        return RowState.REVIEWED
    return RowState.CHANGED if content.reviews.last(key, language) else RowState.DRAFT
