from __future__ import annotations

import asyncio

from bot.live import Live, wait_for


async def test_a_signal_wakes_everybody_who_listens_to_its_topic() -> None:
    """Two pages of one conversation are told, that of another is not."""
    live = Live()
    async with live.listening("a") as one, live.listening("a") as two, live.listening("b") as other:
        live.signal("a")
        assert await wait_for(one, 1)
        assert await wait_for(two, 1)
        assert not await wait_for(other, 0.01)


async def test_one_event_serves_several_topics() -> None:
    """A page that shows the queue and a case listens to both."""
    live = Live()
    async with live.listening("queue", "a") as event:
        live.signal("a")
        assert await wait_for(event, 1)
        live.signal("queue")
        assert await wait_for(event, 1)


async def test_a_signal_before_the_wait_is_not_missed() -> None:
    """What comes while the database is read is found by the next look."""
    live = Live()
    async with live.listening("a") as event:
        live.signal("a")
        live.signal("a")
        await asyncio.sleep(0)
        assert await wait_for(event, 1)
        assert not await wait_for(event, 0.01)


async def test_nothing_is_kept_for_those_who_left() -> None:
    """A topic without listeners costs nothing, and a signal to it goes nowhere."""
    live = Live()
    async with live.listening("a"):
        pass
    live.signal("a")
    live.signal("never heard of")
    assert not live._listeners


async def test_the_end_wakes_everybody() -> None:
    """Streams see that the process stops, and let it."""
    live = Live()
    assert not live.ended
    async with live.listening("a") as one, live.listening("b") as other:
        live.end()
        assert await wait_for(one, 1)
        assert await wait_for(other, 1)
    assert live.ended


async def test_a_wait_that_is_cancelled_with_its_signal_ends() -> None:
    """A stream that has to go must not go on because something came at the same moment."""
    event = asyncio.Event()
    waiting = asyncio.create_task(wait_for(event, 20))
    await asyncio.sleep(0.01)
    event.set()
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.wait({waiting})
    assert waiting.cancelled()
