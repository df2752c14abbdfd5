"""JSON Schemas of the curated YAML files, so that an editor completes fields and marks mistakes while one types.

They are made from the shapes in content.model and lie in content/schema/; each YAML file names its own in its first
line, the modeline that yaml-language-server reads. Every scalar of ours is text, so null is nowhere allowed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from inspect import cleandoc
from typing import Any

import msgspec

from content.calendar_words import CalendarFile
from content.districts import DistrictFile
from content.event import Event
from content.files import File
from content.load import Folder
from content.model import Frozen, Languages, Service, Topic
from content.reviews import ReviewFile
from content.schema_descriptions import DESCRIPTIONS
from content.search import SearchWords
from content.sentence import Phrasebook

SCHEMA = "schema"
MODELINE = "# yaml-language-server: $schema="


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of YAML file: its shape, and which files of a folder have it."""

    shape: type[Frozen]
    files: Callable[[Folder], Iterable[File[Any] | None]]


KINDS: Mapping[str, Kind] = {
    "service": Kind(Service, lambda folder: folder.services),
    "topic": Kind(Topic, lambda folder: folder.topics),
    "event": Kind(Event, lambda folder: folder.events),
    "languages": Kind(Languages, lambda folder: [folder.languages]),
    "reviews": Kind(ReviewFile, lambda folder: folder.reviews.values()),
    "phrasebook": Kind(Phrasebook, lambda folder: [folder.phrasebook]),
    "search_words": Kind(SearchWords, lambda folder: [folder.search_words]),
    "calendar_words": Kind(CalendarFile, lambda folder: [folder.calendar_words]),
    "districts": Kind(DistrictFile, lambda folder: [folder.districts]),
}
"""A new kind of file is one more line here."""


def schema_files() -> dict[str, str]:
    """Every schema's text by its file's name below the content folder."""
    return {f"{SCHEMA}/{kind}.json": schema_text(each.shape) for kind, each in KINDS.items()}


def schema_text(shape: type[Frozen]) -> str:
    """The schema of a shape (JSON Schema 2020-12), as it lies in its file."""
    schema = _without_null(msgspec.json.schema(shape))
    for name, definition in schema.get("$defs", {}).items():
        if "description" in definition:
            definition["description"] = cleandoc(definition["description"])
        for field, about in definition.get("properties", {}).items():
            if (name, field) in DESCRIPTIONS:
                about["description"] = DESCRIPTIONS[name, field]
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def modeline(file: str, kind: str) -> str:
    """The first line of a file (its name below the content folder): where its schema lies, seen from there."""
    return f"{MODELINE}{'../' * file.count('/')}{SCHEMA}/{kind}.json"


def _without_null(node: Any) -> Any:
    """Fields that may be left out are not null: `phone: null` would be the text "null"."""
    if isinstance(node, list):
        return [_without_null(each) for each in node]
    if not isinstance(node, dict):
        return node
    kept = {key: _without_null(each) for key, each in node.items() if not (key == "default" and each is None)}
    choices = [choice for choice in kept.get("anyOf", []) if choice != {"type": "null"}]
    if len(choices) == 1:
        return {**{key: each for key, each in kept.items() if key != "anyOf"}, **choices[0]}
    return kept
