"""The engine of a command: chosen by the settings, loaded, and let go of at the end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from actions.desk import Desk, now
from bot.cli.stopped import Stopped
from bot.content_source import CurrentContent
from bot.engine.choice import NoModel, make_engine
from bot.engine.port import Engine, EngineFailure
from bot.settings import Settings


def engine_of(settings: Settings, content: CurrentContent) -> Engine:
    """The engine, not started; Stopped where there is no model yet."""
    desk = Desk(lambda: content.current, now)
    try:
        return make_engine(
            settings.engine, settings.model, settings.var / "models", settings.turn_seconds, desk
        )
    except NoModel as problem:
        raise Stopped(f"{problem} Train one with `lotse train`.") from problem


@asynccontextmanager
async def loaded_engine(settings: Settings, content: CurrentContent) -> AsyncIterator[Engine]:
    """The engine, ready to answer."""
    engine = engine_of(settings, content)
    await engine.start()
    try:
        await engine.wait_ready()
        yield engine
    except EngineFailure as failure:
        raise Stopped(
            f"The model cannot answer ({failure}). Train it anew with `lotse train --force`."
        ) from failure
    finally:
        await engine.stop()
