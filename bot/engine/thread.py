"""A thread of its own with an event loop, so that loading and answering never hold up the web's loop."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, TypeVar

from bot.engine.port import EngineFailure, FailureKind

Result = TypeVar("Result")

GOODBYE_SECONDS = 5.0
"""How long `stop` waits for what is under way."""


class WorkEnded(Exception):
    """What was done there wanted to end the process, as command-line programs do; it ended nothing but itself."""


class EngineThread:
    """Runs coroutines one loop away. A daemon: a turn that hangs cannot keep the process from ending."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._began: dict[object, float] = {}

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return self._thread is not None and self._thread.is_alive()

    @property
    def busy_seconds(self) -> float:
        """How long the oldest work that is under way with a deadline has taken so far; 0 where there is none."""
        began = list(self._began.values())
        return time.monotonic() - min(began) if began else 0.0

    def start(self) -> None:
        """Begin to run."""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=_run, args=(self._loop,), name=self._name, daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[], Coroutine[Any, Any, Result]]) -> Future[Result]:
        """Have work done there; it is not awaited here. EngineFailure(NOT_READY) where nothing runs."""
        if self._loop is None or not self.alive:
            raise EngineFailure(FailureKind.NOT_READY, "the thread does not run")

        async def begun() -> Result:
            try:
                return await work()
            except (SystemExit, KeyboardInterrupt) as ending:
                # It would end the thread, and whoever waits would wait for ever.
                raise WorkEnded(type(ending).__name__) from None

        return asyncio.run_coroutine_threadsafe(begun(), self._loop)

    async def do(self, work: Callable[[], Coroutine[Any, Any, Result]], deadline: float) -> Result:
        """Have work done there and wait for it at most `deadline` seconds, else EngineFailure(DEADLINE)."""

        async def noted() -> Result:
            this = object()
            self._began[this] = time.monotonic()
            try:
                return await work()
            finally:
                del self._began[this]

        future = self.submit(noted)
        try:
            return await asyncio.wait_for(asyncio.wrap_future(future), deadline)
        except asyncio.TimeoutError:
            raise EngineFailure(FailureKind.DEADLINE, f"{deadline:g} s") from None

    def abandon(self) -> None:
        """Leave the thread to itself; should it come back, it ends."""
        loop = self._loop
        self._loop = self._thread = None
        if loop is not None:
            # A thread that died has closed its loop.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(loop.stop)

    async def stop(self) -> None:
        """End the loop after what is under way; a thread that hangs is left behind."""
        thread = self._thread
        self.abandon()
        if thread is not None:
            await asyncio.get_running_loop().run_in_executor(None, thread.join, GOODBYE_SECONDS)


def _run(loop: asyncio.AbstractEventLoop) -> None:
    asyncio.set_event_loop(loop)
    try:
        loop.run_forever()
    finally:
        loop.close()
