"""A person's side that never gives up: repeats with its own message ids, resumes its stream where it stopped."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any

import aiohttp

AGAIN_SECONDS = 0.05


@dataclass
class Client:
    """One conversation over HTTP, as the widget holds it."""

    url: str
    http: aiohttp.ClientSession
    token: str = ""
    entries: list[dict[str, Any]] = field(default_factory=list)

    async def begin(self) -> None:
        """Open a conversation."""
        answer = await self._persistently("POST", "/api/chat/conversations", {"locale": "de"})
        self.token = answer["token"]

    async def send(self, client_id: str, text: str) -> None:
        """Send one message until it is acknowledged."""
        await self._persistently("POST", "/api/chat/messages", {"client_id": client_id, "text": text})

    async def read_until(self, answered: int) -> None:
        """Read the stream, through every break, until so many messages have an answer."""
        while len({entry["answers"] for entry in self.entries if entry.get("answers")}) < answered:
            try:
                await self._read_once(answered)
            except (aiohttp.ClientError, asyncio.TimeoutError, OSError):
                await asyncio.sleep(AGAIN_SECONDS)

    async def _read_once(self, answered: int) -> None:
        last = str(self.entries[-1]["seq"]) if self.entries else "0"
        headers = {"Authorization": f"Bearer {self.token}", "Last-Event-ID": last}
        timeout = aiohttp.ClientTimeout(total=None, sock_read=30)
        async with self.http.get(f"{self.url}/api/chat/stream", headers=headers, timeout=timeout) as stream:
            stream.raise_for_status()
            kind = ""
            async for raw in stream.content:
                line = raw.decode().rstrip("\r\n")
                if line.startswith("event: "):
                    kind = line.removeprefix("event: ")
                elif line.startswith("data: ") and kind == "entry":
                    self.entries.append(json.loads(line.removeprefix("data: ")))
                    if len({entry["answers"] for entry in self.entries if entry.get("answers")}) >= answered:
                        return

    async def _persistently(self, method: str, path: str, body: dict[str, Any]) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        while True:
            try:
                async with self.http.request(method, self.url + path, json=body, headers=headers) as answer:
                    answer.raise_for_status()
                    said: dict[str, Any] = await answer.json()
                    return said
            except (aiohttp.ClientError, asyncio.TimeoutError, OSError):
                await asyncio.sleep(AGAIN_SECONDS)
