"""Carries words between a caseworker and a person, and moves the case with them.

Each step is one transaction: the case's state, the transcript and the audit record change together or not
at all. The signals follow the commit, so that whoever reads on a signal finds what it announced.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.case_state import CaseState
from bot.handoff.case import Actor, Reason, Refusal, Step, actor_of, may_stand_in, step
from bot.language.locales import locale_of
from bot.live import QUEUE, Live
from bot.message import Reply
from bot.outgoing import speak
from bot.store import accounts, audit, cases, conversations, transcript
from bot.store.database import Database
from bot.store.records import Account, Author, Case, Role
from bot.transcript import Chosen, caseworker_content
from content.buttons import ButtonName, button
from content.load import Content

LONGEST_ANSWER = 4_000
"""Characters of one answer; it fits into one message of Telegram, whose limit is 4,096."""

_TOPICS = button(ButtonName.TOPICS)

SAID: dict[Step, Reply] = {
    Step.CLAIM: Reply("case-claimed", buttons=(button(ButtonName.WITHDRAW),)),
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


@dataclass(frozen=True, slots=True)
class Locked:
    """An account that was locked, and how many cases it gave back."""

    name: str
    cases: int


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
        """Put a claimed case back into the queue, for another caseworker.

        A colleague's case after bot.handoff.case.QUIET without a word of theirs; a supervisor at once.
        """
        return await self._take(Step.RETURN, case_id, account)

    async def lock_out(self, name: str) -> Locked | None:
        """Lock an account and put its cases back into the queue; None where nobody has this name.

        A repeat finishes what a first try left.
        """
        async with self._database.transaction() as connection:
            found = await accounts.find(connection, name)
            if found is None:
                return None
            account, at = found[0], self._clock()
            await accounts.lock(connection, account.id, at)
            await audit.record(connection, at=at, account_id=account.id, action="account.locked")
            claimed = await cases.claimed_by(connection, account.id)
        # After the commit: whatever a case's words run into, the account stays locked.
        returned = [await self._take(Step.RETURN, case.id, account, by_lotse=True) for case in claimed]
        return Locked(account.name, sum(isinstance(outcome, Case) for outcome in returned))

    async def answer(
        self,
        case_id: int,
        account: Account,
        text: str,
        form_id: str | None = None,
        chosen: Chosen | None = None,
    ) -> Case | Refusal:
        """Write to the person; `text` is plain text of at most LONGEST_ANSWER characters.

        `chosen` says which sentence of the phrasebook it is, if it is one.

        `form_id` is the random id of the form it was written in: the same words of the same form are sent
        once, and a repeat returns the case although it may have ended meanwhile.
        """
        words = text.replace("\r\n", "\n").strip()
        if not words:
            return Refusal(Reason.EMPTY)
        if len(words) > LONGEST_ANSWER:
            return Refusal(Reason.TOO_LONG)
        return await self._take(Step.ANSWER, case_id, account, words, form_id, chosen)

    async def _take(
        self,
        taken: Step,
        case_id: int,
        account: Account,
        words: str = "",
        form_id: str | None = None,
        chosen: Chosen | None = None,
        *,
        by_lotse: bool = False,
    ) -> Case | Refusal:
        """Take a step as this account; `by_lotse` where it was not the account's own will."""
        at = self._clock()
        async with self._database.transaction() as connection:
            case = await cases.get(connection, case_id)
            if case is None:
                return Refusal(Reason.UNKNOWN)
            actor = _actor(case, account, at)
            if taken is Step.CLAIM and case.state is CaseState.CLAIMED and actor is Actor.CLAIMER:
                return case
            if form_id is not None and await cases.is_sent(connection, case.id, form_id, words):
                return case
            leads = step(case.state, taken, actor)
            if isinstance(leads, Refusal):
                return replace(leads, claimed_by=case.claimed_by_name if case.state.is_open else None)
            if leads is not case.state:
                moved = await cases.move(
                    connection,
                    case.id,
                    expected=case.state,
                    to=leads,
                    account_id=account.id if case.claimed_by is None else case.claimed_by,
                    at=at,
                )
                if not moved:  # only where the database lets two writers read the same state
                    return await _too_late(connection, case.id)
            if taken is Step.ANSWER:
                await cases.note_answer(connection, case.id, at)
            if form_id is not None:
                await cases.note_sent(connection, case.id, form_id, words)
            await self._say(connection, case, taken, account, words, chosen, at)
            await audit.record(
                connection,
                at=at,
                account_id=None if by_lotse else account.id,
                action=RECORDED[taken],
                case_id=case.id,
            )
            after = await cases.get(connection, case.id)
        assert after is not None  # noqa: S101 -- it was read in this transaction, and cases are never removed
        _log.info(RECORDED[taken], case=case.id, account=account.id)
        self._live.signal(QUEUE)
        if case.conversation_id is not None:
            self._live.signal(case.conversation_id)
        return after

    async def _say(
        self,
        connection: AsyncConnection,
        case: Case,
        taken: Step,
        account: Account,
        words: str,
        chosen: Chosen | None,
        at: datetime,
    ) -> None:
        """Put the caseworker's words, or the bot's about the step, into the transcript."""
        conversation_id = case.conversation_id
        assert conversation_id is not None  # noqa: S101 -- an open case has its conversation
        sealing = self._database.sealing
        if taken is Step.ANSWER:
            content = caseworker_content(words, account.name, chosen)
            await transcript.append(connection, sealing, conversation_id, Author.CASEWORKER, content, at)
            return
        conversation = await conversations.load(connection, sealing, conversation_id)
        current = self._content()
        locale = locale_of(conversation.locale if conversation else None, None, None, current.languages)
        await speak(connection, sealing, current, conversation_id, locale, (SAID[taken],), at)


def may_give_back(case: Case, account: Account, at: datetime) -> bool:
    """Whether this account may put the case back into the queue now."""
    return not isinstance(step(case.state, Step.RETURN, _actor(case, account, at)), Refusal)


def _actor(case: Case, account: Account, at: datetime) -> Actor:
    claimer_wrote = case.answered_at or case.claimed_at
    stands_in = may_stand_in(claimer_wrote, at, is_supervisor=account.role is Role.SUPERVISOR)
    return actor_of(case.claimed_by, account.id, may_stand_in=stands_in)


async def _too_late(connection: AsyncConnection, case_id: int) -> Refusal:
    """Why a move did not happen although the state had allowed it."""
    now = await cases.get(connection, case_id)
    if now is None or not now.state.is_open:
        return Refusal(Reason.NOT_OPEN)
    return Refusal(Reason.ALREADY_CLAIMED, now.claimed_by_name)
