"""content/easy_language: how words and sentences are counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from content.easy_language import MOST_WORDS, keeps_the_rule, sentences, too_long, words


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Gehen Sie zum Amt. Fragen Sie dort!", [4, 3]),
        ("Wo ist das? Hier", [3, 1]),
        ("Bringen Sie mit:\nden Ausweis\n- ein Foto", [3, 2, 2]),
        ("Bringen Sie mit: den Ausweis.", [5]),
        ("1. Gehen Sie zum Amt.\n2. Fragen Sie dort.", [4, 3]),
        ("1. Gehen Sie zum Amt. 2. Fragen Sie dort.", [4, 3]),
        ("Sie brauchen z. B. einen Pass. Gut.", [5, 1]),
        ("Sie brauchen z.B. einen Pass.", [5]),
        ("Das kostet ca. 5 Euro.", [5]),
        ("Am 3. März ist zu.", [5]),
        ("Rufen Sie +49 351 804 1470 an. Danke.", [4, 1]),
        ("Rufen Sie 116 117 an.", [4]),
        ("Wählen Sie 112. Bleiben Sie ruhig.", [3, 3]),
        ("Siehe https://www.dresden.de/a. Danke", [2, 1]),
        ("Das ist gut – oder?", [4]),
        ("„Das ist gut.“ Ja.", [3, 1]),
        ("Hallo { $name }, hier ist { $title }.", [5]),
        ("{ $n ->\n    [one] Ein Ort.\n   *[other] { $n } Orte.\n}", [2, 2]),
        ("", []),
    ],
)
def test_words_are_counted_sentence_by_sentence(text: str, counts: list[int]) -> None:
    """Lists, ordinals and abbreviations end no sentence; numbers and links are one word."""
    assert [words(sentence) for sentence in sentences(text)] == counts


def test_the_thirteenth_word_is_too_much() -> None:
    """Twelve words are the bound."""
    assert keeps_the_rule("Wort " * MOST_WORDS)
    assert too_long("Wort " * (MOST_WORDS + 1) + ". Kurz.") == (("Wort " * (MOST_WORDS + 1) + ".").strip(),)


@given(some.text())
def test_no_text_is_too_odd_to_be_counted(text: str) -> None:
    """Neither an exception nor a lost word: parts have together what the whole has, or less by list numbers."""
    assert sum(words(sentence) for sentence in sentences(text)) <= len(text)


@given(some.lists(some.text(alphabet="abcdefg", min_size=2, max_size=9), min_size=1, max_size=30))
def test_plain_words_count_as_many_as_they_are(plain: list[str]) -> None:
    """White space parts words, and nothing else does."""
    assert [words(sentence) for sentence in sentences(" ".join(plain))] == [len(plain)]
