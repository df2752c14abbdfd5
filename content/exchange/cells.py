"""Cells of a spreadsheet that are never taken for a formula.

A spreadsheet computes a cell that begins with one of a few signs, and a formula in a file from elsewhere can send out
what stands beside it. An apostrophe in front makes it text (OWASP, "CSV Injection"); reading removes it again.
"""

from __future__ import annotations

import re

APOSTROPHE = "'"

_DANGEROUS = re.compile(r"'*(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])")
"""The signs of OWASP's list with their full-width forms, also behind white space that a program may trim.

Apostrophes before them belong to it: so a text that has one of its own gets a second, and keeps its own.
"""


def protected(text: str) -> str:
    """The text as it may stand in a cell."""
    return APOSTROPHE + text if _DANGEROUS.match(text) else text


def unprotected(cell: str) -> str:
    """The very text that was protected; a cell that somebody typed is itself."""
    bare = cell.removeprefix(APOSTROPHE)
    return bare if _DANGEROUS.match(bare) else cell
