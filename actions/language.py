"""Another language."""

from __future__ import annotations

from actions.answering import Answering, Known
from actions.asked import Asked
from actions.effects import Effect, EffectKind
from actions.offers import TOPICS, forms_of_guide, other_forms, question
from actions.replies import Answer, Said
from actions.slots import Slot
from content.buttons import ButtonName, button
from content.fallback import main_language, main_languages
from content.load import Content


class ChangeLanguage(Answering):
    """Sets the language that is named, else lists all."""

    action_name = "action_change_language"
    keeps_pending = True

    def answer(self, asked: Asked, known: Known) -> Answer:
        """A question that waits is asked again in the new language; the list of languages ends it.

        Who changes to an easier form of the same language, or back, reads the last guide once more in it.
        """
        content = known.content
        code = _wanted(asked, known)
        if code is None:
            choices = (*other_forms(asked.locale, content), *_choices(content))
            return Answer(
                (Said("language-ask", buttons=tuple(dict.fromkeys(choices))),), slots={Slot.PENDING: None}
            )
        told = Said("language-set", buttons=(*other_forms(code, content), TOPICS))
        again = question(asked.pending) if asked.pending else _guide(asked, code, content)
        return Answer(
            (told, again) if again else (told,), (Effect(EffectKind.SET_LANGUAGE, code),), {Slot.LOCALE: code}
        )


def _choices(content: Content) -> tuple[str, ...]:
    return tuple(button(ButtonName.LANGUAGE, each) for each in main_languages(content.languages))


def _guide(asked: Asked, code: str, content: Content) -> Said | None:
    """The guide of the last topic, for somebody who changes between forms of one language."""
    topic = content.topics.get(asked.topic or "")
    if topic is None or not topic.guide or asked.locale in (None, code):
        return None
    before = main_language(asked.locale or code, content.languages)
    if before != main_language(code, content.languages):
        return None
    return Said("guide", {"topic": topic.id}, buttons=forms_of_guide(topic.id, code, content))


def _wanted(asked: Asked, known: Known) -> str | None:
    """The last language named that is not the present one: "not German, Arabic please"."""
    named = [code for code in asked.values("language") if code in known.content.languages]
    others = [code for code in named if code != asked.locale]
    return next(reversed(others or named), None)
