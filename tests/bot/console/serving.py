"""An application that holds nothing but the console."""

from __future__ import annotations

from pathlib import Path

from aiohttp import web

from bot.console import routes
from bot.content_source import CurrentContent, FixedContent
from bot.keys import CONTENT, DATABASE, LIVE, RELAY, SETTINGS
from bot.settings import Settings
from tests.bot.scene import Scene


def console_application(
    scene: Scene, built: Path, settings: Settings, content: CurrentContent | None = None
) -> web.Application:
    """The console around a scene; `built` is the folder of its script and style, `content` the scene's if not given."""
    app = web.Application()
    app[SETTINGS] = settings
    app[DATABASE] = scene.database
    app[CONTENT] = content or FixedContent(scene.content)
    app[LIVE] = scene.live
    app[RELAY] = scene.relay
    routes.add_routes(app, scene.clock, built, lambda: scene.clock().timestamp())
    return app
