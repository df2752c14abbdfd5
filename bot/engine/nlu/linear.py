"""A trained linear model as plain arrays, and how it is kept: no pickle, so reading one runs no code."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from bot.calibration import Scores, confidences

ARRAYS = "model.npz"
NAMES = "intents.json"


@dataclass(frozen=True, slots=True)
class LinearModel:
    """Weights (one row a feature, one column an intent), an offset an intent, and the sharpness of confidences.

    The first `sparse` rows belong to features that most texts do not have, the others to a vector that every text
    has. A text touches some hundred rows; with features in columns, every text would copy the whole matrix.
    """

    intents: tuple[str, ...]
    weights: NDArray[np.float32]
    offsets: NDArray[np.float32]
    sharpness: float
    sparse: int

    def confidences(self, features: csr_matrix, vectors: NDArray[np.float32] | None = None) -> Scores:
        """The confidence of every intent for each row of features and, where there are any, of vectors.

        A text without any known piece says nothing: all intents are equally likely.
        """
        # The same kind of float on both sides: else scipy would copy all weights for every text.
        scores = np.asarray(features.astype(np.float32) @ self.weights[: self.sparse]) + self.offsets
        if vectors is not None and len(self.weights) > self.sparse:
            scores += vectors @ self.weights[self.sparse :]
        scores[features.getnnz(axis=1) == 0] = 0.0
        return confidences(scores.astype(np.float64), self.sharpness)

    def keep(self, folder: Path) -> None:
        """Write the model into a folder."""
        (folder / NAMES).write_text(json.dumps(self.intents), encoding="utf-8")
        np.savez(
            folder / ARRAYS,
            weights=self.weights,
            offsets=self.offsets,
            sharpness=np.float64(self.sharpness),
            sparse=np.int64(self.sparse),
        )


def kept(folder: Path) -> LinearModel:
    """Read a model that `keep` wrote."""
    intents = tuple(json.loads((folder / NAMES).read_text(encoding="utf-8")))
    with np.load(folder / ARRAYS, allow_pickle=False) as arrays:
        return LinearModel(
            intents,
            arrays["weights"],
            arrays["offsets"],
            float(arrays["sharpness"]),
            int(arrays["sparse"]),
        )
