"""Cases: requests for a human, and who has them. Which steps are allowed is bot/handoff/case.py's to say."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update

from bot.case_state import CaseState
from bot.store import schema, tokens
from bot.store.database import Connection, changed, mark_erased
from bot.store.records import Case, UnknownConversation

_table = schema.cases
_answers = schema.sent_answers


async def open_case(
    connection: Connection,
    conversation_id: str,
    *,
    topic: str | None,
    locale: str | None,
    urgent: bool,
    consent_version: str,
    at: datetime,
) -> Case:
    """Put a case in the queue; the person agreed at `at` to the text of `consent_version`.

    A conversation has at most one open case: if it has one, that is returned as it is, only made urgent
    if asked. Raises UnknownConversation.
    """
    owner = schema.conversations
    locked = select(owner.c.id).where(owner.c.id == conversation_id).with_for_update()
    if await connection.scalar(locked) is None:
        raise UnknownConversation(conversation_id)
    if urgent:
        await raise_urgent(connection, conversation_id)
    existing = await current(connection, conversation_id)
    if existing is not None:
        return existing
    await connection.execute(
        insert(_table).values(
            conversation_id=conversation_id,
            state=CaseState.WAITING.value,
            topic=topic,
            locale=locale,
            urgent=urgent,
            opened_at=at,
            consent_at=at,
            consent_version=consent_version,
        )
    )
    opened = await current(connection, conversation_id)
    if opened is None:
        raise AssertionError("a case that was just opened is not there")
    return opened


async def current(connection: Connection, conversation_id: str) -> Case | None:
    """The conversation's open case (waiting or claimed), if it has one."""
    found = await connection.execute(
        _cases().where(_table.c.conversation_id == conversation_id, _table.c.state.in_(schema.OPEN_STATES))
    )
    row = found.first()
    return None if row is None else _case(row)


async def get(connection: Connection, case_id: int) -> Case | None:
    """The case with this number."""
    row = (await connection.execute(_cases().where(_table.c.id == case_id))).first()
    return None if row is None else _case(row)


async def queue(connection: Connection) -> list[Case]:
    """All open cases: the urgent first, among equals the one that has waited longest."""
    found = await connection.execute(
        _cases()
        .where(_table.c.state.in_(schema.OPEN_STATES))
        .order_by(_table.c.urgent.desc(), _table.c.opened_at, _table.c.id)
    )
    return [_case(row) for row in found]


async def move(
    connection: Connection,
    case_id: int,
    *,
    expected: CaseState,
    to: CaseState,
    account_id: int | None = None,
    at: datetime,
) -> bool:
    """Take a case from one state to another, if it is still in the expected one; False if not.

    To CLAIMED, `account_id` is who claims it (ValueError without). From CLAIMED, a given `account_id`
    must be the claimer. Back to WAITING, the case has no claimer again. CLOSED keeps the number of the
    transcript's last entry. WITHDRAWN keeps nothing that tells of the person, nor the link to them, and
    erases it from the disk as a deletion does. `at` is when it was claimed or ended.
    """
    condition = [_table.c.id == case_id, _table.c.state == expected.value]
    if expected is CaseState.CLAIMED and account_id is not None:
        condition.append(_table.c.claimed_by == account_id)
    step = update(_table).where(*condition).values(**_values(to, account_id, at))
    moved = bool(await changed(connection, step))
    if moved and to is CaseState.WITHDRAWN:
        await connection.execute(delete(_answers).where(_answers.c.case_id == case_id))
        mark_erased(connection)
    return moved


async def claimed_by(connection: Connection, account_id: int) -> list[Case]:
    """The cases that this account has now."""
    found = await connection.execute(
        _cases().where(_table.c.claimed_by == account_id, _table.c.state == CaseState.CLAIMED.value)
    )
    return [_case(row) for row in found]


async def note_answer(connection: Connection, case_id: int, at: datetime) -> None:
    """The claimer has written: the case is not quiet."""
    await connection.execute(update(_table).where(_table.c.id == case_id).values(answered_at=at))


async def is_sent(connection: Connection, case_id: int, form_id: str, words: str) -> bool:
    """Whether the answer with these words was sent from this form already, while the person keeps the case."""
    known = select(_answers.c.case_id).where(
        _answers.c.case_id == case_id, _answers.c.form_digest == _form_digest(form_id, words)
    )
    return await connection.scalar(known) is not None


async def note_sent(connection: Connection, case_id: int, form_id: str, words: str) -> None:
    """Keep what recognises a repeat of this answer: a digest, which tells nothing without the form's random id."""
    await connection.execute(
        insert(_answers).values(case_id=case_id, form_digest=_form_digest(form_id, words))
    )


async def raise_urgent(connection: Connection, conversation_id: str) -> bool:
    """Make the conversation's open case urgent; True if this changed one, so that people are told once."""
    return bool(
        await changed(
            connection,
            update(_table)
            .where(
                _table.c.conversation_id == conversation_id,
                _table.c.state.in_(schema.OPEN_STATES),
                _table.c.urgent.is_(False),
            )
            .values(urgent=True),
        )
    )


def _values(to: CaseState, account_id: int | None, at: datetime) -> dict[str, Any]:
    if to is CaseState.CLAIMED:
        if account_id is None:
            raise ValueError("a case is claimed by an account")
        return {"state": to.value, "claimed_by": account_id, "claimed_at": at}
    if to is CaseState.WAITING:
        return {"state": to.value, "claimed_by": None, "claimed_at": None, "answered_at": None}
    if to is CaseState.WITHDRAWN:
        return {"state": to.value, "closed_at": at, **schema.NOBODYS}
    if to is CaseState.CLOSED:
        owner = schema.conversations
        last = select(owner.c.entries).where(owner.c.id == _table.c.conversation_id).scalar_subquery()
        return {"state": to.value, "closed_at": at, "closed_seq": last}
    return {"state": to.value, "closed_at": at}


def _form_digest(form_id: str, words: str) -> bytes:
    # With the words: whoever goes back, changes the text and sends again means another answer.
    return tokens.digest(f"{form_id}\0{words}")


def _cases() -> Any:
    accounts = schema.accounts
    claimer = accounts.c.name.label("claimed_by_name")
    return select(_table, claimer).select_from(_table.outerjoin(accounts))


def _case(row: Any) -> Case:
    return Case(
        id=row.id,
        conversation_id=row.conversation_id,
        state=CaseState(row.state),
        topic=row.topic,
        locale=row.locale,
        urgent=row.urgent,
        opened_at=row.opened_at,
        claimed_by=row.claimed_by,
        claimed_by_name=row.claimed_by_name,
        claimed_at=row.claimed_at,
        closed_at=row.closed_at,
        consent_at=row.consent_at,
        consent_version=row.consent_version,
        answered_at=row.answered_at,
        closed_seq=row.closed_seq,
    )
