"""The web chat on a port of its own, with a real database and a planned engine."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio
from aiohttp import ClientTimeout, web
from aiohttp.test_utils import TestClient, TestServer

from bot import serving
from bot.answering import Answering
from bot.channels import web_chat
from bot.content_source import FixedContent
from bot.keys import ANSWERING, CONTENT, CONVERSATIONS, DATABASE, LIVE, SETTINGS
from bot.settings import Settings
from tests.bot.channels.chat_client import BODY_SECONDS, EMBEDDING, LIMITS, Chat
from tests.bot.talk import Talk


@pytest_asyncio.fixture
async def chat(talk: Talk) -> AsyncIterator[Chat]:
    """The web chat, answering in the background."""
    scene = talk.scene
    answering = Answering(talk.conversations, talk.engine, scene.live, first_pause=0.01)
    app = web.Application()
    app[SETTINGS] = Settings(public_url="https://lotse.example.org/chat", allowed_origins=(EMBEDDING,))
    app[DATABASE] = scene.database
    app[CONTENT] = FixedContent(scene.content)
    app[LIVE] = scene.live
    app[CONVERSATIONS] = talk.conversations
    app[ANSWERING] = answering
    serving.surround(app, BODY_SECONDS)
    web_chat.add_routes(app, LIMITS)
    async with TestClient(TestServer(app), timeout=ClientTimeout(total=20)) as client:
        yield Chat(client, scene, talk.engine, talk, app)
    talk.engine.gate.set()
    await answering.stop()
