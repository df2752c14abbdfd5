"""Shows events as cards in one reader's language: when they take place next, where, and who says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.cards import RELIED_ON, card
from bot.message import Card
from content.bidi import isolate
from content.calendar_feed import FeedEvent
from content.checked import is_checked
from content.dates import Nearness, clock, day_and_month, full_day, nearness, partial, weekday
from content.event import Event, EventField
from content.event_dates import Occurrence, are_doubtful, dates_seen, next_dates
from content.freshness import last_seen
from content.held_events import as_service
from content.hours import BERLIN
from content.hours_text import WAVE
from content.load import Content
from content.model import Confidence, Service
from content.phrases import Data

SHOWN_DATES = 3


def event_card(event_id: str, content: Content, locale: str, when: datetime) -> Card | None:
    """The card of an event at a moment (aware); None where there is nothing to show of it any more."""
    event, feed_event = content.events.get(event_id), content.calendar.get(event_id)
    if event is not None:
        return _curated(event, content, locale, when)
    return _of_a_calendar(feed_event, content, locale, when) if feed_event else None


def _curated(event: Event, content: Content, locale: str, when: datetime) -> Card | None:
    dates = next_dates(event, when, SHOWN_DATES)
    doubtful = are_doubtful(event, when)
    if not dates and not doubtful:
        return None
    known = as_service(event, content.services.get(event.service) if event.service else None)
    shown = card(known, content, locale, when)
    seen = dates_seen(event)
    as_of = min((each for each in (shown.as_of, seen[:7] if seen else None) if each), default=None)
    note = (
        "event-ask-there" if doubtful else "event-regular" if event.rule and not is_checked(event) else None
    )
    return replace(
        shown,
        service="",
        event=event.id,
        dates=tuple(date_line(each, content, locale, when) for each in dates),
        notes=(*shown.notes, *((content.phrases.line(note, {}, locale),) if note else ())),
        as_of=as_of,
        as_of_text=_provenance(known, shown, seen, as_of, content, locale),
        source=_page_of_dates(event) or shown.source,
    )


def _of_a_calendar(event: FeedEvent, content: Content, locale: str, when: datetime) -> Card | None:
    """In the calendar's own words, whatever language they are in: each stands alone, so that it keeps its direction."""
    dates = event.next_dates(when, SHOWN_DATES)
    if not dates:
        return None
    return Card(
        service="",
        event=event.id,
        name=event.name,
        dates=tuple(date_line(each, content, locale, when) for each in dates),
        address=event.place,
        website=event.link,
        as_of_text=content.phrases.line("event-calendar", {"host": event.host}, locale),
    )


def date_line(occurrence: Occurrence, content: Content, locale: str, when: datetime) -> str:
    """One date in the reader's words: "Monday, 23 November, 17:00–19:00"; days of another year name it."""
    here = when.astimezone(BERLIN)
    if occurrence.whole_day:
        return _whole_days(occurrence, content, locale, here)
    line = content.phrases.line
    time = _time(occurrence, content, locale)
    distance = nearness(occurrence.start, here)
    if occurrence.start.date() == here.date():
        return line("event-today", {"time": time}, locale)
    if distance is Nearness.TOMORROW:
        return line("event-tomorrow", {"time": time}, locale)
    day = occurrence.start.date()
    return _begun(line("event-on", lambda code: {**_day(day, here.date(), code), "time": time}, locale))


def _whole_days(occurrence: Occurrence, content: Content, locale: str, here: datetime) -> str:
    first = occurrence.start.date()
    last = (occurrence.end - timedelta(days=1)).date() if occurrence.end else first

    def one(day: date) -> str:
        return _begun(content.phrases.line("event-day", lambda code: _day(day, here.date(), code), locale))

    return one(first) if first == last else f"{isolate(one(first))} {WAVE} {isolate(one(last))}"


def _begun(line: str) -> str:
    """The line with a capital, as it stands alone: many languages write weekdays small."""
    first = next((place for place, sign in enumerate(line) if sign.isalpha()), 0)
    return line[:first] + line[first : first + 1].upper() + line[first + 1 :]


def _day(day: date, today: date, code: str) -> Data:
    written = day_and_month if day.year == today.year else full_day
    return {"weekday": weekday(day.weekday(), code), "date": written(day, code)}


def _time(occurrence: Occurrence, content: Content, locale: str) -> str:
    begin = clock(occurrence.start)
    if occurrence.end is None:
        return content.phrases.line("hours-from", {"time": begin}, locale)
    if occurrence.end - occurrence.start > timedelta(days=1):
        return begin
    # Each time is a unit of its own, so that the earlier one comes first in the direction of reading.
    return f"{isolate(begin)}{WAVE}{isolate(clock(occurrence.end))}"


def _provenance(
    known: Service, shown: Card, seen: str | None, as_of: str | None, content: Content, locale: str
) -> str:
    """How old the facts are, the dates among them, in the words of every card."""
    if is_checked(known) or known.confidence is Confidence.LOW or (seen is None and shown.as_of is None):
        return shown.as_of_text
    given = (field for field in RELIED_ON if getattr(known, field.value))
    partly = seen is None or any(last_seen(known, field) is None for field in given)
    phrase = "card-source-partly" if partly else "card-source"
    return content.phrases.line(phrase, lambda code: {"date": partial(as_of or "", code)}, locale)


def _page_of_dates(event: Event) -> str | None:
    pages = [each for each in event.sources if EventField.DATES in each.supports]
    return max(pages, key=lambda each: each.seen or "").url if pages else None
