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


def test_an_easier_form_is_offered_beside_its_language_only(dialogue: Dialogue) -> None:
    """To those who read German; it is no language of its own in anybody's list."""
    dialogue.slots["locale"] = "de"
    (reply,) = dialogue.hears("change_language")
    assert reply.buttons == (
        "language:de-x-simple",
        "language:de",
        "language:en",
        "language:uk",
        "language:ar",
    )
    dialogue.slots["locale"] = "de-x-simple"
    (reply,) = dialogue.hears("change_language")
    assert reply.buttons == ("language:de", "language:en", "language:uk", "language:ar")


def test_who_changes_to_the_easier_form_reads_the_last_guide_again(dialogue: Dialogue) -> None:
    """That is what they found too hard; the way back stands below it."""
    dialogue.slots["locale"] = "de"
    guide, _ = dialogue.hears("housing_search")
    assert guide.buttons == ("language:de-x-simple",)
    told, again = dialogue.hears("change_language", entities={"language": "de-x-simple"})
    assert dialogue.effects == [Effect(EffectKind.SET_LANGUAGE, "de-x-simple")]
    assert told.buttons == ("language:de", "topics")
    assert (again.phrase, again.data, again.buttons) == (
        "guide",
        {"topic": "housing_search"},
        ("language:de",),
    )
    guide, _ = dialogue.hears("housing_search")
    assert guide.buttons == ("language:de",)


def test_who_changes_to_another_language_reads_no_guide_again(dialogue: Dialogue) -> None:
    """Nor whoever names the language that is spoken already."""
    dialogue.hears("housing_search")
    assert dialogue.phrases("change_language", language="en") == ["language-set"]
    assert dialogue.phrases("change_language", language="uk") == ["language-set"]
    assert dialogue.phrases("change_language", language="de-x-simple") == ["language-set"]


def test_a_question_that_waits_is_asked_again_instead_of_the_guide(dialogue: Dialogue) -> None:
    """Whoever is asked for consent must know what they answer."""
    dialogue.slots["locale"] = "de"
    dialogue.hears("housing_search")
    dialogue.hears("human_handoff")
    assert dialogue.phrases("change_language", language="de-x-simple") == ["language-set", "consent-ask"]


def test_below_a_guide_that_is_not_written_in_it_no_easier_form_is_offered(dialogue: Dialogue) -> None:
    """Nobody is promised what does not come; other languages have no other form."""
    dialogue.slots["locale"] = "de"
    (reply,) = dialogue.hears("doctor")
    assert "language:de-x-simple" not in reply.buttons
    dialogue.slots["locale"] = "en"
    guide, _ = dialogue.hears("housing_search")
    assert guide.buttons == ()
