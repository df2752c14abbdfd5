"""The web chat's stream: everything said in a conversation behind an entry, and what comes, until somebody leaves."""

from __future__ import annotations

import asyncio
import socket
import struct
from dataclasses import dataclass

import msgspec
from aiohttp import web
from aiohttp_sse import EventSourceResponse, sse_response

from bot.channels.open_streams import OpenStreams
from bot.channels.web_chat_views import entry_view, locale_view
from bot.keys import ANSWERING, CONTENT, DATABASE, LIVE
from bot.language.locales import locale_of
from bot.live import wait_for
from bot.route import Route, route_of
from bot.store import cases, conversations, transcript

PING_SECONDS = 15

_QUIET_SECONDS = 60.0
"""The stream looks by itself after this time, should a signal ever be missed."""

_AT_ONCE = struct.pack("ii", 1, 0)
"""Has the machine, too, throw away what nobody reads (socket(7), SO_LINGER)."""

_BATCH = 20
"""Entries that a stream holds in memory at once; the longest have some 10,000 characters."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """The state as it was last sent down a stream."""

    route: Route
    locale: str
    typing: bool


async def streamed(
    request: web.Request, conversation: str, after: int, streams: OpenStreams, send_seconds: float
) -> web.StreamResponse:
    """Answer with the stream. It ends early where it is one too many, or nobody reads what is sent.

    `send_seconds` is how long a reader may take to read what is under way.
    """
    async with sse_response(request) as response:
        response.ping_interval = PING_SECONDS
        pouring = asyncio.create_task(_pour(request, response, conversation, after, send_seconds))
        async with streams.counted(conversation, pouring):
            try:
                await asyncio.wait({pouring})
            finally:
                pouring.cancel()
                [outcome] = await asyncio.gather(pouring, return_exceptions=True)
        if isinstance(outcome, BaseException):
            _break_off(request)
            # The reader may leave at any moment; the next stream begins where this one ended.
            if not isinstance(outcome, (ConnectionResetError, asyncio.CancelledError)):
                raise outcome
    return response


async def _pour(
    request: web.Request, response: EventSourceResponse, conversation: str, seq: int, send_seconds: float
) -> None:
    """Send everything after this entry, and what comes, until the reader leaves or the conversation ends."""
    seen: _Seen | None = None

    async def send(data: str, event: str, number: str | None = None) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 -- a coroutine runs in one
        too_slow = asyncio.get_running_loop().call_later(send_seconds, task.cancel)
        try:
            await response.send(data, id=number, event=event)
        finally:
            too_slow.cancel()

    async with request.app[LIVE].listening(conversation) as something_new:
        while response.is_connected() and not request.app[LIVE].ended:
            something_new.clear()
            content = request.app[CONTENT].current
            database = request.app[DATABASE]
            async with database.reading() as connection:
                stored = await conversations.load(connection, database.sealing, conversation)
                entries = (
                    await transcript.after(connection, database.sealing, conversation, seq, _BATCH)
                    if stored
                    else []
                )
                case = await cases.current(connection, conversation)
            if stored is None:
                await send("{}", "gone")
                return
            route = route_of(case.state if case else None)
            typing = route is not Route.HUMAN and request.app[ANSWERING].is_working(conversation)
            now = _Seen(route, locale_of(stored.locale, None, None, content.languages), typing)
            for entry in entries:
                view = entry_view(entry, content, now.locale)
                await send(_json(view), "entry", str(entry.seq))
                seq = entry.seq
            if now != seen:
                state = {"route": now.route.value, "typing": now.typing, **locale_view(content, now.locale)}
                await send(_json(state), "state")
                seen = now
            if not entries:
                await wait_for(something_new, _QUIET_SECONDS)


def _break_off(request: web.Request) -> None:
    """End the line without what is under way: in order it would end only when all of it is read."""
    transport = request.transport
    if transport is not None:
        line = transport.get_extra_info("socket")
        if line is not None:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
        transport.abort()


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()
