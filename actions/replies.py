"""What an action answers: phrases with data, services and buttons, never sentences; and how Rasa carries them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from actions.effects import Effect
from actions.slots import Slot

if TYPE_CHECKING:
    # See actions.effects: a starting server does not wait for Rasa's SDK.
    from rasa_sdk.executor import CollectingDispatcher

Value: TypeAlias = str | int | float | bool | None
"""What a phrase's data may hold."""


@dataclass(frozen=True, slots=True)
class Said:
    """One reply: a phrase's id, what fills it, ids of services and events shown as cards, and button ids."""

    phrase: str
    data: Mapping[str, Value] = field(default_factory=dict)
    services: tuple[str, ...] = ()
    buttons: tuple[str, ...] = ()
    events: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything that an action brings: replies in order, effects, and the slots that change."""

    replies: tuple[Said, ...]
    effects: tuple[Effect, ...] = ()
    slots: Mapping[Slot, Any] = field(default_factory=dict)


def say(dispatcher: CollectingDispatcher, said: Said) -> None:
    """Put a reply among the action's responses.

    The phrase is the response's name, so that Rasa asks its text generator for it; the rest travels as keys of the
    response, which any Rasa server passes on unread.
    """
    dispatcher.utter_message(
        response=said.phrase,
        phrase=said.phrase,
        data=dict(said.data),
        services=list(said.services),
        button_ids=list(said.buttons),
        events=list(said.events),
    )


def heard(response: Mapping[str, Any]) -> Said | None:
    """Read a reply back from a response; None where it is something else."""
    phrase = response.get("phrase")
    if not isinstance(phrase, str):
        return None
    return Said(
        phrase,
        dict(response.get("data") or {}),
        tuple(response.get("services") or ()),
        tuple(response.get("button_ids") or ()),
        tuple(response.get("events") or ()),
    )
