"""A conversation between a person, the bot and a caseworker, on a real database."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from functools import lru_cache

from bot.answering import Answering
from bot.app import URGENT_LEXICON
from bot.content_source import FixedContent
from bot.conversation import Answered, Conversations
from bot.language.detector import Detector
from bot.language.trained import detector_in, train_languages
from bot.message import Incoming
from bot.settings import ROOT
from bot.store.records import Account, Author, Case
from bot.turn import Considering
from bot.urgent import Lexicon, load_lexicon
from content.load import Content
from tests.bot.planned_engine import PlannedEngine
from tests.bot.scene import Scene


@lru_cache(maxsize=1)
def shipped_lexicon() -> Lexicon:
    """The urgent phrases of the repository."""
    return load_lexicon(URGENT_LEXICON)


@lru_cache(maxsize=1)
def shipped_detector() -> Detector:
    """The recognition of languages as it runs."""
    train_languages(ROOT / "var" / "models")
    return detector_in(ROOT / "var" / "models")


@dataclass
class Talk:
    """Everything around one person's conversation; `conversations` is what is under test."""

    scene: Scene
    engine: PlannedEngine
    conversations: Conversations
    id: str
    sent: int = 0

    def incoming(
        self, text: str | None = None, press: str | None = None, client_id: str | None = None
    ) -> Incoming:
        """A message of the person, with an id of its own unless one is given."""
        self.sent += 1
        return Incoming(self.id, client_id or f"message-{self.sent}", text=text, press=press)

    async def accepts(
        self, text: str | None = None, press: str | None = None, client_id: str | None = None
    ) -> bool:
        """Hand a message in without answering it."""
        return await self.conversations.accept(self.incoming(text, press, client_id))

    async def says(self, text: str) -> Answered:
        """Write something and read the answer."""
        await self.accepts(text)
        return await self.answered()

    async def presses(self, button_id: str) -> Answered:
        """Press a button and read the answer."""
        await self.accepts(press=button_id)
        return await self.answered()

    async def answered(self) -> Answered:
        """The answer to the oldest open message."""
        answered = await self.conversations.answer(self.id)
        assert answered is not None
        return answered

    async def asks_for_a_human(self) -> Case:
        """Agree to be handed over."""
        await self.presses("consent:yes")
        case = await self.case()
        assert case is not None
        return case

    async def is_taken_over(self) -> tuple[Case, Account]:
        """A caseworker claims the case."""
        case = await self.asks_for_a_human()
        account = await self.scene.caseworker("Beratung Eins")
        await self.scene.relay.claim(case.id, account)
        return case, account

    async def case(self) -> Case | None:
        """The newest case, open or not."""
        found = None
        for number in range(1, 10):
            try:
                found = await self.scene.case(number)
            except AssertionError:
                break
        return found

    async def phrases(self) -> list[str]:
        """What the bot said so far."""
        entries = await self.scene.entries(self.id)
        return [entry.content["phrase"] for entry in entries if entry.author is Author.BOT]

    def answering(self) -> Answering:
        """The tasks that answer in the background."""
        return Answering(self.conversations, self.engine, self.scene.live)


def phrases(answered: Answered) -> list[str]:
    """The phrases of an answer."""
    return [reply.phrase for reply in answered.replies]


def buttons(answered: Answered) -> list[str]:
    """The ids of all buttons of an answer."""
    return [each.id for reply in answered.replies for each in reply.buttons]


async def begin(scene: Scene, engine: PlannedEngine, locale: str | None = "en") -> Talk:
    """A conversation that has just begun."""

    def considering(content: Content) -> Considering:
        return Considering(engine, content, shipped_detector(), shipped_lexicon())

    conversations = Conversations(
        scene.database, FixedContent(scene.content), considering, scene.live, scene.clock
    )
    begun = await conversations.begin("web", locale)
    return Talk(scene, engine, conversations, begun.id)


async def until(task: asyncio.Task[None], event: asyncio.Event) -> None:
    """Wait until an event, or until the task broke off."""
    waiting = asyncio.ensure_future(event.wait())
    await asyncio.wait({task, waiting}, return_when=asyncio.FIRST_COMPLETED, timeout=10)
    assert event.is_set()
