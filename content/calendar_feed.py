"""Reads a calendar that an organisation publishes (iCalendar, RFC 5545) as plain events of the next weeks.

What it says is somebody else's: text without markup or invisible signs, links to the web only, within bounds. A
recurrence rule can keep a program busy for ever, so that whoever reads a calendar from elsewhere does it in a process
that can be ended (bot/calendar_process.py).
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from html import unescape
from typing import Any, Final
from urllib.parse import urlsplit

import icalendar
import msgspec
import recurring_ical_events

from content.event_dates import Occurrence
from content.hours import BERLIN

AHEAD: Final = timedelta(days=90)
"""How far dates are read."""

MOST_EVENTS: Final = 500
MOST_DATES: Final = 30
"""Of one event."""

LONGEST_TEXT: Final = 200
LONGEST_LINK: Final = 500

JOINERS: Final = "\u200c\u200d"
"""Invisible, but part of Persian words and of emoji."""

_MARKUP = re.compile(r"<[^<>]{0,500}>")
_SCHEMES = frozenset({"http", "https"})


class UnreadableCalendar(ValueError):
    """A calendar that cannot be used. Policy: the last good list is kept; the message names no text of it."""


class FeedEvent(msgspec.Struct, frozen=True):
    """An event of somebody else's calendar, in its own words. `host` is the site that the calendar came from."""

    id: str
    host: str
    name: str
    dates: tuple[Occurrence, ...]
    place: str | None = None
    link: str | None = None

    def next_dates(self, when: datetime, count: int = 3) -> tuple[Occurrence, ...]:
        """The next dates at a moment (aware), the soonest first; empty where all are past."""
        return tuple(each for each in self.dates if not each.is_over(when))[:count]


def read_calendar(data: bytes, host: str, when: datetime) -> tuple[FeedEvent, ...]:
    """The events of a calendar that take place within AHEAD of a moment (aware); UnreadableCalendar."""
    # Counted before it is parsed, which is slow.
    if data.count(b"BEGIN:VEVENT") > MOST_EVENTS:
        raise UnreadableCalendar(f"more than {MOST_EVENTS} events")
    here = when.astimezone(BERLIN)
    try:
        calendar: Any = icalendar.Calendar.from_ical(data)
        found = recurring_ical_events.of(calendar, skip_bad_series=True).between(
            here - timedelta(days=1), here + AHEAD
        )
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError) as problem:
        raise UnreadableCalendar(type(problem).__name__) from None
    dates: dict[str, set[Occurrence]] = {}
    events: dict[str, FeedEvent] = {}
    for each in found:
        occurrence, name = _occurrence(each), _text(each.get("SUMMARY"))
        if occurrence is None or not name or str(each.get("STATUS", "")).upper() == "CANCELLED":
            continue
        place = _text(each.get("LOCATION"))
        # What was moved to another place, or has another title on one day, is an event of its own.
        event_id = _id(host, str(each.get("UID", "")), name, place)
        events.setdefault(
            event_id, FeedEvent(event_id, host, name, (), place or None, _link(each.get("URL")))
        )
        dates.setdefault(event_id, set()).add(occurrence)
    return tuple(
        msgspec.structs.replace(event, dates=_soonest(dates[event_id])) for event_id, event in events.items()
    )


def _soonest(dates: Iterable[Occurrence]) -> tuple[Occurrence, ...]:
    return tuple(sorted(dates, key=lambda each: each.start))[:MOST_DATES]


def _occurrence(component: Any) -> Occurrence | None:
    start = component.get("DTSTART")
    end = component.get("DTEND")
    if start is None:
        return None
    begins, ends = start.dt, end.dt if end is not None else None
    if not isinstance(begins, datetime):
        last = ends if isinstance(ends, date) and ends > begins else begins + timedelta(days=1)
        return Occurrence(_midnight(begins), _midnight(last), whole_day=True)
    first, until = _here(begins), _here(ends) if isinstance(ends, datetime) else None
    return Occurrence(first, until if until and until > first else None)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(0), BERLIN)


def _here(moment: datetime) -> datetime:
    """A moment on Berlin's clock; one without a time zone was meant so."""
    return moment.astimezone(BERLIN) if moment.tzinfo else moment.replace(tzinfo=BERLIN)


def _text(value: Any) -> str:
    """One line of plain text: no markup, no control or direction signs; "" where nothing is left."""
    # Cut before anything is done with it; markup may be written as entities, too.
    given = str(value or "")[: LONGEST_TEXT * 10]
    plain = _MARKUP.sub(" ", unescape(_MARKUP.sub(" ", given)))
    visible = "".join(sign if _is_visible(sign) else " " for sign in plain)
    line = " ".join(visible.split())
    return line if len(line) <= LONGEST_TEXT else f"{line[: LONGEST_TEXT - 1].rstrip()}…"


def _is_visible(sign: str) -> bool:
    return sign in JOINERS or not unicodedata.category(sign).startswith("C")


def _link(value: Any) -> str | None:
    link = str(value or "").strip()
    if not link or len(link) > LONGEST_LINK or any(sign.isspace() or not sign.isprintable() for sign in link):
        return None
    try:
        parts = urlsplit(link)
    except ValueError:
        return None
    return link if parts.scheme in _SCHEMES and parts.hostname and "@" not in parts.netloc else None


def _id(host: str, *parts: str) -> str:
    # No id of a curated event has a colon.
    return f"feed:{hashlib.sha256(chr(0).join((host, *parts)).encode()).hexdigest()[:16]}"
