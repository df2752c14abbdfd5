from __future__ import annotations

from actions.effects import Effect, EffectKind
from tests.actions.dialogue import Dialogue


def test_a_named_language_is_set(dialogue: Dialogue) -> None:
    """From the next reply on, this one included."""
    assert dialogue.phrases("change_language", language="ar") == ["language-set"]
    assert dialogue.effects == [Effect(EffectKind.SET_LANGUAGE, "ar")]
    assert dialogue.slots["locale"] == "ar"


def test_without_a_name_all_languages_are_offered(dialogue: Dialogue) -> None:
    """A question that waited is dropped, because a yes would no longer answer it."""
    dialogue.hears("human_handoff")
    (reply,) = dialogue.hears("change_language")
    assert reply.phrase == "language-ask"
    assert reply.buttons == ("language:de", "language:en", "language:uk", "language:ar")
    assert dialogue.slots["pending"] is None


def test_a_language_that_lotse_does_not_speak_is_answered_with_the_list(dialogue: Dialogue) -> None:
    """Nothing is promised."""
    assert dialogue.phrases("change_language", language="xx") == ["language-ask"]
    assert dialogue.effects == []
