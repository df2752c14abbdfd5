"""Between the port's values and what rasa_sdk reads and writes: pure functions, used by every engine.

A tracker is the one message and the slots, nothing else: no history, and the text only where content is searched for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from actions.effects import Effect, parse
from actions.intents import NOT_UNDERSTOOD
from actions.replies import heard
from actions.slots import Slot
from bot.engine.port import EngineFailure, FailureKind, State, Turn, Understanding
from bot.message import Reply

SEARCHED = frozenset({NOT_UNDERSTOOD, "out_of_scope", "ask_details"})
"""Intents whose actions look for the person's words (actions/found_by_words.py)."""

SLOTS = frozenset(slot.value for slot in Slot)


def known_slots(state: State) -> dict[str, Any]:
    """The slots of a state that actions know; anything else is left out, so that a state cannot grow."""
    return {name: value for name, value in state.items() if name in SLOTS and value is not None}


def parse_data(understanding: Understanding) -> dict[str, Any]:
    """What was understood in Rasa's form: an uncertain text has the fallback's intent.

    The person's words go along only where an action searches content for them (SEARCHED).
    """
    intent = understanding.intent if understanding.sure else NOT_UNDERSTOOD
    return {
        "text": understanding.text if intent in SEARCHED else "",
        "intent": {"name": intent, "confidence": understanding.confidence},
        "intent_ranking": [
            {"name": ranked.intent, "confidence": ranked.confidence} for ranked in understanding.ranking
        ],
        "entities": [
            {"entity": entity.name, "value": entity.value, "start": 0, "end": 0}
            for entity in understanding.entities
        ],
        "also": list(understanding.also),
    }


def action_call(action: str, slots: Mapping[str, Any], message: Mapping[str, Any]) -> dict[str, Any]:
    """A call as rasa_sdk's ActionExecutor takes it."""
    tracker = {
        "sender_id": "turn",
        "slots": {**dict.fromkeys(SLOTS), **slots},
        "latest_message": message,
        "events": [],
        "paused": False,
        "followup_action": None,
        "active_loop": {},
        "latest_action_name": None,
    }
    return {"next_action": action, "sender_id": "turn", "tracker": tracker, "domain": {}}


def turn_of(messages: Iterable[Mapping[str, Any]], slots: State) -> Turn:
    """The turn that responses (or BotUttered messages) and slots make; EngineFailure where nothing is said."""
    replies: list[Reply] = []
    effects: list[Effect] = []
    for message in messages:
        said = heard(message)
        if said is not None:
            replies.append(Reply(said.phrase, said.data, said.services, said.buttons, said.events))
        effect = parse(message.get("custom") or {})
        if effect is not None:
            effects.append(effect)
    if not replies:
        raise EngineFailure(FailureKind.EMPTY, "no reply")
    return Turn(tuple(replies), tuple(effects), known_slots(slots))


def action_failure(action: str, error: BaseException) -> EngineFailure:
    """An action that raised: its name, the kind of error and where, never its message, which may hold a text."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place else "unknown place"
    return EngineFailure(FailureKind.ACTION, f"{action} raised {type(error).__name__} in {where}")
