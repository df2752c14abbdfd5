"""What a caseworker sees of cases, and what of each one they may see and do: pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from bot.case_state import CaseState
from bot.console.moments import moment, since
from bot.console.texts import Texts
from bot.handoff.relay import may_give_back
from bot.store.records import Account, Case
from bot.transcript import CASEWORKERS_LOCALE
from content.load import Content
from content.model import Direction
from content.names import language_name


class Mode(str, Enum):
    """What one caseworker may do with one case now."""

    CLAIM = "claim"  # read and take over
    ANSWER = "answer"  # theirs: read, answer, close, give back
    READ = "read"  # a colleague's: read
    CLOSED = "closed"  # was theirs: read what was said until the end
    HIDDEN = "hidden"  # was a colleague's
    WITHDRAWN = "withdrawn"  # with the request the person took back the consent to be read
    DELETED = "deleted"  # nothing is left to read

    @property
    def shows_transcript(self) -> bool:
        """Whether the conversation may be read."""
        return self in (Mode.CLAIM, Mode.ANSWER, Mode.READ, Mode.CLOSED)


def mode_of(case: Case, account_id: int) -> Mode:
    """What this account may do; a conversation that is gone is deleted, however its case ended."""
    if case.state is CaseState.WITHDRAWN:
        return Mode.WITHDRAWN
    if case.conversation_id is None:
        return Mode.DELETED
    mine = case.claimed_by == account_id
    if case.state is CaseState.WAITING:
        return Mode.CLAIM
    if case.state is CaseState.CLAIMED:
        return Mode.ANSWER if mine else Mode.READ
    return Mode.CLOSED if mine else Mode.HIDDEN


@dataclass(frozen=True, slots=True)
class LanguageView:
    """A language by its own name, for a reader who may not know it also by theirs."""

    code: str
    name: str
    direction: Direction
    name_for_reader: str


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case in words. Of one whose conversation may not be read there are number and state only.

    `topic` is German like the bot's turns, None where nothing was asked before. `may_give_back` is whether
    the reader may put it back into the queue.
    """

    number: int
    mode: Mode
    state: str
    topic: str | None = None
    language: LanguageView | None = None
    urgent: bool = False
    opened: str = ""
    opened_at: str = ""
    since: str = ""
    claimed_by: str | None = None
    may_give_back: bool = False


def case_view(case: Case, content: Content, texts: Texts, account: Account, now: datetime) -> CaseView:
    """One case for the queue and for the head of its page."""
    mode, state = mode_of(case, account.id), _state(case, texts, account.id)
    if not mode.shows_transcript:
        return CaseView(case.id, mode, state)
    return CaseView(
        number=case.id,
        mode=mode,
        state=state,
        topic=topic_title(case.topic, content),
        language=language_view(case.locale, content, texts.locale),
        urgent=case.urgent,
        opened=moment(case.opened_at, now, texts),
        opened_at=case.opened_at.isoformat(timespec="seconds"),
        since=since(case.opened_at, now, texts),
        claimed_by=case.claimed_by_name,
        may_give_back=may_give_back(case, account, now),
    )


def waiting(cases: Sequence[Case]) -> int:
    """How many of these cases nobody has claimed."""
    return sum(case.state is CaseState.WAITING for case in cases)


def topic_title(topic_id: str | None, content: Content) -> str | None:
    """A topic's German title; None for no topic, and for one that content no longer has."""
    topic = content.topics.get(topic_id) if topic_id else None
    return topic.title.get(CASEWORKERS_LOCALE) if topic else None


def language_view(code: str | None, content: Content, reader: str) -> LanguageView | None:
    """A language of languages.yml; None for none and for others."""
    language = content.languages.get(code) if code else None
    if language is None:
        return None
    # Of an easier form only its own name tells readers of the language more than the language's.
    own = language.variant_of == reader
    name = language.name if own else language_name(language.code, reader)
    return LanguageView(language.code, language.name, language.direction, name)


def _state(case: Case, texts: Texts, account_id: int) -> str:
    if case.state is CaseState.CLAIMED:
        if case.claimed_by == account_id:
            return texts("state-mine")
        return texts("state-claimed", name=case.claimed_by_name)
    return texts(f"state-{case.state.value}")
