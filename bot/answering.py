"""Keeps answering: one task per conversation with open messages, in the order they were sent.

What was accepted before a crash is picked up at the next start. Messages of one conversation wait for
each other, those of different conversations do not.
"""

from __future__ import annotations

import asyncio
from typing import Protocol

import structlog

from bot.conversation import Conversations
from bot.engine.port import Engine, EngineFailure
from bot.live import Live

_PAUSE_SECONDS = 0.5
"""Wait before a failed turn is tried again; it grows with the tries, up to the longest."""

_LONGEST_PAUSE_SECONDS = 30.0

_log = structlog.get_logger(__name__)


class Wakes(Protocol):
    """What a channel needs of the answering side."""

    def wake(self, conversation: str) -> None:
        """There is something to answer in this conversation."""

    def is_working(self, conversation: str) -> bool:
        """Whether an answer is being prepared."""


class Answering:
    """Runs turns in the background."""

    def __init__(
        self, conversations: Conversations, engine: Engine, live: Live, first_pause: float = _PAUSE_SECONDS
    ) -> None:
        self._conversations = conversations
        self._engine = engine
        self._live = live
        self._first_pause = first_pause
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._again: set[str] = set()

    async def start(self) -> None:
        """Take up what an earlier process left open."""
        for conversation in await self._conversations.waiting():
            self.wake(conversation)

    async def stop(self) -> None:
        """Break off what runs; what is still open is taken up at the next start."""
        self._again.clear()
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    def wake(self, conversation: str) -> None:
        """See Wakes. A wake during the last turn is not missed."""
        self._again.add(conversation)
        if conversation not in self._tasks:
            task = asyncio.create_task(self._answer_all(conversation), name=f"answering {conversation}")
            self._tasks[conversation] = task
            task.add_done_callback(lambda _: self._ended(conversation))

    def is_working(self, conversation: str) -> bool:
        """See Wakes."""
        return conversation in self._tasks

    def _ended(self, conversation: str) -> None:
        self._tasks.pop(conversation, None)
        self._live.signal(conversation)
        if conversation in self._again:
            self.wake(conversation)

    async def _answer_all(self, conversation: str) -> None:
        pause = self._first_pause
        more = True
        while more or conversation in self._again:
            self._again.discard(conversation)
            try:
                await self._wait_for_engine(conversation)
                more = await self._conversations.answer(conversation) is not None
                pause = self._first_pause
            except EngineFailure:
                more = await _paused(pause)
                pause = min(pause * 2, _LONGEST_PAUSE_SECONDS)
            except Exception as problem:  # noqa: BLE001 -- nothing may end the task while a message is open
                _log.error("turn broke off", conversation=conversation, problem=type(problem).__name__)
                more = await _paused(pause)
                pause = min(pause * 2, _LONGEST_PAUSE_SECONDS)

    async def _wait_for_engine(self, conversation: str) -> None:
        """Wait for a model that loads, or for a message that needs none.

        A model that cannot be loaded lets the messages through, to be told so.
        """
        async with self._live.listening(conversation) as news:
            while await self._conversations.needs_engine(conversation):
                loaded = asyncio.ensure_future(self._engine.wait_ready())
                told = asyncio.ensure_future(news.wait())
                try:
                    await asyncio.wait({loaded, told}, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    told.cancel()
                    loaded.cancel()
                    outcome = await asyncio.gather(loaded, told, return_exceptions=True)
                if outcome[0] is None or isinstance(outcome[0], EngineFailure):
                    return
                news.clear()


async def _paused(seconds: float) -> bool:
    """Wait before another try; always True, as there is one."""
    await asyncio.sleep(seconds)
    return True
