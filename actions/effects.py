"""What an action may ask the conversation to do besides answering: a closed set.

Actions know no storage. They put an effect among their responses (`emit`), the engine reads it
(`parse`), and bot/conversation.py carries it out in the turn's transaction.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # Importing Rasa's SDK takes half a second, which a starting server needs for its first messages.
    from rasa_sdk.executor import CollectingDispatcher


class EffectKind(Enum):
    """Everything that a turn can do to the world."""

    OPEN_CASE = "open_case"  # argument: the topic, or None
    WITHDRAW_CASE = "withdraw_case"  # no argument
    SET_LANGUAGE = "set_language"  # argument: a code of content/languages.yml
    DELETE_DATA = "delete_data"  # no argument


@dataclass(frozen=True, slots=True)
class Effect:
    """One effect and its argument."""

    kind: EffectKind
    argument: str | None = None


def emit(dispatcher: CollectingDispatcher, effect: Effect) -> None:
    """Put the effect among the action's responses, as a custom payload that any Rasa server passes on."""
    dispatcher.utter_message(json_message={"effect": effect.kind.value, "argument": effect.argument})


def parse(custom: dict[str, Any]) -> Effect | None:
    """Read the effect back from a custom payload; None where the payload is something else."""
    kind = custom.get("effect")
    return Effect(EffectKind(kind), custom.get("argument")) if isinstance(kind, str) else None
