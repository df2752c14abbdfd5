from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

from bot.channels.open_streams import OpenStreams


async def test_the_oldest_stream_makes_room_for_the_newest() -> None:
    """Of its own conversation only."""
    streams = OpenStreams(2)
    async with AsyncExitStack() as stack:
        tasks = [asyncio.create_task(asyncio.sleep(20)) for _ in range(4)]
        for conversation, task in zip(("a", "b", "a", "a"), tasks, strict=True):
            await stack.enter_async_context(streams.counted(conversation, task))
        await asyncio.wait(tasks, timeout=0.01)
        assert [task.cancelled() for task in tasks] == [True, False, False, False]
        assert len(streams) == 3
        for task in tasks:
            task.cancel()


async def test_nothing_is_kept_of_those_who_left() -> None:
    """Neither a stream nor a conversation."""
    streams = OpenStreams(2)
    task = asyncio.create_task(asyncio.sleep(20))
    async with streams.counted("a", task):
        assert len(streams) == 1
    task.cancel()
    assert not streams._tasks
