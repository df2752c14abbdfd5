"""Turns scores of a linear model into confidences that mean something: pure functions on arrays.

A linear support vector machine gives distances, not probabilities. A softmax with one temperature, fitted on scores
of texts that the scoring model has not seen, brings them close to "right in so many of a hundred" (temperature
scaling, Guo et al. 2017, "On Calibration of Modern Neural Networks").
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar

Scores: TypeAlias = NDArray[np.float64]
"""One row a text, one column an intent."""

SHARPEST = 30.0
"""Upper bound of the search; fitted values lie between 4 and 12."""


def confidences(scores: Scores, sharpness: float) -> Scores:
    """Probabilities of each row's intents: a softmax of the scores times `sharpness` (1 / temperature)."""
    scaled = scores * sharpness
    powers = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    probabilities: Scores = powers / powers.sum(axis=1, keepdims=True)
    return probabilities


def fit_sharpness(scores: Scores, right: NDArray[np.int64]) -> float:
    """The sharpness under which the right columns are likeliest. The scores must come from held-out texts."""
    rows = np.arange(len(right))

    def surprise(sharpness: float) -> float:
        likelihood = confidences(scores, sharpness)[rows, right]
        return float(-np.log(likelihood + 1e-12).mean())

    return float(minimize_scalar(surprise, bounds=(0.1, SHARPEST), method="bounded").x)
