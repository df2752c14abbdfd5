"""Carries out what an action asked for, in the transaction that ends the turn."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from actions.effects import Effect, EffectKind
from bot.case_state import CaseState
from bot.standing import Standing
from bot.store import audit, cases, conversations

CONSENT_VERSION = "1"
"""Raised whenever the phrase consent-ask changes its meaning."""


async def carry_out(
    connection: AsyncConnection, conversation: str, effect: Effect, standing: Standing, at: datetime
) -> None:
    """Do one effect. A chosen language is part of the standing, which is saved anyway."""
    case = await cases.current(connection, conversation)
    if effect.kind is EffectKind.OPEN_CASE and case is None:
        opened = await cases.open_case(
            connection,
            conversation,
            topic=effect.argument,
            locale=standing.locale,
            urgent=standing.urgent,
            consent_version=CONSENT_VERSION,
            at=at,
        )
        await audit.record(connection, at=at, account_id=None, action="case.opened", case_id=opened.id)
    elif effect.kind is EffectKind.WITHDRAW_CASE and case is not None:
        # Also from a caseworker's hands: consent is taken back as easily as it was given.
        if await cases.move(connection, case.id, expected=case.state, to=CaseState.WITHDRAWN, at=at):
            await audit.record(connection, at=at, account_id=None, action="case.withdrawn", case_id=case.id)
    elif effect.kind is EffectKind.DELETE_DATA:
        await conversations.delete(connection, conversation, at=at)
        number = case.id if case else None
        await audit.record(connection, at=at, account_id=None, action="data.deleted", case_id=number)
