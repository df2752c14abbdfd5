"""content/lookup.py: the most helpful services first, whatever is asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import msgspec

from content.hours import BERLIN
from content.load import Content
from content.lookup import find
from content.model import Address, Audience, Confidence, Field, Place, Service, Source
from content.reasons import Reason

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


def why(shipped: Content, offer: Service, **wishes: Any) -> tuple[Reason, ...]:
    """The reasons of a service that is found alone."""
    content = replace(shipped, by_topic={"doctor": (offer,)})
    return find(content, "doctor", when=MONDAY, **wishes).offers[0].reasons


def at(district: str) -> Address:
    """An address of which only the district is known."""
    return Address(city="Dresden", district=district)


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


def test_the_language_asked_for_comes_before_the_one_that_is_read(shipped: Content) -> None:
    """Both help; an easy variant is its own language at a counter."""
    offers = [service("read", languages=("ar",)), service("named", languages=("fa",)), service("unknown")]
    assert order(shipped, offers, language="ar", spoken="fa") == ["named", "unknown", "read"]
    both = service("both", languages=("ar", "fa"))
    assert order(shipped, [*offers, both], language="ar", spoken="fa")[0] == "both"
    simple = [service("unknown"), service("german", languages=("de",))]
    assert order(shipped, simple, language="de-x-simple") == ["german", "unknown"]


def test_near_is_the_district_then_its_borough_then_those_that_border_on_it(shipped: Content) -> None:
    """Löbtau lies in Cotta, Plauen borders on it, Leuben is far and no better than a place without an address."""
    offers = [
        service("far", address=at("Leuben")),
        service("next", address=at("Plauen")),
        service("borough", address=at("Gorbitz")),
        service("same", address=at("Löbtau")),
        service("nowhere"),
    ]
    assert order(shipped, offers, district="Löbtau") == ["same", "borough", "next", "far", "nowhere"]


def test_the_nearest_of_several_doors_counts(shipped: Content) -> None:
    """A branch in the district is as good as a house there."""
    branch = Place(name="Zweigstelle", address=at("Prohlis"))
    offers = [service("near", address=at("Leuben")), service("z", address=at("Neustadt"), places=(branch,))]
    assert order(shipped, offers, district="Prohlis") == ["z", "near"]


def test_women_only_comes_before_what_is_also_for_women(shipped: Content) -> None:
    """Where it was asked for; without the wish nothing changes."""
    offers = [
        service("both", audience=(Audience.WOMEN, Audience.MEN)),
        service("only", audience=(Audience.WOMEN,)),
    ]
    assert order(shipped, offers, audience=Audience.WOMEN) == ["only", "both"]
    assert order(shipped, offers) == ["both", "only"]


def test_who_asks_for_open_places_gets_them_first_and_the_others_after(shipped: Content) -> None:
    """Even before those whose purpose it is: a closed door does not help now."""
    offers = [
        service("closed", opening_hours="Tu 10:00-12:00", languages=("ar",)),
        service("unknown"),
        service("open", topics=("women_offers", "doctor"), opening_hours="24/7"),
    ]
    assert order(shipped, offers, open_now=True, language="ar") == ["open", "unknown", "closed"]
    assert order(shipped, offers, language="ar") == ["closed", "unknown", "open"]


def test_hours_that_are_too_old_do_not_count(shipped: Content) -> None:
    """Seen more than five years ago they are unknown, so neither open nor closed."""
    old = (Source(url="https://example.org", supports=(Field.OPENING_HOURS,), seen="2019-01"),)
    assert Reason.HOURS_UNKNOWN in why(shipped, service("a", opening_hours="24/7", sources=old))
    assert Reason.OPEN_NOW in why(shipped, service("a", opening_hours="24/7"))


def test_every_place_on_the_list_is_explained_in_the_order_of_the_criteria(shipped: Content) -> None:
    """What speaks for it, what does not, and what nobody knows."""
    best = service(
        "best",
        confidence=Confidence.HIGH,
        languages=("fa", "ar"),
        audience=(Audience.WOMEN,),
        address=at("Löbtau"),
        opening_hours="24/7",
        sources=seen("2026-10"),
    )
    wishes = {"language": "ar", "spoken": "fa", "district": "Löbtau", "audience": Audience.WOMEN}
    assert why(shipped, best, **wishes) == (
        Reason.MAIN_TOPIC,
        Reason.SPEAKS_NAMED,
        Reason.SPEAKS,
        Reason.WOMEN_ONLY,
        Reason.IN_DISTRICT,
        Reason.OPEN_NOW,
        Reason.WELL_FOUNDED,
        Reason.FRESH,
    )
    assert why(shipped, service("bare"), **wishes, open_now=True) == (
        Reason.HOURS_UNKNOWN,
        Reason.MAIN_TOPIC,
        Reason.LANGUAGES_UNKNOWN,
        Reason.FAR,
        Reason.UNDATED,
    )
    low = service("low", confidence=Confidence.LOW, languages=("de",), opening_hours="Tu 10:00-12:00")
    assert why(shipped, low, language="ar") == (
        Reason.UNCONFIRMED,
        Reason.MAIN_TOPIC,
        Reason.SPEAKS_OTHERS,
        Reason.CLOSED_NOW,
        Reason.UNDATED,
    )


def test_who_asks_for_nothing_is_told_of_no_wish(shipped: Content) -> None:
    """A blank district is no wish either."""
    assert why(shipped, service("a", address=at("Prohlis"), languages=("ar",)), district=" ") == (
        Reason.MAIN_TOPIC,
        Reason.HOURS_UNKNOWN,
        Reason.UNDATED,
    )


def test_what_a_topic_names_first_says_so(shipped: Content) -> None:
    """The reason stands before all others."""
    found = find(shipped, "emergency", when=MONDAY)
    assert found.offers[0].reasons[0] is Reason.NAMED_FIRST


def test_an_unknown_topic_has_nothing(shipped: Content) -> None:
    """No guess is made."""
    found = find(shipped, "no_topic", when=MONDAY)
    assert (found.services, found.left) == ((), 0)


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
