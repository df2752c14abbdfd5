"""The conversation itself: greetings, yes and no, what the bot is. Every answer leads on."""

from __future__ import annotations

from actions.answering import Answering, Known
from actions.asked import Asked
from actions.data import deleted, kept
from actions.found_by_words import answer_by_words
from actions.offers import HUMAN, TOPICS, few_topics, question
from actions.person import consented, refused, withdrawn
from actions.replies import Answer, Said
from actions.slots import Case, Pending, Slot
from content.buttons import ButtonName, button


class Greet(Answering):
    """Hello."""

    action_name = "action_greet"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """With the topics that there is most to say about."""
        return Answer((Said("greet", buttons=(*few_topics(known.content), TOPICS)),))


class Goodbye(Answering):
    """Goodbye."""

    action_name = "action_goodbye"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """The door stays open."""
        return Answer((Said("goodbye", buttons=(TOPICS,)),))


class Thank(Answering):
    """Thanks."""

    action_name = "action_thank"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """And what else."""
        return Answer((Said("thank", buttons=(TOPICS, HUMAN)),))


class Affirm(Answering):
    """Yes: to the question that waits, or in general."""

    action_name = "action_affirm"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """Only a question that was asked just before is answered."""
        if asked.pending is Pending.CONSENT:
            return consented(asked)
        if asked.pending is Pending.DELETE:
            return deleted()
        return Answer((Said("affirm", buttons=(TOPICS, HUMAN)),))


class Deny(Answering):
    """No: to the question that waits, or in general."""

    action_name = "action_deny"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """Only a question that was asked just before is answered."""
        if asked.pending is Pending.CONSENT:
            return refused(asked, known.content)
        if asked.pending is Pending.DELETE:
            return kept()
        return Answer((Said("deny", buttons=(TOPICS, HUMAN)),))


class Help(Answering):
    """What the bot can do."""

    action_name = "action_help"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """With everything that can be pressed."""
        others = (button(ButtonName.LANGUAGES), button(ButtonName.PRIVACY))
        return Answer((Said("help", buttons=(*few_topics(known.content), TOPICS, HUMAN, *others)),))


class BotChallenge(Answering):
    """Whether this is a human."""

    action_name = "action_bot_challenge"
    keeps_pending = True

    def answer(self, asked: Asked, known: Known) -> Answer:
        """Never claims to be one; a question that waits is asked again."""
        told = Said("bot-challenge", buttons=(HUMAN, TOPICS))
        return Answer((told, question(asked.pending)) if asked.pending else (told,))


class Cancel(Answering):
    """Stop, back, start over."""

    action_name = "action_cancel"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """Takes an open request back or drops the question that waits, else forgets the topic."""
        if asked.pending is Pending.CONSENT:
            return refused(asked, known.content)
        if asked.pending is Pending.DELETE:
            return kept()
        if asked.case is Case.WAITING:
            return withdrawn(asked)
        forgotten = dict.fromkeys((Slot.TOPIC, Slot.SHOWN, Slot.OFFSET, Slot.MOMENT, Slot.LISTED_FOR))
        return Answer((Said("cancel", buttons=(TOPICS, HUMAN)),), slots=forgotten)


class TakeCriticism(Answering):
    """The answer was wrong or useless: a person first."""

    action_name = "action_take_criticism"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """Other words, another topic, or a person."""
        return Answer((Said("feedback-negative", buttons=(HUMAN, TOPICS)),))


class OutOfScope(Answering):
    """Something else than Lotse knows."""

    action_name = "action_out_of_scope"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """A place that is called as the person wrote, else what Lotse does know."""
        found = answer_by_words(asked, known.content, only_names=True)
        return found or Answer((Said("out-of-scope", buttons=(*few_topics(known.content), TOPICS, HUMAN)),))
