"""content/checked: a check confirms the facts as they were, and no others."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest

from content.checked import check_of, checked_on, facts_fingerprint, is_checked
from content.event import Event, EventField, EventSource
from content.model import (
    Address,
    Appointment,
    Audience,
    Check,
    Confidence,
    Cost,
    Field,
    Paper,
    Place,
    Service,
    Source,
)

DAY = date(2026, 3, 1)
SERVICE = Service(
    id="place",
    name="Rat",
    topics=("doctor",),
    confidence=Confidence.HIGH,
    phone="112",
    text={"de": "Rat"},
    sources=(Source(url="https://example.org", supports=(Field.PHONE,), seen="2026"),),
)
EVENT = Event(
    id="meeting",
    name="Treff",
    topics=("group_events",),
    confidence=Confidence.HIGH,
    first="2026-03-02 17:00",
    sources=(EventSource(url="https://example.org", supports=(EventField.DATES,), seen="2026"),),
)
OTHER_FACTS: dict[str, Any] = {
    "name": "Anderer Name",
    "provider": "Verein",
    "address": Address(city="Dresden"),
    "phone": "110",
    "phone_2": "110",
    "phone_abroad": "110",
    "email": "rat@example.org",
    "website": "https://example.org",
    "opening_hours": "24/7",
    "languages": ("ar",),
    "cost": Cost.FREE,
    "appointment": Appointment.REQUIRED,
    "audience": (Audience.WOMEN,),
    "what_to_bring": (Paper.PASSPORT_PHOTO,),
    "places": (Place(name="Haus 2", address=Address(city="Dresden")),),
}


def checked(entry: Any, **changed: Any) -> Any:
    """The entry as it was confirmed, and then changed."""
    confirmed = msgspec.structs.replace(entry, checked=check_of(entry, by="Beratung", on=DAY))
    return msgspec.structs.replace(confirmed, **changed)


@pytest.mark.parametrize("entry", [SERVICE, EVENT])
def test_a_check_holds_for_the_facts_that_it_confirmed(entry: Service | Event) -> None:
    """And nobody has to write down which these are."""
    assert not is_checked(entry)
    assert is_checked(checked(entry))
    assert (checked_on(entry), checked_on(checked(entry))) == (None, "2026-03-01")


@pytest.mark.parametrize("fact", OTHER_FACTS)
def test_another_fact_makes_a_service_unchecked(fact: str) -> None:
    """Whoever corrects one need not think of the check."""
    assert not is_checked(checked(SERVICE, **{fact: OTHER_FACTS[fact]}))


def test_every_fact_that_a_source_can_support_is_confirmed() -> None:
    """All but what the text says: texts have reviews of their own."""
    assert set(OTHER_FACTS) == {field.value for field in Field if field is not Field.WHAT}


def test_a_place_that_moves_is_another_fact() -> None:
    """Also within an address."""
    placed = checked(msgspec.structs.replace(SERVICE, address=Address(city="Dresden", street="Weg 1")))
    assert is_checked(placed)
    assert not is_checked(msgspec.structs.replace(placed, address=Address(city="Dresden", street="Weg 2")))


@pytest.mark.parametrize(
    "changed",
    [
        {"text": {"de": "Hilfe"}},
        {"sources": ()},
        {"topics": ("women_offers",)},
        {"confidence": Confidence.MEDIUM},
    ],
)
@pytest.mark.parametrize("entry", [SERVICE, EVENT])
def test_texts_sources_and_topics_are_no_facts(entry: Service | Event, changed: dict[str, Any]) -> None:
    """They may change without a call to the place."""
    assert is_checked(checked(entry, **changed))


def test_another_date_makes_an_event_unchecked() -> None:
    """What was confirmed is when it takes place."""
    for changed in ({"first": "2026-03-02 18:00"}, {"rule": "FREQ=WEEKLY"}, {"service": "other"}):
        assert not is_checked(checked(EVENT, **changed))


@pytest.mark.parametrize("entry", [SERVICE, EVENT])
def test_low_confidence_is_never_checked(entry: Service | Event) -> None:
    """Somebody has said that the facts are unsure: that comes first."""
    assert not is_checked(checked(entry, confidence=Confidence.LOW))


def test_a_check_without_its_facts_does_not_hold() -> None:
    """Nobody can say what it confirmed."""
    assert not is_checked(msgspec.structs.replace(SERVICE, checked=Check(by="A", on="2026-03-01")))


def test_unknown_facts_do_not_count() -> None:
    """A fact that Lotse learns to keep later does not undo every check."""
    empty: dict[str, Any] = {"provider": None, "languages": (), "places": ()}
    assert facts_fingerprint(msgspec.structs.replace(SERVICE, **empty)) == facts_fingerprint(SERVICE)
