"""bot/store/audit.py: what was done is noted, and no text is."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.store import accounts, audit, cases, schema
from bot.store.database import Database
from bot.store.records import Account, NewConversation

pytestmark = pytest.mark.asyncio


async def test_an_action_is_noted(
    database: Database, person: NewConversation, caseworkers: tuple[Account, Account], noon: datetime
) -> None:
    """Who, when, what, and which case; by an account or by Lotse itself."""
    async with database.transaction() as connection:
        case = await cases.open_case(
            connection, person.id, topic=None, locale=None, urgent=False, consent_version="1", at=noon
        )
        account = caseworkers[0].id
        await audit.record(connection, at=noon, account_id=account, action="case claimed", case_id=case.id)
        await audit.record(connection, at=noon, account_id=None, action="sign_in_failed")
        rows = (await connection.execute(select(schema.audit).order_by(schema.audit.c.id))).all()
    assert [tuple(row) for row in rows] == [
        (1, noon, account, "case claimed", case.id),
        (2, noon, None, "sign_in_failed", None),
    ]


@pytest.mark.parametrize(
    "action", ["", "I need a doctor", "case claimed\n", "i need a doctor", "Шукаю", "a" * 65]
)
async def test_a_text_is_not_an_action(database: Database, noon: datetime, action: str) -> None:
    """Nothing that a person wrote can get into the audit trail."""
    with pytest.raises(ValueError, match="name"):
        async with database.transaction() as connection:
            await audit.record(connection, at=noon, account_id=None, action=action)


async def test_a_reading_is_noted_once_a_session(
    database: Database, person: NewConversation, caseworkers: tuple[Account, Account], noon: datetime
) -> None:
    """A page that asks again and again is one reading; another session or another case is another."""
    own, day = caseworkers[0].id, timedelta(days=1)
    async with database.transaction() as connection:
        case = await cases.open_case(
            connection, person.id, topic=None, locale=None, urgent=False, consent_version="1", at=noon
        )
        first, second = [await accounts.open_session(connection, own, noon, day) for _ in range(2)]
        for session in (first, first, second, first):
            await audit.record_reading(
                connection, at=noon, account_id=own, session_token=session, case_id=case.id
            )
            assert await audit.is_read(connection, session, case.id)
        rows = (await connection.execute(select(schema.audit))).all()
        assert [(row.account_id, row.action, row.case_id) for row in rows] == [
            (own, "case.read", case.id)
        ] * 2
        await accounts.close_session(connection, first)
        assert not await audit.is_read(connection, first, case.id)
        assert await audit.is_read(connection, second, case.id)
