from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator

import pytest

from bot.engine.port import EngineFailure, FailureKind
from bot.engine.thread import EngineThread, WorkEnded


@pytest.fixture
async def thread() -> AsyncIterator[EngineThread]:
    """A thread that runs."""
    made = EngineThread("test")
    made.start()
    yield made
    await made.stop()


async def where() -> str:
    """The name of the thread that this runs in."""
    return threading.current_thread().name


async def test_work_is_done_elsewhere(thread: EngineThread) -> None:
    """Not in the thread of the loop that waits."""
    assert await thread.do(where, 1) == "test"


async def test_the_waiting_loop_goes_on_while_the_thread_is_busy(thread: EngineThread) -> None:
    """Loading and reading block; nobody else may."""

    async def busy() -> None:
        time.sleep(0.2)

    work = asyncio.create_task(thread.do(busy, 1))
    began = time.monotonic()
    await asyncio.sleep(0.01)
    assert time.monotonic() - began < 0.15
    await work


async def test_what_takes_too_long_is_given_up(thread: EngineThread) -> None:
    """With a failure that says so."""
    with pytest.raises(EngineFailure) as caught:
        await thread.do(lambda: asyncio.sleep(1), 0.02)
    assert caught.value.kind is FailureKind.DEADLINE


async def test_errors_come_back_as_they_are(thread: EngineThread) -> None:
    """Whoever asked decides what they mean."""

    async def broken() -> None:
        raise LookupError

    with pytest.raises(LookupError):
        await thread.do(broken, 1)


async def test_a_thread_that_was_never_started_can_be_stopped() -> None:
    """As happens when a start fails early."""
    await EngineThread("idle").stop()


async def test_it_tells_how_long_its_work_has_taken(thread: EngineThread) -> None:
    """Also where nobody waits for it any more, so that a thread that hangs is found."""
    assert thread.busy_seconds == 0
    released = threading.Event()

    async def hangs() -> None:
        released.wait(10)

    with pytest.raises(EngineFailure):
        await thread.do(hangs, 0.02)
    await asyncio.sleep(0.05)
    assert thread.busy_seconds > 0.05
    released.set()
    assert await thread.do(where, 5) == "test"
    assert thread.busy_seconds == 0


@pytest.mark.parametrize("ending", [SystemExit, KeyboardInterrupt])
async def test_work_that_wants_to_end_the_process_ends_only_itself(
    thread: EngineThread, ending: type[BaseException]
) -> None:
    """Libraries made for the command line call `sys.exit`; the thread goes on."""

    async def exits() -> None:
        raise ending

    with pytest.raises(WorkEnded):
        await thread.do(exits, 5)
    assert await thread.do(where, 5) == "test"


async def test_a_thread_that_was_abandoned_ends_when_it_comes_back(thread: EngineThread) -> None:
    """It keeps nothing from being done by another."""
    released = threading.Event()
    hanging: list[threading.Thread] = []

    async def hangs() -> None:
        hanging.append(threading.current_thread())
        released.wait(10)

    with pytest.raises(EngineFailure):
        await thread.do(hangs, 0.05)
    thread.abandon()
    assert not thread.alive
    with pytest.raises(EngineFailure) as caught:
        await thread.do(where, 1)
    assert caught.value.kind is FailureKind.NOT_READY
    released.set()
    await asyncio.to_thread(hanging[0].join, 5)
    assert not hanging[0].is_alive()


async def test_a_thread_that_died_can_be_stopped(thread: EngineThread) -> None:
    """Its loop is closed already."""
    loop, running = thread._loop, thread._thread
    assert loop is not None
    assert running is not None
    loop.call_soon_threadsafe(loop.stop)
    await asyncio.to_thread(running.join, 5)
    assert not thread.alive
    await thread.stop()
