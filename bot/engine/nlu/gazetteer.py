"""Finds names from a list in a text: districts, languages. Pure; the lists are in nlu_data/gazetteer/."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.normalisation import normalise

ARABIC_PREFIXES = "(?:[وف]?[بلكع]?(?:ال)?)"
"""And, so, in, for, like, on, the: written together with the word that they belong to."""

ARABIC = re.compile("[\u0600-\u06ff]")


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


class Gazetteer:
    """Looks for all listed names at once. Where names overlap, the longer one counts."""

    def __init__(self, listed: Iterable[Listed]) -> None:
        self._patterns = [
            (re.compile(f"(?<![\\w]){_pattern(spelling)}(?![\\w])"), name.entity, name.value)
            for name in listed
            for spelling in name.spellings
        ]

    def find(self, text: str) -> tuple[Found, ...]:
        """The names in the order in which they stand in the text."""
        form = normalise(text)
        hits = [
            Found(entity, value, match.start(), match.end())
            for pattern, entity, value in self._patterns
            for match in pattern.finditer(form)
        ]
        taken: list[Found] = []
        for hit in sorted(hits, key=lambda found: (found.start - found.end, found.start)):
            if all(hit.end <= other.start or other.end <= hit.start for other in taken):
                taken.append(hit)
        return tuple(sorted(taken, key=lambda found: found.start))


def _pattern(spelling: str) -> str:
    stem = normalise(spelling.rstrip("*"))
    prefixes = ARABIC_PREFIXES if ARABIC.search(stem) else ""
    ending = r"\w*" if spelling.endswith("*") else ""
    return f"{prefixes}{re.escape(stem)}{ending}"


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
