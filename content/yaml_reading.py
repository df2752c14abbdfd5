"""Reads YAML as plain text, lists and mappings, and remembers the line of every value.

Every scalar is a string, so that `01219`, `112`, `no` and `2024-03` stay what was written; content.model decides what
they mean. Aliases, tags, repeated keys and deep nesting are refused: curated files need none of them, and they
are the ways in which YAML executes or explodes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import yaml

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"
Path: TypeAlias = tuple[str | int, ...]

DEEPEST = 8
"""Levels of nesting; the deepest file has four."""

AROUND = (yaml.StreamStartEvent, yaml.StreamEndEvent, yaml.DocumentStartEvent, yaml.DocumentEndEvent)


class YamlError(ValueError):
    """A file that is refused, with the line (from 1) where it is known. Policy: a finding of that file."""

    def __init__(self, message: str, line: int | None) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Document:
    """A file's value, the line (from 1) of every path into it, and the first line, where editors are spoken to."""

    value: Plain
    lines: dict[Path, int]
    first_line: str = ""

    def line(self, path: Path) -> int | None:
        """The line of a path, or of the nearest path above it that the file has."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path)


def read(text: str) -> Document:
    """Read one YAML document; raise YamlError for whatever is not plain."""
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        events = iter(list(yaml.parse(text, Loader=loader)))
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark
        raise YamlError(problem.problem or "this is no YAML", mark.line + 1 if mark else None) from problem
    except yaml.YAMLError as problem:
        raise YamlError("this is no YAML", None) from problem
    lines: dict[Path, int] = {}
    values = [_value(event, events, (), lines) for event in events if not isinstance(event, AROUND)]
    if len(values) != 1:
        raise YamlError("a file holds exactly one document", None)
    return Document(values[0], lines, text.lstrip("\ufeff").partition("\n")[0].rstrip())


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _value(event: yaml.Event, events: Iterator[yaml.Event], path: Path, lines: dict[Path, int]) -> Plain:
    line = _line(event)
    lines.setdefault(path, line)
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        raise YamlError("anchors and aliases are not allowed", line)
    if getattr(event, "tag", None):
        raise YamlError("tags are not allowed", line)
    if len(path) > DEEPEST:
        raise YamlError("this is nested too deeply", line)
    if isinstance(event, yaml.ScalarEvent):
        return str(event.value)
    if isinstance(event, yaml.SequenceStartEvent):
        return _sequence(events, path, lines)
    return _mapping(events, path, lines)


def _sequence(events: Iterator[yaml.Event], path: Path, lines: dict[Path, int]) -> list[Plain]:
    items: list[Plain] = []
    while not isinstance(event := next(events), yaml.SequenceEndEvent):
        items.append(_value(event, events, (*path, len(items)), lines))
    return items


def _mapping(events: Iterator[yaml.Event], path: Path, lines: dict[Path, int]) -> dict[str, Plain]:
    items: dict[str, Plain] = {}
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        line = _line(event)
        if not isinstance(event, yaml.ScalarEvent):
            raise YamlError("a key must be plain text", line)
        key = str(_value(event, events, (*path, event.value), lines))
        if key in items:
            raise YamlError(f"the key {key} stands here twice", line)
        items[key] = _value(next(events), events, (*path, key), lines)
    return items
