from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from bot.calibration import Scores, confidences, fit_sharpness

SCORES = arrays.arrays(np.float64, (3, 4), elements=st.floats(-50, 50))


@given(SCORES, st.floats(0.1, 30))
def test_confidences_are_probabilities_in_the_order_of_the_scores(scores: Scores, sharpness: float) -> None:
    """Each row sums to one, and the best score keeps the best confidence."""
    rows = confidences(scores, sharpness)
    assert np.allclose(rows.sum(axis=1), 1)
    assert (rows[np.arange(3), scores.argmax(axis=1)] == rows.max(axis=1)).all()


def test_the_fitted_sharpness_makes_confidence_match_how_often_it_is_right() -> None:
    """Scores that are right in 80 of 100 cases get a confidence near 0.8."""
    random = np.random.default_rng(0)
    right = random.integers(0, 2, 2_000)
    shown = np.where(random.random(2_000) < 0.8, right, 1 - right)
    scores = np.full((2_000, 2), -0.1)
    scores[np.arange(2_000), shown] = 0.1
    confidence = confidences(scores, fit_sharpness(scores, right)).max(axis=1).mean()
    assert confidence == pytest.approx(0.8, abs=0.03)
