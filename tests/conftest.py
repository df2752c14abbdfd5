"""What tests of several packages share: the trained model, loaded once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from actions.desk import Desk
from bot.engine.embedded import EmbeddedRasa
from bot.engine.training import train
from bot.settings import ROOT
from tests.bot.scene import MORNING, shipped_content


@pytest.fixture(scope="session")
def trained_model() -> Path:
    """The model of the present data in var/models, trained now if it is not there yet."""
    return train(ROOT / "var" / "models", print)


@pytest.fixture(scope="session")
def desk() -> Desk:
    """The shipped content on a Monday morning."""
    return Desk(shipped_content, lambda: MORNING)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def rasa(trained_model: Path, desk: Desk) -> AsyncIterator[EmbeddedRasa]:
    """The engine as it runs in production; whoever uses it leaves it running."""
    engine = EmbeddedRasa(trained_model, desk)
    await engine.start()
    await engine.wait_ready()
    yield engine
    await engine.stop()
