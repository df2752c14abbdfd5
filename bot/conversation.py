"""The sentence that Lotse spells: in → language → urgent? → route → engine → action → content → phrase → out.

A message is written before it is acknowledged (`accept`) and answered after (`answer`). One transaction
ends a turn: message done, dialogue state, effects, replies. A crash at any point repeats the turn or
nothing. No transaction stays open while the engine works.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from actions.effects import EffectKind
from actions.offers import question
from actions.slots import Pending, Slot
from bot.case_state import CaseState
from bot.content_source import CurrentContent
from bot.effects import carry_out
from bot.engine.port import EngineFailure, FailureKind
from bot.live import QUEUE, Live
from bot.message import Incoming, Rendered, Reply
from bot.outgoing import speak
from bot.route import Route, route_of
from bot.standing import Considered, Standing, notice
from bot.store import cases, conversations, inbox, transcript
from bot.store.database import Database
from bot.store.records import Author, Conversation, NewConversation, PendingMessage
from bot.turn import Considering
from content.buttons import ButtonName, button
from content.load import Content
from content.phrases import PhraseError

MOST_ATTEMPTS = 3
"""A message that was started this often without an end gets the failure phrase."""

WELCOME = Reply(
    "welcome", buttons=(button(ButtonName.TOPICS), button(ButtonName.HUMAN), button(ButtonName.LANGUAGES))
)

QUESTIONS = frozenset(question(pending).phrase for pending in Pending)
"""Phrases that wait for yes or no."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Answered:
    """One finished turn, as the person reads it."""

    conversation: str
    client_id: str
    locale: str
    route: Route
    language: str | None
    intent: str | None
    replies: tuple[Rendered, ...]


