"""Tells open pages that there is something new, without saying what.

A signal carries no content: whoever listens reads the database from where they stopped. So a lost or
doubled signal can neither lose nor repeat a message.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

QUEUE = "queue"
"""The topic of the caseworkers' queue; a conversation's topic is its id."""


class Live:
    """Signals between the tasks of one process."""

    def __init__(self) -> None:
        self._listeners: defaultdict[str, set[asyncio.Event]] = defaultdict(set)
        self._ended = False

    @property
    def ended(self) -> bool:
        """Whether the process stops: streams then end, as each would hold it for as long as a page is open."""
        return self._ended

    def end(self) -> None:
        """Wake everybody for the last time."""
        self._ended = True
        for listeners in self._listeners.values():
            for listener in listeners:
                listener.set()

    def signal(self, topic: str) -> None:
        """Wake everybody who listens to this topic."""
        for listener in self._listeners.get(topic, ()):
            listener.set()

    @asynccontextmanager
    async def listening(self, *topics: str) -> AsyncIterator[asyncio.Event]:
        """An event that is set whenever one of the topics is signalled; the listener clears it.

        Register before reading the database: what comes in between is then not missed.
        """
        event = asyncio.Event()
        for topic in topics:
            self._listeners[topic].add(event)
        try:
            yield event
        finally:
            for topic in topics:
                self._listeners[topic].discard(event)
                if not self._listeners[topic]:
                    del self._listeners[topic]


async def wait_for(event: asyncio.Event, seconds: float) -> bool:
    """Wait for a signal at most this long and clear it; False where none came."""
    waiting = asyncio.ensure_future(event.wait())
    try:
        # Not asyncio.wait_for: before Python 3.12 it loses a cancellation that comes together with the signal.
        await asyncio.wait({waiting}, timeout=seconds)
    finally:
        waiting.cancel()
    if not event.is_set():
        return False
    event.clear()
    return True
