"""A scene for each test of the handover."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.bot.scene import Scene, opened_scene


@pytest_asyncio.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    """A database and the parts around it."""
    async with opened_scene(tmp_path) as scene:
        yield scene
