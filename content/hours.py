"""Whether a place is open at a moment, and when that changes: only where the hours really say so.

A person who travels to a closed door is harmed, so everything doubtful is unknown (None): days without times,
open ends, comments, and public holidays that the hours do not speak of. Times are Europe/Berlin. The library
(opening-hours-py) knows the holidays of Germany, not those of Saxony; content.holidays knows both.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours, State, validate

from content.holidays import is_saxon_only, public_holidays
from content.timetable import Timetable, timetable

BERLIN = ZoneInfo("Europe/Berlin")
NIGHT_ENDS = time(6)
"""Until then an open end of the evening before may still be running."""


@dataclass(frozen=True, slots=True)
class Status:
    """`open` is None where nobody can say; `changes_at` (Berlin) is None where no change is known.

    `always` is open day and night: there is no change to come.
    """

    open: bool | None
    changes_at: datetime | None = None
    always: bool = False


UNKNOWN = Status(None)


def is_valid(opening_hours: str) -> bool:
    """Whether the text is OpenStreetMap's syntax at all, as the library reads it."""
    return validate(opening_hours)


def status(opening_hours: str | None, when: datetime) -> Status:
    """The state at a moment (aware; a naive one counts as Berlin's clock). Unknown and unreadable hours: UNKNOWN."""
    if not opening_hours:
        return UNKNOWN
    here = when if when.tzinfo else when.replace(tzinfo=BERLIN)
    # By way of UTC: a minute that the change to summer time skips becomes one that exists.
    moment = here.astimezone(timezone.utc).astimezone(BERLIN)
    return _status(opening_hours, moment.replace(second=0, microsecond=0))


@lru_cache(maxsize=8192)
def _status(opening_hours: str, moment: datetime) -> Status:
    """The state in one minute, Berlin's clock: hours know nothing smaller, so that it may be remembered."""
    parsed = _parsed(opening_hours)
    if parsed is None or parsed[0].vague:
        return UNKNOWN
    rules, hours = parsed
    if rules.always:
        return Status(open=True, always=True)
    if _doubtful(moment.date(), rules) or _from_a_doubtful_evening(moment, rules, hours):
        return UNKNOWN
    return _judged(rules, hours, moment)


def _judged(rules: Timetable, hours: OpeningHours, moment: datetime) -> Status:
    """What the library says of a moment about which nothing is doubtful."""
    state, _ = hours.state(moment)
    changes_at = hours.next_change(moment)
    if state is State.OPEN:
        return _open(changes_at, rules)
    return Status(open=False, changes_at=_opening(changes_at, rules)) if state is State.CLOSED else UNKNOWN


def _open(closes_at: datetime | None, rules: Timetable) -> Status:
    if closes_at is None:
        return Status(open=True, always=True)
    if rules.open_ended and closes_at.time() == time(0):
        return UNKNOWN
    ends_on = (closes_at - timedelta(minutes=1)).date()
    return Status(open=True, changes_at=None if _doubtful(ends_on, rules) else closes_at)


def _opening(opens_at: datetime | None, rules: Timetable) -> datetime | None:
    return None if opens_at is None or _doubtful(opens_at.date(), rules) else opens_at


def _doubtful(day: date, rules: Timetable) -> bool:
    """Whether the day is a holiday of which the hours, or the library's calendar, know nothing."""
    if day not in public_holidays(day.year):
        return False
    return not rules.knows_holidays or is_saxon_only(day)


def _from_a_doubtful_evening(moment: datetime, rules: Timetable, hours: OpeningHours) -> bool:
    """Whether an evening of unknown end, or a holiday's night, may still be running in the early hours."""
    if moment.time() >= NIGHT_ENDS:
        return False
    last_minute = datetime.combine(moment.date(), time(0), BERLIN) - timedelta(minutes=1)
    if not hours.is_open(last_minute):
        return False
    return rules.open_ended or _doubtful(last_minute.date(), rules)


@lru_cache(maxsize=4096)
def _parsed(opening_hours: str) -> tuple[Timetable, OpeningHours] | None:
    rules = timetable(opening_hours)
    if rules is None or not is_valid(opening_hours):
        return None
    return rules, OpeningHours(opening_hours, timezone=BERLIN, country="DE")
