"""Who has the conversation: the bot, the bot while a human is awaited, or a human."""

from __future__ import annotations

from enum import Enum

from bot.case_state import CaseState


class Route(str, Enum):
    """The three ways a message can go."""

    BOT = "bot"
    WAITING = "waiting"  # the bot answers on, a case is in the queue
    HUMAN = "human"  # the bot is silent, except for what SPOKEN_WITH_A_HUMAN names


SPOKEN_WITH_A_HUMAN = frozenset({"privacy", "delete_data", "confirm_delete", "keep_data", "withdraw_request"})
"""Intents that the bot answers in every state: one's own data and consent stay in one's own hands."""


def route_of(case: CaseState | None) -> Route:
    """The route that follows from the state of the conversation's case, if it has one."""
    if case is CaseState.WAITING:
        return Route.WAITING
    if case is CaseState.CLAIMED:
        return Route.HUMAN
    return Route.BOT
