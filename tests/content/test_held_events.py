"""content/held_events: an event's own facts, and beside them those of the service that holds it."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from content.checked import check_of, checked_on, is_checked
from content.event import Event, EventField, EventSource
from content.freshness import last_seen
from content.held_events import as_service
from content.model import Address, Confidence, Cost, Field, Paper, Service, Source

HOLDER = Service(
    id="house",
    name="Haus",
    topics=("doctor",),
    confidence=Confidence.HIGH,
    provider="Verein",
    address=Address(city="Dresden", street="Weg 1"),
    phone="+49 351 1234567",
    opening_hours="Mo-Fr 10:00-12:00",
    what_to_bring=(Paper.PASSPORT_PHOTO,),
    text={"de": "Rat"},
    sources=(
        Source(
            url="https://example.org/house",
            supports=(Field.ADDRESS, Field.PHONE, Field.WHAT, Field.OPENING_HOURS),
            seen="2019",
        ),
    ),
)
EVENT = Event(
    id="party",
    name="Fest",
    topics=("group_events",),
    confidence=Confidence.HIGH,
    service="house",
    cost=Cost.FREE,
    sources=(
        EventSource(
            url="https://example.org/party", supports=(EventField.DATES, EventField.COST), seen="2026-05"
        ),
    ),
)


def test_what_the_event_does_not_say_is_as_at_the_service() -> None:
    """Each fact with the date of the page that says it; hours and papers are the service's own."""
    known = as_service(EVENT, HOLDER)
    assert (known.id, known.name, known.provider, known.phone) == (
        "party",
        "Fest",
        "Verein",
        "+49 351 1234567",
    )
    assert (known.address, known.text, known.cost) == (HOLDER.address, {"de": "Rat"}, Cost.FREE)
    assert (known.opening_hours, known.what_to_bring, known.topics) == (None, (), ("group_events",))
    assert last_seen(known, Field.ADDRESS) == "2019"
    assert last_seen(known, Field.COST) == "2026-05"
    assert last_seen(known, Field.OPENING_HOURS) is None


def test_an_own_place_is_not_supported_by_the_services_page() -> None:
    """Else a new place would bear the date of the old one."""
    elsewhere = Event(**{each: getattr(EVENT, each) for each in EVENT.__struct_fields__ if each != "address"},
                      address=Address(city="Dresden", street="Platz 2"))  # fmt: skip
    known = as_service(elsewhere, HOLDER)
    assert known.address == Address(city="Dresden", street="Platz 2")
    assert last_seen(known, Field.ADDRESS) is None


def test_it_is_as_doubtful_as_the_more_doubtful_of_the_two() -> None:
    """Nobody is led to a door by way of an event that the service's card would not show."""
    low = Service(
        **{each: getattr(HOLDER, each) for each in HOLDER.__struct_fields__ if each != "confidence"},
        confidence=Confidence.LOW,
    )
    assert as_service(EVENT, low).confidence is Confidence.LOW
    assert as_service(EVENT, None).confidence is Confidence.HIGH


def test_it_is_checked_where_all_its_facts_are() -> None:
    """Whoever has confirmed the event has not seen what the service says, and the older check counts."""
    event = replace(EVENT, checked=check_of(EVENT, by="A", on=date(2026, 5, 1)))
    holder = replace(HOLDER, checked=check_of(HOLDER, by="B", on=date(2026, 3, 1)))
    assert not is_checked(as_service(event, HOLDER))
    assert not is_checked(as_service(EVENT, holder))
    assert checked_on(as_service(event, holder)) == "2026-03-01"
    assert not is_checked(as_service(event, replace(holder, phone="112")))
    assert checked_on(as_service(event, None)) == "2026-05-01"
