"""What tests of the handover need: a database, caseworkers, and a person who asks for a human."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from pathlib import Path

import msgspec
from sqlalchemy import select

from bot.case_state import CaseState
from bot.handoff.relay import Relay
from bot.live import Live
from bot.message import Incoming, Reply
from bot.outgoing import speak
from bot.settings import ROOT
from bot.store import accounts, cases, conversations, inbox, schema, transcript
from bot.store.database import Database
from bot.store.records import Account, Case, Entry, Role
from bot.store.sealing import Sealing
from content.load import Content, load

MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=timezone.utc)


class Clock:
    """A clock that goes only when it is told to."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        """The time."""
        return self.now

    def passes(self, time: timedelta) -> None:
        """Let time go by."""
        self.now += time


@lru_cache(maxsize=1)
def shipped_content() -> Content:
    """The content of the repository."""
    return load(ROOT / "content")


def partly_learnt_content(*codes: str) -> Content:
    """The content of the repository, as if the model had no examples in these languages yet."""
    content = shipped_content()
    languages = {
        code: msgspec.structs.replace(language, learnt=language.learnt and code not in codes)
        for code, language in content.languages.items()
    }
    return replace(content, languages=languages)


@dataclass
class Scene:
    """A database with the parts around it."""

    database: Database
    content: Content
    clock: Clock = field(default_factory=Clock)
    live: Live = field(default_factory=Live)

    @property
    def relay(self) -> Relay:
        """The caseworkers' side."""
        return Relay(self.database, lambda: self.content, self.live, self.clock)

    async def caseworker(
        self, name: str, password_hash: str = "none", role: Role = Role.CASEWORKER
    ) -> Account:
        """An account."""
        async with self.database.transaction() as connection:
            token = await accounts.invite(connection, role, self.clock(), timedelta(days=1))
            made = await accounts.sign_up(connection, token, name, password_hash, self.clock())
        assert isinstance(made, Account)
        return made

    async def person(self, locale: str | None = "uk") -> str:
        """The id of a new conversation."""
        async with self.database.transaction() as connection:
            begun = await conversations.create(
                connection, self.database.sealing, channel="web", locale=locale, at=self.clock()
            )
        return begun.id

    async def writes(self, conversation: str, text: str | None = None, press: str | None = None) -> int:
        """The person sends something; returns the number of its entry."""
        sealing = self.database.sealing
        async with self.database.transaction() as connection:
            before = await transcript.last(connection, sealing, conversation, 1)
            seq = before[0].seq + 1 if before else 1
            incoming = Incoming(conversation, f"message {seq}", text=text, press=press)
            await inbox.accept(connection, sealing, incoming, self.clock())
        self.live.signal(conversation)
        return seq

    async def understood(self, conversation: str, seq: int, language: str, intent: str) -> None:
        """What the bot found out about a message."""
        async with self.database.transaction() as connection:
            extra = {"language": language, "intent": intent, "confidence": 0.9, "urgent": None}
            await transcript.amend(connection, self.database.sealing, conversation, seq, extra)

    async def bot_says(self, conversation: str, reply: Reply, locale: str = "uk") -> None:
        """The bot answers."""
        async with self.database.transaction() as connection:
            sealing = self.database.sealing
            await speak(connection, sealing, self.content, conversation, locale, (reply,), self.clock())

    async def asks_for_a_human(
        self, conversation: str, topic: str | None = "doctor", *, urgent: bool = False
    ) -> Case:
        """Open a case, as the person's consent does."""
        async with self.database.transaction() as connection:
            asking = await conversations.load(connection, self.database.sealing, conversation)
            return await cases.open_case(
                connection,
                conversation,
                topic=topic,
                locale=asking.locale if asking else None,
                urgent=urgent,
                consent_version="1",
                at=self.clock(),
            )

    async def case(self, case_id: int) -> Case:
        """A case as the database has it."""
        async with self.database.reading() as connection:
            found = await cases.get(connection, case_id)
        assert found is not None
        return found

    async def entries(self, conversation: str) -> list[Entry]:
        """The whole transcript."""
        async with self.database.reading() as connection:
            return await transcript.after(connection, self.database.sealing, conversation, 0)

    async def withdraws(self, conversation: str) -> None:
        """The person takes the request back."""
        async with self.database.transaction() as connection:
            case = await cases.current(connection, conversation)
            assert case is not None
            await cases.move(
                connection, case.id, expected=case.state, to=CaseState.WITHDRAWN, at=self.clock()
            )
        self.live.signal(conversation)

    async def audited(self) -> list[tuple[int | None, str, int | None]]:
        """Who did what to which case, in order."""
        async with self.database.reading() as connection:
            found = await connection.execute(select(schema.audit).order_by(schema.audit.c.id))
            return [(row.account_id, row.action, row.case_id) for row in found]

    async def deletes(self, conversation: str) -> None:
        """The person deletes everything."""
        async with self.database.transaction() as connection:
            await conversations.delete(connection, conversation, at=self.clock())
        self.live.signal(conversation)


@asynccontextmanager
async def opened_scene(folder: Path) -> AsyncIterator[Scene]:
    """A scene with a new database in a folder."""
    database = await Database.open(f"sqlite:///{folder / 'lotse.sqlite'}", Sealing(bytes(range(32))))
    try:
        yield Scene(database, shipped_content())
    finally:
        await database.close()
