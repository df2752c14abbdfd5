"""content/phrasebook_search.py: a sentence is found by the words that a caseworker remembers."""

from __future__ import annotations

import time

import pytest

from content.load import Content
from content.phrasebook import sentences
from content.phrasebook_search import search


def _found(content: Content, words: str) -> list[str]:
    return [sentence.id for sentence in search(content, words)]


def test_without_words_all_are_listed_in_their_order(shipped: Content) -> None:
    """By group, as content/phrasebook.yml has them."""
    assert search(shipped, "  ") == sentences(shipped)


@pytest.mark.parametrize("words", ["für übersetzt", "FUER UEBERSETZT", "fur ubersetzt"])
def test_umlauts_and_case_do_not_matter(shipped: Content, words: str) -> None:
    """However they are typed."""
    assert _found(shipped, words) == ["appointment-interpreter"]


def test_beginnings_are_enough_and_every_word_counts(shipped: Content) -> None:
    """Two words narrow down what one finds; the order of words does not matter."""
    assert _found(shipped, "foto seit")[0] == "photo-page"
    assert _found(shipped, "seit foto") == _found(shipped, "foto seit")
    assert set(_found(shipped, "termin bestät")) <= set(_found(shipped, "termin"))
    assert _found(shipped, "termin zebra") == []


def test_whole_words_come_before_beginnings_and_insides(shipped: Content) -> None:
    """Then the order of the phrasebook decides."""
    assert "ask-insurance" in _found(shipped, "karte")
    found = _found(shipped, "um")
    assert found.index("appointment-offered") < found.index("letter-keep")


def test_a_groups_title_finds_its_sentences(shipped: Content) -> None:
    """After those that have the word themselves."""
    found = _found(shipped, "unterlagen")
    assert found[0] == "paper-received"
    assert "photo-clearer" in found


def test_looking_is_quick(shipped: Content) -> None:
    """It happens at every pause in typing."""
    begin = time.perf_counter()
    for _ in range(20):
        search(shipped, "termin")
    assert (time.perf_counter() - begin) / 20 < 0.05
