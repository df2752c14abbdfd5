"""The public holidays of Saxony.

Source: Sächsisches Sonn- und Feiertagsgesetz (SächsSFG), § 1 (1): the nationwide days, Reformation Day and the Day
of Repentance and Prayer. Corpus Christi is a holiday in a few Sorbian parishes only, none of them in Dresden.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

FROM_EASTER = {"Good Friday": -2, "Easter Monday": 1, "Ascension Day": 39, "Whit Monday": 50}
"""Days after Easter Sunday."""

FIXED = {
    "New Year": (1, 1),
    "Labour Day": (5, 1),
    "German Unity Day": (10, 3),
    "Reformation Day": (10, 31),
    "Christmas Day": (12, 25),
    "Second Day of Christmas": (12, 26),
}
"""Month and day."""


@lru_cache(maxsize=64)
def public_holidays(year: int) -> frozenset[date]:
    """All public holidays of Dresden in a year (from 1995 on, when the Day of Repentance stayed one in Saxony only)."""
    easter = easter_sunday(year)
    moving = {easter + timedelta(days=days) for days in FROM_EASTER.values()}
    fixed = {date(year, month, day) for month, day in FIXED.values()}
    return frozenset(moving | fixed | {day_of_repentance(year)})


def is_saxon_only(day: date) -> bool:
    """Whether the day is a holiday in Saxony but not nationwide: calendars of the country do not know it."""
    return (day.month, day.day) == FIXED["Reformation Day"] or day == day_of_repentance(day.year)


def day_of_repentance(year: int) -> date:
    """Buß- und Bettag: the Wednesday before 23 November."""
    last = date(year, 11, 22)
    return last - timedelta(days=(last.weekday() - 2) % 7)


def easter_sunday(year: int) -> date:
    """Easter in the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8)."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, rest_centuries = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon_shift + 15) % 30
    leap_years, rest_years = divmod(of_century, 4)
    weekday = (32 + 2 * rest_centuries + 2 * leap_years - epact - rest_years) % 7
    correction = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)
