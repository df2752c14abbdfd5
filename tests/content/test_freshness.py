"""content/freshness.py: nobody is sent to a door by hours that were read more than five years ago."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as some

from content.checked import check_of
from content.freshness import good_until, hours_of, hours_of_place, is_outdated, last_seen
from content.hours import BERLIN
from content.model import Address, Confidence, Field, Place, Service, Source

NOON = datetime(2026, 11, 23, 12, tzinfo=BERLIN)
DAYS = some.dates(date(2000, 1, 1), date(2040, 12, 31))


def service(*seen: str | None, **facts: Any) -> Service:
    """A service with a source for hours and doors of each date."""
    supports = (Field.OPENING_HOURS, Field.PLACES)
    sources = tuple(Source(url="https://example.org", supports=supports, seen=each) for each in seen)
    usual: dict[str, Any] = {"opening_hours": "Mo 10:00-12:00", "confidence": Confidence.MEDIUM}
    return Service(id="place", name="Ort", topics=("doctor",), sources=sources, **(usual | facts))


@pytest.mark.parametrize(
    ("seen", "last_day"),
    [
        ("2021", date(2026, 12, 31)),
        ("2021-02", date(2026, 2, 28)),
        ("2020-02", date(2025, 3, 1)),
        ("2020-02-29", date(2025, 3, 1)),
        ("2021-11-23", date(2026, 11, 23)),
    ],
)
def test_a_date_counts_as_its_last_day(seen: str, last_day: date) -> None:
    """Five years from the end of the month or the year that is named."""
    assert good_until(service(seen), Field.OPENING_HOURS) == last_day


@pytest.mark.parametrize(("seen", "outdated"), [("2021-11-23", False), ("2021-11-22", True), ("2020", True)])
def test_five_years_to_the_day_is_not_over_five_years(seen: str, *, outdated: bool) -> None:
    """On the day after it is."""
    assert is_outdated(service(seen), Field.OPENING_HOURS, NOON) is outdated


def test_the_newest_source_of_a_field_counts() -> None:
    """Older ones beside it do no harm, newer ones of other fields no good."""
    assert not is_outdated(service("2015", "2026-01"), Field.OPENING_HOURS, NOON)
    other = Source(url="https://example.org", supports=(Field.PHONE,), seen="2026")
    old = service("2015")
    assert is_outdated(msgspec.structs.replace(old, sources=(*old.sources, other)), Field.OPENING_HOURS, NOON)


def test_a_year_is_newer_than_a_month_in_it() -> None:
    """Read generously, it may be its last day."""
    assert last_seen(service("2021-03", "2021"), Field.OPENING_HOURS) == "2021"


def test_an_unknown_age_is_not_old() -> None:
    """Whether no page supports the field or the page bears no date."""
    for undated in (service(None), service()):
        assert last_seen(undated, Field.OPENING_HOURS) is None
        assert hours_of(undated, NOON) == "Mo 10:00-12:00"


def test_a_humans_check_makes_facts_fresh() -> None:
    """For five years, too; but not what has changed since, and what is of low confidence stays what it is."""
    check = check_of(service("2015"), by="Beratung", on=date(2026, 3, 6))
    old_check = check_of(service("2015"), by="Beratung", on=date(2020, 1, 1))
    assert not is_outdated(service("2015", checked=check), Field.OPENING_HOURS, NOON)
    assert is_outdated(service("2015", checked=old_check), Field.PLACES, NOON)
    changed = service("2015", checked=check, opening_hours="Mo 10:00-13:00")
    assert is_outdated(changed, Field.OPENING_HOURS, NOON)
    low = service("2015", checked=check, confidence=Confidence.LOW)
    assert last_seen(low, Field.OPENING_HOURS) == "2015"


def test_old_hours_are_no_hours() -> None:
    """Neither of the service nor of its further doors."""
    door = Place(name="Haus 2", address=Address(city="Dresden"), opening_hours="Tu 10:00-12:00")
    old, fresh = service("2015"), service("2025")
    assert (hours_of(old, NOON), hours_of_place(old, door, NOON)) == (None, None)
    assert (hours_of(fresh, NOON), hours_of_place(fresh, door, NOON)) == ("Mo 10:00-12:00", "Tu 10:00-12:00")


def test_the_day_is_dresdens() -> None:
    """Late in the evening of Greenwich it is the next day already; a naive moment is Berlin's clock."""
    seen = service("2021-11-23")
    assert is_outdated(seen, Field.OPENING_HOURS, datetime(2026, 11, 23, 23, 30, tzinfo=timezone.utc))
    assert not is_outdated(seen, Field.OPENING_HOURS, datetime(2026, 11, 23, 23, 30))  # noqa: DTZ001 -- naive is meant


@given(DAYS, some.sampled_from(["%Y", "%Y-%m", "%Y-%m-%d"]))
def test_what_is_told_is_never_older_than_the_rule(seen: date, form: str) -> None:
    """Whatever the date's form: good for five years from it, and never for more than six and a day."""
    last = good_until(service(seen.strftime(form)), Field.OPENING_HOURS)
    assert last is not None
    assert last >= seen + timedelta(days=5 * 365)
    assert last <= seen + timedelta(days=6 * 366 + 1)


@given(DAYS, some.integers(0, 4000))
def test_old_stays_old(seen: date, days: int) -> None:
    """Time never makes a fact fresh again."""
    one = service(seen.isoformat())
    noon = datetime(2026, 11, 23, 12, tzinfo=BERLIN)
    if is_outdated(one, Field.OPENING_HOURS, noon):
        assert is_outdated(one, Field.OPENING_HOURS, noon + timedelta(days=days))
