from __future__ import annotations

from bot.engine.comparison import sample

PAIRS = {
    ("de", "doctor"): [f"Arzt {number}" for number in range(10)],
    ("de", "greet"): ["Hallo"],
    ("uk", "doctor"): [f"лікар {number}" for number in range(10)],
}


def test_the_sample_is_drawn_evenly() -> None:
    """From every pair in turn, so that a small one is not lost."""
    drawn = sample(PAIRS, lines=7)
    assert {pair: len(written) for pair, written in drawn.items()} == {
        ("de", "doctor"): 3,
        ("de", "greet"): 1,
        ("uk", "doctor"): 3,
    }


def test_the_sample_is_always_the_same() -> None:
    """Both pipelines learn from it, today and tomorrow."""
    assert sample(PAIRS, lines=7) == sample(PAIRS, lines=7)


def test_a_small_data_set_is_taken_whole() -> None:
    """There is nothing to choose."""
    assert sum(map(len, sample(PAIRS).values())) == 21
