"""Reads what one caseworker may see: the queue, a case, and as much of its transcript as is theirs to read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.console.case_view import CaseView, Mode, case_view, mode_of, waiting
from bot.console.keys import SignedIn
from bot.console.texts import Texts
from bot.console.transcript_view import EntryView, entry_view
from bot.language.locales import locale_of
from bot.store import audit, cases, conversations, transcript
from bot.store.database import Connection, Database
from bot.store.records import Case, Entry

SHOWN_AT_FIRST = 200
"""Entries of a page; the whole transcript is one link away."""

RELOADED = 20
"""Entries before the newest that a page reads again: language and topic are added to them later."""


@dataclass(frozen=True, slots=True)
class Queue:
    """The open cases, the most pressing first, and how many of them nobody has."""

    cases: tuple[CaseView, ...]
    waiting: int


@dataclass(frozen=True, slots=True)
class OpenedCase:
    """A case with the part of its transcript that is shown; `begins_earlier` where there is more before it."""

    case: CaseView
    entries: tuple[EntryView, ...]
    begins_earlier: bool


class Reading:
    """The store as one caseworker may see it. Made for one request."""

    def __init__(
        self, database: Database, texts: Texts, signed_in: SignedIn, clock: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._texts = texts
        self._account = signed_in.account
        self._session = signed_in.token
        self._now = clock()

    async def queue(self) -> Queue:
        """All open cases."""
        async with self._database.reading() as connection:
            found = await cases.queue(connection)
        return Queue(tuple(self._view(case) for case in found), waiting(found))

    async def newest(self, case_id: int) -> OpenedCase | None:
        """A case and the newest of its transcript; None where there is no such case."""
        return await self._opened(case_id, None)

    async def whole(self, case_id: int) -> OpenedCase | None:
        """A case and its whole transcript; None where there is no such case."""
        return await self._opened(case_id, 0)

    async def after(self, case_id: int, seq: int) -> OpenedCase | None:
        """A case and what came after an entry, with RELOADED entries before; None where there is no such case."""
        return await self._opened(case_id, max(0, seq - RELOADED))

    async def conversation(self, case_id: int) -> str | None:
        """The conversation behind a case while it goes on and may be read, else None.

        What the person does after a case has ended is not even to be noticed.
        """
        async with self._database.reading() as connection:
            case = await cases.get(connection, case_id)
        if case is None or not case.state.is_open or not mode_of(case, self._account.id).shows_transcript:
            return None
        return case.conversation_id

    async def person_reads(self, case_id: int) -> str | None:
        """The locale in which a person is answered; None where this caseworker may not answer them now."""
        sealing, content = self._database.sealing, self._texts.content
        async with self._database.reading() as connection:
            case = await cases.get(connection, case_id)
            if case is None or mode_of(case, self._account.id) is not Mode.ANSWER or not case.conversation_id:
                return None
            conversation = await conversations.load(connection, sealing, case.conversation_id)
        # The language of the bot's own words about a case, too.
        return locale_of(conversation.locale if conversation else None, None, None, content.languages)

    async def _opened(self, case_id: int, after: int | None) -> OpenedCase | None:
        async with self._database.reading() as connection:
            case = await cases.get(connection, case_id)
            noted = await audit.is_read(connection, self._session, case_id)
        if case is None:
            return None
        if mode_of(case, self._account.id).shows_transcript and not noted:
            await self._note(case_id)
        async with self._database.reading() as connection:
            # Again: what has become of the case meanwhile decides what is shown.
            case = await cases.get(connection, case_id) or case
            mode = mode_of(case, self._account.id)
            entries: list[Entry] = []
            if mode.shows_transcript and case.conversation_id is not None:
                # Of a closed case everything is read: its end may lie before the newest entries.
                begin = 0 if mode is Mode.CLOSED and after is None else after
                # What the person says to the bot afterwards is not the caseworker's to read.
                until = case.closed_seq or 0 if mode is Mode.CLOSED else None
                entries = await self._entries(connection, case.conversation_id, begin, until)
        content = self._texts.content
        return OpenedCase(
            self._view(case),
            tuple(entry_view(entry, content, self._texts, self._now) for entry in entries),
            begins_earlier=bool(entries) and entries[0].seq > 1,
        )

    async def _note(self, case_id: int) -> None:
        """Have it in the audit trail, before a word is shown."""
        async with self._database.transaction() as connection:
            await audit.record_reading(
                connection,
                at=self._now,
                account_id=self._account.id,
                session_token=self._session,
                case_id=case_id,
            )

    async def _entries(
        self, connection: Connection, conversation_id: str, after: int | None, until: int | None
    ) -> list[Entry]:
        sealing = self._database.sealing
        if after is None:
            return await transcript.last(connection, sealing, conversation_id, SHOWN_AT_FIRST)
        entries: list[Entry] = []
        while more := await transcript.after(connection, sealing, conversation_id, after, until=until):
            entries.extend(more)
            after = more[-1].seq
        return entries

    def _view(self, case: Case) -> CaseView:
        return case_view(case, self._texts.content, self._texts, self._account, self._now)
