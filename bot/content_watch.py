"""Takes up changed content while Lotse runs: people curate in the morning, and nobody restarts a server for it.

The new files are read and judged beside the running work. Only content that can go online is swapped in, as a whole;
what cannot be used changes nothing but the report of why.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from watchfiles import awatch

from bot.content_copy import seen
from bot.content_opening import Curation, Opened, in_spite, take_up
from content.finding import ContentError, Finding
from content.load import Content

SETTLED_MILLISECONDS = 400
"""How long files must rest: an editor, or git, writes many in one go."""

LOOK_SECONDS = 10.0
"""How often the files are looked at without a sign: a folder that was swapped, or is away, gives none."""

_log = structlog.get_logger(__name__)


class WatchedContent:
    """The content of a folder, newest first; see bot.content_source.CurrentContent."""

    def __init__(self, curation: Curation, opened: Opened, look_seconds: float = LOOK_SECONDS) -> None:
        """`opened` is what this begins with; changes since then are taken up as soon as somebody is watching."""
        self._curation = curation
        self._seconds = look_seconds
        self._current = opened.content
        self._refused = opened.refused
        self._in_spite = opened.in_spite
        self._seen = opened.seen
        self._is_good = not opened.in_spite

    @property
    def current(self) -> Content:
        """The newest content that could be used."""
        return self._current

    @property
    def refused(self) -> tuple[Finding, ...]:
        """What is wrong with the folder's files; empty where nothing stops them."""
        return self._refused

    @property
    def in_spite(self) -> bool:
        """Whether the folder's files are used although something is wrong with them."""
        return self._in_spite

    async def reload(self) -> bool:
        """Read and judge the folder in a thread; swap where it can be used. Whether nothing stops it."""
        self._seen = await asyncio.to_thread(seen, self._curation.folder)
        try:
            content = await asyncio.to_thread(take_up, self._curation)
        except ContentError as problem:
            self._refused = problem.findings
            _log.error("content refused", errors=len(problem.findings), files=_files(problem.findings))
            if not self._is_good:
                await self._take_in_spite()
            return False
        self._current, self._refused, self._in_spite, self._is_good = content, (), False, True
        _log.info("content reloaded", services=len(content.services), topics=len(content.topics))
        return True

    @asynccontextmanager
    async def watching(self) -> AsyncIterator[None]:
        """Take up changes as long as this lasts."""
        ended = asyncio.Event()
        task = asyncio.create_task(self._watch(ended), name="watching content")
        try:
            yield
        finally:
            ended.set()
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    async def _take_in_spite(self) -> None:
        """Until there is any good content, each correction counts, also where others are still to be made."""
        try:
            self._current = await asyncio.to_thread(in_spite, self._curation)
        except ContentError:
            self._in_spite = False
        else:
            self._in_spite = True

    async def _watch(self, ended: asyncio.Event) -> None:
        told = ""
        while not ended.is_set():
            try:
                await self._look()
                await self._watch_folder(ended)
                told = ""
            except Exception as problem:  # noqa: BLE001 -- whatever it is, the last good content goes on answering
                if type(problem).__name__ != told:
                    told = type(problem).__name__
                    _log.error("content not watched", problem=told)
                await asyncio.sleep(self._seconds)

    async def _watch_folder(self, ended: asyncio.Event) -> None:
        """Look at the files at each sign of a change and now and then, until another folder lies in the place."""
        place = await asyncio.to_thread(self._place)
        signs = awatch(
            self._curation.folder,
            watch_filter=None,  # what has changed is seen by looking
            debounce=SETTLED_MILLISECONDS,
            rust_timeout=int(self._seconds * 1000),
            yield_on_timeout=True,
            stop_event=ended,
        )
        async with contextlib.aclosing(signs):
            async for _ in signs:
                await self._look()
                if await asyncio.to_thread(self._place) != place:
                    return

    async def _look(self) -> None:
        """Reload where the files are others than those that were read last."""
        if await asyncio.to_thread(seen, self._curation.folder) != self._seen:
            await self.reload()

    def _place(self) -> tuple[int, int]:
        """Which folder it is that lies there: signs come from it alone, also when it is moved away."""
        found = self._curation.folder.stat()
        return found.st_dev, found.st_ino


def _files(findings: tuple[Finding, ...]) -> list[str]:
    return sorted({finding.file for finding in findings})[:10]
