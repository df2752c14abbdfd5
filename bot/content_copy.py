"""Copies of the content folder: one to examine while people go on writing, and the last good one.

Whatever is judged, used and kept is one and the same copy: a file saved meanwhile belongs to the next one.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import structlog

from content.load import PHRASES

_LEFTOVER = ".content-"
_BEFORE = f"{_LEFTOVER}before"
"""Beside the kept copy: where the one before it lies for the moment of the exchange."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Seen:
    """How a folder lay there at a moment; the same files, untouched, give an equal one.

    A file is its name, when its words and when its rights were changed last (nanoseconds), and its size (bytes).
    """

    folder: Path
    files: frozenset[tuple[str, int, int, int]]


def seen(folder: Path) -> Seen:
    """How the folder lies there now, as far as it can be looked at; one that is away has no files."""
    files = set()
    with suppress(OSError):
        for file in curated(folder):
            found = file.stat()
            name = file.relative_to(folder).as_posix()
            files.add((name, found.st_mtime_ns, found.st_ctime_ns, found.st_size))
    return Seen(folder.resolve(), frozenset(files))


def curated(folder: Path) -> Iterator[Path]:
    """The files that people curate.

    OSError where a folder cannot be listed: it must not be taken for an empty one, as by Path.glob.
    """
    for path in folder.iterdir():
        if path.is_dir():
            yield from _named("*.yml", path)
            if path.name == PHRASES:
                for language in filter(Path.is_dir, path.iterdir()):
                    yield from _named("*.ftl", language)
    yield from _named("*.yml", folder)


@contextmanager
def copied(folder: Path, below: Path) -> Iterator[Path]:
    """A copy of a folder's curated files in a place of its own, removed at the end unless it was kept.

    Where none can be made, as on a full disk, it is the folder itself: that must not keep a correction from people.
    """
    copy = _copy(folder, below)
    try:
        yield copy or folder
    finally:
        if copy:
            shutil.rmtree(copy, ignore_errors=True)


def keep(copy: Path, kept: Path) -> None:
    """Make a copy the kept one, in the place of the one before; what goes wrong is logged and changes nothing."""
    before = kept.parent / _BEFORE
    try:
        shutil.rmtree(before, ignore_errors=True)
        if kept.exists():
            kept.rename(before)
        try:
            copy.rename(kept)
        except OSError:
            if before.exists():
                before.rename(kept)
            raise
        shutil.rmtree(before, ignore_errors=True)
    except OSError as problem:
        _log.error("content not kept", problem=type(problem).__name__)


def sweep(kept: Path) -> None:
    """Remove what a process left behind that was ended while it copied; finish the exchange that it had begun."""
    before = kept.parent / _BEFORE
    with suppress(OSError):
        if before.exists() and not kept.exists():
            before.rename(kept)
    for leftover in kept.parent.glob(f"{_LEFTOVER}*"):
        shutil.rmtree(leftover, ignore_errors=True)


def _named(pattern: str, folder: Path) -> Iterator[Path]:
    return (path for path in folder.iterdir() if path.match(pattern) and path.is_file())


def _copy(folder: Path, below: Path) -> Path | None:
    copy = None
    try:
        below.mkdir(parents=True, exist_ok=True)
        copy = Path(tempfile.mkdtemp(prefix=_LEFTOVER, dir=below))
        for file in curated(folder):
            target = copy / file.relative_to(folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
    except OSError as problem:
        if copy:
            shutil.rmtree(copy, ignore_errors=True)
        _log.error("content not copied", problem=type(problem).__name__)
        return None
    return copy
