"""Turns what goes wrong into a page that says what to do, and logs what is our fault."""

from __future__ import annotations

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler

from bot.console.sessions import SILENT
from bot.console.showing import show

_PAGES = {403: "forbidden", 404: "missing", 405: "missing", 413: "too-large"}
"""Statuses that people can meet, and the phrases console-problem-<name>(-title)."""

_log = structlog.get_logger(__name__)


@web.middleware
async def problems_as_pages(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Show a page for every problem; scripts get the bare status."""
    try:
        return await handler(request)
    except web.HTTPException as answer:
        name = _PAGES.get(answer.status)
        if name is None or request.match_info.route.name in SILENT:
            raise
        return show(request, "problem.html", {"problem": name}, answer.status)
    except Exception as problem:
        # The address may hold an invitation, so the route's name stands for it.
        _log.error("console failed", route=request.match_info.route.name, problem=type(problem).__name__)
        if request.match_info.route.name in SILENT:
            raise web.HTTPInternalServerError from problem
        return show(request, "problem.html", {"problem": "failed"}, 500)
