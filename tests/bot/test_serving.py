from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import structlog
from aiohttp import ClientTimeout, web
from aiohttp.test_utils import TestClient, TestServer

from bot import serving
from bot.keys import SETTINGS
from bot.settings import Settings

SECRET = "the words of a person"


async def _fails(request: web.Request) -> web.Response:
    raise ValueError(await request.text())


async def _fails_late(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse()
    await response.prepare(request)
    await response.write(b"begun")
    raise ValueError(SECRET)


async def _reads_a_form(request: web.Request) -> web.Response:
    return web.Response(text=str(len(await request.post())))


async def _keeps(_: web.Request) -> web.Response:
    return web.Response(headers={"Cache-Control": "no-cache", "Referrer-Policy": "same-origin"})


@asynccontextmanager
async def serving_at(public_url: str = "") -> AsyncIterator[TestClient[Any, Any]]:
    """An application with a part below it, as the console is one."""
    app = web.Application()
    app[SETTINGS] = Settings(public_url=public_url)
    serving.surround(app, body_seconds=0.5)
    app.router.add_get("/keeps", _keeps)
    below = web.Application()
    below.router.add_post("/fails/{word}", _fails)
    below.router.add_get("/late", _fails_late)
    below.router.add_post("/form", _reads_a_form)
    app.add_subapp("/below", below)
    async with TestClient(TestServer(app), timeout=ClientTimeout(total=20)) as client:
        yield client


async def test_a_failure_is_logged_by_route_and_kind(caplog: pytest.LogCaptureFixture) -> None:
    """Neither its text, nor the address, nor the body."""
    caplog.set_level(logging.DEBUG)
    async with serving_at() as client:
        with structlog.testing.capture_logs() as logged:
            async with client.post("/below/fails/secret-word", data=SECRET) as answer:
                assert answer.status == 500
                assert SECRET not in await answer.text()
    [line] = logged
    assert line == {
        "event": "request failed",
        "log_level": "error",
        "route": "/below/fails/{word}",
        "problem": "ValueError",
    }
    assert SECRET not in caplog.text


async def test_an_answer_that_has_begun_is_broken_off(caplog: pytest.LogCaptureFixture) -> None:
    """No second answer stands in the middle of the first."""
    async with serving_at() as client:
        with structlog.testing.capture_logs() as logged:
            reader, writer = await asyncio.open_connection(client.host, client.port)
            writer.write(b"GET /below/late HTTP/1.1\r\nHost: x\r\n\r\n")
            answer = await asyncio.wait_for(reader.read(), 20)
            writer.close()
    assert answer.count(b"HTTP/1.1") == 1
    assert b"begun" in answer
    assert [line["route"] for line in logged] == ["/below/late"]
    assert SECRET not in caplog.text


async def test_a_form_that_does_not_come_is_not_waited_for() -> None:
    """408, in every part of the application."""
    async with serving_at() as client:
        reader, writer = await asyncio.open_connection(client.host, client.port)
        kind = "Content-Type: application/x-www-form-urlencoded"
        writer.write(
            f"POST /below/form HTTP/1.1\r\nHost: x\r\n{kind}\r\nContent-Length: 9\r\n\r\na=".encode()
        )
        answer = await asyncio.wait_for(reader.read(), 20)
        writer.close()
        assert answer.startswith(b"HTTP/1.1 408 ")
        async with client.post("/below/form", data={"a": "1", "b": "2"}) as whole:
            assert (whole.status, await whole.text()) == (200, "2")


@pytest.mark.parametrize("path", ["/keeps", "/nowhere", "/below/nowhere", "/below/form"])
async def test_every_answer_has_a_complete_head(path: str) -> None:
    """Those that find nothing, too."""
    async with serving_at() as client, client.get(path) as answer:
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Server"] == "Lotse"
        assert "Strict-Transport-Security" not in answer.headers
        kept = path == "/keeps"
        assert answer.headers["Cache-Control"] == ("no-cache" if kept else "no-store")
        assert answer.headers["Referrer-Policy"] == ("same-origin" if kept else "no-referrer")


async def test_a_browser_stays_with_tls() -> None:
    """Where the server is reached over it."""
    async with serving_at("https://lotse.example.org") as client, client.get("/keeps") as answer:
        assert answer.headers["Strict-Transport-Security"].startswith("max-age=")
