"""When an event takes place next: recurrence, exceptions and public holidays, on Berlin's clock.

A date that is doubtful is left out: on a public holiday, unless the event says otherwise; after the day up to which
it is known; and altogether where the page that names the dates is more than five years old or the confidence low.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import NamedTuple

import icalendar
import recurring_ical_events

from content.checked import checked_on
from content.event import Event, EventField
from content.freshness import is_past, last_day
from content.holidays import public_holidays
from content.hours import BERLIN
from content.model import Confidence

HORIZON = timedelta(days=400)
"""How far dates are looked for: what takes place once a year is found."""


@dataclass(frozen=True, slots=True, order=True)
class Occurrence:
    """One date: start and end on Berlin's clock. `end` is None where nobody knows it.

    A whole day begins at midnight; its end is the midnight after its last day.
    """

    start: datetime
    end: datetime | None = None
    whole_day: bool = False

    def is_over(self, when: datetime) -> bool:
        """Whether it is past. Without a known end it is once it has begun: nobody can say that it still runs."""
        # In UTC: two times on the same clock are compared without regard to its changes.
        return (self.end or self.start).astimezone(timezone.utc) <= when.astimezone(timezone.utc)


class _Plan(NamedTuple):
    """All of an event that its dates follow from, to be remembered by."""

    first: str | None
    rule: str | None
    dates: tuple[str, ...]
    minutes: int | None
    not_on: tuple[str, ...]
    on_public_holidays: bool
    known_until: str | None


def next_dates(event: Event, when: datetime, count: int = 3) -> tuple[Occurrence, ...]:
    """The next dates at a moment (aware; a naive one is Berlin's clock), the soonest first; what runs now is among them.

    Empty where none is to come within HORIZON, where the dates are too old to be told, and for a rule or a day that no
    calendar can read (`content.check.events` finds it).
    """
    here = when.astimezone(BERLIN) if when.tzinfo else when.replace(tzinfo=BERLIN)
    if are_doubtful(event, here):
        return ()
    found = _from(_plan(event), here.date() - timedelta(days=1))
    return tuple(each for each in found if not each.is_over(here))[:count]


def are_doubtful(event: Event, when: datetime) -> bool:
    """Whether only the place itself can tell the dates: of low confidence, or last seen more than five years ago."""
    if event.confidence is Confidence.LOW:
        return True
    seen = dates_seen(event)
    return seen is not None and is_past(seen, when)


def dates_seen(event: Event) -> str | None:
    """When the dates were last seen to be so (YYYY[-MM[-DD]]); None where no page that names them is dated."""
    seen = [source.seen for source in event.sources if source.seen and EventField.DATES in source.supports]
    checked = checked_on(event)
    if checked:
        seen.append(checked)
    return max(seen, key=last_day, default=None)


def may_still_take_place(event: Event, when: datetime) -> bool:
    """Whether an event with doubtful dates is worth asking for: it recurs, and nobody has said when it ends."""
    until = _day(event.known_until) if event.known_until else None
    return event.rule is not None and (until is None or when.astimezone(BERLIN).date() <= until)


def ever(event: Event) -> bool:
    """Whether there is any date at all, after the first one where it recurs; ValueError for a day that no calendar has."""
    plan = _plan(event)
    days = [_day(start) for start in (event.first, *event.dates) if start]
    if event.rule and event.first:
        # The first date itself counts even where it is none of the rule's.
        days[0] += timedelta(days=1)
    return any(_read(plan, day) for day in days)


def _plan(event: Event) -> _Plan:
    return _Plan(
        event.first,
        event.rule,
        event.dates,
        event.minutes,
        event.not_on,
        event.on_public_holidays,
        event.known_until,
    )


@lru_cache(maxsize=1024)
def _from(plan: _Plan, day: date) -> tuple[Occurrence, ...]:
    """All dates from a day on; remembered, as a rule takes milliseconds to read and the day is the same for all."""
    try:
        return _read(plan, day)
    except (ValueError, OverflowError):
        return ()


def _read(plan: _Plan, day: date) -> tuple[Occurrence, ...]:
    until = min(day + HORIZON, _day(plan.known_until) if plan.known_until else date.max)
    not_on = {_day(each) for each in plan.not_on}
    found = [_occurrence(start, plan) for start in plan.dates]
    if plan.first and plan.rule:
        regular = (_occurrence(plan.first, plan, on) for on in _recurring(plan.first, plan.rule, day))
        found += (each for each in regular if plan.on_public_holidays or not _on_a_holiday(each))
    elif plan.first:
        found.append(_occurrence(plan.first, plan))
    return tuple(
        sorted(
            each
            for each in set(found)
            if day <= each.start.date() <= until and each.start.date() not in not_on
        )
    )


def _recurring(first: str, rule: str, day: date) -> list[date]:
    """The days on which a rule falls within HORIZON."""
    event = icalendar.Event()
    event.add("uid", "event")
    event.add("dtstart", _day(first))
    event.add("rrule", icalendar.vRecur.from_ical(rule))
    calendar = icalendar.Calendar()
    calendar.add_component(event)
    found = recurring_ical_events.of(calendar).between(day, day + HORIZON)
    return [each["DTSTART"].dt for each in found]


def _occurrence(start: str, plan: _Plan, on: date | None = None) -> Occurrence:
    """A date as it is written, or the same time on another day."""
    day, clock = on or _day(start), start[11:]
    if not clock:
        after = datetime.combine(day + timedelta(days=1), time(0), BERLIN)
        return Occurrence(datetime.combine(day, time(0), BERLIN), after, whole_day=True)
    wall = datetime.combine(day, time(int(clock[:2]), int(clock[3:])), BERLIN)
    # By way of UTC: a minute that the change to summer time skips becomes one that exists.
    moment = wall.astimezone(timezone.utc)
    end = moment + timedelta(minutes=plan.minutes) if plan.minutes else None
    return Occurrence(moment.astimezone(BERLIN), end.astimezone(BERLIN) if end else None)


def _on_a_holiday(occurrence: Occurrence) -> bool:
    return occurrence.start.date() in public_holidays(occurrence.start.year)


def _day(written: str) -> date:
    return date.fromisoformat(written[:10])
