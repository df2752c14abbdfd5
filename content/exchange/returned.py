"""What comes back from translators, before anybody has looked at the words."""

from __future__ import annotations

from dataclasses import dataclass

LARGEST = 10_000_000
"""Bytes of a file from outside; all texts of one language have about one million."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One text of a file that came back. `line` is where it stands: a spreadsheet's row, or a line of XML.

    `approved` says that the translator's side has confirmed these words.
    """

    key: str
    line: int
    source: str
    target: str
    source_version: str
    target_version: str
    approved: bool


@dataclass(frozen=True, slots=True)
class Delivery:
    """A file that came back: its name and its texts.

    `keeps_marks` says that a unit which went out as approved comes back so even if its words were changed: XLIFF
    keeps the state in the file, while the spreadsheet's column goes out empty.
    """

    name: str
    units: tuple[Unit, ...]
    keeps_marks: bool


class Unreadable(ValueError):
    """A file that is no delivery at all, with the line where it is known. Policy: told, nothing is taken."""

    def __init__(self, message: str, advice: str, line: int | None = None) -> None:
        super().__init__(message)
        self.advice = advice
        self.line = line
