"""content/lookup.py: what holds of every search, whatever is curated and whatever is wished."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as some

from content.freshness import hours_of
from content.hours import BERLIN, status
from content.load import Content
from content.lookup import find
from content.model import Address, Audience, Confidence, Field, Service, Source
from content.ranking import Wishes, doors, is_for_others, near, newest, speaks, suits

MONDAY = datetime(2026, 11, 23, 11, tzinfo=BERLIN)
FIRST = ("f", "ff")
SEXES = (Audience.WOMEN, Audience.GIRLS, Audience.MEN)


def dated(*dates: str) -> tuple[Source, ...]:
    """Sources of hours, each of a date."""
    return tuple(
        Source(url="https://example.org", supports=(Field.OPENING_HOURS,), seen=date) for date in dates
    )


services = some.builds(
    Service,
    id=some.text("abcdef", min_size=1, max_size=4),
    name=some.just("name"),
    topics=some.sampled_from([("doctor",), ("women_offers", "doctor")]),
    confidence=some.sampled_from(Confidence),
    languages=some.sampled_from([(), ("ar",), ("de", "en"), ("fa", "ar")]),
    audience=some.lists(some.sampled_from((*SEXES, Audience.EVERYONE)), max_size=2, unique=True).map(tuple),
    address=some.none()
    | some.sampled_from(["Prohlis", "Reick", "Plauen", "Neustadt", "Äußere Neustadt", "Atlantis"]).map(
        lambda district: Address(city="Dresden", district=district)
    ),
    opening_hours=some.sampled_from([None, "24/7", "Mo 10:00-12:00", "Tu 10:00-12:00", "Th", "nonsense"]),
    sources=some.sampled_from([(), dated("2018"), dated("2025", "2026-10"), dated("2026-03-01")]),
)
many = some.lists(services, max_size=25, unique_by=lambda offer: offer.id)
wishes = some.fixed_dictionaries(
    {
        "language": some.sampled_from([None, "ar", "de-x-simple"]),
        "spoken": some.sampled_from([None, "fa", "xx"]),
        "district": some.sampled_from([None, " ", "Prohlis", "neustadt", "Nowhere"]),
        "audience": some.none() | some.sampled_from(Audience),
        "open_now": some.booleans(),
    }
)
moments = some.integers(0, 14 * 24 * 60).map(lambda minutes: MONDAY + timedelta(minutes=minutes))


def content_of(shipped: Content, offers: list[Service]) -> Content:
    """The shipped content with these services for doctor's matters, two of them to be named first."""
    topic = msgspec.structs.replace(shipped.topics["doctor"], first=FIRST)
    return replace(shipped, by_topic={"doctor": tuple(offers)}, topics={**shipped.topics, "doctor": topic})


def order(content: Content, when: datetime, asked: dict[str, Any]) -> list[str]:
    """All that is found, in its order."""
    return [offer.id for offer in find(content, "doctor", when=when, limit=99, **asked).services]


@given(offers=many, asked=wishes, when=moments)
def test_the_order_is_the_one_that_the_criteria_say(
    shipped: Content, offers: list[Service], asked: dict[str, Any], when: datetime
) -> None:
    """The quick way finds what sorting by all criteria finds, slowly and plainly."""
    wanted = Wishes(
        **{**asked, "language": "de" if asked["language"] == "de-x-simple" else asked["language"]}
    )
    district = wanted.district if wanted.district and wanted.district.strip() else None

    def rank(offer: Service) -> tuple[Any, ...]:
        is_open = {True: 0, None: 1, False: 2}[status(hours_of(offer, when), when).open]
        return (
            FIRST.index(offer.id) if offer.id in FIRST else len(FIRST),
            offer.confidence is Confidence.LOW,
            is_open if wanted.open_now else 0,
            offer.topics[0] != "doctor",
            speaks(offer.languages, wanted.spoken),
            speaks(offer.languages, wanted.language),
            suits(offer.audience, wanted.audience),
            near(doors(offer), district, shipped.districts),
            is_open,
            offer.confidence is not Confidence.HIGH,
            -newest(offer),
            offer.id,
        )

    expected = sorted(
        (offer for offer in offers if not is_for_others(offer.audience, wanted.audience)), key=rank
    )
    assert order(content_of(shipped, offers), when, asked) == [offer.id for offer in expected]


