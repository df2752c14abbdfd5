"""The parts that answers share: buttons, lists of topics, pages of services. Pure functions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from actions.asked import Asked
from actions.replies import Said
from actions.slots import Pending
from content.buttons import ButtonName, button
from content.load import Content
from content.lookup import Found, find

MORE = button(ButtonName.MORE)
TOPICS = button(ButtonName.TOPICS)
HUMAN = button(ButtonName.HUMAN)
WITHDRAW = button(ButtonName.WITHDRAW)

PAGE = 3
"""Services in one reply: as many as a frightened person can compare."""

FEW_TOPICS = 4
MANY_TOPICS = 12


def topic_button(topic: str) -> str:
    """The button that asks for a topic."""
    return button(ButtonName.TOPIC, topic)


def few_topics(content: Content) -> tuple[str, ...]:
    """Buttons of the topics that content says most about: those with a guide, those with most services first."""
    return _buttons(_by_wealth(content, content.topics), FEW_TOPICS)


def many_topics(content: Content) -> tuple[str, ...]:
    """Buttons of the topics that have services, the richest first."""
    return _buttons(_by_wealth(content, content.by_topic), MANY_TOPICS)


def question(pending: Pending) -> Said:
    """The question that waits for yes or no, with its two buttons."""
    name, phrase = {
        Pending.CONSENT: (ButtonName.CONSENT, "consent-ask"),
        Pending.DELETE: (ButtonName.DELETE_CONFIRM, "delete-ask"),
    }[pending]
    return Said(phrase, buttons=(button(name, "yes"), button(name, "no")))


def page(asked: Asked, topic: str, content: Content, when: datetime, offset: int = 0) -> Found:
    """Services of a topic: those in the person's district and in their language (or the one they name) come first."""
    spoken = asked.entity("language") or asked.locale
    return find(content, topic, district=district(asked), spoken=spoken, when=when, limit=PAGE, offset=offset)


def district(asked: Asked) -> str | None:
    """The district named in this message, else the one that was named before."""
    return asked.entity("district") or asked.district


def ids(found: Found) -> tuple[str, ...]:
    """The ids of the services of a page."""
    return tuple(service.id for service in found.services)


def _by_wealth(content: Content, topics: Iterable[str]) -> list[str]:
    calm = [topic for topic in topics if topic in content.topics and not content.topics[topic].urgent]
    return sorted(
        calm,
        key=lambda topic: (not content.topics[topic].guide, -len(content.by_topic.get(topic, ())), topic),
    )


def _buttons(topics: Iterable[str], most: int) -> tuple[str, ...]:
    return tuple(topic_button(topic) for topic in topics)[:most]
