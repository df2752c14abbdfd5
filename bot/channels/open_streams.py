"""The open streams of each conversation: a few tabs and lines that broke, and never more."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class OpenStreams:
    """Counts them. Where one is too many, the oldest ends.

    The newest is the one that somebody reads: a phone that changes its network leaves lines behind that look
    open for a quarter of an hour. A reader who was there after all asks again and misses nothing.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._tasks: defaultdict[str, list[asyncio.Task[None]]] = defaultdict(list)

    def __len__(self) -> int:
        """How many are open."""
        return sum(len(tasks) for tasks in self._tasks.values())

    @asynccontextmanager
    async def counted(self, conversation: str, task: asyncio.Task[None]) -> AsyncIterator[None]:
        """Count the task of a stream until the block ends; it is cancelled as soon as it has to go."""
        tasks = self._tasks[conversation]
        tasks.append(task)
        if len(tasks) > self._most:
            tasks.pop(0).cancel()
        try:
            yield
        finally:
            if task in tasks:
                tasks.remove(task)
            if not tasks:
                self._tasks.pop(conversation, None)
