"""Reads single content files: text within bounds, YAML into a shape, Fluent into messages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar, get_args

import msgspec
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, Resource, Term

from content.finding import Finding, error
from content.fluent_depth import DEEPEST, too_deep
from content.model import Day, Frozen, PartialDate
from content.yaml_reading import Document, YamlError, read

LARGEST = 1_000_000
"""Bytes of a file; the largest curated one has a few thousand."""

DATES = {
    get_args(PartialDate)[1].pattern: "a date from 2000 on, as in 2026-03-06, 2026-03 or 2026",
    get_args(Day)[1].pattern: "a day from 2000 on, as in 2026-03-06",
}

Shape = TypeVar("Shape", bound=Frozen)


@dataclass(frozen=True, slots=True)
class File(Generic[Shape]):
    """A decoded YAML file: its name below the content folder, its value and its lines."""

    name: str
    value: Shape
    document: Document

    def line(self, *path: str | int) -> int | None:
        """The line of a field, for findings."""
        return self.document.line(path)


@dataclass(frozen=True, slots=True)
class PhraseFile:
    """A parsed Fluent file: `entries` are the ids of its messages and terms with their lines."""

    name: str
    resource: Resource
    entries: tuple[tuple[str, int], ...]
    junk: tuple[Finding, ...]


def read_text(path: Path, name: str) -> str | Finding:
    """A file's text, or the finding why it cannot be read."""
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as problem:
        return error(
            name, None, f"The file cannot be read ({problem.strerror}).", "Restore it or its rights."
        )
    if len(data) > LARGEST:
        return error(name, None, f"The file is larger than {LARGEST} bytes.", "Split it or shorten it.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as problem:
        line = data[: problem.start].count(b"\n") + 1
        return error(name, line, "The file is not UTF-8.", "Save it as UTF-8.")


def decode(text: str, name: str, shape: type[Shape]) -> File[Shape] | Finding:
    """A YAML file's value in its shape, or the first thing that does not fit."""
    try:
        document = read(text)
    except YamlError as problem:
        return error(name, problem.line, f"The YAML cannot be read: {problem}.", "Correct this line.")
    try:
        # Not strict: every scalar is a string here, and "true" must become a bool.
        return File(name, msgspec.convert(document.value, shape, strict=False), document)
    except msgspec.ValidationError as problem:
        message, _, where = _in_words(str(problem)).partition(" - at `$")
        field = where.rstrip("`")
        named = re.search(r"unknown field `([^`]+)`", message)
        line = document.line(_path(field) + ((named[1],) if named else ()))
        return error(
            name,
            line,
            f"{field.lstrip('.') or 'The file'}: {message}.",
            "See content/model.py for what fits.",
        )


def _in_words(problem: str) -> str:
    """The decoder's words without the patterns of dates, which nobody can read."""
    for pattern, words in DATES.items():
        problem = problem.replace(f"`str` matching regex {pattern!r}", words)
    return problem


def _path(text: str) -> tuple[str | int, ...]:
    parts = re.findall(r"\.?([^.\[\]]+)|\[(\d+)\]", text)
    return tuple(
        int(name) if name.isdigit() else name for name in (first or second for first, second in parts)
    )


def phrase_file(text: str, name: str) -> PhraseFile:
    """A Fluent file's messages; what the parser does not understand stands in `junk`."""
    deep = too_deep(text)
    if deep is not None:
        line = text.count("\n", 0, deep) + 1
        found = error(name, line, f"This nests more than {DEEPEST} levels deep.", "Write it in fewer levels.")
        return PhraseFile(name, Resource(), (), (found,))
    resource = FluentParser().parse(text)
    entries: list[tuple[str, int]] = []
    junk: list[Finding] = []
    for entry in resource.body:
        start = entry.span.start if entry.span else 0
        line = text.count("\n", 0, start) + 1
        if isinstance(entry, Junk):
            why = entry.annotations[0].message if entry.annotations else "unknown syntax"
            junk.append(error(name, line, f"Fluent cannot read this: {why}.", "Correct the phrase."))
        elif isinstance(entry, Message):
            entries.append((entry.id.name, line))
        elif isinstance(entry, Term):
            entries.append((f"-{entry.id.name}", line))
    return PhraseFile(name, resource, tuple(entries), tuple(junk))
