"""Judges whether content can go online, and starts with the best that can.

Machines restart at night: somebody's slip in a file must not close the door until the morning, so that a start which
meets files with errors takes the copy of the last that had none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import structlog

from bot.content_copy import Seen, copied, keep, seen, sweep
from content.check import check_read
from content.finding import ContentError, Finding, error
from content.load import Content, Folder, read_folder, snapshot

Judge = Callable[[Content], None]
"""Raises ContentError where content cannot go online although its files are right."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Curation:
    """Where people curate, where the last good copy lies, who judges content, and which day it is in Berlin."""

    folder: Path
    kept: Path
    judge: Judge
    today: Callable[[], date]


@dataclass(frozen=True, slots=True)
class Opened:
    """Content to speak from, and what is wrong with the files in the folder (`refused`).

    Where something is, the content is the last good one, or `in_spite` what lies in the folder all the same, since
    there is no good one. `seen` is how the folder lay there before it was read.
    """

    content: Content
    refused: tuple[Finding, ...]
    in_spite: bool
    seen: Seen


def open_content(curation: Curation) -> Opened:
    """The content to start with: the folder's, if nothing stops it; else the copy; else the folder's in spite of its errors.

    ContentError where there is none to speak from.
    """
    sweep(curation.kept)
    at_first = seen(curation.folder)
    try:
        content = take_up(curation)
    except ContentError as problem:
        refused = problem.findings
    else:
        return Opened(content, (), in_spite=False, seen=at_first)
    try:
        content = examine(curation.kept, curation.judge, curation.today())
    except ContentError:
        content = in_spite(curation)
        _log.error("content has errors", errors=len(refused))
        return Opened(content, refused, in_spite=True, seen=at_first)
    _log.error("content refused, the last good one is used", errors=len(refused))
    return Opened(content, refused, in_spite=False, seen=at_first)


def take_up(curation: Curation) -> Content:
    """The folder's content if it can go online, of which a copy is kept; ContentError if it cannot."""
    with copied(curation.folder, curation.kept.parent) as copy:
        content = examine(copy, curation.judge, curation.today())
        if copy != curation.folder:
            keep(copy, curation.kept)
    return content


def in_spite(curation: Curation) -> Content:
    """The folder's content whatever its errors, if it can be spoken from at all; ContentError if it cannot."""
    try:
        read = read_folder(curation.folder)
    except Exception as problem:
        raise _unchecked(problem) from problem
    if read.findings:
        raise ContentError(read.findings)
    return _spoken(read, curation.judge)


def examine(folder: Path, judge: Judge, today: date) -> Content:
    """A folder's content if it can go online, read once; ContentError with all findings that speak against it."""
    try:
        read = read_folder(folder)
        stopping = tuple(finding for finding in check_read(read, today=today) if finding.stops)
    except Exception as problem:  # no file, however odd, may end the work of a server
        raise _unchecked(problem) from problem
    if stopping:
        raise ContentError(stopping)
    return _spoken(read, judge)


def _spoken(read: Folder, judge: Judge) -> Content:
    try:
        content = snapshot(read)
        judge(content)
    except ContentError:
        raise
    except Exception as problem:
        raise _unchecked(problem) from problem
    return content


def _unchecked(problem: Exception) -> ContentError:
    kind = type(problem).__name__
    advice = "Take back the last change and run `lotse content check`."
    return ContentError((error(".", None, f"The content could not be checked: {kind}.", advice),))
