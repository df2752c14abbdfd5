"""`lotse chat`: conversations in the terminal, on the same path as every channel's."""

from __future__ import annotations

import asyncio
import json
import secrets
import sys
import tempfile
import threading
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import structlog

from bot import logs
from bot.app import Parts, parts
from bot.channels.terminal import spoken_lines, turn_view
from bot.cli.engine import loaded_engine
from bot.cli.stopped import Stopped
from bot.content_source import FixedContent
from bot.conversation import MOST_ATTEMPTS, Answered
from bot.message import Incoming
from bot.normalisation import kept, whole
from bot.settings import Settings
from bot.store.records import UnknownConversation
from bot.store.sealing import KEY_BYTES, Sealing
from content.load import load

CHANNEL = "terminal"

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of input: who writes or presses what."""

    person: str
    text: str | None
    press: str | None


class Terminal:
    """The conversations of the people who write in one process."""

    def __init__(self, built: Parts, locale: str | None) -> None:
        self._parts = built
        self._locale = locale
        self._conversations: dict[str, str] = {}

    async def say(self, line: Line) -> Answered:
        """Write one message down and answer it; somebody unknown, or deleted, begins anew."""
        try:
            return await self._say(line)
        except UnknownConversation:
            del self._conversations[line.person]
            return await self._say(line)

    async def _say(self, line: Line) -> Answered:
        if line.person not in self._conversations:
            begun = await self._parts.conversations.begin(CHANNEL, self._locale)
            self._conversations[line.person] = begun.id
        conversation = self._conversations[line.person]
        incoming = Incoming(conversation, uuid4().hex, text=line.text, press=line.press, hint=self._locale)
        await self._parts.conversations.accept(incoming)
        answered = await self._answered(conversation)
        if answered is None:
            raise UnknownConversation(conversation)
        return answered

    async def _answered(self, conversation: str) -> Answered | None:
        for _ in range(MOST_ATTEMPTS):
            try:
                return await self._parts.conversations.answer(conversation)
            except Exception as problem:  # noqa: BLE001 -- one bad turn must not end everybody's conversation
                _log.error("turn broke off", conversation=conversation, problem=type(problem).__name__)
        # The attempts are counted in the database: this one brings the failure phrase.
        return await self._parts.conversations.answer(conversation)


async def chat(settings: Settings, *, as_json: bool, person: str, locale: str | None) -> int:
    """Answer line by line until the input ends.

    The conversations lie in a folder that is removed. Their key is in memory only: should the process be killed,
    nobody can read what it leaves behind.
    """
    logs.watch_loop(asyncio.get_running_loop())
    with tempfile.TemporaryDirectory(prefix="lotse-chat-") as folder:
        content = FixedContent(load(settings.content))
        async with loaded_engine(settings, content) as engine:
            aside = replace(settings, var=Path(folder), database="")
            sealing = Sealing(secrets.token_bytes(KEY_BYTES))
            async with parts(aside, engine, content=content, sealing=sealing) as built:
                if locale is not None and locale not in built.content.current.languages:
                    raise Stopped(
                        f"--locale {locale}: known are {', '.join(built.content.current.languages)}."
                    )
                terminal = Terminal(built, locale)
                await (_json_lines if as_json else _lines)(terminal, person)
    return 0


async def _json_lines(terminal: Terminal, person: str) -> None:
    async for number, raw in _input():
        answered = await terminal.say(line := read_line(raw, number, person))
        sys.stdout.write(json.dumps(turn_view(line.person, answered), ensure_ascii=False) + "\n")
        sys.stdout.flush()


async def _lines(terminal: Terminal, person: str) -> None:
    """For people: a number presses the button that was shown with it."""
    buttons: list[str] = []
    async for _, raw in _input(prompt="> "):
        text = kept(raw.strip())
        pressed = buttons[int(text) - 1] if text.isdigit() and 0 < int(text) <= len(buttons) else None
        answered = await terminal.say(Line(person, None if pressed else text, pressed))
        lines, buttons = spoken_lines(answered)
        sys.stdout.write("\n".join(lines) + "\n")


async def _input(prompt: str = "") -> AsyncIterator[tuple[int, str]]:
    """The lines that are not empty, with their numbers."""
    number = 0
    while True:
        if prompt and sys.stdin.isatty():
            sys.stdout.write(prompt)
            sys.stdout.flush()
        raw = await _read_line()
        if not raw:
            return
        number += 1
        if raw.strip():
            yield number, whole(raw)


async def _read_line() -> str:
    """The next line of the input, "" at its end. Read by a thread that an interrupted command leaves behind."""
    loop = asyncio.get_running_loop()
    line: asyncio.Future[str] = loop.create_future()

    def hand_over(read: str) -> None:
        if not line.done():
            line.set_result(read)

    def read() -> None:
        received = sys.stdin.readline()
        with suppress(RuntimeError):  # the loop has ended meanwhile
            loop.call_soon_threadsafe(hand_over, received)

    threading.Thread(target=read, name="input", daemon=True).start()
    return await line


def read_line(raw: str, number: int, person: str) -> Line:
    """One line of JSON; `person` writes where it names nobody. Stopped where it cannot be read."""
    try:
        given: dict[str, Any] = json.loads(raw)
        line = Line(whole(str(given.get("person", person))), _part(given, "text"), _part(given, "press"))
    except (ValueError, AttributeError):
        raise Stopped(f'line {number} is not like {{"text": "…"}} or {{"press": "…"}}.') from None
    if (line.text is None) == (line.press is None):
        raise Stopped(f"line {number}: give either text or press, as a string.")
    return line


def _part(given: dict[str, Any], name: str) -> str | None:
    value = given.get(name)
    return kept(value) if isinstance(value, str) else None
