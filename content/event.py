"""What people curate of events and group offers: when they take place, where, and for whom."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Annotated

from msgspec import Meta

from content.model import (
    Address,
    Appointment,
    Audience,
    Check,
    Confidence,
    Cost,
    Day,
    Frozen,
    Id,
    LanguageCode,
    PartialDate,
    Written,
)

Start = Annotated[
    str, Meta(pattern=r"^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?: (?:[01]\d|2[0-3]):[0-5]\d)?$")
]
"""A day and Berlin's clock (YYYY-MM-DD HH:MM), or the day alone where the time is not known."""

Rule = Annotated[
    str,
    Meta(
        pattern=r"^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)"
        r"(?:;(?:INTERVAL=[1-9]\d?|COUNT=[1-9]\d{0,2}|BYMONTH=\d\d?(?:,\d\d?)*|BYMONTHDAY=-?\d\d?(?:,-?\d\d?)*"
        r"|BYSETPOS=-?\d(?:,-?\d)*|BYDAY=-?\d?(?:MO|TU|WE|TH|FR|SA|SU)(?:,-?\d?(?:MO|TU|WE|TH|FR|SA|SU))*))*$"
    ),
]
"""How a date recurs: a recurrence rule of RFC 5545, 3.3.10, without the parts that no group offer needs."""


class EventField(str, Enum):
    """The facts of an event that a source can support; `WHAT` is what the text says."""

    NAME = "name"
    WHAT = "what"
    ADDRESS = "address"
    DATES = "dates"
    EXCEPTIONS = "exceptions"
    LANGUAGES = "languages"
    COST = "cost"
    APPOINTMENT = "appointment"
    AUDIENCE = "audience"


class EventSource(Frozen, frozen=True):
    """A page that facts were read from. `seen` is the day, month or year of the page (YYYY[-MM[-DD]])."""

    url: Written
    supports: tuple[EventField, ...]
    seen: PartialDate | None = None


class Event(Frozen, frozen=True):
    """Something that takes place once, on several dates or again and again.

    `service` holds it and stands for all that the event does not say itself: text, place, contact, languages, cost. It begins at
    `first`, recurs by `rule`, and on `dates` besides; `minutes` is how long it takes. It is left out on `not_on` and on
    public holidays, unless `on_public_holidays`; `dates` are meant as they stand. After `known_until` nobody knows.
    """

    id: Id
    name: Written
    topics: Annotated[tuple[Id, ...], Meta(min_length=1)]
    confidence: Confidence
    sources: tuple[EventSource, ...]
    text: Mapping[LanguageCode, Written] = {}
    service: Id | None = None
    address: Address | None = None
    first: Start | None = None
    rule: Rule | None = None
    dates: tuple[Start, ...] = ()
    minutes: Annotated[int, Meta(ge=1, le=1440)] | None = None
    not_on: tuple[Day, ...] = ()
    on_public_holidays: bool = False
    known_until: Day | None = None
    languages: tuple[LanguageCode, ...] = ()
    cost: Cost | None = None
    appointment: Appointment | None = None
    audience: tuple[Audience, ...] = ()
    checked: Check | None = None
