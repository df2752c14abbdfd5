"""Takes up changed content while Lotse runs: people curate in the morning, and nobody restarts a server for it.

The new files are read and judged beside the running work. Only content without an error is swapped in, as a whole;
what cannot be used changes nothing but the report of why.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import structlog
from watchfiles import Change, awatch

from bot.content_opening import Judge, examine, keep
from content.finding import ContentError, Finding
from content.load import Content

SETTLED_MILLISECONDS = 400
"""How long files must rest: an editor, or git, writes many in one go."""

AGAIN_SECONDS = 5.0
"""After watching failed, as when the folder was away for a moment."""

SUFFIXES = frozenset({".yml", ".ftl"})

_log = structlog.get_logger(__name__)


class WatchedContent:
    """The content of a folder, newest first; see bot.content_source.CurrentContent."""

    def __init__(
        self,
        folder: Path,
        content: Content,
        judge: Judge,
        refused: tuple[Finding, ...] = (),
        kept: Path | None = None,
    ) -> None:
        """`refused` says why `content` is not what lies in the folder, where it is not.

        A copy of what was taken up is kept in `kept`, for the next start.
        """
        self._folder = folder
        self._kept = kept
        self._judge = judge
        self._current = content
        self._refused = refused

    @property
    def current(self) -> Content:
        """The newest content that could be used."""
        return self._current

    @property
    def refused(self) -> tuple[Finding, ...]:
        """Why the folder's files are not used; empty where they are."""
        return self._refused

    async def reload(self) -> bool:
        """Read and judge the folder in a thread; swap where it can be used. Whether it was."""
        try:
            content = await asyncio.to_thread(examine, self._folder, self._judge)
        except ContentError as problem:
            self._refused = problem.findings
            _log.error("content refused", errors=len(problem.findings), files=_files(problem.findings))
            return False
        self._current, self._refused = content, ()
        if self._kept:
            await asyncio.to_thread(keep, self._folder, self._kept)
        _log.info("content reloaded", services=len(content.services), topics=len(content.topics))
        return True

    @asynccontextmanager
    async def watching(self) -> AsyncIterator[None]:
        """Take up changes as long as this lasts."""
        ended = asyncio.Event()
        task = asyncio.create_task(self._watch(ended))
        try:
            yield
        finally:
            ended.set()
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    async def _watch(self, ended: asyncio.Event) -> None:
        while not ended.is_set():
            try:
                async for _ in awatch(
                    self._folder, watch_filter=is_content, debounce=SETTLED_MILLISECONDS, stop_event=ended
                ):
                    await self.reload()
            except (OSError, RuntimeError) as problem:
                # Whatever has become of the folder, the last good content goes on answering.
                _log.error("content not watched", problem=type(problem).__name__)
                await asyncio.sleep(AGAIN_SECONDS)
                await self.reload()


def is_content(_: Change, path: str) -> bool:
    """Whether a changed file is one that people curate, not an editor's own."""
    name = Path(path)
    return name.suffix in SUFFIXES and not name.name.startswith(".")


def _files(findings: tuple[Finding, ...]) -> list[str]:
    return sorted({finding.file for finding in findings})[:10]
