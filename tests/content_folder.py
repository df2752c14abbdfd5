"""A content folder of one's own, for tests that change it."""

from __future__ import annotations

import shutil
from pathlib import Path

from bot.content_copy import curated
from bot.settings import ROOT

SHIPPED = ROOT / "content"


def copied_content(to: Path) -> Path:
    """A copy of the files that people curate."""
    folder = to / "content"
    for file in curated(SHIPPED):
        target = folder / file.relative_to(SHIPPED)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    return folder


def rewrite(file: Path, old: str, new: str) -> None:
    """Replace a part of a file, which must be there."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
