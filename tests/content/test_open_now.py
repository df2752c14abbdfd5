"""content/open_now.py: what is remembered of opening hours is always still true."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as some

from content.hours import BERLIN, status
from content.load import Content
from content.model import Address, Confidence, Field, Place, Service, Source
from content.open_now import Moment, hours

MONDAY = datetime(2026, 11, 23, 11, tzinfo=BERLIN)
AWKWARD = (
    "24/7",
    "Mo-Fr 09:00-17:00; PH off",
    "Mo-Sa 09:00-17:00",
    "Fr 18:00+",
    "Sa 20:00-02:00",
    "Nov-Mar 18:00-08:00",
    "We 09:00-24:00",
    "Th",
    "nonsense",
)


def always(*expressions: str) -> tuple[tuple[str, date | None], ...]:
    """Doors whose hours nobody has dated."""
    return tuple((expression, None) for expression in expressions)


@given(
    moments=some.lists(some.integers(0, 60 * 24 * 400), min_size=1, max_size=12),
    expression=some.sampled_from(AWKWARD),
)
def test_what_is_remembered_is_what_is_so(moments: list[int], expression: str) -> None:
    """Whatever was asked before, later or earlier: through nights, holidays and the change of the clocks."""
    for minutes in moments:
        when = datetime(2026, 3, 1, tzinfo=timezone.utc) + timedelta(minutes=minutes)
        assert Moment(when).is_open(always(expression)) is status(expression, when).open


@pytest.mark.parametrize("day", ["2026-10-31", "2026-11-18", "2026-12-24", "2027-03-28", "2026-10-25"])
def test_what_is_remembered_is_what_is_so_through_awkward_days(shipped: Content, day: str) -> None:
    """Reformation Day, Repentance Day, Christmas and clock changes, every quarter of an hour, with all shipped hours."""
    expressions = {service.opening_hours for service in shipped.services.values()} - {None} | set(AWKWARD)
    begin = datetime.fromisoformat(day).replace(tzinfo=BERLIN).astimezone(timezone.utc) - timedelta(hours=12)
    for quarter in range(0, 4 * 48, 3):
        when = begin + timedelta(minutes=15 * quarter)
        moment = Moment(when)
        for expression in expressions:
            if expression:
                assert moment.is_open(always(expression)) is status(expression, when).open, (expression, when)


def test_any_open_door_is_open_and_closed_needs_all() -> None:
    """An unknown door beside a closed one may be open."""
    moment = Moment(MONDAY)
    assert moment.is_open(always("Tu 10:00-12:00", "24/7")) is True
    assert moment.is_open(always("Tu 10:00-12:00", "Th")) is None
    assert moment.is_open(always("Tu 10:00-12:00")) is False
    assert moment.is_open(()) is None


def test_hours_count_until_five_years_after_they_were_seen() -> None:
    """And those of further doors as long as the page that names them."""
    service = Service(
        id="a",
        name="a",
        topics=("doctor",),
        confidence=Confidence.HIGH,
        opening_hours="24/7",
        places=(Place(name="b", address=Address(city="Dresden"), opening_hours="Mo 10:00-12:00"),),
        sources=(
            Source(url="https://example.org", supports=(Field.OPENING_HOURS,), seen="2021-11-22"),
            Source(url="https://example.org", supports=(Field.PLACES,), seen="2026-01"),
        ),
    )
    assert hours(service) == (("24/7", date(2026, 11, 22)), ("Mo 10:00-12:00", date(2031, 1, 31)))
    assert Moment(MONDAY - timedelta(days=1)).is_open(hours(service)[:1]) is True
    assert Moment(MONDAY).is_open(hours(service)[:1]) is None
    assert Moment(MONDAY).is_open(hours(service)) is True


def test_a_moment_without_a_zone_is_berlins_clock() -> None:
    """As everywhere in content."""
    assert Moment(MONDAY.replace(tzinfo=None)).is_open(always("Mo 10:00-12:00")) is True
