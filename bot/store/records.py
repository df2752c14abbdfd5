"""What the store hands out: frozen records, without any tie to the database.

Every datetime is aware and in UTC. Ids are safe to log; nothing else here is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any, TypeAlias

from bot.case_state import CaseState
from bot.message import Incoming

Content: TypeAlias = Mapping[str, Any]
"""A JSON object: string keys, and below them only what JSON knows."""


class CannotOpen(Exception):
    """The database cannot be used as it is. The message, which names no data, says what to do."""


class UnknownConversation(LookupError):
    """No conversation has this id: it never existed, or it was deleted. Trying again cannot help."""

    def __init__(self, conversation_id: str) -> None:
        super().__init__(conversation_id)
        self.conversation_id = conversation_id


class UnknownMessage(LookupError):
    """No message with this id waits: it is finished, or its conversation was deleted. Leave it."""

    def __init__(self, message_id: int) -> None:
        super().__init__(message_id)
        self.message_id = message_id


class UnknownEntry(LookupError):
    """The conversation has no entry with this number."""

    def __init__(self, conversation_id: str, seq: int) -> None:
        super().__init__(conversation_id, seq)
        self.conversation_id = conversation_id
        self.seq = seq


@dataclass(frozen=True, slots=True)
class NewConversation:
    """What the person's side keeps of a new conversation; the secret is known to nobody else."""

    id: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Conversation:
    """One person's conversation: language, dialogue state, and when it began and was last active.

    `locale_chosen` is True where the person chose the locale, so that detection leaves it alone.
    """

    id: str
    channel: str
    locale: str | None
    locale_chosen: bool
    state: Content = field(repr=False)
    created_at: datetime
    active_at: datetime


@dataclass(frozen=True, slots=True)
class PendingMessage:
    """An accepted message that no turn has finished yet.

    `attempts` counts the turns that were started for it; `seq` is its entry in the transcript; `urgent`
    ones are answered before others.
    """

    id: int
    incoming: Incoming = field(repr=False)
    attempts: int
    seq: int
    urgent: bool = False


class Author(str, Enum):
    """Who wrote an entry of the transcript."""

    PERSON = "person"
    BOT = "bot"
    CASEWORKER = "caseworker"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a transcript; `seq` counts from 1 without gaps.

    `case_id` is the case that was open when the entry was written, if one was.
    """

    seq: int
    author: Author
    at: datetime
    content: Content = field(repr=False)
    case_id: int | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A person's request for a human. It outlives its conversation, then without any link to it.

    `consent_at` is when the person agreed to the text of `consent_version`; `claimed_by` is an account's
    id and stays when the case is closed, so that it is known who had it. `answered_at` is when the claimer
    last wrote; `closed_seq` is the transcript's last entry when the caseworker closed the case.
    """

    id: int
    conversation_id: str | None
    state: CaseState
    topic: str | None
    locale: str | None
    urgent: bool
    opened_at: datetime
    claimed_by: int | None
    claimed_by_name: str | None
    claimed_at: datetime | None
    closed_at: datetime | None
    consent_at: datetime
    consent_version: str
    answered_at: datetime | None = None
    closed_seq: int | None = None


class Role(str, Enum):
    """What an account may do."""

    CASEWORKER = "caseworker"
    SUPERVISOR = "supervisor"


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who may sign in at the console, as long as the account is not `locked`."""

    id: int
    name: str
    role: Role
    created_at: datetime
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation that can still be used."""

    role: Role
    valid_until: datetime


class SignUpProblem(Enum):
    """Why no account was made; each asks for something else from the person who signs up."""

    NAME_TAKEN = "name_taken"  # choose another name
    NAME_UNUSABLE = "name_unusable"  # empty, too long, or with signs that cannot be shown
    INVITATION_GONE = "invitation_gone"  # used, expired or never issued: ask for a new one
