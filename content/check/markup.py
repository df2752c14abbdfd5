"""Markup: texts are plain words; what looks like HTML would be read as it stands, or worse on another channel."""

from __future__ import annotations

import re
from collections.abc import Iterator

from content.check.located import located
from content.finding import Finding, error
from content.load import Folder

HTML = re.compile(r"</?[A-Za-z][^<>]*>|<!--|&(?:[A-Za-z]{2,12}|#\d{1,6}|#[xX][0-9A-Fa-f]{1,6});")
"""Elements, comments and entities."""


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about HTML in any text or name that people read."""
    for texts in located(folder).values():
        for written in texts.values():
            if found := HTML.search(written.text):
                yield _finding(written.file, written.line, found[0])
    for file in folder.services:
        for field in ("name", "provider"):
            if found := HTML.search(getattr(file.value, field) or ""):
                yield _finding(file.name, file.line(field), found[0])


def _finding(file: str, line: int | None, found: str) -> Finding:
    return error(file, line, f"There is HTML in it: {found}", "Write plain words.")
