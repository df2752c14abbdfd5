"""An application that holds nothing but the console."""

from __future__ import annotations

from pathlib import Path

from aiohttp import web

from bot.console import routes
from bot.content_source import FixedContent
from bot.keys import CONTENT, DATABASE, LIVE, RELAY, SETTINGS
from bot.settings import Settings
from tests.bot.scene import Scene


def console_application(scene: Scene, built: Path, settings: Settings) -> web.Application:
    """The console around a scene; `built` is the folder of its script and style."""
    app = web.Application()
    app[SETTINGS] = settings
    app[DATABASE] = scene.database
    app[CONTENT] = FixedContent(scene.content)
    app[LIVE] = scene.live
    app[RELAY] = scene.relay
    routes.add_routes(app, scene.clock, built, lambda: scene.clock().timestamp())
    return app
