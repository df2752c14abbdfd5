"""What was not understood: a guess with buttons first, then a person."""

from __future__ import annotations

from dataclasses import replace

from actions.answering import Answering, Known
from actions.asked import Asked
from actions.found_by_words import answer_by_words
from actions.offers import GUESSES, HUMAN, TOPICS, question, topic_button
from actions.replies import Answer, Said
from actions.slots import Slot

MOST_MISSES = 2
"""Misses that are told apart: the first, and any after it. Counting on would only make the state grow."""


class Misunderstood(Answering):
    """A text that may mean several things, or nothing that Lotse knows."""

    action_name = "action_misunderstood"
    keeps_pending = True

    def answer(self, asked: Asked, known: Known) -> Answer:
        """What the person's words find, else the likeliest topics; on the second miss in a row the offer of a person."""
        misses = min(asked.misses + 1, MOST_MISSES)
        guesses = tuple(topic_button(intent) for intent in asked.ranking if intent in known.content.topics)[
            :GUESSES
        ]
        found = None if asked.pending else answer_by_words(asked, known.content, guesses)
        if found:
            return replace(found, slots={**found.slots, Slot.MISSES: misses})
        if misses > 1 or not (guesses or asked.pending):
            lost = Said("not-understood", buttons=(HUMAN, TOPICS))
            return Answer((lost,), slots={Slot.MISSES: misses, Slot.PENDING: None})
        if asked.pending:
            return Answer((question(asked.pending),), slots={Slot.MISSES: misses})
        return Answer((Said("did-you-mean", buttons=(*guesses, HUMAN)),), slots={Slot.MISSES: misses})
