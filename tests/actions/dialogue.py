"""A small content and actions that run at it, one message after the other."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

from rasa_sdk.executor import ActionExecutor

from actions.catalogue import action_for, executor
from actions.desk import Desk
from actions.effects import Effect, parse
from actions.intents import NOT_UNDERSTOOD
from actions.replies import Said, heard
from content.load import Content
from content.model import Address, Confidence, Direction, Field, Language, Service, Source, Topic
from content.phrases import Phrases
from content.reviews import Reviews
from content.search import SearchIndex
from content.sentence import Phrasebook

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=timezone.utc)
SUPPORTED = (Source(url="https://example.org/offer", supports=(Field.NAME, Field.ADDRESS), seen="2026-01"),)


def service(name: str, topic: str, district: str | None = None, languages: tuple[str, ...] = ()) -> Service:
    """A service with little more than a name."""
    address = Address(city="Dresden", district=district) if district else None
    return Service(
        id=name,
        name=name,
        topics=(topic,),
        confidence=Confidence.HIGH,
        sources=SUPPORTED,
        address=address,
        languages=languages,
    )


def topic(name: str, *, guide: bool = False, urgent: bool = False) -> Topic:
    """A topic, with a guide (in easy German, too) or without."""
    texts = {"en": "Guide.", "de-x-simple": "Rat."} if guide else {}
    return Topic(id=name, title={"en": name}, guide=texts, urgent=urgent)


def small_content() -> Content:
    """Seven places for flats, one doctor, one shelter; job_search has a title and no services."""
    flats = (
        *(service(f"flat-{letter}", "housing_search") for letter in "abcde"),
        service("flat-gorbitz", "housing_search", district="Gorbitz"),
        service("flat-arabic", "housing_search", languages=("ar",)),
    )
    offers = (*flats, service("surgery", "doctor"), service("shelter", "homeless_shelter"))
    topics = (
        topic("housing_search", guide=True),
        topic("doctor"),
        topic("job_search"),
        topic("homeless_shelter", guide=True, urgent=True),
    )
    languages = {
        code: Language(code=code, name=code, direction=Direction.LEFT_TO_RIGHT, fallback=())
        for code in ("de", "en", "uk", "ar")
    }
    languages["de-x-simple"] = Language(
        code="de-x-simple",
        name="Einfaches Deutsch",
        direction=Direction.LEFT_TO_RIGHT,
        fallback=("de",),
        variant_of="de",
    )
    by_topic: dict[str, tuple[Service, ...]] = {}
    for offer in offers:
        by_topic[offer.topics[0]] = (*by_topic.get(offer.topics[0], ()), offer)
    return Content(
        services={offer.id: offer for offer in offers},
        topics={each.id: each for each in topics},
        languages=languages,
        phrases=Phrases({}, languages),
        by_topic=by_topic,
        reviews=Reviews({}),
        phrasebook=Phrasebook(),
        search=SearchIndex(
            {offer.id: offer for offer in offers}, {each.id: each for each in topics}, languages
        ),
    )


@dataclass
class Dialogue:
    """Runs actions by intent, as the rules would, and keeps the slots between messages."""

    executor: ActionExecutor
    slots: dict[str, Any] = field(default_factory=dict)
    effects: list[Effect] = field(default_factory=list)

    def hears(
        self,
        intent: str,
        *,
        text: str = "",
        entities: Mapping[str, str] | None = None,
        ranking: tuple[str, ...] = (),
    ) -> list[Said]:
        """The replies to a message; its effects stand in `effects` afterwards."""
        given = entities or {}
        message = {
            "text": text,
            "intent": {"name": intent},
            "intent_ranking": [{"name": each, "confidence": 0.1} for each in ranking],
            "entities": [{"entity": name, "value": value} for name, value in given.items()],
        }
        call = {
            "next_action": action_for(intent),
            "sender_id": "test",
            "tracker": {
                "sender_id": "test",
                "slots": dict(self.slots),
                "latest_message": message,
                "events": [],
            },
        }
        result = asyncio.run(self.executor.run(call))
        assert result is not None
        self.slots.update({event["name"]: event["value"] for event in result["events"]})
        custom = [parse(response["custom"]) for response in result["responses"]]
        self.effects = [effect for effect in custom if effect is not None]
        return [said for response in result["responses"] if (said := heard(response)) is not None]

    def phrases(self, intent: str, **entities: str) -> list[str]:
        """The ids of the phrases that answer a message."""
        return [said.phrase for said in self.hears(intent, entities=entities)]

    def misses(self, *ranking: str, text: str = "") -> list[Said]:
        """The replies to a message that was not understood."""
        return self.hears(NOT_UNDERSTOOD, ranking=ranking, text=text)


def dialogue_at_start() -> Dialogue:
    """A conversation at its start, on a small content, on a Monday morning."""
    content = small_content()
    return Dialogue(executor(Desk(lambda: content, lambda: MONDAY)), {"case": "none", "locale": "en"})
