"""content/event_dates: the next dates of an event, on Berlin's clock."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.checked import check_of
from content.event import Event, EventField, EventSource
from content.event_dates import HORIZON, Occurrence, are_doubtful, ever, may_still_take_place, next_dates
from content.holidays import public_holidays
from content.hours import BERLIN
from content.model import Confidence

MONDAYS = {"first": "2025-01-06 17:00", "rule": "FREQ=WEEKLY;BYDAY=MO", "minutes": 120}
NOW = datetime(2026, 11, 22, 20, 0, tzinfo=BERLIN)

FROM, TO = datetime(2025, 1, 1), datetime(2030, 12, 31)  # noqa: DTZ001 -- hypothesis adds the time zone
moments = st.datetimes(FROM, TO, timezones=st.just(timezone.utc))


def event(seen: str | None = "2026-01", confidence: Confidence = Confidence.HIGH, **facts: Any) -> Event:
    """A meeting with little more than its dates."""
    source = EventSource(url="https://example.org", supports=(EventField.DATES,), seen=seen)
    return Event(
        id="meeting",
        name="Treff",
        topics=("group_events",),
        confidence=confidence,
        sources=(source,),
        **{**MONDAYS, **facts},
    )


def days(found: tuple[Occurrence, ...]) -> list[str]:
    """The days, written."""
    return [f"{each.start:%Y-%m-%d}" for each in found]


def test_the_next_three_dates_are_given() -> None:
    """The soonest first, with their end."""
    found = next_dates(event(), NOW)
    assert days(found) == ["2026-11-23", "2026-11-30", "2026-12-07"]
    assert found[0].start == datetime(2026, 11, 23, 17, 0, tzinfo=BERLIN)
    assert found[0].end == datetime(2026, 11, 23, 19, 0, tzinfo=BERLIN)


def test_what_runs_now_is_among_them_until_it_ends() -> None:
    """Whoever asks at six may still go."""
    during = datetime(2026, 11, 23, 18, 59, tzinfo=BERLIN)
    assert days(next_dates(event(), during, 1)) == ["2026-11-23"]
    assert days(next_dates(event(), during + timedelta(minutes=1), 1)) == ["2026-11-30"]


def test_without_an_end_it_is_past_once_it_has_begun() -> None:
    """Nobody can say that it still runs."""
    at_five = datetime(2026, 11, 23, 17, 0, tzinfo=BERLIN)
    assert days(next_dates(event(minutes=None), at_five, 1)) == ["2026-11-30"]


def test_a_single_date_vanishes_when_it_is_past() -> None:
    """Nothing old is shown for ever."""
    once = event(first=None, rule=None, dates=("2026-11-24 10:00",))
    assert days(next_dates(once, NOW)) == ["2026-11-24"]
    assert next_dates(once, NOW + timedelta(days=2)) == ()


def test_a_public_holiday_is_left_out_unless_the_event_says_otherwise() -> None:
    """Easter Monday of 2027 is 29 March."""
    before = datetime(2027, 3, 27, 12, 0, tzinfo=BERLIN)
    assert days(next_dates(event(), before, 1)) == ["2027-04-05"]
    assert days(next_dates(event(on_public_holidays=True), before, 1)) == ["2027-03-29"]
    assert days(next_dates(event(dates=("2027-03-29 11:00",)), before, 1)) == ["2027-03-29"]


def test_exceptions_and_the_end_of_what_is_known_leave_dates_out() -> None:
    """Whoever closes in the holidays names them, and an offer that nobody looks after ends."""
    found = next_dates(event(not_on=("2026-11-30",), known_until="2026-12-08"), NOW)
    assert days(found) == ["2026-11-23", "2026-12-07"]


def test_a_day_without_a_time_is_the_whole_day() -> None:
    """It is over at midnight."""
    (found,) = next_dates(event(first="2026-11-24", rule=None), NOW)
    assert found.whole_day
    assert found.end is not None
    assert found.end - found.start == timedelta(days=1)


def test_a_skipped_minute_becomes_one_that_exists() -> None:
    """On 28 March 2027 the clock goes from 02:00 to 03:00."""
    (found,) = next_dates(event(first="2027-03-28 02:30", rule=None), NOW)
    assert found.start.time() == time(3, 30)


def test_dates_of_an_old_page_are_not_told_but_may_be_asked_for() -> None:
    """After five years only the place itself can tell; a check by a human counts as a page."""
    old = event(seen="2021-11-21")
    assert next_dates(old, NOW) == ()
    assert are_doubtful(old, NOW)
    assert may_still_take_place(old, NOW)
    assert not are_doubtful(event(seen="2021-11-22"), NOW)
    check = check_of(event(seen="2019"), by="Beratung", on=date(2026, 10, 1))
    checked = event(seen="2019", checked=check)
    assert next_dates(event(seen="2019", checked=check, minutes=30), NOW) == ()
    assert days(next_dates(checked, NOW, 1)) == ["2026-11-23"]


def test_dates_of_low_confidence_are_not_told() -> None:
    """They might send somebody to a closed door."""
    assert next_dates(event(confidence=Confidence.LOW), NOW) == ()


def test_what_has_ended_is_not_worth_asking_for() -> None:
    """A single date of long ago, and a row of which the end is known."""
    assert not may_still_take_place(event(seen="2019", known_until="2020-12-31"), NOW)
    assert not may_still_take_place(event(seen="2019", rule=None), NOW)


@pytest.mark.parametrize(
    "facts", [{"first": "2026-02-30 10:00"}, {"rule": "FREQ=MONTHLY;BYDAY=MO;BYMONTH=13"}]
)
def test_what_no_calendar_can_read_gives_no_date_and_no_failure(facts: dict[str, str]) -> None:
    """Content with errors may still be spoken from."""
    assert next_dates(event(**facts), NOW) == ()


def test_a_rule_that_never_comes_true_is_known() -> None:
    """The check says so."""
    assert ever(event())
    assert not ever(event(known_until="2024-12-31"))


@given(moments)
def test_a_weekly_date_keeps_its_hour_when_the_clocks_change(when: datetime) -> None:
    """Always a Monday at five o'clock on Berlin's clock, two hours long, never a holiday, never past."""
    found = next_dates(event(seen=None), when)
    assert len(found) == 3
    for each in found:
        assert each.end is not None
        assert (each.start.weekday(), each.start.time(), each.end.time()) == (0, time(17), time(19))
        assert each.start.date() not in public_holidays(each.start.year)
        assert not each.is_over(when)
    assert list(found) == sorted(set(found))
    assert found[0].start - when < timedelta(days=22)  # Christmas and New Year on Mondays


@given(moments, st.integers(0, 23), st.integers(0, 59), st.integers(1, 1440))
def test_a_daily_date_at_any_time_is_as_long_as_it_says(
    when: datetime, hour: int, minute: int, minutes: int
) -> None:
    """Also in the night in which the clocks change: an hour lasts an hour."""
    daily = event(
        seen=None,
        first=f"2025-01-01 {hour:02}:{minute:02}",
        rule="FREQ=DAILY",
        minutes=minutes,
        on_public_holidays=True,
    )
    found = next_dates(daily, when, 2)
    assert len(found) == 2
    for each in found:
        assert each.end is not None
        assert each.end.astimezone(timezone.utc) - each.start.astimezone(timezone.utc) == timedelta(
            minutes=minutes
        )
        assert each.end > when


@given(moments, st.sets(st.dates(date(2025, 1, 1), date(2031, 12, 31)), min_size=1, max_size=8))
def test_single_dates_come_in_order_and_within_the_horizon(when: datetime, on: set[date]) -> None:
    """Exactly those that are still to come and not too far away."""
    single = event(seen=None, first=None, rule=None, dates=tuple(f"{day} 12:00" for day in on))
    today = when.astimezone(BERLIN).date()
    found = [each.start.date() for each in next_dates(single, when, 8)]
    assert found == sorted(found)
    assert {day for day in on if today < day < today + HORIZON - timedelta(days=1)} <= set(found) <= on
