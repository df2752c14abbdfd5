"""bot/console/texts.py and moments.py: the console's own words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.console.moments import moment, since
from bot.console.texts import LOCALES, Texts, accepted_locale
from bot.handoff.case import Reason
from content.bidi import FIRST_STRONG, POP
from tests.bot.scene import MORNING, shipped_content


def _plain(text: str) -> str:
    return text.replace(FIRST_STRONG, "").replace(POP, "")


@pytest.mark.parametrize(
    ("header", "locale"),
    [
        ("", "de"),
        ("en", "en"),
        ("en-GB,en;q=0.9,de;q=0.8", "en"),
        ("de;q=0.5, en;q=0.4", "de"),
        ("uk, en;q=0.1", "en"),
        ("uk", "de"),
        ("en;q=0", "de"),
        ("en;q=x", "de"),
        ("*", "de"),
        (";;,,q=", "de"),
    ],
)
def test_the_browsers_wish_decides_between_german_and_english(header: str, locale: str) -> None:
    """German where the browser wishes neither, or writes nonsense."""
    assert accepted_locale(header) == locale


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("reason", list(Reason))
def test_every_refusal_has_a_sentence(locale: str, reason: Reason) -> None:
    """In both languages, without a hole."""
    texts = Texts(shipped_content(), locale)
    assert shipped_content().phrases.has(f"console-refused-{reason.value}", locale)
    assert texts(f"refused-{reason.value}", name="Erste Beratung", most=4_000)


@pytest.mark.parametrize(
    ("lasted", "words"),
    [
        (timedelta(0), "seit eben"),
        (timedelta(seconds=-5), "seit eben"),
        (timedelta(seconds=119), "seit 1 Min."),
        (timedelta(minutes=59, seconds=59), "seit 59 Min."),
        (timedelta(hours=1), "seit 1 Std."),
        (timedelta(hours=23, minutes=59), "seit 23 Std."),
        (timedelta(days=1), "seit einem Tag"),
        (timedelta(days=12), "seit 12 Tagen"),
    ],
)
def test_waiting_is_told_in_the_largest_full_unit(lasted: timedelta, words: str) -> None:
    """Also where two machines' clocks differ a little."""
    assert _plain(since(MORNING, MORNING + lasted, Texts(shipped_content(), "de"))) == words


def test_moments_are_dresdens() -> None:
    """Nine o'clock UTC is ten in winter; what was on another day says which."""
    texts = Texts(shipped_content(), "de")
    assert _plain(moment(MORNING, MORNING, texts)) == "heute, 10:00 Uhr"
    assert _plain(moment(MORNING, MORNING + timedelta(hours=14), texts)) == "2. März, 10:00 Uhr"
