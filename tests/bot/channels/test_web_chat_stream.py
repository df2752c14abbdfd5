from __future__ import annotations

import asyncio
import select
import socket
from contextlib import AsyncExitStack

import pytest
from aiohttp import ClientError

from bot.normalisation import LONGEST_KEPT
from tests.bot.channels.chat_client import CHAT, ENDED, LIMITS, Chat

_MORE_THAN_A_LINE_HOLDS = 8_000_000
"""Bytes: the machine itself takes in up to some 4 million that nobody reads."""


async def test_the_newest_streams_of_a_conversation_stay_open(chat: Chat) -> None:
    """A phone that changes its network leaves lines behind; nobody is locked out by them."""
    browser = chat.browser()
    await browser.begins()
    async with AsyncExitStack() as stack:
        streams = [await stack.enter_async_context(browser.reads()) for _ in range(LIMITS.most_streams + 1)]
        for stream in streams[1:]:
            await stream.entries(1)
        with pytest.raises(ClientError):
            while await streams[0].next():
                pass
        await browser.sends("hello")
        assert len(await streams[-1].entries(2)) == 2


async def test_a_stream_that_nobody_reads_ends(chat: Chat) -> None:
    """It would keep whole transcripts in memory for as long as the line is open."""
    browser = chat.browser()
    await browser.begins()
    for _ in range(_MORE_THAN_A_LINE_HOLDS // (4 * LONGEST_KEPT)):
        await chat.scene.writes(browser.id, text="😭" * LONGEST_KEPT)
    url = chat.client.make_url("/")
    # A small window: what the reader's machine takes in without being read is little.
    line = socket.socket()
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
    line.setblocking(False)
    loop = asyncio.get_running_loop()
    await loop.sock_connect(line, (url.host, url.port))
    asked = f"GET {CHAT}/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {browser.token}\r\n\r\n"
    await loop.sock_sendall(line, asked.encode())
    with line:
        await asyncio.wait_for(_broken(line), ENDED)


async def _broken(line: socket.socket) -> None:
    """Wait until the server broke the line off, without reading from it."""
    watched = select.poll()
    watched.register(line, select.POLLERR | select.POLLHUP)
    while not watched.poll(0):
        await asyncio.sleep(0.05)
