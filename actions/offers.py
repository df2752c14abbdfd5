"""The parts that answers share: buttons, lists of topics, pages of services. Pure functions."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import datetime

from actions.asked import Asked
from actions.replies import Said
from actions.slots import Pending
from content import fallback
from content.buttons import ButtonName, button
from content.load import Content
from content.lookup import Found, find

MORE = button(ButtonName.MORE)
TOPICS = button(ButtonName.TOPICS)
HUMAN = button(ButtonName.HUMAN)
WITHDRAW = button(ButtonName.WITHDRAW)

PAGE = 3
"""Services in one reply: as many as a frightened person can compare."""

GUESSES = 3
"""Topics that are offered where a text was not understood."""

FEW_TOPICS = 4
MANY_TOPICS = 12


def topic_button(topic: str) -> str:
    """The button that asks for a topic."""
    return button(ButtonName.TOPIC, topic)


def few_topics(content: Content) -> tuple[str, ...]:
    """Buttons of the topics that are offered first."""
    return _buttons(_in_order(content, content.topics), FEW_TOPICS)


def many_topics(content: Content) -> tuple[str, ...]:
    """Buttons of the topics that have services, in the order in which they are offered."""
    return _buttons(_in_order(content, content.by_topic), MANY_TOPICS)


def other_forms(locale: str | None, content: Content) -> tuple[str, ...]:
    """Buttons of the easier forms of a reader's language, and for whoever reads one, of the language itself."""
    forms = fallback.other_forms(locale, content.languages) if locale else ()
    return tuple(button(ButtonName.LANGUAGE, form) for form in forms)


def forms_of_guide(topic: str, locale: str | None, content: Content) -> tuple[str, ...]:
    """The same below a guide: an easier form is offered only where the guide is written in it."""
    guide = content.topics[topic].guide
    forms = fallback.other_forms(locale, content.languages) if locale else ()
    return tuple(
        button(ButtonName.LANGUAGE, form)
        for form in forms
        if content.languages[form].variant_of is None or form in guide
    )


def question(pending: Pending) -> Said:
    """The question that waits for yes or no, with its two buttons."""
    name, phrase = {
        Pending.CONSENT: (ButtonName.CONSENT, "consent-ask"),
        Pending.DELETE: (ButtonName.DELETE_CONFIRM, "delete-ask"),
    }[pending]
    return Said(phrase, buttons=(button(name, "yes"), button(name, "no")))


def page(asked: Asked, topic: str, content: Content, when: datetime) -> Found:
    """The first services of a topic: counters that speak the person's language, and near places, come first."""
    named, read = listed_for(asked)
    return find(content, topic, language=read, spoken=named, district=district(asked), when=when, limit=PAGE)


def further(asked: Asked, topic: str, content: Content, when: datetime) -> Found:
    """The services after those that were shown, in the order in which the list was begun.

    Also where the person reads another language by now: a new order would skip some and repeat others.
    """
    named, read = asked.listed_for or (None, asked.locale)
    return find(
        content,
        topic,
        language=read,
        spoken=named,
        district=asked.district,
        when=asked.moment or when,
        limit=PAGE,
        offset=asked.offset,
    )


def listed_for(asked: Asked) -> tuple[str | None, str | None]:
    """The language that a message names, and the one that the person reads: what a list is ranked by."""
    return asked.entity("language"), asked.locale


def district(asked: Asked) -> str | None:
    """The district named in this message, else the one that was named before."""
    return asked.entity("district") or asked.district


def ids(found: Found) -> tuple[str, ...]:
    """The ids of the services of a page."""
    return tuple(service.id for service in found.services)


def _in_order(content: Content, topics: Iterable[str]) -> list[str]:
    """As curated, then those with a guide, then those with most services; nothing urgent: nobody looks for it in a list."""
    calm = [topic for topic in topics if topic in content.topics and not content.topics[topic].urgent]

    def place(topic: str) -> tuple[float, bool, int, str]:
        curated = content.topics[topic]
        offered = math.inf if curated.offered is None else curated.offered
        return offered, not curated.guide, -len(content.by_topic.get(topic, ())), topic

    return sorted(calm, key=place)


def _buttons(topics: Iterable[str], most: int) -> tuple[str, ...]:
    return tuple(topic_button(topic) for topic in topics)[:most]
