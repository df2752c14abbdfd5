"""content/papers.py: people read which papers to bring, by the word that stands on them."""

from __future__ import annotations

import pytest

from content.bidi import LEFT_TO_RIGHT, POP
from content.load import Content
from content.model import Paper
from content.papers import bring_line, phrase_of


@pytest.mark.parametrize("code", ["de", "en", "uk", "ar"])
@pytest.mark.parametrize("paper", list(Paper))
def test_every_paper_has_its_phrase(shipped: Content, paper: Paper, code: str) -> None:
    """In each of these languages itself."""
    assert shipped.phrases.has(phrase_of(paper), code)


def test_the_german_word_stands_beside_its_translation(shipped: Content) -> None:
    """Joined the way the language joins a list."""
    papers = (Paper.BENEFIT_NOTICE, Paper.DRESDEN_PASS, Paper.CURRICULUM_VITAE)
    english = bring_line(papers, shipped, "en") or ""
    assert "Leistungsbescheid (benefit notice), Dresden-Pass (city discount pass), and Lebenslauf" in english
    german = bring_line(papers, shipped, "de") or ""
    assert "Leistungsbescheid, Dresden-Pass und Lebenslauf" in german


def test_german_words_stay_whole_in_arabic(shipped: Content) -> None:
    """Each is isolated."""
    line = bring_line((Paper.IDENTITY_DOCUMENT,), shipped, "ar") or ""
    assert f"({LEFT_TO_RIGHT}Ausweis oder Pass{POP})" in line


def test_where_nothing_is_asked_for_nothing_is_said(shipped: Content) -> None:
    """Missing never means that nothing is needed."""
    assert bring_line((), shipped, "en") is None


def test_every_language_can_say_it(shipped: Content) -> None:
    """At worst in its fallback languages."""
    for code in shipped.languages:
        assert bring_line(Paper, shipped, code)
