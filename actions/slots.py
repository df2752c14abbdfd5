"""What a conversation remembers between two messages: a closed set of slots, each small."""

from __future__ import annotations

from enum import Enum


class Slot(str, Enum):
    """The slots of nlu_data/domain/slots.yml."""

    TOPIC = "topic"  # the topic that was answered last
    SHOWN = "shown"  # ids of the services shown last, at most three
    OFFSET = "offset"  # how many services of the topic were shown
    MOMENT = "moment"  # when the list that is being turned was begun (ISO 8601)
    DISTRICT = "district"  # a district that the person named
    LISTED_FOR = "listed_for"  # the language named and the language read when the list was begun
    MISSES = "misses"  # how many messages in a row were not understood
    PENDING = "pending"  # the question that waits for yes or no
    CASE = "case"  # given in with every turn
    LOCALE = "locale"  # given in with every turn


class Pending(str, Enum):
    """The questions that wait for yes or no."""

    CONSENT = "consent"
    DELETE = "delete"


class Case(str, Enum):
    """Whether a person is asked for, or there."""

    NONE = "none"
    WAITING = "waiting"
    HUMAN = "human"
