"""A console with a real database, and browsers that visit it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import TypeAlias

import pytest_asyncio
from aiohttp.test_utils import TestServer

from bot.settings import Settings
from tests.bot.console.browser import Browser
from tests.bot.console.serving import console_application
from tests.bot.scene import Scene, opened_scene

Visit: TypeAlias = Callable[..., Awaitable[Browser]]


@pytest_asyncio.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    """A database and the parts around it."""
    async with opened_scene(tmp_path) as scene:
        yield scene


@pytest_asyncio.fixture
async def server(scene: Scene, tmp_path: Path) -> AsyncIterator[TestServer]:
    """The console on a port of its own."""
    built = tmp_path / "built"
    built.mkdir()
    (built / "console.css").write_text("main { color: black }", encoding="utf-8")
    server = TestServer(console_application(scene, built, Settings()))
    async with server:
        yield server


@pytest_asyncio.fixture
async def visit(server: TestServer, scene: Scene) -> AsyncIterator[Visit]:
    """Opens a browser: `visit()` is a stranger's, `visit("Erste Beratung")` somebody's who is signed in."""
    browsers: list[Browser] = []

    async def opened(name: str | None = None, language: str = "de") -> Browser:
        browser = Browser(server, language)
        browsers.append(browser)
        if name is not None:
            await browser.gets_an_account(scene, name)
        return browser

    yield opened
    for browser in browsers:
        await browser.close()