@given(offers=many, order_of=some.randoms(), limit=some.integers(1, 5), asked=wishes, when=moments)
def test_pages_show_everything_once(
    shipped: Content, offers: list[Service], order_of: Any, limit: int, asked: dict[str, Any], when: datetime
) -> None:
    """Turning pages shows each service once, `left` counts the rest, and the order of files does not matter."""
    content = content_of(shipped, offers)
    whole = order(content, when, asked)
    turned: list[str] = []
    while True:
        found = find(content, "doctor", when=when, limit=limit, offset=len(turned), **asked)
        turned.extend(offer.id for offer in found.services)
        assert found.left == len(whole) - len(turned)
        if not found.left:
            break
    assert turned == whole
    shuffled = list(offers)
    order_of.shuffle(shuffled)
    assert order(content_of(shipped, shuffled), when, asked) == whole


@given(offers=many, asked=wishes, when=moments)
def test_wishes_hide_nothing_but_places_of_the_other_sex(
    shipped: Content, offers: list[Service], asked: dict[str, Any], when: datetime
) -> None:
    """Whoever asks for more still finds all that there is."""
    content = content_of(shipped, offers)
    everything, found = set(order(content, when, {})), set(order(content, when, asked))
    assert everything == {offer.id for offer in offers}
    hidden = {offer.id: set(offer.audience) for offer in offers if offer.id not in found}
    assert all(asked["audience"] in SEXES and audience & set(SEXES) for audience in hidden.values())


@given(offers=many, asked=wishes, when=moments)
def test_unconfirmed_services_never_come_before_others(
    shipped: Content, offers: list[Service], asked: dict[str, Any], when: datetime
) -> None:
    """Whatever else is true of them, unless the topic names them first."""
    by_id = {offer.id: offer for offer in offers}
    found = [each for each in order(content_of(shipped, offers), when, asked) if each not in FIRST]
    low = [by_id[each].confidence is Confidence.LOW for each in found]
    assert low == sorted(low)


BETTER: tuple[Any, ...] = (
    lambda offer, asked: {
        "languages": (*offer.languages, *filter(None, (asked["spoken"], asked["language"])))
    },
    lambda offer, asked: {
        "address": Address(city="Dresden", district=(asked["district"] or "").strip() or None)
    },
    lambda offer, asked: {"audience": (asked["audience"],)} if asked["audience"] else {},
    lambda offer, asked: {"opening_hours": "24/7", "sources": dated("2026-11-01")},
    lambda offer, asked: {"confidence": Confidence.HIGH},
    lambda offer, asked: {"topics": ("doctor",)},
    lambda offer, asked: {"sources": (*offer.sources, *dated("2026-11-22"))},
)
"""What can be better about a service, given what is wished."""


@given(data=some.data(), offers=many.filter(bool), asked=wishes, change=some.sampled_from(range(len(BETTER))))
def test_a_service_that_fits_better_never_moves_down(
    shipped: Content, data: some.DataObject, offers: list[Service], asked: dict[str, Any], change: int
) -> None:
    """In whatever respect it has become better."""
    chosen = data.draw(some.sampled_from(offers))
    better = msgspec.structs.replace(chosen, **_known(BETTER[change](chosen, asked)))
    others = [better if offer is chosen else offer for offer in offers]
    # Hours that were too old to be told may become closed ones by a newer source: that is truer, not better.
    if better.opening_hours == chosen.opening_hours and hours_of(better, MONDAY) != hours_of(chosen, MONDAY):
        return
    before, after = (order(content_of(shipped, each), MONDAY, asked) for each in (offers, others))
    if chosen.id in before:
        assert after.index(chosen.id) <= before.index(chosen.id)


def _known(facts: dict[str, Any]) -> dict[str, Any]:
    """An easy variant is no language that is spoken at a counter."""
    languages = facts.get("languages")
    return (
        facts
        if languages is None
        else {"languages": tuple("de" if "-" in each else each for each in languages)}
    )
