"""Plays a dialogue on the parts that every channel uses, with a real database: a person, and a caseworker."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec

from bot.app import Parts, parts
from bot.conversation import Answered
from bot.engine.port import Engine, State, Understanding
from bot.engine.port import Turn as EngineTurn
from bot.engine.training import model_path
from bot.handoff.case import Refusal
from bot.language.trained import train_languages
from bot.message import Incoming, Rendered
from bot.route import Route, route_of
from bot.settings import ROOT, Settings
from bot.store import accounts, cases, conversations, transcript
from bot.store.records import Account, Author, Case, Entry, Role, UnknownConversation
from bot.transcript import CASEWORKERS_LOCALE
from content.load import Content
from tests.bot.scene import Clock
from tests.conversations.dialogue import CaseworkerStep, Turn

PAUSE = timedelta(minutes=1)
"""Between two turns."""

MODELS = ROOT / "var" / "models"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What followed a turn.

    `said` is what the person reads of the bot, `for_caseworkers` the same in German, `answers` what a caseworker
    wrote to them. `locale` is the language that the person is answered in; None where the bot read nothing.
    """

    said: tuple[Rendered, ...]
    for_caseworkers: tuple[Rendered, ...]
    answers: tuple[str, ...]
    route: Route
    locale: str | None
    intent: str | None
    case: Case | None
    exists: bool


class LentEngine:
    """An engine that outlives the parts that use it: they cannot stop it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def ready(self) -> bool:
        """As the lender says."""
        return self._engine.ready

    async def start(self) -> None:
        """The lender has started it."""

    async def wait_ready(self) -> None:
        """As the lender says."""
        await self._engine.wait_ready()

    async def stop(self) -> None:
        """The lender stops it."""

    async def understand(self, text: str, locale: str) -> Understanding:
        """See Engine."""
        return await self._engine.understand(text, locale)

    async def turn(self, state: State, understanding: Understanding) -> EngineTurn:
        """See Engine."""
        return await self._engine.turn(state, understanding)


class Stage:
    """One person's conversation and one caseworker; somebody who deleted everything begins anew."""

    def __init__(self, built: Parts, clock: Clock, caseworker: Account, locale: str | None) -> None:
        self._parts = built
        self._clock = clock
        self._caseworker = caseworker
        self._hint = locale
        self._conversation: str | None = None
        self._case: int | None = None
        self._read = 0
        self._sent = 0

    @property
    def content(self) -> Content:
        """What people curated."""
        return self._parts.content.current

    async def begin(self) -> Outcome:
        """Open a conversation, as a channel does before the first message."""
        begun = await self._parts.conversations.begin("web", self._hint)
        self._conversation, self._case, self._read = begun.id, None, 0
        return await self._outcome(begun.id, None)

    async def play(self, turn: Turn) -> Outcome:
        """Take one turn."""
        self._clock.passes(PAUSE)
        if turn.caseworker is not None:
            return await self._caseworker_takes(turn.caseworker, turn.text or "")
        text = None if turn.say is None else turn.say * turn.times
        try:
            return await self._person_sends(text, turn.press)
        except UnknownConversation:
            await self.begin()
            return await self._person_sends(text, turn.press)

    async def _person_sends(self, text: str | None, press: str | None) -> Outcome:
        conversation = self._here()
        self._sent += 1
        incoming = Incoming(conversation, f"message {self._sent}", text=text, press=press, hint=self._hint)
        assert await self._parts.conversations.accept(incoming)
        answered = await self._parts.conversations.answer(conversation)
        assert answered is not None
        return await self._outcome(conversation, answered)

    async def _caseworker_takes(self, taken: CaseworkerStep, text: str) -> Outcome:
        conversation, relay = self._here(), self._parts.relay
        assert self._case is not None, "no case was opened"
        if taken is CaseworkerStep.ANSWER:
            after = await relay.answer(self._case, self._caseworker, text)
        else:
            steps = {
                CaseworkerStep.CLAIM: relay.claim,
                CaseworkerStep.CLOSE: relay.close,
                CaseworkerStep.GIVE_BACK: relay.give_back,
            }
            after = await steps[taken](self._case, self._caseworker)
        assert not isinstance(after, Refusal), f"{taken.value} was refused: {after}"
        return await self._outcome(conversation, None)

    async def _outcome(self, conversation: str, answered: Answered | None) -> Outcome:
        sealing = self._parts.database.sealing
        async with self._parts.database.reading() as connection:
            loaded = await conversations.load(connection, sealing, conversation)
            entries = []
            if loaded is not None:
                entries = await transcript.after(connection, sealing, conversation, self._read)
            newest = await cases.current(connection, conversation)
            self._case = newest.id if newest is not None else self._case
            case = await cases.get(connection, self._case) if self._case is not None else None
        self._read = entries[-1].seq if entries else self._read
        kept = tuple(_read_by_person(entry) for entry in entries if entry.author is Author.BOT)
        if loaded is not None and answered is not None:
            assert kept == answered.replies, "the transcript keeps something else than was sent"
        return Outcome(
            said=kept if answered is None else answered.replies,
            for_caseworkers=tuple(
                _read_by_caseworkers(each) for each in entries if each.author is Author.BOT
            ),
            answers=tuple(str(each.content["text"]) for each in entries if each.author is Author.CASEWORKER),
            route=answered.route if answered else route_of(newest.state if newest else None),
            locale=answered.locale if answered else (loaded.locale if loaded else None),
            intent=answered.intent if answered else None,
            case=case,
            exists=loaded is not None,
        )

    def _here(self) -> str:
        assert self._conversation is not None, "the dialogue has not begun"
        return self._conversation


def _read_by_person(entry: Entry) -> Rendered:
    return _rendered(entry.content, entry.content["locale"])


def _read_by_caseworkers(entry: Entry) -> Rendered:
    return _rendered(entry.content, CASEWORKERS_LOCALE)


def _rendered(content: Any, locale: str) -> Rendered:
    return msgspec.convert(content["rendered"][locale], Rendered)


@asynccontextmanager
async def opened_stage(engine: Engine, var: Path, locale: str | None) -> AsyncIterator[Stage]:
    """A stage with a new database in a folder; the engine is lent."""
    clock = Clock()
    # What was learnt of languages lies beside the model.
    train_languages(MODELS)
    async with parts(Settings(var=var, model=model_path(MODELS)), LentEngine(engine), clock) as built:
        async with built.database.transaction() as connection:
            token = await accounts.invite(connection, Role.CASEWORKER, clock(), timedelta(days=1))
            caseworker = await accounts.sign_up(connection, token, "Erste Beratung", "none", clock())
        assert isinstance(caseworker, Account)
        yield Stage(built, clock, caseworker, locale)
