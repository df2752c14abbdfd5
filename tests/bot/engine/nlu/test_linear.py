from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from bot.engine.nlu.linear import LinearModel, kept


@pytest.fixture
def model() -> LinearModel:
    """Two intents, three features, each intent with one of its own."""
    weights = np.array([[1, -1], [-1, 1], [0, 0]], dtype=np.float32)
    return LinearModel(("doctor", "greet"), weights, np.array([0, 0.5], dtype=np.float32), 2.0, sparse=3)


def test_features_decide(model: LinearModel) -> None:
    """The intent whose weights they meet is likelier."""
    rows = model.confidences(csr_matrix(np.array([[1.0, 0, 0], [0, 1.0, 0]], dtype=np.float32)))
    assert rows[0, 0] > rows[0, 1]
    assert rows[1, 1] > rows[1, 0]


def test_a_text_without_known_pieces_says_nothing(model: LinearModel) -> None:
    """Not even the offsets may decide then: every intent is as likely."""
    assert model.confidences(csr_matrix((1, 3), dtype=np.float32)).tolist() == [[0.5, 0.5]]


def test_a_model_is_kept_and_read_back(model: LinearModel, tmp_path: Path) -> None:
    """As plain files, without pickle."""
    model.keep(tmp_path)
    again = kept(tmp_path)
    features = csr_matrix(np.array([[0.3, 0.1, 0.7]], dtype=np.float32))
    assert again.intents == model.intents
    assert (again.confidences(features) == model.confidences(features)).all()


def test_vectors_add_to_pieces_and_may_be_missing() -> None:
    """A model that learnt with the sentence encoder answers without it, less surely."""
    weights = np.array([[1, -1], [2, -2]], dtype=np.float32)
    model = LinearModel(("doctor", "greet"), weights, np.zeros(2, dtype=np.float32), 1.0, sparse=1)
    pieces = csr_matrix(np.array([[1.0]], dtype=np.float32))
    without = model.confidences(pieces)
    with_vector = model.confidences(pieces, np.array([[1.0]], dtype=np.float32))
    assert with_vector[0, 0] > without[0, 0] > 0.5
