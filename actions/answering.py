"""The frame that every action fills: reads what was asked, says the answer, remembers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asked import Asked, read
from actions.desk import Desk, stock_desk
from actions.effects import emit
from actions.replies import Answer, say
from actions.slots import Slot
from content.load import Content


@dataclass(frozen=True, slots=True)
class Known:
    """What an answer may draw on: the content at one moment."""

    content: Content
    when: datetime


class Answering(Action, ABC):
    """One action. Subclasses say their name and give an answer; they have no other effect."""

    action_name: ClassVar[str]
    keeps_pending: ClassVar[bool] = False
    """Whether a question that waits for yes or no still waits after this answer."""

    def __init__(self, desk: Desk | None = None) -> None:
        self._desk = desk or stock_desk()

    def name(self) -> str:
        """The name in the domain."""
        return self.action_name

    @abstractmethod
    def answer(self, asked: Asked, known: Known) -> Answer:
        """The answer to a message. Pure."""

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Mapping[str, Any]
    ) -> list[dict[str, Any]]:
        """Called by Rasa: say the replies, emit the effects, return the slots that change."""
        given = self.answer(read(tracker), Known(self._desk.content(), self._desk.clock()))
        for effect in given.effects:
            emit(dispatcher, effect)
        for reply in given.replies:
            say(dispatcher, reply)
        forgotten = {} if self.keeps_pending else {Slot.PENDING: None}
        remembered = {Slot.MISSES: 0, **forgotten, **given.slots}
        return [SlotSet(slot.value, value) for slot, value in remembered.items()]
