from __future__ import annotations

from collections.abc import Callable

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot import pages


def _served(is_answering: Callable[[], bool]) -> TestServer:
    app = web.Application()
    pages.add_routes(app, is_answering)
    return TestServer(app)


@pytest.mark.parametrize("answering", [True, False])
async def test_health_tells_whether_messages_are_answered(*, answering: bool) -> None:
    """They are accepted in any case, and answered later."""
    async with TestClient(_served(lambda: answering)) as client, client.get("/health") as told:
        assert (told.status, await told.json()) == (200, {"accepting": True, "answering": answering})


@pytest.mark.parametrize("path", ["/", "/chat", "/widget.js", "/chat.js", "/chat.css"])
async def test_pages_load_nothing_from_elsewhere(path: str) -> None:
    """A foreign server would learn who looks for help."""
    async with TestClient(_served(lambda: True)) as client, client.get(path) as page:
        assert page.status == 200
        assert page.headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'")
        assert page.headers["X-Content-Type-Options"] == "nosniff"
