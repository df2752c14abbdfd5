"""The way to a caseworker: asking for consent, opening a request, taking it back."""

from __future__ import annotations

from actions.answering import Answering, Known
from actions.asked import Asked
from actions.effects import Effect, EffectKind
from actions.offers import HUMAN, TOPICS, WITHDRAW, few_topics, question
from actions.replies import Answer, Said
from actions.slots import Case, Pending, Slot
from content.load import Content


class AskConsent(Answering):
    """A person is asked for: consent first, unless somebody is asked or there already."""

    action_name = "action_ask_consent"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """The question what may be passed on, or where the request stands."""
        already = where_it_stands(asked)
        if already is not None:
            return Answer((already,))
        return Answer((question(Pending.CONSENT),), slots={Slot.PENDING: Pending.CONSENT.value})


class GiveConsent(Answering):
    """Yes to passing the conversation on."""

    action_name = "action_give_consent"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """Opens a request; a button that is pressed again opens no second one."""
        return consented(asked)


class RefuseConsent(Answering):
    """No to passing the conversation on: nothing is lost."""

    action_name = "action_refuse_consent"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """The bot goes on; an open request stays as it is, it has its own button."""
        return refused(asked, known.content)


class WithdrawRequest(Answering):
    """The request for a person is taken back."""

    action_name = "action_withdraw_request"

    def answer(self, asked: Asked, known: Known) -> Answer:
        """Says so where there is nothing to take back."""
        return withdrawn(asked)


def where_it_stands(asked: Asked) -> Said | None:
    """What to say to someone who asks for a person while a request is open; None where none is."""
    return {
        Case.NONE: None,
        Case.WAITING: Said("case-waiting", buttons=(WITHDRAW,)),
        Case.HUMAN: Said("case-claimed", buttons=(WITHDRAW,)),
    }[asked.case]


def consented(asked: Asked) -> Answer:
    """The answer to yes."""
    already = where_it_stands(asked)
    if already is not None:
        return Answer((already,))
    return Answer((Said("case-opened", buttons=(WITHDRAW,)),), (Effect(EffectKind.OPEN_CASE, asked.topic),))


def refused(asked: Asked, content: Content) -> Answer:
    """The answer to no."""
    already = where_it_stands(asked)
    return Answer((already or Said("consent-refused", buttons=(*few_topics(content), TOPICS)),))


def withdrawn(asked: Asked) -> Answer:
    """The answer to taking back; also while a caseworker has the conversation."""
    if asked.case is Case.NONE:
        return Answer((Said("case-none", buttons=(HUMAN, TOPICS)),))
    return Answer((Said("case-withdrawn", buttons=(TOPICS, HUMAN)),), (Effect(EffectKind.WITHDRAW_CASE),))
