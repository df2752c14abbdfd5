"""Markup: texts are plain words; what looks like HTML would be read as it stands, or worse on another channel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from content.check.doors import all_doors
from content.check.located import located
from content.finding import Finding, error
from content.load import Folder

HTML = re.compile(r"</?[A-Za-z][^<>]*>|<!--|&(?:[A-Za-z]{2,12}|#\d{1,6}|#[xX][0-9A-Fa-f]{1,6});")
"""Elements, comments and entities."""

ADDRESS = ("street", "city", "district")

_Written: TypeAlias = tuple[str, "int | None", "str | None"]
"""A file, a line, and what stands there."""


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about HTML in any text, name or address that people read."""
    for file, line, text in (*_texts(folder), *_names(folder)):
        if text and (found := HTML.search(text)):
            yield error(file, line, f"There is HTML in it: {found[0]}", "Write plain words.")


def _texts(folder: Folder) -> Iterator[_Written]:
    for texts in located(folder).values():
        for written in texts.values():
            yield written.file, written.line, written.text


def _names(folder: Folder) -> Iterator[_Written]:
    for service in folder.services:
        yield service.name, service.line("provider"), service.value.provider
    for door in all_doors(folder):
        yield door.file.name, door.line("name"), door.name
        for part in ADDRESS:
            yield door.file.name, door.line("address", part), getattr(door.address, part, None)
    for event in folder.events:
        yield event.name, event.line("name"), event.value.name
        for part in ADDRESS:
            yield event.name, event.line("address", part), getattr(event.value.address, part, None)
