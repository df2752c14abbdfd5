"""Content that people curate while a test looks on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from bot.content_opening import Curation, Judge
from content.load import Content

TODAY = date(2030, 1, 1)
"""Later than any day that the shipped content names as seen."""


def anything(_: Content) -> None:
    """Judges that everything may go online."""


def curation(folder: Path, kept: Path, judge: Judge = anything) -> Curation:
    """A folder and its copy, on a certain day."""
    return Curation(folder, kept, judge, lambda: TODAY)
