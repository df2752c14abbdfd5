"""Nothing that is measured with was trained on."""

from __future__ import annotations

from pathlib import Path

from bot.evaluation.labelled import read
from bot.normalisation import words
from tests.nlu_data.examples import examples

SET = Path(__file__).parent / "chat.jsonl"
LEAST_WORDS = 4
"""Shorter texts ("hello", "thank you") are the same by nature."""


def test_no_training_example_equals_a_line_of_the_set() -> None:
    """No example of four words or more stands in the evaluation set, after normalisation."""
    measured = {tuple(words(line.text)) for line in read(SET.read_text(encoding="utf-8").splitlines())}
    found = [
        each
        for each in examples()
        if len(told := tuple(words(each.text))) >= LEAST_WORDS and told in measured
    ]
    assert examples()
    assert found == []
