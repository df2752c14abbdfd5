"""What the web application's parts share, under typed keys."""

from __future__ import annotations

from aiohttp import web

from bot.answering import Wakes
from bot.content_source import CurrentContent
from bot.conversation import Conversations
from bot.handoff.relay import Relay
from bot.live import Live
from bot.settings import Settings
from bot.store.database import Database

SETTINGS = web.AppKey("settings", Settings)
DATABASE = web.AppKey("database", Database)
CONTENT = web.AppKey("content", CurrentContent)
LIVE = web.AppKey("live", Live)
CONVERSATIONS = web.AppKey("conversations", Conversations)
ANSWERING = web.AppKey("answering", Wakes)
RELAY = web.AppKey("relay", Relay)
