"""Which events to tell somebody of: the soonest that a topic has, each once. A pure function of content and moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Final

from content.event_dates import are_doubtful, may_still_take_place, next_dates
from content.load import Content

EVENTS_TOPIC: Final = "group_events"
"""The topic that asks for events themselves: calendars of other sites belong to it."""


@dataclass(frozen=True, slots=True)
class Upcoming:
    """Ids of events of content.events and content.calendar, the soonest first; then those whose dates are too old to tell."""

    dated: tuple[str, ...] = ()
    undated: tuple[str, ...] = ()


def upcoming(content: Content, topic: str, when: datetime, limit: int = 3) -> Upcoming:
    """At most `limit` events of a topic at a moment (aware)."""
    found: list[tuple[datetime, str]] = []
    undated: list[str] = []
    for event in content.events.values():
        if topic not in event.topics:
            continue
        if dates := next_dates(event, when, 1):
            found.append((dates[0].start.astimezone(timezone.utc), event.id))
        elif are_doubtful(event, when) and may_still_take_place(event, when):
            undated.append(event.id)
    if topic == EVENTS_TOPIC:
        found += (
            (dates[0].start.astimezone(timezone.utc), feed_event.id)
            for feed_event in content.calendar.values()
            if (dates := feed_event.next_dates(when, 1))
        )
    dated = tuple(event_id for _, event_id in sorted(found))[:limit]
    return Upcoming(dated, tuple(sorted(undated))[: limit - len(dated)])
