"""`lotse run`: one process with everything in it."""

from __future__ import annotations

import asyncio
import resource
import signal
import socket
from contextlib import suppress
from datetime import date

import structlog
from aiohttp import web
from rich.console import Console

from actions.desk import now
from bot import logs
from bot.app import Parts, application, parts
from bot.calendar_feeds import CalendarFeeds
from bot.calendar_fetching import WebFetching
from bot.cli.engine import engine_of
from bot.cli.stopped import Stopped
from bot.console.invitations import first_invitation_link
from bot.console.said import check_texts
from bot.content_opening import Curation, open_content
from bot.content_watch import WatchedContent
from bot.engine.port import EngineFailure
from bot.language.trained import PATTERN
from bot.rehearsal import rehearse
from bot.settings import Settings
from content.hours import BERLIN
from content.load import Content

_SHUTDOWN_SECONDS = 5.0

_log = structlog.get_logger(__name__)


async def run(settings: Settings) -> int:
    """Accept messages at once, load the model behind, serve until a signal ends it."""
    curation = Curation(settings.content, settings.var / "content", _judge, _today)
    content = WatchedContent(curation, open_content(curation))
    feeds = CalendarFeeds(content, settings.event_feeds, WebFetching())
    engine = engine_of(settings, feeds)
    allow_open_files()
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    logs.watch_loop(loop)
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, ended.set)
    async with parts(settings, engine, content=feeds) as built, content.watching(), feeds.reading():
        # Without access log: it would keep addresses of people.
        runner = web.AppRunner(application(built), access_log=None, shutdown_timeout=_SHUTDOWN_SECONDS)
        listening = _bound(settings)
        # Before anything is answered: until then the engine counts as one that cannot be loaded.
        await engine.start()
        try:
            await runner.setup()
            await web.SockSite(runner, listening).start()
            _tell_what_is_not_learnt(settings)
            await _welcome(built)
            loading = asyncio.create_task(_tell_when_loaded(built))
            await ended.wait()
            loading.cancel()
        finally:
            await runner.cleanup()
    return 0


def _tell_what_is_not_learnt(settings: Settings) -> None:
    if not any(settings.models.glob(PATTERN.format("*"))):
        _log.warning("languages not learnt", effect="they are told apart less well", remedy="lotse train")


def _judge(content: Content) -> None:
    """Refuse content that lacks something which code says by itself, to people or to caseworkers."""
    rehearse(content, now())
    check_texts(content)


def _today() -> date:
    return now().astimezone(BERLIN).date()


def allow_open_files() -> None:
    """Raise the number of files, and so of connections, to what the machine allows this process."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    # Some machines name a limit that they then refuse: the usual one stays.
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def _bound(settings: Settings) -> socket.socket:
    """The socket to listen on; Stopped at once where it cannot be had, before a model is loaded."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        return socket.create_server((settings.host, settings.port), family=family)
    except OSError as problem:
        raise Stopped(
            f"port {settings.port} on {settings.host} cannot be used ({problem.strerror}). "
            "Set LOTSE_PORT to a free one."
        ) from problem


async def _welcome(built: Parts) -> None:
    """Tell whoever started it where everything is."""
    console = Console(highlight=False, soft_wrap=True)
    url = built.settings.url
    console.print(f"Chat page   {url}/")
    console.print(f"Console     {url}/console/")
    link = await first_invitation_link(built.database, built.settings, built.clock)
    if link is not None:
        console.print(f"First caseworker account (this link works once, for a week):\n            {link}")
    console.print("Messages are accepted. The model is loading; answers follow when it is ready.")


async def _tell_when_loaded(built: Parts) -> None:
    console = Console(highlight=False, soft_wrap=True)
    try:
        await built.engine.wait_ready()
    except EngineFailure as failure:
        _log.error("model not loaded", kind=failure.kind.value)
        console.print("The model could not be loaded; people are told so. Run `lotse train --force`.")
        return
    console.print("Ready.")
