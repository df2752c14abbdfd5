"""Pieces become the rows that sklearn's own vectorizer would make."""

from pathlib import Path

import numpy as np
import pytest
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.engine.nlu.pieces import kept, learnt

TEXTS = ("ich suche eine wohnung", "шукаю квартиру", "bonjour bonjour", "suche eine arbeit", "")
CUT = [text.split() for text in TEXTS]


@pytest.mark.parametrize("text", [*TEXTS, "bonjour bonjour bonjour arbeit", "unknown"])
def test_a_row_is_the_one_of_the_vectorizer(text: str) -> None:
    """Nothing but its checks is left out."""
    theirs = TfidfVectorizer(analyzer=str.split, sublinear_tf=True, dtype=np.float32).fit(TEXTS)
    pieces = learnt(CUT)
    assert pieces.columns == theirs.vocabulary_
    np.testing.assert_allclose(
        pieces.row(text.split()).toarray(), theirs.transform([text]).toarray(), rtol=1e-5
    )


def test_pieces_of_too_few_texts_are_not_learnt() -> None:
    """A pair that stood once says nothing."""
    assert set(learnt(CUT, least=2).columns) == {"suche", "eine"}


def test_kept_pieces_are_read_back(tmp_path: Path) -> None:
    """A model that was loaded makes the rows that training made."""
    pieces = learnt(CUT)
    pieces.keep(tmp_path)
    again = kept(tmp_path)
    assert again.columns == pieces.columns
    np.testing.assert_array_equal(again.row(CUT[0]).toarray(), pieces.row(CUT[0]).toarray())
