"""Whether services are open at one moment, quickly for thousands: a state is remembered until it may change.

content.hours says what is open; asking it is slow (10 µs an expression) and the answer holds for hours. It can
change at the change that content.hours names, at midnight and when the night ends, because public holidays and
doubtful evenings begin and end there. What is unknown is asked again each time: that is quick.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, timezone
from typing import NamedTuple

from content.freshness import good_until
from content.hours import BERLIN, NIGHT_ENDS, status
from content.model import Field, Service

REMEMBERED_AT_MOST = 50_000
"""Expressions; the memory of states is emptied beyond it. Ten thousand services have fewer."""

Hours = tuple[str, date | None]
"""One door's opening hours and the last day on which they may be told (None: their age is unknown)."""


class _State(NamedTuple):
    """What is known of an expression from one moment to another, both in UTC: Berlin's clock jumps twice a year."""

    since: datetime
    until: datetime
    open: bool


_remembered: dict[str, _State] = {}
"""By expression. Writing one entry is atomic and every entry is true by itself, so that threads need no lock."""


def hours(service: Service) -> tuple[Hours, ...]:
    """The hours of all its doors; a service whose further doors have them need not have its own."""
    own = good_until(service, Field.OPENING_HOURS)
    others = good_until(service, Field.PLACES)
    found = [(service.opening_hours, own), *((place.opening_hours, others) for place in service.places)]
    return tuple((expression, until) for expression, until in found if expression)


class Moment:
    """One moment (aware; a naive one counts as Berlin's clock), at which services are open or not."""

    def __init__(self, when: datetime) -> None:
        self._when = (when if when.tzinfo else when.replace(tzinfo=BERLIN)).astimezone(timezone.utc)
        here = self._when.astimezone(BERLIN)
        self._day = here.date()
        self._until = _segment_ends(here).astimezone(timezone.utc)
        self._known: dict[tuple[Hours, ...], bool | None] = {}

    def is_open(self, doors: tuple[Hours, ...]) -> bool | None:
        """True where any door is open, False where all are closed, None where nobody can say."""
        if not doors:
            return None
        if doors not in self._known:
            self._known[doors] = _any(self._state(*door) for door in doors)
        return self._known[doors]

    def _state(self, expression: str, good_until: date | None) -> bool | None:
        if good_until is not None and self._day > good_until:
            return None
        remembered = _remembered.get(expression)
        if remembered and remembered.since <= self._when < remembered.until:
            return remembered.open
        found = status(expression, self._when)
        if found.open is not None:
            if len(_remembered) >= REMEMBERED_AT_MOST:
                _remembered.clear()
            until = min(found.changes_at or self._until, self._until).astimezone(timezone.utc)
            _remembered[expression] = _State(self._when.replace(second=0, microsecond=0), until, found.open)
        return found.open


def _any(states: Iterable[bool | None]) -> bool | None:
    known = set(states)
    return True if True in known else None if None in known else False


def _segment_ends(here: datetime) -> datetime:
    """The next moment at which a state may change that content.hours did not see coming (Berlin's clock).

    Before the clocks change that is now: nobody can say which of two hours "until 02:00" means.
    """
    if here.time() >= NIGHT_ENDS:
        return datetime.combine(here.date() + timedelta(days=1), time(0), BERLIN)
    morning = datetime.combine(here.date(), NIGHT_ENDS, BERLIN)
    return morning if morning.utcoffset() == here.utcoffset() else here
