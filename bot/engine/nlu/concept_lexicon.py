"""Finds concepts in a text: what is meant, whatever the language it is said in. Pure; the words are in nlu_data/concepts/.

A concept (landlord, mould, midwife, deportation) has words and stems in every language. A text has the concept when one
of them stands in it, so that what is learnt from German examples helps a Tigrinya reader too.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import yaml

from bot.normalisation import normalise

Forms: TypeAlias = Mapping[str, Mapping[str, Sequence[str]]]
"""Language to concept to forms. `stem*` stands for any ending; a form may have several words."""

COMPOUNDING = "de"
"""The language that writes words together: there a long form is also found inside a word."""

LEAST_INSIDE = 6
"""Letters that a form needs to be looked for inside German words: not `sonne` in the French personne."""

LEAST_AFTER_PREFIX = 2
"""Letters that must be left of a word when a prefix is taken from it."""

ARABIC_PREFIXES = frozenset(
    joined
    for link in ("", "و", "ف")
    for article in ("", "ال", "بال", "لل", "كال", "عال", "هال", "ب", "ل", "ك", "ع", "ه")
    if (joined := link + article)
)
"""And, so, in, for, like, on, this, the: written together with the word that they belong to."""

TIGRINYA_PREFIXES = frozenset(("ን", "ብ", "ዝ", "ዘ", "ክ", "ከ", "ም", "እን", "ዘይ", "ኣይ", "እንተ", "ካብ", "ናይ"))
"""To, with, which, that, not, if, from, of: the same in Ethiopic script."""

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_FORM = re.compile(r"[^\W_]+(?:'[^\W_]+)*\*?")


class ConceptError(ValueError):
    """A file of concepts cannot be used; the message names it and what is wrong."""


@dataclass(slots=True)
class _Branch:
    """Forms of several words that begin alike: what may follow as a whole word or as a stem, and what ends here."""

    whole: dict[str, _Branch] = field(default_factory=dict)
    stems: dict[str, _Branch] = field(default_factory=dict)
    concepts: set[str] = field(default_factory=set)

    def take(self, words: Sequence[str], concept: str) -> None:
        """Grow by one form."""
        if not words:
            self.concepts.add(concept)
            return
        first, *rest = words
        among = self.stems if first.endswith("*") else self.whole
        among.setdefault(first.rstrip("*"), _Branch()).take(rest, concept)

    def find(self, line: Sequence[str], place: int) -> Iterator[str]:
        """The concepts whose forms stand in a line from a place on."""
        yield from self.concepts
        if place == len(line) or not (self.whole or self.stems):
            return
        word = line[place]
        if (following := self.whole.get(word)) is not None:
            yield from following.find(line, place + 1)
        if self.stems:
            for end in range(1, len(word) + 1):
                if (following := self.stems.get(word[:end])) is not None:
                    yield from following.find(line, place + 1)


class ConceptLexicon:
    """Looks for all concepts at once; `concepts` is their order."""

    def __init__(self, forms: Forms) -> None:
        self.concepts: tuple[str, ...] = tuple(
            sorted({concept for each in forms.values() for concept in each})
        )
        self._whole: dict[str, set[str]] = defaultdict(set)
        self._stems: dict[str, set[str]] = defaultdict(set)
        self._inside: dict[str, set[str]] = defaultdict(set)
        self._phrases = _Branch()
        for language, concepts in forms.items():
            for concept, listed in concepts.items():
                for form in listed:
                    self._take(language, concept, form)
        self._longest_inside = max(map(len, self._inside), default=0)

    def find(self, text: str) -> frozenset[str]:
        """The concepts that stand in a text."""
        line = _WORD.findall(normalise(text))
        found: set[str] = set()
        for place, word in enumerate(line):
            for bare in _without_prefixes(word):
                found |= self._of_word(bare)
            found.update(self._phrases.find(line, place))
        return frozenset(found)

    def _take(self, language: str, concept: str, form: str) -> None:
        words = _FORM.findall(normalise(form))
        if not words:
            raise ConceptError(f"{language}: {concept} has {form!r}, which has no letters.")
        first, *rest = words
        if rest:
            self._phrases.take(words, concept)
            return
        bare = first.rstrip("*")
        (self._stems if first.endswith("*") else self._whole)[bare].add(concept)
        if language == COMPOUNDING and len(bare) >= LEAST_INSIDE:
            self._inside[bare].add(concept)

    def _of_word(self, word: str) -> set[str]:
        found = set(self._whole.get(word, ()))
        for end in range(1, len(word) + 1):
            found |= self._stems.get(word[:end], set())
        if len(word) > LEAST_INSIDE and word[0] < "\u0250":
            for start in range(1, len(word) - LEAST_INSIDE + 1):
                for end in range(start + LEAST_INSIDE, min(len(word), start + self._longest_inside) + 1):
                    found |= self._inside.get(word[start:end], set())
        return found


def _without_prefixes(word: str) -> Iterator[str]:
    """The word, and what is left of it without what some scripts write in front of a word."""
    yield word
    if "'" in word:
        yield word.rpartition("'")[2]
    if "\u0600" <= word[0] <= "\u06ff":
        prefixes = ARABIC_PREFIXES
    elif "\u1200" <= word[0] <= "\u139f":
        prefixes = TIGRINYA_PREFIXES
    else:
        return
    for end in range(1, min(5, len(word) - LEAST_AFTER_PREFIX + 1)):
        if word[:end] in prefixes:
            yield word[end:]


def read_concepts(folder: Path) -> dict[str, dict[str, tuple[str, ...]]]:
    """The forms of every language (`<code>.yml`: concept to forms between commas); raise ConceptError."""
    return {path.stem: _read(path) for path in sorted(folder.glob("*.yml"))}


def _read(path: Path) -> dict[str, tuple[str, ...]]:
    raw = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    if not isinstance(raw, Mapping):
        raise ConceptError(f"{path.name}: needs a line `concept: form, form` for each concept.")
    return {concept: tuple(_forms(path.name, concept, listed)) for concept, listed in raw.items()}


def _forms(file: str, concept: object, listed: object) -> Iterable[str]:
    if not isinstance(concept, str) or not isinstance(listed, str):
        raise ConceptError(f"{file}: {concept!r} needs its forms as one text, with commas between them.")
    return (form.strip() for form in listed.split(",") if form.strip())
