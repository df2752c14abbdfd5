"""content/upcoming: which events somebody is told of."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from content.calendar_feed import FeedEvent
from content.event import Event, EventField, EventSource
from content.event_dates import Occurrence
from content.hours import BERLIN
from content.load import Content
from content.model import Confidence
from content.upcoming import Upcoming, upcoming

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=BERLIN)


def event(name: str, seen: str = "2026", **facts: Any) -> Event:
    """An event of a topic."""
    source = EventSource(url="https://example.org", supports=(EventField.DATES,), seen=seen)
    given = {"topics": ("group_events",), "confidence": Confidence.HIGH, **facts}
    return Event(id=name, name=name, sources=(source,), **given)


def with_events(shipped: Content, *events: Event, calendar: tuple[FeedEvent, ...] = ()) -> Content:
    """The content with these events and no others."""
    return replace(
        shipped,
        events={each.id: each for each in events},
        calendar={each.id: each for each in calendar},
    )


def on(name: str, days: int) -> FeedEvent:
    """An event of a calendar in so many days."""
    return FeedEvent(name, "dresden.de", name, (Occurrence(NOW + timedelta(days=days)),))


def test_the_soonest_come_first_and_each_once(shipped: Content) -> None:
    """Also where one of them recurs every day."""
    daily = event("daily", first="2026-01-01 08:00", rule="FREQ=DAILY")
    later = event("later", dates=("2026-12-01 10:00",))
    soon = event("soon", dates=("2026-11-23 07:00",))
    content = with_events(shipped, daily, later, soon)
    assert upcoming(content, "group_events", NOW) == Upcoming(("soon", "daily", "later"))
    assert upcoming(content, "group_events", NOW, limit=1).dated == ("soon",)


def test_only_events_of_the_topic_are_told(shipped: Content) -> None:
    """Calendars of other sites belong to whoever asks for events."""
    women = event("women", topics=("women_offers",), dates=("2026-12-01 10:00",))
    content = with_events(shipped, women, calendar=(on("feed:1", 1),))
    assert upcoming(content, "women_offers", NOW).dated == ("women",)
    assert upcoming(content, "group_events", NOW).dated == ("feed:1",)


def test_calendars_and_curated_events_are_ordered_together(shipped: Content) -> None:
    """By their next date; what is past does not count."""
    content = with_events(
        shipped,
        event("curated", dates=("2026-11-25 10:00",)),
        calendar=(on("feed:past", -1), on("feed:soon", 1), on("feed:late", 9)),
    )
    assert upcoming(content, "group_events", NOW).dated == ("feed:soon", "curated", "feed:late")


def test_those_with_old_dates_come_last_and_the_ended_not_at_all(shipped: Content) -> None:
    """They may be asked for; a single date of long ago may not."""
    old = event("old", seen="2019", first="2019-01-07 10:00", rule="FREQ=WEEKLY")
    gone = event("gone", seen="2019", dates=("2019-01-07 10:00",))
    content = with_events(shipped, old, gone, event("next", dates=("2026-12-01 10:00",)))
    assert upcoming(content, "group_events", NOW) == Upcoming(("next",), ("old",))
    assert upcoming(content, "group_events", NOW, limit=1) == Upcoming(("next",), ())
