"""The web chat's HTTP interface: what the widget sends goes up by POST, what it reads comes down as a stream.

A conversation is opened by a bearer token of its id and a secret; knowing an id opens nothing. The stream
can be resumed at any entry (Last-Event-ID), so a lost connection costs neither a gap nor a repeat.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from typing import TypeVar

import msgspec
from aiohttp import web

from bot.channels.limits import Allowance, Limits, visitor
from bot.channels.open_streams import OpenStreams
from bot.channels.origins import allow_origins, name_origin
from bot.channels.web_chat_stream import streamed
from bot.channels.web_chat_views import locale_view, texts_view
from bot.keys import ANSWERING, CONTENT, CONVERSATIONS, DATABASE, LIVE, SETTINGS
from bot.language.locales import known_locale, locale_of
from bot.message import Incoming
from bot.normalisation import LONGEST_TEXT, kept, whole
from bot.store import conversations, inbox
from bot.store.records import UnknownConversation

CHANNEL = "web"
LARGEST_BODY = 64 * 1024
"""Bytes. Texts longer than a model may see are stored and answered kindly; larger bodies are refused."""

_PENDING_SECONDS = 10.0
"""When a message may come again that found too many before it."""

LONGEST_PRESS = 64
"""Characters of a button's id, see content/buttons.py."""

_ENTRY = re.compile(r"[0-9]{1,9}")
"""The number of an entry, as the stream gave it out."""

_Body = TypeVar("_Body", bound=msgspec.Struct)


class _NewConversation(msgspec.Struct, forbid_unknown_fields=True):
    locale: str | None = None


class _NewMessage(msgspec.Struct, forbid_unknown_fields=True):
    client_id: str
    text: str | None = None
    press: str | None = None


@dataclass(frozen=True, slots=True)
class _Limited:
    """What is counted of visitors while the process runs."""

    limits: Limits
    messages: Allowance
    conversations: Allowance
    streams: OpenStreams


_LIMITED = web.AppKey("limited", _Limited)


def add_routes(app: web.Application, limits: Limits = Limits()) -> None:  # noqa: B008 -- a frozen value
    """Add the web chat to an application that holds the keys it needs."""
    chat = web.Application(middlewares=[allow_origins])
    chat[ANSWERING] = app[ANSWERING]
    chat[CONTENT] = app[CONTENT]
    chat[CONVERSATIONS] = app[CONVERSATIONS]
    chat[DATABASE] = app[DATABASE]
    chat[LIVE] = app[LIVE]
    chat[SETTINGS] = app[SETTINGS]
    a_minute = app[SETTINGS].conversations_a_minute
    chat[_LIMITED] = _Limited(
        limits,
        Allowance(limits.messages_a_minute, limits.messages_at_once),
        Allowance(a_minute, 2 * a_minute),
        OpenStreams(limits.most_streams),
    )
    chat.on_response_prepare.append(name_origin)
    chat.on_shutdown.append(_end_streams)
    chat.router.add_get("/texts", _texts)
    chat.router.add_post("/conversations", _begin)
    chat.router.add_post("/messages", _accept)
    chat.router.add_get("/stream", _stream)
    for path in ("/texts", "/conversations", "/messages", "/stream"):
        chat.router.add_options(path, _preflight)
    app.add_subapp("/api/chat", chat)


async def _end_streams(chat: web.Application) -> None:
    chat[LIVE].end()


async def _preflight(_: web.Request) -> web.Response:
    return web.Response(status=204)


async def _texts(request: web.Request) -> web.Response:
    content = request.app[CONTENT].current
    locale = _locale(request, request.query.get("locale"))
    told = {**texts_view(content, locale), "limit": LONGEST_TEXT}
    return web.json_response(told, headers={"Vary": "Accept-Language"})


