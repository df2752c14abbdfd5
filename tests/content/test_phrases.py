"""content/phrases.py: the reader's own language, else honestly the fallback languages."""

from __future__ import annotations

from typing import Any

import pytest

from content.bidi import FIRST_STRONG, POP
from content.phrases import PhraseError, Text


def test_a_phrase_comes_in_the_readers_language(workshop: Any) -> None:
    """Own language first; what is filled in is isolated against the direction of the text around it."""
    phrases = workshop.load().phrases
    assert phrases.text("greet", {}, "ar") == Text("مرحبًا", ("ar",))
    assert phrases.text("places", {"title": "Haus 3"}, "ar").text == f"أماكن: {FIRST_STRONG}Haus 3{POP}"


def test_a_language_without_the_phrase_gets_english_and_german(workshop: Any) -> None:
    """One below the other with a blank line between, and it is said which languages these are."""
    assert workshop.load().phrases.text("greet", {}, "ru") == Text("Hello\n\nHallo", ("en", "de"))


def test_the_same_text_is_not_said_twice(workshop: Any) -> None:
    """Where English and German are the same word, it is shown once."""
    workshop.change("phrases/en/dialogue.ftl", "Hello", "Hallo")
    assert workshop.load().phrases.text("greet", {}, "ru").text == "Hallo"


def test_titles_stay_on_one_line(workshop: Any) -> None:
    """A button's title shows both languages beside each other."""
    assert workshop.load().phrases.line("greet", {}, "ru") == "Hello / Hallo"


def test_data_follow_the_language_of_the_text(workshop: Any) -> None:
    """In a fallback each language gets its own data: a month's name does not stay in the other language."""
    filled = workshop.load().phrases.text("places", lambda code: {"title": code}, "ru").text
    assert filled == f"Places: {FIRST_STRONG}en{POP}\n\nOrte: {FIRST_STRONG}de{POP}"


def test_a_phrase_that_only_another_language_has_is_still_shown(workshop: Any) -> None:
    """German has no fallback: better another language than silence; the check tells of it."""
    workshop.write("phrases/de/dialogue.ftl", "places = Orte: { $title }\n")
    assert workshop.load().phrases.text("greet", {}, "de") == Text("Hello", ("en",))


def test_numbers_choose_their_variant(workshop: Any) -> None:
    """Plural forms are chosen by the number, in the language's own way."""
    workshop.write(
        "phrases/ar/counts.ftl", "left = { $n ->\n [zero] لا\n [two] اثنان\n [few] بعض\n *[other] كثير\n}\n"
    )
    phrases = workshop.load().phrases
    assert [phrases.text("left", {"n": n}, "ar").text for n in (0, 2, 5, 100)] == [
        "لا",
        "اثنان",
        "بعض",
        "كثير",
    ]


@pytest.mark.parametrize(("phrase", "data"), [("nothing", {}), ("places", {}), ("places", {"title": None})])
def test_a_phrase_that_cannot_be_shown_whole_is_an_error(workshop: Any, phrase: str, data: Any) -> None:
    """Nobody ever reads a phrase's id or a {$title}: missing phrases and missing data raise."""
    with pytest.raises(PhraseError):
        workshop.load().phrases.text(phrase, data, "en")


def test_a_phrase_without_text_is_an_error(workshop: Any) -> None:
    """A message with attributes only has nothing to say."""
    workshop.write("phrases/en/empty.ftl", "empty =\n    .title = x\n")
    with pytest.raises(PhraseError, match="no text"):
        workshop.load().phrases.text("empty", {}, "en")
