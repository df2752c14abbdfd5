"""Finds names from lists in a text: districts, languages, professions, countries. Pure; the lists are in nlu_data/gazetteer/."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

import yaml

from bot.normalisation import normalise

ARABIC_PREFIXES = frozenset(
    "".join(parts) for parts in product(("", "و", "ف"), ("", "ب", "ل", "ك", "ع"), ("", "ال"))
) | {"لل", "ولل", "فلل"}
"""And, so, in, for, like, on, the: written together with the word that they belong to."""

# Turkish, with the harmony of vowels or without it: to, in, from, of, being in, being from. Then Kurmanji.
_ENDINGS = """
    e a ye ya i ı u ü yi yı in ın un ün nin nın
    de da te ta den dan ten tan deki daki teki taki
    deyim dayım dayim teyim tayım tayim deyiz dayız dayiz teyiz tayız tayiz
    denim danım danim deniz danız daniz li lı lu lü liyim lıyım luyum lüyüm liyiz lıyız luyuz lüyüz
    ê yê î yî
"""
CASE_ENDINGS = tuple(_ENDINGS.split())
"""What a spelling that ends in ~ may end in: places as people name them in Turkish and Kurmanji."""

_ARABIC = re.compile("[\u0600-\u06ff]")
_WORD = re.compile(r"\w+")
_LONGEST_PREFIX = max(map(len, ARABIC_PREFIXES))


class GazetteerError(ValueError):
    """A list cannot be used; the message names the file and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One name of a list and the ways to write it."""

    entity: str
    value: str
    spellings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A name that stands in a text; `start` and `end` count characters of the normalised text."""

    entity: str
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Spelling:
    """One way to write a name, in the normalised form.

    `goes_on`: its last word may have any ending. `alone`: it counts only where the text has no other word. `place`
    is where its name stands in the lists.
    """

    entity: str
    value: str
    stem: str
    goes_on: bool
    alone: bool
    place: int

    def end(self, form: str, begin: int) -> int | None:
        """Where it ends in a text in which its first word begins at `begin`; None where it does not stand there."""
        if not form.startswith(self.stem, begin):
            return None
        end = begin + len(self.stem)
        rest = _WORD.match(form, end)
        if rest is None:
            return end
        return rest.end() if self.goes_on else None


class Gazetteer:
    """Looks for all listed names at once: one look into a dictionary for each word and each beginning of a word.

    Where names overlap, the longer one counts; of two that take the same characters, the one whose spelling says
    more of them, then the one that is listed first.
    """

    def __init__(self, listed: Iterable[Listed]) -> None:
        self._by_word: dict[str, list[_Spelling]] = defaultdict(list)
        """By their first word: spellings in which it has no further letters."""
        self._by_beginning: dict[str, list[_Spelling]] = defaultdict(list)
        """Single words that may go on."""
        for spelling in _spellings(listed):
            first = _WORD.findall(spelling.stem)[0]
            open_ended = spelling.goes_on and first == spelling.stem
            (self._by_beginning if open_ended else self._by_word)[first].append(spelling)
        self._longest = max(map(len, self._by_beginning), default=0)

    def find(self, text: str) -> tuple[Found, ...]:
        """The names in the order in which they stand in the text."""
        form = normalise(text)
        words = tuple(_WORD.finditer(form))
        hits = [
            (Found(spelling.entity, spelling.value, word.start(), end), spelling)
            for word in words
            for skipped in _prefixes(word[0])
            for spelling in self._candidates(word[0][skipped:])
            if (end := spelling.end(form, word.start() + skipped)) is not None
            if not spelling.alone or (word is words[0] and end >= words[-1].end())
        ]
        taken: list[Found] = []
        for hit, _ in sorted(hits, key=_longest_first):
            if all(hit.end <= other.start or other.end <= hit.start for other in taken):
                taken.append(hit)
        return tuple(sorted(taken, key=lambda found: found.start))

    def _candidates(self, word: str) -> Iterator[_Spelling]:
        yield from self._by_word.get(word, ())
        for length in range(1, min(len(word), self._longest) + 1):
            yield from self._by_beginning.get(word[:length], ())


def _spellings(listed: Iterable[Listed]) -> Iterator[_Spelling]:
    for place, name in enumerate(listed):
        for written in name.spellings:
            alone, mark = written.startswith("="), written[-1:]
            stem = normalise(written[alone:].removesuffix("*").removesuffix("~"))
            if not _WORD.match(stem) or "*" in stem or "~" in stem:
                raise GazetteerError(f"{name.value}: {written!r} cannot be a spelling.")
            for ending in ("", *CASE_ENDINGS) if mark == "~" else ("",):
                yield _Spelling(name.entity, name.value, stem + ending, mark == "*", alone, place)


def _prefixes(word: str) -> Iterator[int]:
    """The lengths of what may stand before a name in this word, 0 first; only Arabic writing has prefixes."""
    yield 0
    if _ARABIC.match(word):
        for length in range(1, min(len(word) - 1, _LONGEST_PREFIX) + 1):
            if word[:length] in ARABIC_PREFIXES:
                yield length


def _longest_first(hit: tuple[Found, _Spelling]) -> tuple[int, int, int, int]:
    found, spelling = hit
    return found.start - found.end, found.start, -len(spelling.stem), spelling.place


def read_lists(folder: Path) -> tuple[Listed, ...]:
    """All lists of a folder (`*.yml`), by file name; raise GazetteerError."""
    return tuple(
        name
        for path in sorted(folder.glob("*.yml"))
        for name in _read(path.name, yaml.safe_load(path.read_text(encoding="utf-8")))
    )


def _read(file: str, raw: Any) -> list[Listed]:
    if not isinstance(raw, Mapping) or not isinstance(raw.get("entity"), str):
        raise GazetteerError(f"{file}: needs `entity` and `values`.")
    listed = []
    for entry in raw.get("values") or ():
        value, spellings = entry.get("value"), entry.get("spellings")
        if (
            not isinstance(value, str)
            or not spellings
            or not all(isinstance(each, str) for each in spellings)
        ):
            raise GazetteerError(f"{file}: {entry!r} needs a value and spellings, all of them words.")
        listed.append(Listed(raw["entity"], value, tuple(spellings)))
    return listed
