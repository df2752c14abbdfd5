"""Writes months, days and times for a reader of one language.

Names come from CLDR (babel), Kurmanji's too, which it knows as Kurdish, except where people say it otherwise: that
stands in content/calendar_words.yml. Days are of the Gregorian calendar, digits are 0 to 9, and times are on the
24-hour clock in every language: so they stand on doors and in letters in Germany.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import Enum
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton

from content.calendar_words import words_of
from content.fallback import without_private_use


class Nearness(Enum):
    """How far a moment lies ahead of a day, as a person would say it."""

    TODAY = "today"
    TOMORROW = "tomorrow"
    THIS_WEEK = "this_week"  # within six days: the weekday's name says it
    LATER = "later"


@lru_cache(maxsize=64)
def locale_data(code: str) -> Locale:
    """CLDR's data of a language, English where CLDR does not know it."""
    try:
        return Locale.parse(without_private_use(code), sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")


def clock(moment: datetime) -> str:
    """A time of day: 08:30."""
    return f"{moment:%H:%M}"


def nearness(moment: datetime, now: datetime) -> Nearness:
    """How far `moment` lies ahead of `now`; both in the same time zone."""
    ahead = moment.date() - now.date()
    if ahead <= timedelta(0):
        return Nearness.TODAY
    if ahead == timedelta(1):
        return Nearness.TOMORROW
    return Nearness.THIS_WEEK if ahead < timedelta(7) else Nearness.LATER


def weekday(number: int, code: str) -> str:
    """A weekday's name; 0 is Monday."""
    return (words_of(code).weekdays or locale_data(code).days["format"]["wide"])[number]


def month(number: int, code: str) -> str:
    """A month's name standing alone; 1 is January."""
    return _month(number, code, "stand-alone")


def day_and_month(day: date, code: str) -> str:
    """A day of the year: 1 November."""
    if own := words_of(code).dates:
        return own.day_and_month.format(day=day.day, month=_month(day.month, code, "format"))
    locale = locale_data(code)
    skeleton = next((name for name in ("MMMMd", "MMMd") if name in locale.datetime_skeletons), None)
    return str(
        format_skeleton(skeleton, day, locale=locale)
        if skeleton
        else format_date(day, "medium", locale=locale)
    )


def full_day(day: date, code: str) -> str:
    """A day with its year: 6 March 2026."""
    if own := words_of(code).dates:
        return own.full_day.format(day=day.day, month=_month(day.month, code, "format"), year=day.year)
    return str(format_date(day, "long", locale=locale_data(code)))


def partial(seen: str, code: str) -> str:
    """A date as exact as a month: "2026-03-06" and "2026-03" are March 2026, "2026" stays 2026."""
    year, _, rest = seen.partition("-")
    if not rest:
        return year
    first = date(int(year), int(rest[:2]), 1)
    if own := words_of(code).dates:
        return own.month_and_year.format(month=month(first.month, code), year=first.year)
    locale = locale_data(code)
    skeleton = next((name for name in ("yMMMM", "yMMM") if name in locale.datetime_skeletons), None)
    return (
        str(format_skeleton(skeleton, first, locale=locale))
        if skeleton
        else f"{month(first.month, code)} {year}"
    )


def _month(number: int, code: str, context: str) -> str:
    """A month's name; CLDR's contexts are "stand-alone" and "format", which is within a date."""
    own = words_of(code).dates
    if own and own.months:
        return own.months[number - 1]
    return str(locale_data(code).months[context]["wide"][number])


def plural_forms(code: str) -> frozenset[str]:
    """CLDR's names of the plural forms that a language distinguishes, "other" among them."""
    return frozenset(locale_data(code).plural_form.tags) | {"other"}
