"""The reader of a command: the curated lists, and the engine that the settings name, loaded."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.app import URGENT_LEXICON
from bot.cli.engine import loaded_engine
from bot.content_source import FixedContent
from bot.language.trained import detector_in
from bot.reading import Reader
from bot.settings import Settings
from bot.urgent import load_lexicon
from content.load import load


@asynccontextmanager
async def loaded_reader(settings: Settings) -> AsyncIterator[Reader]:
    """A reader, ready; Stopped where there is no model yet."""
    detector = detector_in(settings.models)
    lexicon = load_lexicon(URGENT_LEXICON)
    content = FixedContent(load(settings.content))
    async with loaded_engine(settings, content) as engine:
        yield Reader(engine, detector, lexicon, content.current.languages)
