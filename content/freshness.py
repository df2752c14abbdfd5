"""Which facts are too old to be told as they stand: hours change soon, and a closed door harms people.

A field is outdated where the newest of the pages that support it was seen more than five years before. A date
that names a month or a year only counts as its last day; a human's check counts as a page seen on that day, but
not of low confidence. A field whose pages bear no date is not outdated: its age is unknown, and the card says so.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, timedelta
from functools import lru_cache

from content.checked import checked_on
from content.hours import BERLIN
from content.model import Field, Place, Service

YEARS = 5


def last_seen(service: Service, field: Field) -> str | None:
    """When a fact was last seen to be so (YYYY[-MM[-DD]]); None where no page that supports it is dated."""
    dates = [source.seen for source in service.sources if source.seen and field in source.supports]
    checked = checked_on(service)
    if checked:
        dates.append(checked)
    return max(dates, key=last_day) if dates else None


def good_until(service: Service, field: Field) -> date | None:
    """The last day on which a fact may be told as it stands; None where its age is unknown."""
    seen = last_seen(service, field)
    return _years_after(last_day(seen)) if seen else None


def is_outdated(service: Service, field: Field, when: datetime) -> bool:
    """Whether a fact was last seen more than five years before `when` (aware; a naive one is Berlin's clock)."""
    last = good_until(service, field)
    return last is not None and _day(when) > last


def is_past(seen: str, when: datetime) -> bool:
    """Whether a page of this date (YYYY[-MM[-DD]]) is too old to rely on at a moment."""
    return _day(when) > _years_after(last_day(seen))


def hours_of(service: Service, when: datetime) -> str | None:
    """The opening hours that may still be told, in OpenStreetMap's syntax; None for unknown and outdated ones."""
    return None if is_outdated(service, Field.OPENING_HOURS, when) else service.opening_hours


def hours_of_place(service: Service, place: Place, when: datetime) -> str | None:
    """The same of a further door: its hours come from the pages that name the doors."""
    return None if is_outdated(service, Field.PLACES, when) else place.opening_hours


def _day(when: datetime) -> date:
    return when.astimezone(BERLIN).date() if when.tzinfo else when.date()


@lru_cache(maxsize=4096)
def last_day(seen: str) -> date:
    """The last day that a date means: 2026-03 is 31 March 2026. ValueError for a day that no calendar has."""
    parts = [int(part) for part in seen.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return date(year, month, parts[2] if len(parts) > 2 else monthrange(year, month)[1])


def first_day(seen: str) -> date:
    """The first day that a date means: 2026 has been from 1 January on."""
    year, month, day = (*(int(part) for part in seen.split("-")), 1, 1)[:3]
    return date(year, month, day)


def _years_after(day: date) -> date:
    try:
        return day.replace(year=day.year + YEARS)
    except ValueError:  # 29 February
        return day.replace(year=day.year + YEARS, day=28) + timedelta(days=1)
