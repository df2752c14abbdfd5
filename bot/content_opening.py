"""Judges whether content can go online, and keeps a copy of the last that could.

Machines restart at night: somebody's slip in a file must not close the door until the morning, so that a start which
meets files with errors takes the copy.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import structlog

from content.check import check
from content.finding import ContentError, Finding, Level
from content.load import Content, load

Judge = Callable[[Content], None]
"""Raises ContentError where content cannot go online although its files are right."""

PATTERNS = ("*.yml", "*/*.yml", "phrases/*/*.ftl")

_log = structlog.get_logger(__name__)


def keep(folder: Path, kept: Path) -> None:
    """Copy a folder's curated files to `kept`, replacing what was there; a full disk is logged and changes nothing."""
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(prefix=".content-", dir=kept.parent))
        try:
            for file in _curated(folder):
                target = fresh / file.relative_to(folder)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, target)
            shutil.rmtree(kept, ignore_errors=True)
            fresh.rename(kept)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    except OSError as problem:
        _log.error("content not kept", problem=type(problem).__name__)


def open_content(folder: Path, kept: Path, judge: Judge) -> tuple[Content, tuple[Finding, ...]]:
    """The content to start with, and why it is not what lies in the folder, where it is not.

    The folder's, if nothing is wrong with it; else the copy; else the folder's in spite of its errors, if it can at
    least be spoken from. ContentError where nothing can be.
    """
    try:
        content = examine(folder, judge)
    except ContentError as problem:
        refused = problem.findings
    else:
        keep(folder, kept)
        return content, ()
    try:
        content = examine(kept, judge)
    except ContentError:
        content = load(folder)
        judge(content)
        _log.error("content has errors", errors=len(refused))
    else:
        _log.error("content refused, the last good one is used", errors=len(refused))
    return content, refused


def examine(folder: Path, judge: Judge) -> Content:
    """The folder's content if it can go online; ContentError with all findings that speak against it."""
    errors = tuple(finding for finding in check(folder) if finding.level is Level.ERROR)
    if errors:
        raise ContentError(errors)
    content = load(folder)
    judge(content)
    return content


def _curated(folder: Path) -> Iterator[Path]:
    for pattern in PATTERNS:
        yield from (path for path in folder.glob(pattern) if path.is_file())
