from __future__ import annotations

from dataclasses import replace

import pytest

from actions.catalogue import executor
from actions.desk import Desk
from content.event import Event, EventField, EventSource
from content.load import Content
from content.model import Confidence
from tests.actions.dialogue import MONDAY, Dialogue, service, small_content, topic


def event(name: str, topic: str, seen: str = "2026-01") -> Event:
    """A weekly meeting."""
    return Event(
        id=name,
        name=name,
        topics=(topic,),
        confidence=Confidence.HIGH,
        first="2018-01-02 17:00",
        rule="FREQ=WEEKLY",
        sources=(EventSource(url="https://example.org", supports=(EventField.DATES,), seen=seen),),
    )


def dialogue(*events: Event) -> Dialogue:
    """A conversation where content has these events."""
    content = with_events(*events)
    return Dialogue(executor(Desk(lambda: content, lambda: MONDAY)), {"case": "none", "locale": "en"})


def with_events(*events: Event) -> Content:
    """The small content with a topic that asks for events."""
    small = small_content()
    return replace(
        small,
        topics={**small.topics, "group_events": topic("group_events", guide=True)},
        by_topic={**small.by_topic, "group_events": (service("house", "group_events"),)},
        events={each.id: each for each in events},
    )


def test_the_next_dates_come_between_the_guide_and_the_places() -> None:
    """As cards of events; further places and details are those of the places."""
    guide, dates, places = dialogue(event("cafe", "group_events")).hears("group_events")
    assert (guide.phrase, dates.phrase, places.phrase) == ("guide", "events-next", "topic-services")
    assert (dates.events, dates.services) == (("cafe",), ())
    assert places.services == ("house",)


def test_at_most_three_events_are_shown() -> None:
    """As many as somebody can compare."""
    many = [event(f"cafe-{number}", "group_events") for number in range(5)]
    assert len(dialogue(*many).hears("group_events")[1].events) == 3


def test_that_nothing_is_planned_is_said_only_where_events_were_asked_for() -> None:
    """Whoever looks for a doctor does not want to hear of it."""
    none = dialogue()
    assert none.phrases("group_events") == ["guide", "events-none", "topic-services"]
    assert none.phrases("doctor") == ["topic-services"]


def test_another_topic_with_events_shows_them_too() -> None:
    """Such as meetings of women for whoever asks for those."""
    assert dialogue(event("walk", "doctor")).phrases("doctor") == ["events-next", "topic-services"]


@pytest.mark.parametrize("wanted", ["group_events", "doctor"])
def test_groups_whose_dates_are_old_are_named_to_ask_there(wanted: str) -> None:
    """No date is told that might lead to a closed door."""
    replies = dialogue(event("cafe", wanted, seen="2018")).hears(wanted)
    asked = next(reply for reply in replies if reply.events)
    assert (asked.phrase, asked.events) == ("events-ask", ("cafe",))
