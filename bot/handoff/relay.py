"""Carries words between a caseworker and a person, and moves the case with them.

Each step is one transaction: the case's state, the transcript and the audit record change together or not
at all. The signals follow the commit, so that whoever reads on a signal finds what it announced.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.case_state import CaseState
from bot.handoff.case import Reason, Refusal, Step, actor_of, step
from bot.language import locale_of
from bot.live import QUEUE, Live
from bot.message import Reply
from bot.outgoing import speak
from bot.store import audit, cases, conversations, transcript
from bot.store.database import Database
from bot.store.records import Account, Author, Case
from bot.transcript import caseworker_content
from content.buttons import ButtonName, button
from content.load import Content

LONGEST_ANSWER = 4_000
"""Characters of one answer; it fits into one message of Telegram, whose limit is 4,096."""

_TOPICS = button(ButtonName.TOPICS)

SAID: dict[Step, Reply] = {
    Step.CLAIM: Reply("case-claimed"),
    Step.CLOSE: Reply("case-closed", buttons=(_TOPICS, button(ButtonName.HUMAN))),
    Step.RETURN: Reply("case-returned", buttons=(_TOPICS, button(ButtonName.WITHDRAW))),
}
"""What the person reads when a caseworker takes a step."""

RECORDED: dict[Step, str] = {
    Step.CLAIM: "case.claimed",
    Step.ANSWER: "case.answered",
    Step.CLOSE: "case.closed",
    Step.RETURN: "case.returned",
}
"""What the audit calls a step."""

_log = structlog.get_logger(__name__)


class Relay:
    """The caseworkers' side of every handover. One for the whole process."""

    def __init__(
        self,
        database: Database,
        content: Callable[[], Content],
        live: Live,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._content = content
        self._live = live
        self._clock = clock

    async def claim(self, case_id: int, account: Account) -> Case | Refusal:
        """Take a waiting case over. A repeat by the same caseworker changes nothing and returns the case."""
        return await self._take(Step.CLAIM, case_id, account)

    async def close(self, case_id: int, account: Account) -> Case | Refusal:
        """End a claimed case: the bot has the conversation again."""
        return await self._take(Step.CLOSE, case_id, account)

    async def give_back(self, case_id: int, account: Account) -> Case | Refusal:
        """Put a claimed case back into the queue, for another caseworker."""
        return await self._take(Step.RETURN, case_id, account)

    async def answer(self, case_id: int, account: Account, text: str) -> Case | Refusal:
        """Write to the person; `text` is plain text of at most LONGEST_ANSWER characters."""
        words = text.replace("\r\n", "\n").strip()
        if not words:
            return Refusal(Reason.EMPTY)
        if len(words) > LONGEST_ANSWER:
            return Refusal(Reason.TOO_LONG)
        return await self._take(Step.ANSWER, case_id, account, words)

    async def _take(self, taken: Step, case_id: int, account: Account, words: str = "") -> Case | Refusal:
        at = self._clock()
        async with self._database.transaction() as connection:
            case = await cases.get(connection, case_id)
            if case is None:
                return Refusal(Reason.UNKNOWN)
            actor = actor_of(case.claimed_by, account.id)
            if taken is Step.CLAIM and case.state is CaseState.CLAIMED and case.claimed_by == account.id:
                return case
            leads = step(case.state, taken, actor)
            if isinstance(leads, Refusal):
                return replace(leads, claimed_by=case.claimed_by_name if case.state.is_open else None)
            if leads is not case.state:
                moved = await cases.move(
                    connection, case.id, expected=case.state, to=leads, account_id=account.id, at=at
                )
                if not moved:  # only where the database lets two writers read the same state
                    return await _too_late(connection, case.id)
            await self._say(connection, case, taken, account, words, at)
            await audit.record(
                connection, at=at, account_id=account.id, action=RECORDED[taken], case_id=case.id
            )
            after = await cases.get(connection, case.id)
        assert after is not None  # noqa: S101 -- it was read in this transaction, and cases are never removed
        _log.info(RECORDED[taken], case=case.id, account=account.id)
        self._live.signal(QUEUE)
        if case.conversation_id is not None:
            self._live.signal(case.conversation_id)
        return after

    async def _say(
        self, connection: AsyncConnection, case: Case, taken: Step, account: Account, words: str, at: datetime
    ) -> None:
        """Put the caseworker's words, or the bot's about the step, into the transcript."""
        conversation_id = case.conversation_id
        assert conversation_id is not None  # noqa: S101 -- an open case has its conversation
        sealing = self._database.sealing
        if taken is Step.ANSWER:
            content = caseworker_content(words, account.name)
            await transcript.append(connection, sealing, conversation_id, Author.CASEWORKER, content, at)
            return
        conversation = await conversations.load(connection, sealing, conversation_id)
        current = self._content()
        locale = locale_of(conversation.locale if conversation else None, None, None, current.languages)
        await speak(connection, sealing, current, conversation_id, locale, (SAID[taken],), at)


async def _too_late(connection: AsyncConnection, case_id: int) -> Refusal:
    """Why a move did not happen although the state had allowed it."""
    now = await cases.get(connection, case_id)
    if now is None or not now.state.is_open:
        return Refusal(Reason.NOT_OPEN)
    return Refusal(Reason.ALREADY_CLAIMED, now.claimed_by_name)
