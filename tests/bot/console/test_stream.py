"""bot/console/stream.py: open pages learn that something has changed, and nothing else."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import timedelta

import pytest
from aiohttp import ClientResponse
from aiohttp.test_utils import TestServer

from bot.live import QUEUE
from bot.store.records import Case
from tests.bot.console.browser import account_named
from tests.bot.console.conftest import Visit
from tests.bot.scene import Scene

SOON = 5.0
"""Seconds within which an event has to come; it takes milliseconds."""


async def _event(stream: ClientResponse) -> str:
    """The next event's name; "" at the stream's end."""
    while line := await asyncio.wait_for(stream.content.readline(), SOON):
        name, _, value = line.decode().strip().partition(": ")
        if name == "event":
            return value
    return ""


async def test_a_signal_of_the_queue_reaches_the_page(scene: Scene, visit: Visit) -> None:
    """One event at once, for what came before the stream, and one for each signal; no content in it."""
    browser = await visit("Erste Beratung")
    async with browser.client.get("/console/stream") as stream:
        assert stream.content_type == "text/event-stream"
        assert stream.headers["Cache-Control"] == "no-store"
        assert await _event(stream) == "changed"
        scene.live.signal(QUEUE)
        assert await _event(stream) == "changed"
        assert (await stream.content.readline()).decode().strip() == "data:"


async def test_a_persons_words_reach_the_page_of_their_case(scene: Scene, visit: Visit) -> None:
    """The page listens to the conversation that it shows."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    browser = await visit("Erste Beratung")
    async with browser.client.get(f"/console/stream?case={case.id}") as stream:
        assert await _event(stream) == "changed"
        await scene.writes(conversation, "Добрий день")
        assert await _event(stream) == "changed"


async def test_a_case_that_may_not_be_read_is_not_listened_to(scene: Scene, visit: Visit) -> None:
    """Not even when somebody writes can be seen from outside."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    colleague = await scene.caseworker("Zweite Beratung")
    await scene.relay.claim(case.id, colleague)
    await scene.relay.close(case.id, colleague)
    browser = await visit("Erste Beratung")
    async with browser.client.get(f"/console/stream?case={case.id}") as stream:
        assert await _event(stream) == "changed"
        await scene.writes(conversation, "Добрий день")
        scene.live.signal(QUEUE)
        assert await _event(stream) == "changed"


async def test_the_stream_ends_with_the_session(scene: Scene, visit: Visit) -> None:
    """A page whose session has run out learns nothing more but that."""
    browser = await visit("Erste Beratung")
    async with browser.client.get("/console/stream") as stream:
        assert await _event(stream) == "changed"
        scene.clock.passes(timedelta(hours=13))
        scene.live.signal(QUEUE)
        assert await _event(stream) == "signed-out"
        assert await _event(stream) == ""


async def test_open_streams_do_not_hold_the_process(server: TestServer, visit: Visit) -> None:
    """Whoever stops the server does not wait for open pages."""
    browser = await visit("Erste Beratung")
    async with browser.client.get("/console/stream") as stream:
        assert await _event(stream) == "changed"
        await asyncio.wait_for(server.close(), SOON)
        assert await _event(stream) == ""


async def _ends(scene: Scene, conversation: str, case: Case, how: str) -> None:
    if how == "closed":
        claimer = await scene.caseworker("Zweite Beratung")
        await scene.relay.claim(case.id, claimer)
        await scene.relay.close(case.id, claimer)
    else:
        await scene.withdraws(conversation)


@pytest.mark.parametrize("how", ["closed", "withdrawn"])
async def test_after_its_end_a_case_tells_nothing_more(scene: Scene, visit: Visit, how: str) -> None:
    """The page learns of the end; that the person writes to the bot afterwards is not even to be noticed."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    browser = await visit("Erste Beratung")
    async with browser.client.get(f"/console/stream?case={case.id}") as stream:
        assert await _event(stream) == "changed"
        await _ends(scene, conversation, case, how)
        assert await _event(stream) == "changed"
        await _quiet(stream)
        await scene.writes(conversation, "Добрий день")
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(stream.content.readuntil(b"event: changed"), 0.5)
        scene.live.signal(QUEUE)
        assert await _event(stream) == "changed"


async def test_who_closed_a_case_is_not_told_when_the_person_writes_on(scene: Scene, visit: Visit) -> None:
    """Also the former claimer, who may still read what was said until then."""
    conversation = await scene.person()
    case = await scene.asks_for_a_human(conversation)
    browser = await visit("Erste Beratung")
    account = await account_named(scene, "Erste Beratung")
    await scene.relay.claim(case.id, account)
    async with browser.client.get(f"/console/stream?case={case.id}") as stream:
        assert await _event(stream) == "changed"
        await scene.relay.close(case.id, account)
        assert await _event(stream) == "changed"
        await _quiet(stream)
        await scene.writes(conversation, "Добрий день")
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(stream.content.readuntil(b"event: changed"), 0.5)


async def _quiet(stream: ClientResponse) -> None:
    """Read what earlier signals still bring."""
    with suppress(asyncio.TimeoutError):
        while True:
            await asyncio.wait_for(stream.content.readuntil(b"event: changed"), 0.5)
