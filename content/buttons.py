"""The buttons that can be pressed: a closed set of ids, each with what a press means.

An id is at most 64 bytes (Telegram's callback data) and carries its whole meaning, so that a press is
understood after a restart and can never inject anything: an unknown id means nothing. Titles are phrases
(`button-<name>`), a topic's title stands in content/topics, a language's own name in content/languages.yml.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class ButtonName(str, Enum):
    """The part of a button's id before the colon."""

    MORE = "more"  # further offers like those just shown
    TOPICS = "topics"  # another topic: the list of topics
    TOPIC = "topic"  # argument: a topic
    HUMAN = "human"  # talk to a person
    CONSENT = "consent"  # argument: yes or no
    WITHDRAW = "withdraw"  # take the request for a human back
    LANGUAGES = "languages"  # the list of languages
    LANGUAGE = "language"  # argument: a language code
    PRIVACY = "privacy"
    DELETE = "delete"  # ask whether to delete
    DELETE_CONFIRM = "delete_confirm"  # argument: yes or no
    HELP = "help"


INTENTS: dict[ButtonName, str] = {
    ButtonName.MORE: "more_results",
    ButtonName.TOPICS: "choose_topic",
    ButtonName.HUMAN: "human_handoff",
    ButtonName.WITHDRAW: "withdraw_request",
    ButtonName.LANGUAGES: "change_language",
    ButtonName.LANGUAGE: "change_language",
    ButtonName.PRIVACY: "privacy",
    ButtonName.DELETE: "delete_data",
    ButtonName.HELP: "help",
}
"""Buttons whose intent does not depend on their argument. choose_topic, withdraw_request, give_consent,
refuse_consent, confirm_delete and keep_data are intents of buttons only: nobody's words train them."""

ANSWERS: dict[tuple[ButtonName, str], str] = {
    (ButtonName.CONSENT, "yes"): "give_consent",
    (ButtonName.CONSENT, "no"): "refuse_consent",
    (ButtonName.DELETE_CONFIRM, "yes"): "confirm_delete",
    (ButtonName.DELETE_CONFIRM, "no"): "keep_data",
}


@dataclass(frozen=True, slots=True)
class Press:
    """What a press means: an intent and, for some, one entity (name, value)."""

    intent: str
    entity: tuple[str, str] | None = None


def button(name: ButtonName, argument: str | None = None) -> str:
    """The id of a button."""
    return name.value if argument is None else f"{name.value}:{argument}"


def split(button_id: str) -> tuple[ButtonName, str | None] | None:
    """Name and argument of an id, or None for an id that no button has."""
    name, colon, argument = button_id.partition(":")
    try:
        return ButtonName(name), argument if colon else None
    except ValueError:
        return None


def press(button_id: str, *, topics: frozenset[str], languages: frozenset[str]) -> Press | None:
    """What a press of this id means; None where the id is unknown or its argument does not exist."""
    parts = split(button_id)
    if parts is None:
        return None
    name, argument = parts
    if name is ButtonName.TOPIC:
        return Press(argument) if argument is not None and argument in topics else None
    if name is ButtonName.LANGUAGE:
        return (
            Press(INTENTS[name], ("language", argument))
            if argument is not None and argument in languages
            else None
        )
    if argument is not None:
        answer = ANSWERS.get((name, argument))
        return Press(answer) if answer else None
    intent = INTENTS.get(name)
    return Press(intent) if intent else None
