"""content/hours.py: open or closed only where the hours really say so."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as some

from content.hours import BERLIN, UNKNOWN, Status, is_valid, status
from content.load import Content

MONDAY = datetime(2026, 11, 23, tzinfo=BERLIN)
# Hypothesis wants naive limits and gives the zone itself.
FIRST, LAST = datetime.fromisoformat("2025-01-01"), datetime.fromisoformat("2030-01-01")
moments = some.datetimes(FIRST, LAST, timezones=some.just(BERLIN))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment in the week from Monday, 23 November 2026; day 0 is that Monday."""
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


def test_open_says_until_when() -> None:
    """Within the hours a place is open until they end."""
    assert status("Mo-Fr 10:00-12:00", at(0, 11)) == Status(open=True, changes_at=at(0, 12))


def test_closed_says_when_it_opens() -> None:
    """Outside of the hours the next opening is told, days ahead too."""
    assert status("Mo-Fr 10:00-12:00", at(4, 12)) == Status(open=False, changes_at=at(7, 10))


def test_day_and_night_never_changes() -> None:
    """24/7 is open always, at Christmas too."""
    assert status("24/7", datetime(2026, 12, 25, 3, tzinfo=BERLIN)) == Status(open=True, always=True)


def test_nights_go_on_after_midnight() -> None:
    """A night shelter is open at three in the morning, in its season."""
    assert status("Nov-Mar: Mo-Su 20:00-07:00", at(1, 3)) == Status(open=True, changes_at=at(1, 7))
    assert status("Nov-Mar: Mo-Su 20:00-07:00", datetime(2026, 7, 1, 22, tzinfo=BERLIN)) == Status(
        open=False, changes_at=datetime(2026, 11, 1, 20, tzinfo=BERLIN)
    )


@given(moment=moments, expression=some.sampled_from(["Th", "Mo-Fr", "Mo 10:00-12:00; Th"]))
def test_days_without_times_are_never_open_or_closed(moment: datetime, expression: str) -> None:
    """Nobody can say it, at any moment: above all not "open all day"."""
    assert status(expression, moment) == UNKNOWN


def test_an_open_end_is_unknown_once_it_has_begun() -> None:
    """Before it begins it is closed, then nobody knows, until early in the morning."""
    assert status("Mo 17:00+", at(0, 12)) == Status(open=False, changes_at=at(0, 17))
    assert status("Mo 17:00+", at(0, 18)) == UNKNOWN
    assert status("Mo 17:00+", at(1, 1)) == UNKNOWN
    assert status("Mo 17:00+", at(1, 9)) == Status(open=False, changes_at=at(7, 17))
    assert status("Mo 10:00-12:00,17:00+", at(0, 11)) == Status(open=True, changes_at=at(0, 12))


@pytest.mark.parametrize("day", ["2026-10-31", "2026-11-18", "2026-12-25"])
def test_holidays_that_the_hours_do_not_speak_of_are_unknown(day: str) -> None:
    """An office that says "10 to 12" may be closed on a holiday, on those of Saxony alone too."""
    assert status("10:00-12:00", datetime.fromisoformat(f"{day}T11:00+01:00")) == UNKNOWN


def test_an_opening_on_a_holiday_is_not_promised() -> None:
    """On Christmas Eve a place is closed by its hours; when it opens again is not told."""
    assert status("10:00-12:00", datetime(2026, 12, 24, 13, tzinfo=BERLIN)) == Status(open=False)


def test_hours_that_speak_of_holidays_are_believed() -> None:
    """PH is known for the days of the whole country; on Saxony's own days the library cannot judge it."""
    christmas = datetime(2026, 12, 25, 18, tzinfo=BERLIN)
    assert status("Mo-Fr 17:00-23:00; PH 17:00-20:00", christmas).changes_at == christmas.replace(hour=20)
    assert status("Mo-Fr 17:00-23:00; PH off", christmas).open is False
    assert status("Mo-Su,PH 17:00-23:00", datetime(2026, 11, 18, 18, tzinfo=BERLIN)) == UNKNOWN


def test_a_holidays_night_is_not_promised_to_end() -> None:
    """In the evening before a holiday the end after midnight is not told, and the night itself is unknown."""
    assert status("20:00-07:00", datetime(2026, 12, 24, 22, tzinfo=BERLIN)) == Status(open=True)
    assert status("20:00-07:00", datetime(2026, 12, 27, 2, tzinfo=BERLIN)) == UNKNOWN


@pytest.mark.parametrize("expression", [None, "", "nonsense", "Mo 10:00-12:00 unknown", "sunrise-sunset"])
def test_what_cannot_be_read_is_unknown(expression: str | None) -> None:
    """At run time nothing is raised: no hours, no state."""
    assert status(expression, at(0, 11)) == UNKNOWN


def test_any_time_zone_is_understood() -> None:
    """A moment in UTC is Berlin's an hour later in winter; one without a zone is Berlin's own clock."""
    assert status("Mo 10:00-12:00", datetime(2026, 11, 23, 9, 30, tzinfo=timezone.utc)).open is True
    assert status("Mo 10:00-12:00", datetime(2026, 11, 23, 9, 30)).open is False  # noqa: DTZ001 (the point of it)


@pytest.mark.parametrize("moment", ["2026-03-29T02:30", "2026-10-25T02:30", "2026-10-25T02:30+01:00"])
def test_the_change_of_clocks_breaks_nothing(moment: str) -> None:
    """The minute that does not exist in March and the one that comes twice in October both have a state."""
    when = datetime.fromisoformat(moment)
    asked = when if when.tzinfo else when.replace(tzinfo=BERLIN)
    assert status("01:00-05:00", asked).open is True


def test_the_check_knows_wrong_syntax() -> None:
    """What the library cannot read is not valid."""
    assert is_valid("Mo-Fr 10:00-12:00")
    assert not is_valid("weekdays 10-12")


@given(
    moment=moments,
    begin=some.integers(0, 22),
    length=some.integers(1, 8),
    day=some.sampled_from(["Mo", "Th", "Su"]),
)
def test_a_state_agrees_with_the_clock(moment: datetime, begin: int, length: int, day: str) -> None:
    """Simple hours are open exactly between their times, and a change always lies ahead."""
    end = min(begin + length, 24)
    found = status(f"{day} {begin:02}:00-{end:02}:00", moment)
    weekday = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")[moment.weekday()]
    if found.open is not None:
        assert found.open == (weekday == day and begin <= moment.hour < end)
    assert found.changes_at is None or found.changes_at > moment


@given(text=some.text(max_size=40), moment=moments)
def test_no_text_breaks_it(text: str, moment: datetime) -> None:
    """Whatever stands in a file, running code gets a state or "unknown"."""
    assert isinstance(status(text, moment), Status)


@given(moment=moments)
def test_the_shipped_hours_are_all_understood(shipped: Content, moment: datetime) -> None:
    """All hours of this repository can be judged at any moment, and changes lie ahead."""
    for opening_hours in {service.opening_hours for service in shipped.services.values()}:
        found = status(opening_hours, moment)
        assert found.changes_at is None or found.changes_at > moment
