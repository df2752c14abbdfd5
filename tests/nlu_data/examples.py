"""The training data as the checks see it: every example with its language, intent and what it is about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

FOLDER = Path(__file__).parents[2] / "nlu_data"
LANGUAGES = ("ar", "de", "en", "es", "fa", "fr", "kmr", "ps", "ru", "ti", "tr", "uk")


@dataclass(frozen=True, slots=True)
class Example:
    """One line; `about` is the key of its situation or question, None for lines that are older than the lists."""

    text: str
    language: str
    intent: str
    about: str | None


@lru_cache(maxsize=1)
def examples() -> tuple[Example, ...]:
    """All of them."""
    return tuple(_read())


@lru_cache(maxsize=1)
def situations() -> dict[str, frozenset[str]]:
    """What each intent's examples must be about: situations and questions, by intent."""
    read = [_load(path) for path in sorted((FOLDER / "situations").glob("*.yml"))]
    return {
        each["intent"]: frozenset(map(str, (*each["situations"], *(each.get("questions") or ()))))
        for each in read
    }


@lru_cache(maxsize=1)
def dialogue_intents() -> frozenset[str]:
    """Intents without questions of fact: what people do in a conversation, rather than what they need."""
    return frozenset(
        each["intent"]
        for each in map(_load, (FOLDER / "situations").glob("*.yml"))
        if not each.get("questions")
    )


def _read() -> Iterator[Example]:
    for language in LANGUAGES:
        for path in sorted((FOLDER / language).glob("*.yml")):
            for block in _load(path)["nlu"]:
                about = next(iter((block.get("metadata") or {}).values()), None)
                for line in block["examples"].splitlines():
                    yield Example(line.removeprefix("- ").strip(), language, block["intent"], about)


def _load(path: Path) -> dict[str, object]:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
