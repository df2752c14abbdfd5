"""Another language."""

from __future__ import annotations

from actions.answering import Answering, Known
from actions.asked import Asked
from actions.effects import Effect, EffectKind
from actions.offers import TOPICS, question
from actions.replies import Answer, Said
from actions.slots import Slot
from content.buttons import ButtonName, button


class ChangeLanguage(Answering):
    """Sets the language that is named, else lists all."""

    action_name = "action_change_language"
    keeps_pending = True

    def answer(self, asked: Asked, known: Known) -> Answer:
        """A question that waits is asked again in the new language; the list of languages ends it."""
        code = _wanted(asked, known)
        if code is None:
            choices = tuple(button(ButtonName.LANGUAGE, each) for each in known.content.languages)
            return Answer((Said("language-ask", buttons=choices),), slots={Slot.PENDING: None})
        told = Said("language-set", buttons=(TOPICS,))
        return Answer(
            (told, question(asked.pending)) if asked.pending else (told,),
            (Effect(EffectKind.SET_LANGUAGE, code),),
            {Slot.LOCALE: code},
        )


def _wanted(asked: Asked, known: Known) -> str | None:
    """The last language named that is not the present one: "not German, Arabic please"."""
    named = [code for code in asked.values("language") if code in known.content.languages]
    others = [code for code in named if code != asked.locale]
    return next(reversed(others or named), None)
