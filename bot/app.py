"""Builds everything, once, and takes it down in the opposite order."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from aiohttp import web

from actions.desk import now
from bot import pages, serving
from bot.answering import Answering
from bot.channels import web_chat
from bot.console import routes as console
from bot.content_source import CurrentContent, FixedContent
from bot.conversation import Conversations
from bot.engine.port import Engine
from bot.handoff.relay import Relay
from bot.keys import ANSWERING, CONTENT, CONVERSATIONS, DATABASE, LIVE, RELAY, SETTINGS
from bot.language.port import LanguageDetector
from bot.language.trained import detector_in
from bot.live import Live
from bot.rehearsal import rehearse
from bot.settings import ROOT, Settings
from bot.store.database import Database
from bot.store.sealing import Sealing, load_master_key
from bot.turn import Considering
from bot.urgent import Lexicon, load_lexicon
from content.load import Content, load

URGENT_LEXICON = ROOT / "nlu_data" / "urgent"


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts that every way to talk to Lotse needs, web or terminal."""

    settings: Settings
    database: Database
    content: CurrentContent
    engine: Engine
    live: Live
    conversations: Conversations
    answering: Answering
    relay: Relay
    clock: Callable[[], datetime]


@asynccontextmanager
async def parts(
    settings: Settings,
    engine: Engine,
    clock: Callable[[], datetime] = now,
    content: CurrentContent | None = None,
    sealing: Sealing | None = None,
) -> AsyncIterator[Parts]:
    """Build the parts around an engine and the content that its actions read (else the settings' folder).

    `sealing` is for those who keep nothing; else the master key lies in the settings' folder. Whoever asked
    for the parts starts the engine: a server accepts messages before that.
    """
    settings.var.mkdir(mode=0o700, parents=True, exist_ok=True)
    content = content or FixedContent(load(settings.content))
    rehearse(content.current, clock())
    detector = detector_in(settings.models)
    lexicon = load_lexicon(URGENT_LEXICON)
    sealing = sealing or Sealing(load_master_key(settings.var / "master.key"))
    database = await Database.open(settings.database_url, sealing)
    try:
        live = Live()
        considering = partial(_considering, engine, detector, lexicon)
        conversations = Conversations(database, content, considering, live, clock)
        answering = Answering(conversations, engine, live)
        relay = Relay(database, partial(_current, content), live, clock)
        try:
            yield Parts(settings, database, content, engine, live, conversations, answering, relay, clock)
        finally:
            await answering.stop()
            await engine.stop()
    finally:
        await database.close()


def application(built: Parts) -> web.Application:
    """The web application around the parts: widget, chat, console."""
    app = web.Application()
    serving.surround(app)
    app[SETTINGS] = built.settings
    app[DATABASE] = built.database
    app[CONTENT] = built.content
    app[LIVE] = built.live
    app[CONVERSATIONS] = built.conversations
    app[ANSWERING] = built.answering
    app[RELAY] = built.relay
    web_chat.add_routes(app)
    console.add_routes(app, built.clock)
    pages.add_routes(app, lambda: built.engine.ready)
    app.on_startup.append(partial(_take_up, built.answering))
    return app


def _current(content: CurrentContent) -> Content:
    return content.current


async def _take_up(answering: Answering, _: web.Application) -> None:
    await answering.start()


def _considering(
    engine: Engine, detector: LanguageDetector, lexicon: Lexicon, content: Content
) -> Considering:
    return Considering(engine, content, detector, lexicon)
