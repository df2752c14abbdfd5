"""What an action is asked: one message's meaning and what is remembered, read once from Rasa's tracker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from actions.slots import Case, Pending, Slot

if TYPE_CHECKING:
    # See actions.effects: a starting server does not wait for Rasa's SDK.
    from rasa_sdk import Tracker

Member = TypeVar("Member", bound=Enum)


@dataclass(frozen=True, slots=True)
class Asked:
    """One message as actions see it.

    `words` are the person's own, for a search of content and for nothing else: they are neither kept nor logged.
    `ranking` holds the intents that the message may mean, best first. `locale` is None where nobody told it.
    `also` are further topics of the same message.
    `listed_for` are the language that was named and the one that was read when the present list was begun.
    """

    intent: str
    ranking: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    entities: tuple[tuple[str, str], ...] = ()
    topic: str | None = None
    shown: tuple[str, ...] = ()
    offset: int = 0
    moment: datetime | None = None
    district: str | None = None
    listed_for: tuple[str | None, str | None] | None = None
    misses: int = 0
    pending: Pending | None = None
    case: Case = Case.NONE
    locale: str | None = None
    words: str = field(default="", repr=False)

    def entity(self, name: str) -> str | None:
        """The first value of an entity of this name in the message."""
        return next(iter(self.values(name)), None)

    def values(self, name: str) -> tuple[str, ...]:
        """All values of an entity of this name, in the order of the message."""
        return tuple(value for entity, value in self.entities if entity == name)


def read(tracker: Tracker) -> Asked:
    """The message and the slots that a tracker holds; a slot that cannot be read counts as empty."""
    message: Mapping[str, Any] = tracker.latest_message or {}
    slots: Mapping[str, Any] = tracker.slots
    return Asked(
        intent=str((message.get("intent") or {}).get("name") or ""),
        ranking=tuple(str(ranked["name"]) for ranked in message.get("intent_ranking") or ()),
        also=tuple(map(str, message.get("also") or ())),
        entities=tuple((str(each["entity"]), str(each["value"])) for each in message.get("entities") or ()),
        topic=_word(slots.get(Slot.TOPIC.value)),
        shown=tuple(str(service) for service in slots.get(Slot.SHOWN.value) or ()),
        offset=int(slots.get(Slot.OFFSET.value) or 0),
        moment=_moment(slots.get(Slot.MOMENT.value)),
        district=_word(slots.get(Slot.DISTRICT.value)),
        listed_for=_pair(slots.get(Slot.LISTED_FOR.value)),
        misses=int(slots.get(Slot.MISSES.value) or 0),
        pending=_member(Pending, slots.get(Slot.PENDING.value)),
        case=_member(Case, slots.get(Slot.CASE.value)) or Case.NONE,
        locale=_word(slots.get(Slot.LOCALE.value)),
        words=str(message.get("text") or ""),
    )


def _word(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _pair(value: Any) -> tuple[str | None, str | None] | None:
    if not isinstance(value, list | tuple) or len(value) != 2:
        return None
    return _word(value[0]), _word(value[1])


def _moment(value: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _member(kind: type[Member], value: Any) -> Member | None:
    return next((member for member in kind if member.value == value), None)
