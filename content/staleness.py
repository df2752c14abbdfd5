"""Which facts of services nobody has confirmed for long, the oldest first: where a curator begins.

A fact's age counts from the newest page that supports it, or from the day on which a named human checked the
service, if that is later.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from content.checked import checked_on, is_checked
from content.freshness import last_day
from content.model import Field, Service, Source

SOURCELESS = frozenset({Field.NAME})
"""A name comes with every page about the place; without a dated page of its own it is as old as the rest."""

AGE = re.compile(r"(?P<number>[1-9]\d{0,3})(?P<unit>[dwmy])")
DAYS = {"d": 1, "w": 7}
MONTHS = {"m": 1, "y": 12}


class Reason(str, Enum):
    """Why a fact is listed."""

    OLD = "old"
    UNDATED = "undated"  # no page that supports it bears a date
    UNCHECKED = "unchecked"  # its facts are recent, but no named human has confirmed the service


@dataclass(frozen=True, slots=True)
class StaleFact:
    """A fact of a service; `field` is "checked" for the service as a whole. `seen` is YYYY[-MM[-DD]]."""

    service: str
    field: str
    reason: Reason
    seen: str | None = None
    url: str | None = None


def day_before(age: str, today: date) -> date:
    """The day that lies 180d, 26w, 6m or 2y before today; ValueError for what is no age."""
    match = AGE.fullmatch(age.strip())
    if match is None:
        raise ValueError(f"{age!r} is no age: write 180d, 26w, 6m or 2y")
    number, unit = int(match["number"]), match["unit"]
    try:
        if unit in DAYS:
            return today - timedelta(days=number * DAYS[unit])
        months = today.year * 12 + today.month - 1 - number * MONTHS[unit]
        first = date(months // 12, months % 12 + 1, 1)
    except (ValueError, OverflowError):
        raise ValueError(f"{age!r} is longer ago than calendars reach") from None
    return first.replace(day=min(today.day, last_day(f"{first:%Y-%m}").day))


def stale_facts(services: Iterable[Service], before: date) -> tuple[StaleFact, ...]:
    """Facts last seen before a day, the oldest first; then undated facts, then services that nobody has checked."""
    found = [fact for service in services for fact in _of(service, before)]
    return tuple(sorted(found, key=_order))


def _of(service: Service, before: date) -> Iterator[StaleFact]:
    found = [fact for field in Field if (fact := _judged(service, field, before))]
    yield from found
    if not found and not is_checked(service):
        yield StaleFact(service.id, "checked", Reason.UNCHECKED)


def _judged(service: Service, field: Field, before: date) -> StaleFact | None:
    given = service.text if field is Field.WHAT else getattr(service, field.value)
    sources = [source for source in service.sources if field in source.supports]
    newest = max((source for source in sources if source.seen), key=_seen, default=None)
    if not given or (field in SOURCELESS and not newest):
        return None
    checked = checked_on(service)
    if checked and (newest is None or last_day(checked) > _seen(newest)):
        return StaleFact(service.id, field.value, Reason.OLD, checked) if last_day(checked) < before else None
    if newest is None:
        url = sources[0].url if sources else None
        return StaleFact(service.id, field.value, Reason.UNDATED, url=url)
    if _seen(newest) < before:
        return StaleFact(service.id, field.value, Reason.OLD, newest.seen, newest.url)
    return None


def _seen(source: Source) -> date:
    return last_day(source.seen) if source.seen else date.min


def _order(fact: StaleFact) -> tuple[int, date, str, str]:
    when = last_day(fact.seen) if fact.seen else date.max
    return (list(Reason).index(fact.reason), when, fact.service, fact.field)
