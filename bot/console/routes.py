"""Adds the caseworkers' console to the web application, below /console."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from aiohttp import web

from actions.desk import now
from bot.console import case_pages, entrance, phrasebook_pages, showing
from bot.console.content_pages import content_page
from bot.console.content_state import GAPS, Gaps
from bot.console.csrf import only_own_forms
from bot.console.drafts import ANSWER, keep_drafts
from bot.console.keys import CONSOLE, Console
from bot.console.limit import SignInLimit
from bot.console.problems import problems_as_pages
from bot.console.said import check_texts
from bot.console.sessions import only_signed_in
from bot.console.stream import stream
from bot.keys import CONTENT, DATABASE, LIVE, RELAY, SETTINGS
from bot.settings import ROOT

BUILT = ROOT / "bot" / "web" / "built"
"""Where bot/web/build.mjs puts console.js and console.css."""

_CASE = r"/case/{case:[1-9]\d{0,8}}"


def add_routes(
    app: web.Application,
    clock: Callable[[], datetime] = now,
    built: Path = BUILT,
    seconds: Callable[[], float] = time.monotonic,
) -> None:
    """Add the console to an application that holds SETTINGS, DATABASE, CONTENT, LIVE and RELAY.

    `seconds` is the clock that failed sign-ins are counted by: it never goes back. Raises ContentError
    where content lacks a text of the console.
    """
    check_texts(app[CONTENT].current)
    # Order: a problem of any later one becomes a page; forms are checked against the session.
    console = web.Application(middlewares=[problems_as_pages, keep_drafts, only_signed_in, only_own_forms])
    console[SETTINGS] = app[SETTINGS]
    console[DATABASE] = app[DATABASE]
    console[CONTENT] = app[CONTENT]
    console[LIVE] = app[LIVE]
    console[RELAY] = app[RELAY]
    console[CONSOLE] = Console(clock, SignInLimit(seconds), built)
    console[GAPS] = Gaps()
    console.on_shutdown.append(_end_streams)
    showing.set_up(console)
    _add(console.router)
    app.router.add_get("/console", _to_queue)
    app.add_subapp("/console/", console)


async def _end_streams(console: web.Application) -> None:
    console[LIVE].end()


def _add(router: web.UrlDispatcher) -> None:
    router.add_get("/", case_pages.queue, name="queue")
    router.add_get("/queue-fragment", case_pages.queue_fragment, name="queue-fragment")
    router.add_get(_CASE, case_pages.case, name="case")
    router.add_get(f"{_CASE}/entries", case_pages.entries_fragment, name="entries-fragment")
    router.add_post(f"{_CASE}/claim", case_pages.claim, name="claim")
    router.add_post(f"{_CASE}/answer", case_pages.answer, name=ANSWER)
    phrasebook = router.add_resource(f"{_CASE}/phrasebook", name="phrasebook")
    phrasebook.add_route("GET", phrasebook_pages.choose)
    phrasebook.add_route("POST", phrasebook_pages.send)
    router.add_post(f"{_CASE}/close", case_pages.close, name="close")
    router.add_post(f"{_CASE}/give-back", case_pages.give_back, name="give-back")
    router.add_get("/content", content_page, name="content")
    router.add_get("/stream", stream, name="stream")
    sign_in = router.add_resource("/sign-in", name="sign_in")
    sign_in.add_route("GET", entrance.sign_in_page)
    sign_in.add_route("POST", entrance.sign_in)
    sign_up = router.add_resource("/sign-up/{invitation}", name="sign_up")
    sign_up.add_route("GET", entrance.sign_up_page)
    sign_up.add_route("POST", entrance.sign_up)
    router.add_post("/sign-out", entrance.sign_out, name="sign_out")
    router.add_get("/{file:console\\.(?:js|css)}", _built, name="static")


async def _to_queue(request: web.Request) -> web.Response:
    raise web.HTTPMovedPermanently("/console/")


async def _built(request: web.Request) -> web.StreamResponse:
    return web.FileResponse(request.app[CONSOLE].built / request.match_info["file"])