async def _begin(request: web.Request) -> web.Response:
    address = visitor(request.remote)
    if address is not None and (seconds := request.app[_LIMITED].conversations.take(address)):
        raise _too_many(seconds)
    body = await _body(request, _NewConversation)
    locale = _locale(request, body.locale)
    begun = await request.app[CONVERSATIONS].begin(CHANNEL, locale)
    return web.json_response(
        {"token": f"{begun.id}.{begun.secret}", **locale_view(request.app[CONTENT].current, locale)},
        status=201,
    )


async def _accept(request: web.Request) -> web.Response:
    conversation = await _authenticated(request)
    if seconds := request.app[_LIMITED].messages.take(conversation):
        raise _too_many(seconds)
    body = await _body(request, _NewMessage)
    if (
        (body.text is None) == (body.press is None)
        or not 8 <= len(body.client_id) <= 64
        or len(body.press or "") > LONGEST_PRESS
    ):
        raise _error(web.HTTPBadRequest, "malformed")
    incoming = Incoming(
        conversation,
        whole(body.client_id),
        text=None if body.text is None else kept(body.text),
        press=None if body.press is None else whole(body.press),
    )
    async with request.app[DATABASE].reading() as connection:
        pending = await inbox.count_pending(connection, conversation)
    if pending >= request.app[_LIMITED].limits.most_pending:
        raise _too_many(_PENDING_SECONDS)
    try:
        new = await request.app[CONVERSATIONS].accept(incoming)
    except UnknownConversation:
        raise _error(web.HTTPUnauthorized, "gone") from None
    request.app[ANSWERING].wake(conversation)
    return web.json_response({"accepted": True, "repeat": not new}, status=202)


async def _stream(request: web.Request) -> web.StreamResponse:
    conversation = await _authenticated(request)
    after = request.headers.get("Last-Event-ID", "0")
    if not _ENTRY.fullmatch(after):
        raise _error(web.HTTPBadRequest, "malformed")
    limited = request.app[_LIMITED]
    return await streamed(request, conversation, int(after), limited.streams, limited.limits.send_seconds)


async def _authenticated(request: web.Request) -> str:
    """The conversation that the bearer token opens; 401 where it opens none."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    identifier, _, secret = token.partition(".")
    database = request.app[DATABASE]
    if scheme.lower() == "bearer" and identifier and secret:
        async with database.reading() as connection:
            if await conversations.authenticate(connection, identifier, secret):
                return identifier
    raise _error(web.HTTPUnauthorized, "gone")


async def _body(request: web.Request, kind: type[_Body]) -> _Body:
    try:
        # A limit of this application would not count, as it stands below another one.
        raw = await request.clone(client_max_size=LARGEST_BODY).read()
        # Not msgspec's own decoder: it refuses half a surrogate pair, and with it the whole message.
        return msgspec.convert(json.loads(raw or b"{}"), type=kind)
    except web.HTTPRequestTimeout:
        raise _error(web.HTTPRequestTimeout, "too slow") from None
    except web.HTTPRequestEntityTooLarge:
        raise web.HTTPRequestEntityTooLarge(
            LARGEST_BODY, text=_json({"error": "too large"}), content_type="application/json"
        ) from None
    except (ValueError, RecursionError):
        raise _error(web.HTTPBadRequest, "malformed") from None


def _error(
    kind: type[web.HTTPBadRequest | web.HTTPUnauthorized | web.HTTPRequestTimeout], code: str
) -> web.HTTPError:
    return kind(text=_json({"error": code}), content_type="application/json")


def _too_many(seconds: float) -> web.HTTPError:
    return web.HTTPTooManyRequests(
        text=_json({"error": "too many"}),
        content_type="application/json",
        headers={"Retry-After": str(math.ceil(seconds))},
    )


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _locale(request: web.Request, asked: str | None) -> str:
    """The language asked for, else the first of the browser's list that Lotse knows."""
    languages = request.app[CONTENT].current.languages
    listed = request.headers.get("Accept-Language", "").split(",")
    accepted = (part.split(";")[0].strip() for part in listed)
    for code in (asked, *accepted):
        if code and (known := known_locale(code, languages)):
            return known
    return locale_of(None, None, None, languages)
