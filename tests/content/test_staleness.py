"""content/staleness: which facts are old, and how old "180d" is."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as some

from content.checked import check_of
from content.model import Confidence, Field, Service, Source
from content.staleness import Reason, day_before, stale_facts

TODAY = date(2026, 3, 31)


def service(*sources: Source, checked: str | None = None, service_id: str = "advice") -> Service:
    """A service with a phone and hours."""
    unchecked = Service(
        id=service_id,
        name="Rat",
        topics=("doctor",),
        confidence=Confidence.HIGH,
        phone="112",
        opening_hours="24/7",
        sources=sources,
    )
    if checked is None:
        return unchecked
    check = check_of(unchecked, by="A", on=date.fromisoformat(checked))
    return msgspec.structs.replace(unchecked, checked=check)


def page(seen: str | None, *supports: Field) -> Source:
    """A page that supports facts."""
    return Source(url=f"https://example.org/{seen}", supports=supports, seen=seen)


@pytest.mark.parametrize(
    ("age", "day"),
    [
        ("1d", "2026-03-30"),
        ("2w", "2026-03-17"),
        ("1m", "2026-02-28"),
        ("3m", "2025-12-31"),
        ("2y", "2024-03-31"),
        (" 180d ", "2025-10-02"),
    ],
)
def test_an_age_is_counted_back_by_the_calendar(age: str, day: str) -> None:
    """A month before 31 March is the last of February."""
    assert day_before(age, TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize("age", ["", "180", "d", "0d", "-3d", "1h", "9999y", "99999d", "2 y", "١y"])
def test_what_is_no_age_is_said(age: str) -> None:
    """Nobody gets a list of something else than they meant."""
    with pytest.raises(ValueError, match=r"age|ago"):
        day_before(age, TODAY)


@given(some.integers(1, 2000), some.sampled_from("dwmy"), some.dates(date(2020, 1, 1), date(2030, 12, 31)))
def test_an_age_lies_in_the_past(number: int, unit: str, today: date) -> None:
    """Whatever the unit and the day."""
    try:
        assert day_before(f"{number}{unit}", today) < today
    except ValueError as problem:
        assert "ago" in str(problem)  # noqa: PT017 -- the year 0 has no days


def test_a_fact_is_as_old_as_the_newest_page_about_it() -> None:
    """Two pages name the phone, an old one the hours."""
    found = stale_facts(
        [service(page("2020", Field.PHONE, Field.OPENING_HOURS), page("2026-01", Field.PHONE))],
        date(2025, 1, 1),
    )
    assert [(fact.field, fact.seen, fact.url) for fact in found] == [
        ("opening_hours", "2020", "https://example.org/2020")
    ]


def test_the_oldest_stands_first_and_the_unknown_last() -> None:
    """A year alone counts as its last day; then come undated facts, then services that nobody has checked."""
    found = stale_facts(
        [
            service(page("2026-02", Field.PHONE, Field.OPENING_HOURS), service_id="fresh"),
            service(page(None, Field.PHONE), page("2020", Field.OPENING_HOURS), service_id="b"),
            service(page("2020-11", Field.PHONE), page("2026-02", Field.OPENING_HOURS), service_id="a"),
        ],
        date(2025, 1, 1),
    )
    assert [(fact.service, fact.field, fact.reason) for fact in found] == [
        ("a", "phone", Reason.OLD),
        ("b", "opening_hours", Reason.OLD),
        ("b", "phone", Reason.UNDATED),
        ("fresh", "checked", Reason.UNCHECKED),
    ]


def test_a_check_makes_facts_as_fresh_as_itself() -> None:
    """Until it is old itself."""
    old = page("2020", Field.PHONE, Field.OPENING_HOURS)
    assert stale_facts([service(old, checked="2025-06-01")], date(2025, 1, 1)) == ()
    found = stale_facts([service(old, checked="2025-06-01")], date(2026, 1, 1))
    assert {(fact.reason, fact.seen) for fact in found} == {(Reason.OLD, "2025-06-01")}


def test_a_check_of_other_facts_is_none() -> None:
    """The number has changed since: it is as old as its page, and the service unchecked."""
    confirmed = service(page("2026-02", Field.PHONE, Field.OPENING_HOURS), checked="2026-03-01")
    (fact,) = stale_facts([msgspec.structs.replace(confirmed, phone="110")], date(2025, 1, 1))
    assert (fact.field, fact.reason) == ("checked", Reason.UNCHECKED)
