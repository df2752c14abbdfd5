"""Tells open pages that something has changed; they then ask for what they show."""

from __future__ import annotations

import asyncio

from aiohttp import web
from aiohttp_sse import EventSourceResponse, sse_response

from bot.console.case_pages import reading_for
from bot.console.sessions import whose_session
from bot.keys import LIVE
from bot.live import QUEUE, wait_for

PING_SECONDS = 15
"""Proxies cut lines that are silent for a minute; a browser's death is noticed by then, too."""

CHANGED = "changed"
SIGNED_OUT = "signed-out"


async def stream(request: web.Request) -> web.StreamResponse:
    """Send `changed` at once and after every signal, of the queue and of the case that is open on the page.

    At once, because something may have come between the page and its stream. When the case ends or may not be
    read any longer, `changed` says so once, and the conversation is not listened to any more. Ends with
    `signed-out` when the session does.
    """
    async with sse_response(request) as response:
        response.ping_interval = PING_SECONDS
        goes_on = True
        while goes_on:
            topics = await _topics(request)
            async with request.app[LIVE].listening(*topics) as signal:
                goes_on = await _follow(request, response, signal, topics)
    return response


async def _follow(
    request: web.Request, response: EventSourceResponse, signal: asyncio.Event, topics: tuple[str, ...]
) -> bool:
    """Pass the signals on; True where other topics are to be listened to, False at the stream's end."""
    live = request.app[LIVE]
    signalled = True
    while response.is_connected() and not live.ended:
        try:
            if await whose_session(request) is None:
                await response.send("", event=SIGNED_OUT)
                return False
            if await _topics(request) != topics:
                return True
            if signalled:
                await response.send("", event=CHANGED)
        except ConnectionResetError:
            return False
        signalled = await wait_for(signal, PING_SECONDS)
    return False


async def _topics(request: web.Request) -> tuple[str, ...]:
    """What the page is told of now."""
    number = request.query.get("case", "")
    if number.isascii() and number.isdigit() and len(number) < 10:
        conversation = await reading_for(request).conversation(int(number))
        if conversation is not None:
            return QUEUE, conversation
    return (QUEUE,)
