"""content/lookup.py: the most helpful services first, whatever is asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as some

from content.hours import BERLIN
from content.load import Content
from content.lookup import find
from content.model import Address, Audience, Confidence, Field, Service, Source

MONDAY = datetime(2026, 11, 23, 11, tzinfo=BERLIN)


def service(name: str, **facts: Any) -> Service:
    """A service for doctor's matters; facts given replace the usual ones."""
    usual: dict[str, Any] = {"topics": ("doctor",), "confidence": Confidence.MEDIUM, "sources": ()}
    return Service(id=name, name=name, **(usual | facts))


def order(shipped: Content, services: list[Service], **wishes: Any) -> list[str]:
    """The ids that are found, in their order."""
    content = replace(shipped, by_topic={"doctor": tuple(services)})
    found = find(content, "doctor", when=MONDAY, limit=99, **wishes)
    return [item.id for item in found.services]


def seen(date: str) -> tuple[Source, ...]:
    """One source of a date."""
    return (Source(url="https://example.org", supports=(Field.WHAT,), seen=date),)


def test_what_a_service_is_there_for_comes_first(shipped: Content) -> None:
    """A service whose first topic it is stands before one that also does it."""
    also = service("a", topics=("women_offers", "doctor"), confidence=Confidence.HIGH)
    assert order(shipped, [also, service("b")]) == ["b", "a"]


def test_low_confidence_comes_last(shipped: Content) -> None:
    """Even where everything else speaks for it."""
    low = service("a", confidence=Confidence.LOW, address=Address(city="Dresden", district="Prohlis"))
    other = service("b", topics=("women_offers", "doctor"))
    assert order(shipped, [low, other], district="Prohlis") == ["b", "a"]


def test_what_is_asked_for_comes_before_what_is_likely(shipped: Content) -> None:
    """A district and women's offers that somebody asked for come before higher confidence."""
    near = service("near", address=Address(city="Dresden", district="Äußere Neustadt"))
    women = service("women", audience=(Audience.WOMEN,))
    sure = service("sure", confidence=Confidence.HIGH)
    assert order(shipped, [sure, near], district=" neustadt ") == ["near", "sure"]
    assert order(shipped, [sure, women], audience=Audience.WOMEN) == ["women", "sure"]


def test_the_other_sex_alone_is_left_out(shipped: Content) -> None:
    """Nobody is sent to a door that stays closed to them; without a wish everything is shown."""
    offers = [
        service("women", audience=(Audience.WOMEN, Audience.CHILDREN)),
        service("men", audience=(Audience.MEN,)),
    ]
    assert order(shipped, offers, audience=Audience.WOMEN) == ["women"]
    assert order(shipped, offers, audience=Audience.MEN) == ["men"]
    assert len(order(shipped, offers)) == 2


def test_the_spoken_language_counts_and_unknown_is_not_no(shipped: Content) -> None:
    """Spoken there, then unknown, then known not to be."""
    offers = [service("no", languages=("de",)), service("unknown"), service("yes", languages=("de", "ar"))]
    assert order(shipped, offers, spoken="ar") == ["yes", "unknown", "no"]


def test_open_now_and_fresh_facts_come_earlier(shipped: Content) -> None:
    """Open, unknown, closed; then the newer source; then the name, so that the order is stable."""
    hours = [
        service("closed", opening_hours="Tu 10:00-12:00"),
        service("unknown"),
        service("open", opening_hours="24/7"),
    ]
    assert order(shipped, hours) == ["open", "unknown", "closed"]
    dated = [service("old", sources=seen("2019")), service("new", sources=seen("2026-03")), service("none")]
    assert order(shipped, dated) == ["new", "old", "none"]


def test_an_unknown_topic_has_nothing(shipped: Content) -> None:
    """No guess is made."""
    found = find(shipped, "no_topic", when=MONDAY)
    assert (found.services, found.left) == ((), 0)


services = some.builds(
    service,
    some.text("abcdef", min_size=1, max_size=8),
    topics=some.sampled_from([("doctor",), ("women_offers", "doctor")]),
    confidence=some.sampled_from(Confidence),
    languages=some.sampled_from([(), ("ar",), ("de", "en")]),
    audience=some.lists(some.sampled_from(Audience), max_size=2).map(tuple),
    opening_hours=some.sampled_from([None, "24/7", "Mo 10:00-12:00", "Th", "nonsense"]),
    sources=some.sampled_from([(), seen("2020"), seen("2026-03-01")]),
)


@given(
    offers=some.lists(services, max_size=20, unique_by=lambda offer: offer.id),
    order_of=some.randoms(),
    limit=some.integers(1, 5),
    district=some.sampled_from([None, "Prohlis", " "]),
    spoken=some.sampled_from([None, "ar"]),
)
def test_pages_show_everything_once(
    shipped: Content,
    offers: list[Service],
    order_of: Any,
    limit: int,
    district: str | None,
    spoken: str | None,
) -> None:
    """Turning pages shows each service once, `left` counts the rest, and the order of files does not matter."""
    whole = order(shipped, offers, district=district, spoken=spoken)
    assert sorted(whole) == sorted(offer.id for offer in offers)
    content = replace(shipped, by_topic={"doctor": tuple(offers)})
    turned: list[str] = []
    while True:
        found = find(
            content, "doctor", when=MONDAY, district=district, spoken=spoken, limit=limit, offset=len(turned)
        )
        turned.extend(item.id for item in found.services)
        assert found.left == len(offers) - len(turned)
        if not found.left:
            break
    assert turned == whole
    shuffled = list(offers)
    order_of.shuffle(shuffled)
    assert order(shipped, shuffled, district=district, spoken=spoken) == whole


@given(offers=some.lists(services, max_size=20, unique_by=lambda offer: offer.id))
def test_unconfirmed_services_never_come_before_others(shipped: Content, offers: list[Service]) -> None:
    """Whatever else is true of them."""
    by_id = {offer.id: offer for offer in offers}
    low = [by_id[item].confidence is Confidence.LOW for item in order(shipped, offers)]
    assert low == sorted(low)


def test_finding_changes_nothing(shipped: Content) -> None:
    """Content is the same before and after."""
    before = msgspec.json.encode(shipped.by_topic["doctor"])
    find(shipped, "doctor", when=MONDAY, spoken="uk", district="Prohlis")
    assert msgspec.json.encode(shipped.by_topic["doctor"]) == before


def test_in_danger_the_numbers_to_call_come_first(shipped: Content) -> None:
    """What the topic names first stands there, whatever else is wished for."""
    found = {
        topic: [item.id for item in find(shipped, topic, spoken="ar", when=MONDAY).services]
        for topic in ("emergency", "violence_protection", "homeless_shelter")
    }
    assert found["emergency"][:2] == ["notruf-112", "polizei-110"]
    assert found["violence_protection"][:2] == ["polizei-110", "hilfetelefon-116016"]
    assert found["homeless_shelter"][0] == "notaufnahme-hechtstrasse"
