"""Which web sites may talk to the chat from a visitor's browser."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.keys import SETTINGS

_HEADERS = "Authorization, Content-Type, Last-Event-ID"
_METHODS = "GET, POST, OPTIONS"
_HALF_A_DAY = "43200"


@web.middleware
async def allow_origins(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Answer origins of the setting LOTSE_ALLOWED_ORIGINS, and refuse writing to all others.

    The token is no cookie, so a foreign page can't use it; the check keeps others from embedding the chat.
    """
    origin = request.headers.get("Origin")
    settings = request.app[SETTINGS]
    known = origin is not None and (origin in settings.allowed_origins or _is_own(origin, request))
    if origin is not None and not known and request.method != "GET":
        raise web.HTTPForbidden(text='{"error": "origin"}', content_type="application/json")
    if origin is not None and known:
        request[ORIGIN] = origin
    return await handler(request)


ORIGIN = web.RequestKey("origin", str)


def _is_own(origin: str, request: web.Request) -> bool:
    return origin in (request.app[SETTINGS].origin, f"{request.scheme}://{request.host}")


async def name_origin(request: web.Request, response: web.StreamResponse) -> None:
    """Name the allowed origin in the head of every answer, streams included (a signal of the application)."""
    origin = request.get(ORIGIN)
    varies = response.headers.get("Vary")
    response.headers["Vary"] = f"{varies}, Origin" if varies else "Origin"
    if origin is not None:
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Allow-Headers"] = _HEADERS
        response.headers["Access-Control-Allow-Methods"] = _METHODS
        # Without this the widget on another site could not read how long it has to wait.
        response.headers["Access-Control-Expose-Headers"] = "Retry-After"
        response.headers["Access-Control-Max-Age"] = _HALF_A_DAY
