"""Writes opening hours and the present state in the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from content.bidi import isolate
from content.dates import Nearness, clock, day_and_month, month, nearness, weekday
from content.hours import BERLIN, Status
from content.names import comma
from content.phrases import Data, Phrases
from content.timetable import Rule, Span, Times, timetable

WHOLE_WEEK: tuple[Span, ...] = ((0, 6),)
WAVE = "–"

OPENS = {
    Nearness.TODAY: "card-opens-today",
    Nearness.TOMORROW: "card-opens-tomorrow",
    Nearness.THIS_WEEK: "card-opens-on",
    Nearness.LATER: "card-opens-on",
}


def hours_lines(opening_hours: str | None, phrases: Phrases, locale: str) -> tuple[str, ...]:
    """A line for each rule: "Monday–Friday: 08:00–12:00".

    None for hours that are unknown, that content.timetable does not read, or that never end (`state_line` says
    so). Names of days are in the reader's language even where phrases fall back to others: CLDR has them.
    """
    rules = timetable(opening_hours) if opening_hours else None
    return tuple(_line(rule, phrases, locale) for rule in rules.rules) if rules else ()


def state_line(status: Status, when: datetime, phrases: Phrases, locale: str) -> str | None:
    """Open or closed now and until when; None where nobody can say."""
    if status.open is None:
        return None
    if status.always:
        return phrases.line("card-always-open", {}, locale)
    changes_at = status.changes_at
    if changes_at is None:
        return phrases.line("card-open" if status.open else "card-closed", {}, locale)
    if status.open:
        return phrases.line("card-open-until", {"time": clock(changes_at)}, locale)
    distance = nearness(changes_at, when.astimezone(BERLIN) if when.tzinfo else when.replace(tzinfo=BERLIN))
    return phrases.line(OPENS[distance], _opening(changes_at, distance), locale)


def _opening(opens_at: datetime, distance: Nearness) -> Callable[[str], Data]:
    def data(code: str) -> Data:
        # Beyond a week a weekday's name would mean the wrong week.
        day = (
            day_and_month(opens_at.date(), code)
            if distance is Nearness.LATER
            else weekday(opens_at.weekday(), code)
        )
        return {"time": clock(opens_at), "day": day}

    return data


def _line(rule: Rule, phrases: Phrases, locale: str) -> str:
    months = [_span(span, lambda number: month(number + 1, locale)) for span in rule.months]
    days = _days(rule, phrases, locale)
    if rule.holidays:
        days.append(phrases.line("hours-holidays", {}, locale))
    between = comma(locale)
    named = " · ".join(part for part in (between.join(months), between.join(days)) if part)
    named = named[:1].upper() + named[1:]
    if rule.closed:
        return f"{named}: {phrases.line('hours-closed', {}, locale)}"
    times = between.join(_times(times, phrases, locale) for times in rule.times)
    return f"{named}: {times}" if times else named


def _days(rule: Rule, phrases: Phrases, locale: str) -> list[str]:
    spans = rule.days if rule.days or rule.holidays else WHOLE_WEEK
    # Where the language has no phrase yet, the days' own names say the same without a second language.
    if spans == WHOLE_WEEK and phrases.has("hours-every-day", locale):
        return [phrases.line("hours-every-day", {}, locale)]
    return [_span(span, lambda number: weekday(number, locale)) for span in spans]


def _span(span: Span, name: Callable[[int], str]) -> str:
    first, last = span
    return name(first) if first == last else f"{name(first)}{WAVE}{name(last)}"


def _times(times: Times, phrases: Phrases, locale: str) -> str:
    if times.until is None:
        return phrases.line("hours-from", {"time": times.begin}, locale)
    # Each time is a unit of its own, so that the earlier one comes first in the direction of reading.
    return f"{isolate(times.begin)}{WAVE}{isolate(times.until)}"
