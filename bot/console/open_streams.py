"""Ends the open event streams when the process stops: they would hold it for as long as a page is open."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from aiohttp import web


class OpenStreams:
    """The signals of all open streams of one process."""

    def __init__(self) -> None:
        self._signals: set[asyncio.Event] = set()
        self._ending = False

    @contextmanager
    def kept(self, signal: asyncio.Event) -> Iterator[None]:
        """Wake this signal's stream when the process stops."""
        self._signals.add(signal)
        try:
            yield
        finally:
            self._signals.discard(signal)

    def have_to_end(self) -> bool:
        """Whether the process stops."""
        return self._ending

    async def end(self, _: web.Application) -> None:
        """Tell every stream to end; for `on_shutdown`."""
        self._ending = True
        for signal in self._signals:
            signal.set()
