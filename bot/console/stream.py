"""Tells open pages that something has changed; they then ask for what they show."""

from __future__ import annotations

from aiohttp import web
from aiohttp_sse import EventSourceResponse, sse_response

from bot.console.case_pages import reading_for
from bot.console.keys import CONSOLE
from bot.console.sessions import whose_session
from bot.keys import LIVE
from bot.live import QUEUE, wait_for

PING_SECONDS = 15
"""Proxies cut lines that are silent for a minute; a browser's death is noticed by then, too."""

CHANGED = "changed"
SIGNED_OUT = "signed-out"


async def stream(request: web.Request) -> web.StreamResponse:
    """Send `changed` at once and after every signal, of the queue and of the case that is open on the page.

    At once, because something may have come between the page and its stream. Ends with `signed-out` when the
    session does.
    """
    topics = [QUEUE]
    number = request.query.get("case", "")
    if number.isascii() and number.isdigit() and len(number) < 10:
        conversation = await reading_for(request).conversation(int(number))
        if conversation is not None:
            topics.append(conversation)
    streams = request.app[CONSOLE].streams
    async with request.app[LIVE].listening(*topics) as signal, sse_response(request) as response:
        response.ping_interval = PING_SECONDS
        with streams.kept(signal):
            await response.send("", event=CHANGED)
            while response.is_connected():
                signalled = await wait_for(signal, PING_SECONDS)
                if streams.have_to_end() or not await _goes_on(request, response, signalled=signalled):
                    break
    return response


async def _goes_on(request: web.Request, response: EventSourceResponse, *, signalled: bool) -> bool:
    """Pass a signal on; False where the session or the line has ended."""
    try:
        if await whose_session(request) is None:
            await response.send("", event=SIGNED_OUT)
            return False
        if signalled:
            await response.send("", event=CHANGED)
    except ConnectionResetError:
        return False
    return True
