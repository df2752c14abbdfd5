"""Says when something was, as caseworkers in Dresden would: today, 14:05."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.console.texts import Texts
from content.dates import clock, day_and_month
from content.hours import BERLIN

_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


def moment(at: datetime, now: datetime, texts: Texts) -> str:
    """A moment's day and time in Dresden; both datetimes are aware."""
    here, today = at.astimezone(BERLIN), now.astimezone(BERLIN)
    if here.date() == today.date():
        return texts("moment-today", time=clock(here))
    return texts("moment-day", day=day_and_month(here.date(), texts.locale), time=clock(here))


def since(at: datetime, now: datetime, texts: Texts) -> str:
    """How long something has lasted, in the largest unit that is full."""
    lasted = now - at
    if lasted >= _DAY:
        return texts("since-days", days=lasted.days)
    if lasted >= _HOUR:
        return texts("since-hours", hours=lasted // _HOUR)
    minutes = lasted // timedelta(minutes=1)
    return texts("since-minutes", minutes=minutes) if minutes > 0 else texts("since-now")
