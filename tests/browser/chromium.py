"""Debian's Chromium without anything that reaches for the network."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, async_playwright

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A headless browser; LOTSE_CHROMIUM names another one."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=os.environ.get("LOTSE_CHROMIUM", "/usr/bin/chromium"), args=list(ARGUMENTS)
        )
        try:
            yield browser
        finally:
            await browser.close()
