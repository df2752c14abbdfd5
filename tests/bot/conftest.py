"""A conversation for each test of the bot's own modules."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.bot.planned_engine import PlannedEngine
from tests.bot.scene import Scene, opened_scene
from tests.bot.talk import Talk, begin


@pytest_asyncio.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    """A database and the parts around it."""
    async with opened_scene(tmp_path) as scene:
        yield scene


@pytest.fixture
def engine() -> PlannedEngine:
    """An engine that is ready and understands a greeting."""
    return PlannedEngine()


@pytest_asyncio.fixture
async def talk(scene: Scene, engine: PlannedEngine) -> Talk:
    """A conversation in English that has just begun."""
    return await begin(scene, engine)
