"""The tables. bot/store/migrations makes them in a database; a test holds the two together.

Texts and dialogue state stand in `LargeBinary` columns and are sealed (bot/store/sealing.py). Ids, times,
locales, topics and states are plain, because the queue and the retention work with them.
"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeDecorator

from bot.case_state import CaseState
from bot.store.records import Author, Role

if TYPE_CHECKING:
    _UtcColumn = TypeDecorator[datetime]
else:
    _UtcColumn = TypeDecorator


class UtcDateTime(_UtcColumn):
    """An aware datetime, always UTC. SQLite keeps no time zone, so it gets and gives naive UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        """To the database; a naive datetime is a mistake of the caller."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a datetime without time zone")
        utc = value.astimezone(timezone.utc)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        """From the database."""
        if value is None:
            return None
        return value.replace(tzinfo=timezone.utc) if value.tzinfo is None else value.astimezone(timezone.utc)


def _one_of(column: str, values: list[str]) -> str:
    return f"{column} IN ({', '.join(repr(value) for value in values)})"


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

OPEN_STATES = [state.value for state in CaseState if state.is_open]
OPEN = text(_one_of("state", OPEN_STATES))
"""The condition of an open case, in the words of the partial indexes."""

master_key_check = Table(
    "master_key_check",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("wrapped_key", LargeBinary, nullable=False),
)
"""One row that only the right master key opens: a start with a wrong one fails instead of writing on."""

accounts = Table(
    "accounts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(100), nullable=False),
    Column("name_key", String(200), nullable=False),
    Column("role", String(20), nullable=False),
    Column("password_hash", String(200), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("locked_at", UtcDateTime),
    UniqueConstraint("name_key"),
    CheckConstraint(_one_of("role", [role.value for role in Role]), name="role"),
    sqlite_autoincrement=True,
)
"""`name_key` is the name as it is compared: without case."""

invitations = Table(
    "invitations",
    metadata,
    Column("token_digest", LargeBinary, primary_key=True),
    Column("role", String(20), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("valid_until", UtcDateTime, nullable=False),
    Column("account_id", Integer, ForeignKey("accounts.id")),
    Column("for_first_account", Boolean, nullable=False),
    CheckConstraint(_one_of("role", [role.value for role in Role]), name="role"),
)
"""`account_id` is the account that used the invitation."""

sessions = Table(
    "sessions",
    metadata,
    Column("token_digest", LargeBinary, primary_key=True),
    Column("account_id", Integer, ForeignKey("accounts.id"), nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("valid_until", UtcDateTime, nullable=False, index=True),
)

case_readings = Table(
    "case_readings",
    metadata,
    Column(
        "session_digest",
        LargeBinary,
        ForeignKey("sessions.token_digest", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("case_id", Integer, ForeignKey("cases.id"), primary_key=True, autoincrement=False),
)
"""Which cases a session has read already, so that the audit says it once; goes with the session."""

sent_answers = Table(
    "sent_answers",
    metadata,
    Column("case_id", Integer, ForeignKey("cases.id"), primary_key=True, autoincrement=False),
    Column("form_digest", LargeBinary, primary_key=True),
)
"""Which answers of caseworkers were sent: digests of a form's random id with its words, to know repeats."""

conversations = Table(
    "conversations",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("secret_digest", LargeBinary, nullable=False),
    Column("wrapped_key", LargeBinary, nullable=False),
    Column("channel", String(20), nullable=False),
    Column("locale", String(20)),
    Column("locale_chosen", Boolean, nullable=False),
    Column("state", LargeBinary, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("active_at", UtcDateTime, nullable=False),
)
"""`entries` counts the transcript, so that its numbers have no gaps."""

cases = Table(
    "cases",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", String(64), ForeignKey("conversations.id")),
    Column("state", String(20), nullable=False),
    Column("topic", String(64)),
    Column("locale", String(20)),
    Column("urgent", Boolean, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("claimed_by", Integer, ForeignKey("accounts.id")),
    Column("claimed_at", UtcDateTime),
    Column("answered_at", UtcDateTime),
    Column("closed_at", UtcDateTime),
    Column("closed_seq", Integer),
    Column("consent_at", UtcDateTime, nullable=False),
    Column("consent_version", String(64), nullable=False),
    CheckConstraint(_one_of("state", [state.value for state in CaseState]), name="state"),
    CheckConstraint(f"state <> '{CaseState.CLAIMED.value}' OR claimed_by IS NOT NULL", name="claimer"),
    Index("ix_cases_conversation_id", "conversation_id"),
    Index("uq_cases_open", "conversation_id", unique=True, sqlite_where=OPEN, postgresql_where=OPEN),
    Index("ix_cases_queue", "urgent", "opened_at", sqlite_where=OPEN, postgresql_where=OPEN),
    sqlite_autoincrement=True,
)
"""The number of a case is read out and written down: short, and never given twice."""

NOBODYS = {"conversation_id": None, "topic": None, "locale": None, "urgent": False, "closed_seq": None}
"""The columns of a case that tell of the person, as they are when the person has deleted or withdrawn."""

PENDING = text("finished_at IS NULL")
"""The condition of a message that no turn has finished, in the words of the partial index."""

inbox = Table(
    "inbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", String(64), ForeignKey("conversations.id"), nullable=False),
    Column("client_id_digest", LargeBinary, nullable=False),
    Column("payload", LargeBinary),
    Column("seq", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("urgent", Boolean, nullable=False),
    Column("accepted_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),
    UniqueConstraint("conversation_id", "client_id_digest"),
    Index("ix_inbox_pending", "conversation_id", "id", sqlite_where=PENDING, postgresql_where=PENDING),
    sqlite_autoincrement=True,
)
"""A client's id comes from outside and could hold anything: only its digest stands here in the clear."""

transcript = Table(
    "transcript",
    metadata,
    Column("conversation_id", String(64), ForeignKey("conversations.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("author", String(20), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("case_id", Integer, ForeignKey("cases.id")),
    CheckConstraint(_one_of("author", [author.value for author in Author]), name="author"),
    Index("ix_transcript_case_id", "case_id"),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("account_id", Integer, ForeignKey("accounts.id")),
    Column("action", String(64), nullable=False),
    Column("case_id", Integer, ForeignKey("cases.id")),
    sqlite_autoincrement=True,
)
