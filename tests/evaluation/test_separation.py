"""Nothing that is measured with was trained on."""

from __future__ import annotations

from pathlib import Path

import yaml

from bot.normalisation import words
from tests.evaluation.scoring import read

ROOT = Path(__file__).parent.parent.parent
SET = Path(__file__).parent / "chat.jsonl"
LEAST_WORDS = 4
"""Shorter texts ("hello", "thank you") are the same by nature."""


def test_no_training_example_equals_a_line_of_the_set() -> None:
    """No example of four words or more stands in the evaluation set, after normalisation."""
    measured = {tuple(words(line.text)) for line in read(SET.read_text(encoding="utf-8").splitlines())}
    examples = {
        (path.name, tuple(words(line.removeprefix("- "))))
        for path in (ROOT / "nlu_data").glob("??/*.yml")
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
        for line in block["examples"].splitlines()
    }
    assert examples
    assert [
        example for example in examples if len(example[1]) >= LEAST_WORDS and example[1] in measured
    ] == []
