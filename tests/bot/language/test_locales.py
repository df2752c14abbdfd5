from __future__ import annotations

import pytest

from bot.language.locales import known_locale, locale_of

KNOWN = ("de", "en", "uk", "ru", "ar", "fa", "ps", "tr", "kmr", "ti", "es", "fr")


@pytest.mark.parametrize(
    ("chosen", "detected", "hint", "locale"),
    [
        ("uk", "de", "en", "uk"),
        (None, "de", "en", "de"),
        (None, None, "ar-SY", "ar"),
        (None, None, "ku", "kmr"),
        (None, None, "prs-AF", "fa"),
        (None, None, "DE_at", "de"),
        (None, "pl", "it", "en"),
        ("xx", None, "uk", "uk"),
        (None, None, None, "en"),
    ],
)
def test_chosen_comes_before_detected_before_hint(
    chosen: str | None, detected: str | None, hint: str | None, locale: str
) -> None:
    """What nobody has texts for is passed over; English is the last resort."""
    assert locale_of(chosen, detected, hint, KNOWN) == locale


def test_a_language_that_we_do_not_have_is_none() -> None:
    """So that the next of a browser's list can be tried."""
    assert known_locale("ckb-IQ", KNOWN) is None
    assert known_locale("*", KNOWN) is None
    assert known_locale("uk-UA", KNOWN) == "uk"
    assert known_locale("de-x-simple", KNOWN) == "de"
    assert known_locale("de-x-simple", (*KNOWN, "de-x-simple")) == "de-x-simple"
