"""A trained model of languages: weights of hashed pieces."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.language.pieces import features

UNLEARNT = -30.0
"""The score of a language without examples: far below what any other gets."""


@dataclass(frozen=True, slots=True)
class LanguageWeights:
    """One row a column of pieces, one column a language; and how sharp the probabilities are."""

    codes: tuple[str, ...]
    weights: NDArray[np.float32]
    offsets: NDArray[np.float32]
    sharpness: float

    def logarithms(self, text: str, among: Collection[str]) -> dict[str, float]:
        """The logarithm of each language's probability, if the text is in one of these; no letters say nothing.

        A language that nothing was learnt of is as unlikely as can be.
        """
        columns, values = features(text)
        scores = (values @ self.weights[columns] + self.offsets) * self.sharpness
        if not len(columns):
            scores[:] = 0.0
        learnt = dict(zip(self.codes, scores.tolist(), strict=True))
        chosen = {code: learnt.get(code, UNLEARNT) for code in among}
        together = float(np.logaddexp.reduce(list(chosen.values())))
        return {code: score - together for code, score in chosen.items()}

    def keep(self, path: Path) -> None:
        """Write into one file, whole or not at all."""
        unfinished = path.with_suffix(".part.npz")
        np.savez_compressed(
            unfinished,
            codes=np.frombuffer(json.dumps(self.codes).encode(), dtype=np.uint8),
            weights=self.weights.astype(np.float16),
            offsets=self.offsets,
            sharpness=np.float64(self.sharpness),
        )
        unfinished.replace(path)


def kept(path: Path) -> LanguageWeights:
    """Read what `keep` wrote, which runs no code; OSError, ValueError or KeyError where it is something else."""
    with np.load(path, allow_pickle=False) as arrays:
        return LanguageWeights(
            tuple(json.loads(arrays["codes"].tobytes())),
            arrays["weights"].astype(np.float32),
            arrays["offsets"],
            float(arrays["sharpness"]),
        )
