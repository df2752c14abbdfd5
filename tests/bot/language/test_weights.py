from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from bot.language.learning import learn
from bot.language.trained import detector_in
from bot.language.weights import kept

EXAMPLES = {
    "aa": ["kala mola tiki", "mola kala", "tiki kala mola", "kala", "mola", "tiki mola"],
    "bb": ["brzk vrtn", "vrtn plk", "plk brzk", "brzk", "vrtn", "plk vrtn"],
    "cc": ["ueo iua", "iua oei", "oei ueo", "ueo", "iua", "oei iua"],
}


def test_what_was_learnt_is_told_apart() -> None:
    """By pieces of words, so that an unknown word of the same kind counts."""
    weights = learn(EXAMPLES)
    said = weights.logarithms("mokala", ("aa", "bb"))
    assert said["aa"] > said["bb"]
    assert math.isclose(sum(map(math.exp, said.values())), 1, rel_tol=1e-6)


def test_the_same_examples_make_the_same_weights() -> None:
    """A measured figure can be measured again."""
    assert (learn(EXAMPLES).weights == learn(EXAMPLES).weights).all()


def test_a_text_without_letters_says_nothing() -> None:
    """Not even that one language is more frequent."""
    said = learn(EXAMPLES).logarithms("12 !", ("aa", "bb"))
    assert said["aa"] == said["bb"]


def test_a_language_without_examples_is_the_least_likely() -> None:
    """It may be asked about all the same."""
    said = learn(EXAMPLES).logarithms("kala", ("aa", "bb", "dd"))
    assert min(said, key=lambda code: said[code]) == "dd"


def test_weights_are_kept_and_read_back(tmp_path: Path) -> None:
    """In one file, whole or not at all."""
    weights = learn(EXAMPLES)
    weights.keep(tmp_path / "languages-x.npz")
    again = kept(tmp_path / "languages-x.npz")
    assert [path.name for path in tmp_path.iterdir()] == ["languages-x.npz"]
    assert again.codes == weights.codes
    assert np.allclose(again.weights, weights.weights, atol=1e-2)


@pytest.mark.parametrize("content", [b"", b"no archive at all"])
def test_a_file_that_cannot_be_read_is_passed_over(tmp_path: Path, content: bytes) -> None:
    """The server starts all the same, with letters and langdetect."""
    (tmp_path / "languages-broken.npz").write_bytes(content)
    assert detector_in(tmp_path, root=tmp_path).identify("Ich suche eine Wohnung").code == "de"
