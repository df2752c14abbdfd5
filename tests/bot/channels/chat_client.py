"""A browser as the web chat sees it: it begins, sends, and reads the stream."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientResponse, StreamReader, web
from aiohttp.test_utils import TestClient

from bot.channels.limits import Limits
from tests.bot.planned_engine import PlannedEngine
from tests.bot.scene import Scene
from tests.bot.talk import Talk

CHAT = "/api/chat"
ENDED = 20.0
"""Seconds after which a test has hung."""

EMBEDDING = "https://www.example.org"
"""A site that may embed the chat."""

BODY_SECONDS = 1.0
LIMITS = Limits(most_streams=4, send_seconds=1.0)
"""As they run, but where a test would have to wait or to open many connections."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event of a stream."""

    kind: str
    id: int | None
    data: dict[str, Any]


class Stream:
    """The events of one open stream, as they come."""

    def __init__(self, reader: StreamReader) -> None:
        self._reader = reader

    async def next(self) -> Event | None:
        """The next event, None at the end of the stream; pings are passed over. TimeoutError where none comes."""
        return await asyncio.wait_for(self._next(), ENDED)

    async def _next(self) -> Event | None:
        fields: dict[str, str] = {}
        while line := await self._reader.readline():
            text = line.decode().rstrip("\r\n")
            if text.startswith(":"):
                continue
            if text:
                name, _, value = text.partition(": ")
                fields[name] = value
            elif fields:
                number = fields.get("id")
                return Event(fields["event"], int(number) if number else None, json.loads(fields["data"]))
        return None

    async def entries(self, count: int) -> list[Event]:
        """The next entries; states in between are passed over."""
        found: list[Event] = []
        while len(found) < count:
            event = await self.next()
            assert event is not None
            if event.kind == "entry":
                found.append(event)
        return found

    async def state(self, **wanted: object) -> dict[str, Any]:
        """The next state that has these values."""
        while True:
            event = await self.next()
            assert event is not None
            if event.kind == "state" and wanted.items() <= event.data.items():
                return event.data


@dataclass
class Browser:
    """One visitor."""

    client: TestClient[Any, Any]
    token: str = ""
    sent: int = 0

    @property
    def id(self) -> str:
        """The id of the conversation."""
        return self.token.partition(".")[0]

    async def begins(self, body: dict[str, Any] | None = None, **headers: str) -> dict[str, Any]:
        """Begin a conversation."""
        answer = await self.client.post(f"{CHAT}/conversations", json=body or {}, headers=headers)
        assert answer.status == 201
        begun: dict[str, Any] = await answer.json()
        self.token = begun["token"]
        return begun

    async def sends(
        self, text: str | None = None, press: str | None = None, client_id: str | None = None
    ) -> ClientResponse:
        """Send a message; returns the answer."""
        self.sent += 1
        body = {"client_id": client_id or f"client-{self.sent:04}"}
        body |= {"text": text} if text is not None else {}
        body |= {"press": press} if press is not None else {}
        return await self.posts(json.dumps(body).encode())

    async def posts(self, body: bytes, **headers: str) -> ClientResponse:
        """Send bytes as a message."""
        given = {"Authorization": f"Bearer {self.token}", **headers}
        return await self.client.post(f"{CHAT}/messages", data=body, headers=given)

    @asynccontextmanager
    async def reads(self, after: int | None = None) -> AsyncIterator[Stream]:
        """Open the stream, behind an entry if one is given."""
        headers = {"Authorization": f"Bearer {self.token}"}
        if after is not None:
            headers["Last-Event-ID"] = str(after)
        async with self.client.get(f"{CHAT}/stream", headers=headers) as response:
            assert response.status == 200
            assert response.headers["Content-Type"].startswith("text/event-stream")
            yield Stream(response.content)


@dataclass
class Chat:
    """The running web chat and what stands behind it."""

    client: TestClient[Any, Any]
    scene: Scene
    engine: PlannedEngine
    talk: Talk
    app: web.Application

    def browser(self) -> Browser:
        """A new visitor."""
        return Browser(self.client)
