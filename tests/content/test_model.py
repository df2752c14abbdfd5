"""content/model: a date is a real day of this century, and whatever passes can be reckoned with."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as some

from content.freshness import first_day, good_until, is_outdated, is_past, last_day, last_seen
from content.hours import BERLIN
from content.model import Check, Confidence, Day, Field, PartialDate, Service, Source
from content.ranking import newest
from content.staleness import stale_facts

NOW = datetime(2026, 11, 23, 12, tzinfo=BERLIN)
DIGITS = some.text("0123456789-", min_size=4, max_size=10)
NEAR = some.builds(
    "{:04}-{:02}-{:02}".format, some.integers(1995, 2105), some.integers(0, 13), some.integers(0, 32)
)
REAL = some.dates(date(2000, 1, 1), date(2099, 12, 31))
WRITTEN = NEAR | NEAR.map(lambda day: day[:7]) | NEAR.map(lambda day: day[:4]) | DIGITS | REAL.map(str)


def passes(written: str, shape: Any) -> bool:
    """Whether the model lets a date through."""
    try:
        msgspec.convert(written, shape)
    except msgspec.ValidationError:
        return False
    return True


@pytest.mark.parametrize(
    "written",
    [
        "2026-02-30",
        "2026-02-29",
        "2026-04-31",
        "1999",
        "1999-12-31",
        "2100-01",
        "0000",
        "2026-13",
        "2026-00",
        "2026-01-01\n",
        "2026\n",
        "２０２６",
        "2026-1",
        "",
    ],
)
def test_what_is_no_date_does_not_pass(written: str) -> None:
    """Neither other centuries, nor days that no calendar has, nor a line break behind it."""
    assert not passes(written, PartialDate)
    assert not passes(written, Day)


def test_a_check_has_a_day_and_a_page_a_part_of_one() -> None:
    """A month is enough for a page alone."""
    assert all(passes(written, PartialDate) for written in ("2000", "2099-12", "2024-02-29"))
    assert not any(passes(written, Day) for written in ("2026", "2026-03"))


@given(REAL)
def test_every_day_of_the_century_passes(day: date) -> None:
    """As a day, a month and a year."""
    assert passes(day.isoformat(), Day)
    assert all(passes(day.isoformat()[:length], PartialDate) for length in (4, 7, 10))


@given(WRITTEN, some.none() | WRITTEN)
def test_whatever_passes_can_be_reckoned_with(seen: str, checked: str | None) -> None:
    """Age, order and listing never fail on it."""
    if not passes(seen, PartialDate) or (checked and not passes(checked, Day)):
        return
    service = Service(
        id="place",
        name="Ort",
        topics=("doctor",),
        confidence=Confidence.MEDIUM,
        phone="112",
        sources=(Source(url="https://example.org", supports=(Field.PHONE,), seen=seen),),
        checked=Check(by="A", on=checked) if checked else None,
    )
    assert first_day(seen) <= last_day(seen)
    assert last_seen(service, Field.PHONE) in {seen, checked}
    assert good_until(service, Field.PHONE) is not None
    assert is_outdated(service, Field.PHONE, NOW) in {True, False}
    assert is_past(seen, NOW) in {True, False}
    assert newest(service) >= 20000000
    assert stale_facts([service], NOW.date()) is not None
