"""What people need: topics, urgent ones first, answered with a guide and with services."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from actions.answering import Answering, Known
from actions.asked import Asked
from actions.events import next_events
from actions.found_by_words import answer_by_words
from actions.offers import (
    HUMAN,
    MORE,
    TOPICS,
    district,
    few_topics,
    forms_of_guide,
    further,
    ids,
    listed_for,
    many_topics,
    page,
    topic_button,
)
from actions.replies import Answer, Said, Value
from actions.slots import Slot
from content.load import Content
from content.lookup import Found


class AnswerTopic(Answering):
    """A topic: its guide if there is one, the next dates if it has any, then services, or honestly none and a person."""

    action_name = "action_answer_topic"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """One to three replies a topic; the first topic is remembered for further places and details."""
        topic = asked.intent
        if topic not in known.content.topics:
            return Answer((Said("out-of-scope", buttons=(HUMAN, *few_topics(known.content))),))
        found = page(asked, topic, known.content, known.when)
        guide = _guide(topic, asked, known.content)
        return Answer(
            (
                *guide,
                *next_events(topic, known.content, known.when),
                _services("topic-services", topic, found),
                *(said for also in asked.also for said in _beside(also, topic, asked, known)),
            ),
            slots=_listed(asked, topic, found, known.when),
        )


class AnswerUrgent(Answering):
    """Danger: the fixed answer with its numbers, and services of the topic in the same reply."""

    action_name = "action_answer_urgent"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """One reply: nothing stands before the numbers."""
        found = page(asked, asked.intent, known.content, known.when)
        reply = Said("urgent", {"topic": asked.intent}, ids(found), (HUMAN, TOPICS))
        return Answer((reply,), slots=_listed(asked, asked.intent, found, known.when))


class MoreResults(Answering):
    """Further services of the topic that is being spoken about."""

    action_name = "action_more_results"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """The next page in the order in which the list was begun, so that none is skipped or repeated.

        Whoever names a district or a language with it ("more in Gorbitz") begins a new list.
        """
        if asked.topic is None:
            return Answer((Said("details-none", buttons=(*few_topics(known.content), TOPICS)),))
        anew = bool(asked.entity("district") or asked.entity("language"))
        turn = page if anew else further
        found = turn(asked, asked.topic, known.content, known.when)
        if not found.services:
            return Answer((Said("more-none", buttons=(HUMAN, TOPICS)),))
        data: Mapping[str, Value] = {"topic": asked.topic, "left": found.left}
        reply = Said("more-services", data, ids(found), _buttons(found))
        if anew:
            return Answer((reply,), slots=_listed(asked, asked.topic, found, known.when))
        return Answer((reply,), slots=_turned(asked, found, known.when))


class ShowDetails(Answering):
    """The services shown last once more, with all that is known about them."""

    action_name = "action_show_details"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """The same services, without any that content no longer has; else a place that is called as the person wrote."""
        shown = tuple(service for service in asked.shown if service in known.content.services)
        if not shown and (found := answer_by_words(asked, known.content, only_names=True)):
            return found
        if not shown:
            return Answer((Said("details-none", buttons=(*few_topics(known.content), TOPICS)),))
        others = further(asked, asked.topic, known.content, known.when) if asked.topic else None
        more = (MORE,) if others and others.services else ()
        return Answer((Said("details", services=shown, buttons=(*more, TOPICS, HUMAN)),))


class TakeNote(Answering):
    """A detail about the person: a district ranks services anew and is remembered, nothing else is kept."""

    action_name = "action_take_note"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """Services again where both topic and district are known, else a question that leads on."""
        named = asked.entity("district")
        remembered: Mapping[Slot, Any] = {Slot.DISTRICT: district(asked)}
        if named is None:
            return Answer((Said("choose-topic", buttons=(*few_topics(known.content), TOPICS, HUMAN)),))
        if asked.topic is None or asked.topic not in known.content.topics:
            reply = Said("inform-noted", buttons=(*few_topics(known.content), TOPICS))
            return Answer((reply,), slots=remembered)
        found = page(asked, asked.topic, known.content, known.when)
        reply = _services("inform-services", asked.topic, found)
        return Answer((reply,), slots=_listed(asked, asked.topic, found, known.when))


class ChooseTopic(Answering):
    """Another topic: the list of topics."""

    action_name = "action_choose_topic"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """Every topic that has services, and a person."""
        return Answer((Said("choose-topic", buttons=(*many_topics(known.content), HUMAN)),))


def _beside(also: str, topic: str, asked: Asked, known: Known) -> tuple[Said, ...]:
    """The guide and the services of a further topic of the message; its own further places are asked for by button."""
    if also == topic or also not in known.content.topics:
        return ()
    found = page(asked, also, known.content, known.when)
    if not found.services:
        return ()
    more = (topic_button(also),) if found.left else ()
    services = Said("topic-services", {"topic": also}, ids(found), (*more, TOPICS, HUMAN))
    return (*_guide(also, asked, known.content), services)


def _guide(topic: str, asked: Asked, content: Content) -> tuple[Said, ...]:
    if not content.topics[topic].guide:
        return ()
    return (Said("guide", {"topic": topic}, buttons=forms_of_guide(topic, asked.locale, content)),)


def _services(phrase: str, topic: str, found: Found) -> Said:
    if not found.services:
        return Said("topic-nothing", {"topic": topic}, buttons=(HUMAN, TOPICS))
    return Said(phrase, {"topic": topic}, ids(found), _buttons(found))


def _buttons(found: Found) -> tuple[str, ...]:
    return (MORE, TOPICS, HUMAN) if found.left else (TOPICS, HUMAN)


def _listed(asked: Asked, topic: str, found: Found, begun: datetime) -> Mapping[Slot, Any]:
    """What is remembered after the first services of a list were shown: all that its order depends on."""
    return {
        Slot.TOPIC: topic,
        Slot.SHOWN: list(ids(found)),
        Slot.OFFSET: len(found.services),
        Slot.MOMENT: begun.isoformat(),
        Slot.DISTRICT: district(asked),
        Slot.LISTED_FOR: list(listed_for(asked)),
    }


def _turned(asked: Asked, found: Found, when: datetime) -> Mapping[Slot, Any]:
    """What changes when a page is turned."""
    return {
        Slot.SHOWN: list(ids(found)),
        Slot.OFFSET: asked.offset + len(found.services),
        Slot.MOMENT: (asked.moment or when).isoformat(),
    }
