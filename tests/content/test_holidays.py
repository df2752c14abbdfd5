"""content/holidays.py: the public holidays of Saxony."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from content.holidays import day_of_repentance, easter_sunday, is_saxon_only, public_holidays


@pytest.mark.parametrize(
    ("year", "easter"), [(2024, date(2024, 3, 31)), (2025, date(2025, 4, 20)), (2026, date(2026, 4, 5))]
)
def test_easter_falls_on_its_day(year: int, easter: date) -> None:
    """Known Easter Sundays."""
    assert easter_sunday(year) == easter


@given(year=some.integers(1995, 2200))
def test_easter_is_a_sunday_in_spring(year: int) -> None:
    """Between 22 March and 25 April, always a Sunday."""
    easter = easter_sunday(year)
    assert easter.weekday() == 6
    assert date(year, 3, 22) <= easter <= date(year, 4, 25)


@given(year=some.integers(1995, 2200))
def test_the_day_of_repentance_is_eleven_days_before_advent(year: int) -> None:
    """A Wednesday between 16 and 22 November."""
    day = day_of_repentance(year)
    assert day.weekday() == 2
    assert date(year, 11, 16) <= day <= date(year, 11, 22)


def test_saxony_has_eleven_holidays_and_two_of_its_own() -> None:
    """Reformation Day and the Day of Repentance are not on the calendars of the whole country."""
    days = public_holidays(2026)
    assert len(days) == 11
    assert {day for day in days if is_saxon_only(day)} == {date(2026, 10, 31), date(2026, 11, 18)}
    assert easter_sunday(2026) + timedelta(days=39) in days
