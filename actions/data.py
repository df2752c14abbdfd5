"""What is stored, and how it is deleted."""

from __future__ import annotations

from typing import Any

from actions.answering import Answering, Known
from actions.asked import Asked
from actions.effects import Effect, EffectKind
from actions.offers import HUMAN, TOPICS, question
from actions.replies import Answer, Said
from actions.slots import Pending, Slot
from content.buttons import ButtonName, button


class ExplainPrivacy(Answering):
    """What is stored and who reads it."""

    action_name = "action_explain_privacy"
    keeps_pending = True

    def answer(self, asked: Asked, known: Known) -> Answer:
        """Whoever asks this before a yes or no is asked again afterwards: a yes must answer what was read last."""
        told = Said("privacy", buttons=(button(ButtonName.DELETE), HUMAN))
        return Answer((told, question(asked.pending)) if asked.pending else (told,))


class AskDeletion(Answering):
    """Deleting is asked for: it cannot be undone, so it is confirmed."""

    action_name = "action_ask_deletion"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """The question; yes or no may also be written."""
        return Answer((question(Pending.DELETE),), slots={Slot.PENDING: Pending.DELETE.value})


class Delete(Answering):
    """Yes, delete."""

    action_name = "action_delete"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """Everything that is remembered goes too."""
        return deleted()


class KeepData(Answering):
    """No, keep it."""

    action_name = "action_keep_data"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """Nothing happens."""
        return kept()


def deleted() -> Answer:
    """The answer to yes."""
    everything: dict[Slot, Any] = {slot: None for slot in Slot if slot is not Slot.LOCALE}
    return Answer((Said("delete-done"),), (Effect(EffectKind.DELETE_DATA),), everything)


def kept() -> Answer:
    """The answer to no."""
    return Answer((Said("delete-kept", buttons=(TOPICS, HUMAN)),))