class Conversations:
    """Every conversation with a person, whatever the channel."""

    def __init__(
        self,
        database: Database,
        content: CurrentContent,
        considering: Callable[[Content], Considering],
        live: Live,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._content = content
        self._considering = considering
        self._live = live
        self._clock = clock

    async def begin(self, channel: str, locale: str | None) -> NewConversation:
        """Open a conversation and say what every conversation begins with."""
        at = self._clock()
        content = self._content.current
        sealing = self._database.sealing
        async with self._database.transaction() as connection:
            begun = await conversations.create(connection, sealing, channel=channel, locale=locale, at=at)
            spoken = locale or "en"
            replies = [WELCOME]
            told = notice(spoken, content.languages)
            if told:
                replies.insert(0, told)
                opened = await conversations.load(connection, sealing, begun.id)
                assert opened is not None  # noqa: S101 -- created in this transaction
                await conversations.save(
                    connection, sealing, _with_state(opened, {"noticed": [spoken]}, locale, chosen=False)
                )
            await speak(connection, sealing, content, begun.id, spoken, replies, at)
        return begun

    async def accept(self, incoming: Incoming) -> bool:
        """Write a message down; False where it is a repeat. Raise UnknownConversation."""
        urgent = self._considering(self._content.current).is_urgent_at_once(incoming)
        async with self._database.transaction() as connection:
            new = await inbox.accept(
                connection, self._database.sealing, incoming, self._clock(), urgent=urgent
            )
        self._live.signal(incoming.conversation)
        return new

    async def answer(self, conversation_id: str) -> Answered | None:
        """Answer the next open message of a conversation, in order, the urgent first; None where there is none.

        Raises EngineFailure with DEADLINE or NOT_READY where the message stays open for another try.
        """
        sealing = self._database.sealing
        async with self._database.transaction() as connection:
            pending = await inbox.next_pending(connection, sealing, conversation_id)
            if pending is None:
                return None
            attempt = await inbox.start_attempt(connection, pending.id)
        while True:
            async with self._database.reading() as connection:
                conversation = await conversations.load(connection, sealing, conversation_id)
                case = await cases.current(connection, conversation_id)
                open_still = await inbox.is_pending(connection, pending.id)
                asked = conversation is not None and await self._was_just_asked(connection, pending)
            if conversation is None:
                return None
            if not open_still:
                # Another process was quicker.
                return await self.answer(conversation_id)
            standing = standing_of(conversation, case.state if case else None, asked=asked)
            considered = await self._consider(pending, standing, attempt)
            try:
                answered = await self._write_down(pending, conversation, standing.route, considered)
            except PhraseError as problem:
                _log.error("turn without words", message=pending.id, problem=str(problem))
                apology = self._considering(self._content.current).apology(pending.incoming, standing)
                apology = replace(
                    apology,
                    # Without the notice on the language: that may be what cannot be said.
                    replies=apology.replies[-1:],
                    urgent=considered.urgent,
                    raises_case=considered.raises_case,
                )
                answered = await self._write_down(pending, conversation, standing.route, apology)
            if answered is not None:
                return answered
            # A caseworker took or ended the case meanwhile: what was considered no longer holds.

    async def waiting(self) -> list[str]:
        """Conversations with messages that no turn has finished."""
        async with self._database.reading() as connection:
            return await inbox.conversations_with_pending(connection)

    async def needs_engine(self, conversation_id: str) -> bool:
        """Whether the next open message has to wait for a model that still loads."""
        if self._considering(self._content.current).engine.ready:
            return False
        async with self._database.reading() as connection:
            pending = await inbox.next_pending(connection, self._database.sealing, conversation_id)
        return pending is not None and not pending.urgent

    async def _was_just_asked(self, connection: AsyncConnection, pending: PendingMessage) -> bool:
        """Whether a question that waits for yes or no is what the person read last before the message."""
        sealing, conversation = self._database.sealing, pending.incoming.conversation
        before = await transcript.after(connection, sealing, conversation, pending.seq - 2, limit=1)
        return any(
            entry.seq < pending.seq and entry.author is Author.BOT and entry.content["phrase"] in QUESTIONS
            for entry in before
        )

    async def _consider(self, pending: PendingMessage, standing: Standing, attempt: int) -> Considered:
        considering = self._considering(self._content.current)
        if attempt > MOST_ATTEMPTS:
            _log.error("turn given up", message=pending.id, attempts=attempt)
            return considering.failed(pending.incoming, standing, self._clock())
        try:
            return await considering.consider(pending.incoming, standing, self._clock())
        except EngineFailure as failure:
            _log.error("turn failed", message=pending.id, kind=failure.kind.value)
            if failure.kind in (FailureKind.DEADLINE, FailureKind.NOT_READY):
                raise
            return considering.failed(pending.incoming, standing, self._clock())

    async def _write_down(
        self, pending: PendingMessage, before: Conversation, route: Route, considered: Considered
    ) -> Answered | None:
        """The one transaction that ends a turn; None where what was considered no longer holds.

        So it is when the route changed, the message was answered or the conversation deleted meanwhile.
        """
        at = self._clock()
        sealing = self._database.sealing
        standing = considered.standing
        locale = standing.locale or "en"
        opens = any(effect.kind is EffectKind.OPEN_CASE for effect in considered.effects)
        async with self._database.transaction() as connection:
            case = await cases.current(connection, before.id)
            if route_of(case.state if case else None) is not route:
                return None
            if not await inbox.is_pending(connection, pending.id):
                return None
            said = await speak(
                connection,
                sealing,
                self._content.current,
                before.id,
                locale,
                considered.replies,
                at,
                answers=pending.seq,
            )
            await transcript.amend(connection, sealing, before.id, pending.seq, _read(considered))
            state = {
                "slots": dict(standing.slots),
                "noticed": list(standing.noticed),
                # A case that is opened carries the urgency on; the next one begins without it.
                "urgent": standing.urgent and not opens,
            }
            after = _with_state(before, state, locale, chosen=standing.locale_chosen)
            await conversations.save(connection, sealing, after)
            await inbox.finish(connection, pending.id, at)
            if considered.raises_case:
                await cases.raise_urgent(connection, before.id)
            for effect in considered.effects:
                await carry_out(connection, before.id, effect, standing, at)
            now = await cases.current(connection, before.id)
        self._live.signal(before.id)
        if considered.effects or considered.raises_case or route is not Route.BOT:
            self._live.signal(QUEUE)
        return Answered(
            before.id,
            pending.incoming.client_id,
            locale,
            route_of(now.state if now else None),
            considered.language,
            considered.intent,
            said,
        )


def standing_of(conversation: Conversation, case: CaseState | None, *, asked: bool) -> Standing:
    """Where a stored conversation stands.

    `asked` is whether a question is what the person read last. An older one is forgotten: after a caseworker
    has written, or another message was answered, a yes must not open a case or delete anything.
    """
    state = conversation.state
    slots = state.get("slots", {})
    return Standing(
        locale=conversation.locale,
        locale_chosen=conversation.locale_chosen,
        route=route_of(case),
        slots=slots
        if asked
        else {name: value for name, value in slots.items() if name != Slot.PENDING.value},
        noticed=tuple(state.get("noticed", ())),
        urgent=bool(state.get("urgent", False)),
    )


def _with_state(
    before: Conversation, state: dict[str, Any], locale: str | None, *, chosen: bool
) -> Conversation:
    return Conversation(
        id=before.id,
        channel=before.channel,
        locale=locale,
        locale_chosen=chosen,
        state=state,
        created_at=before.created_at,
        active_at=before.active_at,
    )


def _read(considered: Considered) -> dict[str, Any]:
    """What was understood, kept beside the person's words for the caseworker."""
    return {
        "language": considered.language,
        "intent": considered.intent,
        "confidence": considered.confidence,
        "urgent": considered.urgent.value if considered.urgent else None,
    }
