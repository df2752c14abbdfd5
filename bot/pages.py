"""The built files of the widget, the demonstration page that embeds it, and how the process is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeAlias

from aiohttp import web

from bot.settings import ROOT

BUILT = ROOT / "bot" / "web" / "built"
PAGES = ROOT / "bot" / "web" / "pages"

_OWN_ONLY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _OWN_ONLY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}
_Handler: TypeAlias = Callable[[web.Request], Awaitable[web.StreamResponse]]

_PAGES = {"/": "demo.html", "/chat": "chat.html", "/demo.css": "demo.css"}


def add_routes(app: web.Application, is_answering: Callable[[], bool]) -> None:
    """Add the pages and every built file of the widget, by name, and /health.

    /health says whether messages are accepted (always, if it answers at all) and whether they are answered: not
    while the model loads, nor when it hangs.
    """

    async def health(_: web.Request) -> web.Response:
        return web.json_response({"accepting": True, "answering": is_answering()})

    for path, name in _PAGES.items():
        app.router.add_get(path, _file(PAGES / name))
    for built in sorted(BUILT.glob("*.*")):
        app.router.add_get(f"/{built.name}", _file(built))
    app.router.add_get("/health", health)


def _file(path: Path) -> _Handler:
    async def handler(_: web.Request) -> web.StreamResponse:
        # The widget is loaded by other sites; everything in it is public.
        return web.FileResponse(path, headers={**_HEADERS, "Access-Control-Allow-Origin": "*"})

    return handler
