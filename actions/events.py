"""What is going on: the next dates of a topic, before the places that one can go to at other times. Pure functions."""

from __future__ import annotations

from datetime import datetime

from actions.replies import Said
from content.load import Content
from content.upcoming import EVENTS_TOPIC, upcoming


def next_events(topic: str, content: Content, when: datetime) -> tuple[Said, ...]:
    """The soonest events of a topic; that there are none is said only where somebody asked for events."""
    found = upcoming(content, topic, when)
    if found.dated:
        return (Said("events-next", events=(*found.dated, *found.undated)),)
    if found.undated:
        return (Said("events-ask", events=found.undated),)
    return (Said("events-none"),) if topic == EVENTS_TOPIC else ()
