"""content/timetable.py: the rules that can be written out for people, and nothing half understood."""

from __future__ import annotations

import pytest

from content.timetable import Rule, Times, Timetable, timetable


def test_rules_are_read_with_days_and_times() -> None:
    """Days may be spans or single ones, a day may have several times."""
    assert timetable("Tu 09:00-12:00,14:00-18:00; We,Fr-Sa 10:00-12:00") == Timetable(
        (
            Rule(days=((1, 1),), times=(Times("09:00", "12:00"), Times("14:00", "18:00"))),
            Rule(days=((2, 2), (4, 5)), times=(Times("10:00", "12:00"),)),
        )
    )


def test_a_comma_may_begin_another_rule() -> None:
    """As in the hours of a day centre; a comma before a time belongs to the same rule."""
    read = timetable("Mo-Sa 14:00-20:00, Mo,We 10:00-12:00, 13:00-13:30")
    assert read is not None
    assert [len(rule.times) for rule in read.rules] == [1, 2]


def test_months_holidays_and_closing_are_read() -> None:
    """Seasons, public holidays and days off."""
    assert timetable("Nov-Mar: Mo-Su 20:00-07:00; PH off") == Timetable(
        (
            Rule(months=((10, 2),), days=((0, 6),), times=(Times("20:00", "07:00"),)),
            Rule(holidays=True, closed=True),
        )
    )


def test_day_and_night_has_no_rules() -> None:
    """24/7 says everything, holidays too."""
    read = timetable("24/7")
    assert read is not None
    assert (read.always, read.knows_holidays, read.rules) == (True, True, ())


@pytest.mark.parametrize("expression", ["Th", "Mo-Fr", "Mo 10:00-12:00; Th"])
def test_days_without_times_are_vague(expression: str) -> None:
    """They name a day, but not when somebody is there."""
    read = timetable(expression)
    assert read is not None
    assert read.vague


def test_an_open_end_is_known_as_such() -> None:
    """A plus says that only the beginning is known."""
    read = timetable("Mo 17:00+")
    assert read is not None
    assert read.open_ended
    assert not read.vague


@pytest.mark.parametrize(
    "expression",
    [
        "",
        "nonsense",
        "sunrise-sunset",
        "SH off",
        "week 1-3 Mo",
        'Mo 10:00-12:00 "by phone"',
        "Mo 25:00-26:00",
        "Mo;",
    ],
)
def test_what_lies_outside_is_not_guessed(expression: str) -> None:
    """Comments, the sun, school holidays and mistakes are not read at all."""
    assert timetable(expression) is None
