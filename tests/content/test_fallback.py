"""content/fallback.py: which languages somebody reads, chooses from, and is offered an easier form of."""

from __future__ import annotations

from content.fallback import is_complete, locales_for, main_language, main_languages, other_forms
from content.load import Content

EASY = "de-x-simple"


def test_an_easier_form_falls_back_to_its_language_alone(shipped: Content) -> None:
    """Silently: it is the same language."""
    assert locales_for(EASY, shipped.languages, {"de", "en"}.__contains__) == ("de",)
    assert locales_for(EASY, shipped.languages, {"de", EASY}.__contains__) == (EASY,)


def test_there_are_twelve_languages_to_choose_from(shipped: Content) -> None:
    """Easier forms are offered beside their own only."""
    assert len(main_languages(shipped.languages)) == 12
    assert EASY not in main_languages(shipped.languages)


def test_forms_of_one_language_lead_to_each_other(shipped: Content) -> None:
    """And nobody else's to anything."""
    assert other_forms("de", shipped.languages) == (EASY,)
    assert other_forms(EASY, shipped.languages) == ("de",)
    assert other_forms("uk", shipped.languages) == ()
    assert other_forms("xx", shipped.languages) == ()


def test_a_form_is_as_complete_as_its_language(shipped: Content) -> None:
    """So that nobody who reads German is told that answers come in another language."""
    assert (main_language(EASY, shipped.languages), main_language("xx", shipped.languages)) == ("de", "xx")
    assert is_complete(EASY, shipped.languages)
    assert not is_complete("xx", shipped.languages)
