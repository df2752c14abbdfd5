"""content/exchange/words: what is wrong with words, told by themselves and their source."""

from __future__ import annotations

import re

import pytest

from content.exchange.wording import exchanged, tidy, version
from content.exchange.words import mistakes
from content.load import Content
from content.texts import TextKey, TextKind
from content.wanted_texts import wanted_texts

PHRASE = TextKey(TextKind.PHRASE, "places")
GUIDE = TextKey(TextKind.GUIDE, "doctor")
TITLE = TextKey(TextKind.TITLE, "doctor")


@pytest.mark.parametrize(
    ("key", "text", "source", "message"),
    [
        (GUIDE, "<b>Arzt</b>", "Doctor", "HTML"),
        (GUIDE, "Arzt<br/>", "Doctor", "HTML"),
        (GUIDE, "a &nbsp; b", "Doctor", "HTML"),
        (GUIDE, "a &#x202E; b", "Doctor", "HTML"),
        (GUIDE, "Hallo { $name }", "Doctor", "braces"),
        (GUIDE, "a\u202eb", "Doctor", r"U\+202E"),
        (GUIDE, "a\x07b", "Doctor", r"U\+0007"),
        (GUIDE, "a\u2028b", "Doctor", r"U\+2028"),
        (TITLE, "a\nb", "Doctor", "several lines"),
        (PHRASE, "Orte", "Places: { $title }", r"leaves out \{ \$title \}"),
        (PHRASE, "Orte: { $titel }", "Places: { $title }", r"has \{ \$titel \}"),
        (PHRASE, "Orte: { $title", "Places: { $title }", "cannot read"),
        (PHRASE, "Orte: { greet }", "Places", r"has \{ greet \}"),
    ],
)
def test_each_mistake_is_named(key: TextKey, text: str, source: str, message: str) -> None:
    """In words of somebody who translates."""
    found = list(mistakes(key, text, source))
    assert any(re.search(message, each.message) for each in found)
    assert all(each.advice for each in found)


def test_all_mistakes_of_a_text_are_told_at_once() -> None:
    """Nobody sends a file to and fro for each."""
    found = [each.message for each in mistakes(PHRASE, "<b>{ $a }\x07", "{ $b }")]
    assert len(found) == 4


def test_good_words_have_no_mistake(shipped: Content) -> None:
    """All that is written in any language passes beside its German text."""
    for key, texts in wanted_texts(shipped).items():
        for code, text in texts.items():
            if "de" in texts:
                own, source = exchanged(key, text), exchanged(key, texts["de"])
                assert list(mistakes(key, own, source)) == [], (key, code)


def test_white_space_at_the_ends_of_lines_is_no_change() -> None:
    """Programs add and drop it."""
    assert tidy(" a \r\nb\t\r\n\r\n") == "a\nb"
    assert version("uk", "a\nb") == version("uk", "a  \r\nb\n")
    assert version("uk", "a\n b") != version("uk", "a\nb")
    assert version("uk", " \n") == "uk:"
