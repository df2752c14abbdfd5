from __future__ import annotations

import time
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.normalisation import (
    LONGEST_KEPT,
    LONGEST_TEXT,
    MOST_MARKS,
    MOST_WORDS,
    has_words,
    is_too_long,
    kept,
    normalise,
    shortened,
    visible,
    whole,
    without_command,
    words,
)

SLASHES = ["/", "／", "⁄", "∕", "\\", "⧸"]
DISGUISES = [
    "",
    " ",
    "\u00a0",
    "\u200b",
    "\u200c",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u202e",
    "\u2066",
    "\u2028",
    "\u2029",
    "\u3000",
    "\u1680",
    "\t\n",
    "\ufe0f",
    "\u034f",
    "\U000e0020",
    "☺️ ",
    "\u0301",
    "-_",
]


@pytest.mark.parametrize("slash", SLASHES)
def test_a_slash_in_any_disguise_is_taken_away(slash: str) -> None:
    """Spaces, invisible signs, marks and other slashes do not carry a command past the gateway."""
    for before, between in product(DISGUISES, DISGUISES):
        text = without_command(f'{before}{slash}{between}{slash}restart{{"topic": "doctor"}}')
        assert not normalise(text).strip().startswith("/")
        assert "/" not in text.split("restart")[0]
        assert "restart" in text


@given(st.text(alphabet=st.sampled_from([*'/／⁄∕\\ ab{"\n\t', *(d for d in DISGUISES if len(d) == 1)])))
def test_no_text_begins_with_a_slash_after_the_gateway(text: str) -> None:
    """Whatever is put together from slashes, spaces and invisible signs."""
    cleaned = without_command(text)
    assert not visible(cleaned).strip().startswith("/")
    assert not normalise(cleaned).strip().startswith("/")


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    """The forms are stable: nothing that was taken away comes back."""
    assert without_command(without_command(text)) == without_command(text)
    assert visible(visible(text)) == visible(text)
    assert normalise(normalise(text)) == normalise(text)


def test_slashes_inside_a_text_stay() -> None:
    """Dates, fractions and addresses are words of the person."""
    assert without_command("1/2 Zimmer oder und/oder") == "1/2 Zimmer oder und/oder"
    assert without_command("https://www.dresden.de") == "https://www.dresden.de"


def test_a_text_of_slashes_only_is_empty() -> None:
    """Nothing is left to read."""
    assert not without_command(" // ／ / ")


def test_the_persian_half_space_becomes_a_space() -> None:
    """Written with or without it, the words are the same."""
    assert words("می\u200cخواهم") == words("می خواهم")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أريد", "اريد"),
        ("مدرسة", "مدرسه"),
        ("سَكَن", "سكن"),
        ("ســـكن", "سكن"),
        ("کجا", "كجا"),
        ("під’їзд", "під'їзд"),
        ("HILFEEEEE", "hilfee"),
        ("Straße", "STRASSE"),
        ("ＨＥＬＰ", "help"),
        ("İNTİHAR", "intihar"),
        ("за́мок", "замок"),
        ("su\u00adizid", "suizid"),
    ],
)
def test_spellings_of_one_word_have_one_form(one: str, other: str) -> None:
    """Letter variants, vowels, apostrophes, elongation, case, width and stress do not tell words apart."""
    assert words(one) == words(other)


def test_emoji_and_digits_are_no_words() -> None:
    """There is nothing to read in them, in no script a letter."""
    for text in ("", " ", "👍🏽", "😭😭😭", "112", "?!", "\u200b\u200d", "❤️"):
        assert not has_words(text)
    for text in ("ok", "так", "لا", "ናይ", "112!a"):
        assert has_words(text)


def test_a_text_is_too_long_by_characters_or_by_words() -> None:
    """Exactly the limits may pass."""
    assert not is_too_long("x" * LONGEST_TEXT)
    assert is_too_long("x" * (LONGEST_TEXT + 1))
    assert not is_too_long("ab " * MOST_WORDS)
    assert is_too_long("ab " * (MOST_WORDS + 1))


def test_words_without_spaces_between_them_count_too() -> None:
    """A model's tokens end at signs as well as at spaces."""
    assert is_too_long("a," * (MOST_WORDS + 1))


@pytest.mark.parametrize("text", ["x" * 9_000, "ab " * 600, "a," * 900, "ﷺ" * 2_000])
def test_what_is_shortened_is_not_too_long(text: str) -> None:
    """The beginning that is left may go to a model."""
    cut = shortened(text)
    assert cut
    assert not is_too_long(cut)


def test_a_short_text_is_not_shortened() -> None:
    """It stays as it is, line ends and all."""
    assert shortened("Guten Tag,\n\nich suche …") == "Guten Tag,\n\nich suche …"


def test_half_a_surrogate_pair_is_replaced() -> None:
    """A browser that cuts an emoji in two must not lose the message; whole emoji stay."""
    assert whole("help \ud83d") == "help \ufffd"
    assert whole("help 😭") == "help 😭"


@pytest.mark.parametrize(
    "pile",
    [
        "a" + "\u0345" * 16_000 + "\u0334" * 16_000,
        "\u0f73\u0334" * 16_000,
        "é" + "\u0345\u0334" * 16_000,
        "\u0390\u0334" * 16_000,
    ],
)
def test_piles_of_marks_cost_no_more_than_other_texts(pile: str) -> None:
    """Sorting them is quadratic: 32,000 would hold everybody up for more than a second."""
    began = time.process_time()
    normalise(pile)
    assert time.process_time() - began < 0.5


def test_as_many_marks_stay_as_any_writing_needs() -> None:
    """A pile becomes smaller; letters behind it, and marks in usual numbers, stay."""
    seen = visible("x" + "\u0334" * 100 + "y")
    assert seen == "x" + "\u0334" * MOST_MARKS + "y"
    for text in ("ệ", "שָׁלוֹם", "السَّلَامُ", "x" + "\u0301" * MOST_MARKS):
        assert visible(text) == text


@given(
    st.text(
        alphabet=st.sampled_from("aéΐ\u0301\u0334\u0345\u0344\u0f73\u034f\u1e69"), min_size=20, max_size=200
    )
)
def test_piles_are_taken_away_once(text: str) -> None:
    """What is left is stable, however marks and letters are put together."""
    assert visible(visible(text)) == visible(text)
    assert normalise(normalise(text)) == normalise(text)


def test_the_beginning_of_a_text_is_kept() -> None:
    """As much as anybody types, and nothing of what is only there to fill memory."""
    assert kept("x" * LONGEST_KEPT) == "x" * LONGEST_KEPT
    assert kept("x" * LONGEST_KEPT + "y") == "x" * LONGEST_KEPT
    assert kept("help \ud83d") == "help \ufffd"
