"""Why a service stands where it stands, in words: for curators and tests, not for the people who ask.

A curator who wonders why a place comes late reads here which fact is missing. The order of the reasons is the order
of the criteria in content/ranking.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from enum import Enum

from content.districts import Districts, Nearness
from content.hours import BERLIN
from content.model import Confidence, Service
from content.ranking import WOMEN, Wishes, as_number, doors, near, newest, suits


class Reason(str, Enum):
    """One of the reasons why a service stands where it stands; the value is what a curator reads."""

    NAMED_FIRST = "the topic names it first"
    UNCONFIRMED = "unconfirmed, so last"
    MAIN_TOPIC = "is there for this"
    OTHER_TOPIC = "also does this"
    SPEAKS_NAMED = "speaks the language asked for"
    SPEAKS = "speaks the person's language"
    LANGUAGES_UNKNOWN = "languages unknown"
    SPEAKS_OTHERS = "speaks other languages"
    WOMEN_ONLY = "for women only"
    FOR_THEM = "meant for whom it was asked"
    IN_DISTRICT = "in the district"
    IN_BOROUGH = "in the same Stadtbezirk"
    NEXT_BOROUGH = "in a bordering Stadtbezirk"
    FAR = "elsewhere or unknown where"
    OPEN_NOW = "open now"
    HOURS_UNKNOWN = "hours unknown"
    CLOSED_NOW = "closed now"
    WELL_FOUNDED = "high confidence"
    FRESH = "seen within a year"
    UNDATED = "no source has a date"


NEAR = {
    Nearness.SAME_DISTRICT: Reason.IN_DISTRICT,
    Nearness.SAME_BOROUGH: Reason.IN_BOROUGH,
    Nearness.NEXT_BOROUGH: Reason.NEXT_BOROUGH,
    Nearness.FAR: Reason.FAR,
}
OPEN = {True: Reason.OPEN_NOW, None: Reason.HOURS_UNKNOWN, False: Reason.CLOSED_NOW}


def reasons(
    service: Service,
    topic: str,
    first: tuple[str, ...],
    wanted: Wishes,
    districts: Districts,
    when: datetime,
    *,
    is_open: bool | None,
) -> Iterator[Reason]:
    """The reasons of one service for a topic, whose `first` services it names, at a moment (aware)."""
    if service.id in first:
        yield Reason.NAMED_FIRST
    if service.confidence is Confidence.LOW:
        yield Reason.UNCONFIRMED
    if wanted.open_now:
        yield OPEN[is_open]
    yield Reason.MAIN_TOPIC if service.topics[0] == topic else Reason.OTHER_TOPIC
    yield from _of_languages(service.languages, wanted)
    if suits(service.audience, wanted.audience) == 0:
        yield Reason.WOMEN_ONLY if wanted.audience in WOMEN else Reason.FOR_THEM
    if wanted.district:
        yield NEAR[near(doors(service), wanted.district, districts)]
    if not wanted.open_now:
        yield OPEN[is_open]
    if service.confidence is Confidence.HIGH:
        yield Reason.WELL_FOUNDED
    yield from _of_age(newest(service), when)


def _of_languages(spoken_there: tuple[str, ...], wanted: Wishes) -> Iterator[Reason]:
    if wanted.spoken is None and wanted.language is None:
        return
    if not spoken_there:
        yield Reason.LANGUAGES_UNKNOWN
        return
    named, own = wanted.spoken in spoken_there, wanted.language in spoken_there
    if named:
        yield Reason.SPEAKS_NAMED
    if own:
        yield Reason.SPEAKS
    if not named and not own:
        yield Reason.SPEAKS_OTHERS


def _of_age(seen: int, when: datetime) -> Iterator[Reason]:
    day: date = (when.astimezone(BERLIN) if when.tzinfo else when).date()
    a_year_before = as_number(f"{day.year - 1:04}-{day.month:02}-{day.day:02}")
    if seen == 0:
        yield Reason.UNDATED
    elif seen >= a_year_before:
        yield Reason.FRESH
