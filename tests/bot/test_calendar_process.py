"""bot/calendar_process: a calendar is read in a process that can be ended."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from time import monotonic

import pytest

from bot.calendar_process import read_apart
from content.calendar_feed import UnreadableCalendar, read_calendar
from content.hours import BERLIN


def calendar(rule: str = "") -> bytes:
    """An event in a week."""
    soon = datetime.now(BERLIN) + timedelta(days=7)
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "BEGIN:VEVENT",
        "UID:1",
        f"DTSTART;TZID=Europe/Berlin:{soon:%Y%m%d}T190000",
        *([rule] if rule else []),
        "SUMMARY:Konzert",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    )
    return "\r\n".join(lines).encode()


async def test_it_gives_the_same_events_as_reading_here() -> None:
    """Also the clock that they are told on."""
    (found,) = await read_apart(calendar(), "dresden.de")
    assert (found,) == read_calendar(calendar(), "dresden.de", datetime.now(timezone.utc))
    assert found.dates[0].start.tzinfo is BERLIN


async def test_a_rule_that_never_ends_is_ended() -> None:
    """Steps of one second would keep a server busy for long."""
    begun = monotonic()
    with pytest.raises(UnreadableCalendar, match="too slow"):
        await read_apart(calendar("RRULE:FREQ=SECONDLY"), "dresden.de", seconds=1.5)
    assert monotonic() - begun < 10


async def test_what_is_no_calendar_is_said_to_be_none() -> None:
    """The process says so by its end, and nothing of what it read."""
    with pytest.raises(UnreadableCalendar, match="not readable"):
        await read_apart(b"<html>", "dresden.de")
