"""Which words stand together, whatever their order."""

from itertools import count, islice

from bot.engine.nlu.pairs import MOST_WORDS, pairs_of


def test_pairs_do_not_depend_on_order_endings_or_repetition() -> None:
    """Two ways of asking the same have the same pairs."""
    assert pairs_of("Übersetzen, Arzt", 5) == ["arzt übers"]
    assert set(pairs_of("übersetzt der Arzt, Arzt?", 5)) == {"arzt der", "arzt übers", "der übers"}


def test_one_word_has_no_pair() -> None:
    """Nor is it an error."""
    assert pairs_of("Arzt", 5) == pairs_of("???", 5) == []


def test_a_text_without_end_has_an_end() -> None:
    """Pairs grow with the square of the words."""
    text = " ".join(f"w{number}" for number in islice(count(), 5_000))
    assert len(pairs_of(text, 5)) == MOST_WORDS * (MOST_WORDS - 1) // 2
