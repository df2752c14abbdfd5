"""Pieces of words become the rows that sklearn's own vectorizer would make."""

from pathlib import Path

import numpy as np
import pytest
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.engine.nlu.pieces import kept, learnt
from bot.normalisation import normalise

LENGTHS = (2, 5)
TEXTS = ("Ich suche eine Wohnung", "Шукаю квартиру", "أبحث عن شقة", "bonjour, bonjour", "???")


@pytest.mark.parametrize("text", [*TEXTS, "Wohnungen für Шукаю", "", "q"])
def test_a_row_is_the_one_of_the_vectorizer(text: str) -> None:
    """Nothing but the checks is left out."""
    theirs = TfidfVectorizer(
        analyzer="char_wb", ngram_range=LENGTHS, preprocessor=normalise, sublinear_tf=True, dtype=np.float32
    ).fit(TEXTS)
    pieces = learnt(LENGTHS, TEXTS)
    assert pieces.columns == theirs.vocabulary_
    np.testing.assert_allclose(pieces.row(text).toarray(), theirs.transform([text]).toarray(), rtol=1e-5)


def test_kept_pieces_are_read_back(tmp_path: Path) -> None:
    """A model that was loaded makes the rows that training made."""
    pieces = learnt(LENGTHS, TEXTS)
    pieces.keep(tmp_path)
    again = kept(LENGTHS, tmp_path)
    assert again.columns == pieces.columns
    np.testing.assert_array_equal(again.row(TEXTS[0]).toarray(), pieces.row(TEXTS[0]).toarray())
