"""What surrounds every request: bodies that come in time, failures without texts, and the heads of all answers."""

from __future__ import annotations

import asyncio

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bot.keys import SETTINGS

BODY_SECONDS = 20.0
"""How long the body of a request may take: a form or a message, on a bad line."""

_HALF_A_YEAR = "max-age=15552000"

_log = structlog.get_logger(__name__)


def surround(app: web.Application, body_seconds: float = BODY_SECONDS) -> None:
    """Have it count for everything in this application, which holds SETTINGS, and in those below it."""
    app.middlewares.append(_failures_without_texts)
    app.middlewares.append(_bodies_in_time(body_seconds))
    app.on_response_prepare.append(_complete_head)


@web.middleware
async def _failures_without_texts(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Log what failed by the name of its route: message, address and body of a request may hold what people wrote."""
    try:
        return await handler(request)
    except web.HTTPException:
        raise
    except Exception as problem:  # noqa: BLE001 -- whatever it is, its text must not reach a log
        resource = request.match_info.route.resource
        route = resource.canonical if resource else None
        _log.error("request failed", route=route, problem=type(problem).__name__)
        if request.writer.output_size > 0:
            # The answer has begun: all that can be done is to break off.
            raise ConnectionResetError from None
        return web.Response(status=500, text="500")


def _bodies_in_time(seconds: float) -> Middleware:
    @web.middleware
    async def bodies_in_time(request: web.Request, handler: Handler) -> web.StreamResponse:
        """Let whoever reads a body that does not come meet HTTPRequestTimeout (408)."""
        if request.content.is_eof():
            return await handler(request)
        too_slow = asyncio.get_running_loop().call_later(seconds, _give_up, request)
        try:
            return await handler(request)
        finally:
            too_slow.cancel()

    return bodies_in_time


def _give_up(request: web.Request) -> None:
    if not request.content.is_eof():
        request.content.set_exception(web.HTTPRequestTimeout())


async def _complete_head(request: web.Request, response: web.StreamResponse) -> None:
    """What every answer has, unless its own part of the application says more."""
    heads = response.headers
    # The name of a library and its version help nobody but who looks for its holes.
    heads["Server"] = "Lotse"
    heads["X-Content-Type-Options"] = "nosniff"
    heads.setdefault("Referrer-Policy", "no-referrer")
    if "Cache-Control" not in heads or response.content_type == "text/event-stream":
        heads["Cache-Control"] = "no-store"
    if request.config_dict[SETTINGS].secure:
        heads["Strict-Transport-Security"] = _HALF_A_YEAR
