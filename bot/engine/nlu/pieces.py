"""Pieces of texts, weighed by how much each tells (TF-IDF): which there are is learnt, then each text becomes a row. Pure."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer

VOCABULARY = "pieces.json"
WEIGHTS = "weights.npy"

LEAST_LENGTH = 1e-9
"""Keeps a text without a known piece from being divided by nothing."""


class Pieces:
    """The known pieces, each with its column, and the columns' weights."""

    def __init__(self, columns: dict[str, int], weights: NDArray[np.float32]) -> None:
        self.columns = columns
        self.weights = weights

    def row(self, pieces: Iterable[str]) -> csr_matrix:
        """A text's pieces as a row of length one: what sklearn's `transform` gives, without the millisecond of its checks."""
        known = (self.columns.get(piece) for piece in pieces)
        counted = Counter(column for column in known if column is not None)
        columns = np.array(sorted(counted), dtype=np.int32)
        often = np.array([counted[column] for column in columns.tolist()], dtype=np.float32)
        values = (1 + np.log(often)) * self.weights[columns]
        values /= max(float(np.linalg.norm(values)), LEAST_LENGTH)
        return csr_matrix((values, columns, [0, len(columns)]), shape=(1, len(self.columns)))

    def keep(self, folder: Path) -> None:
        """Plain files, no pickle: a model that was tampered with can be wrong, but cannot run code."""
        listed = sorted(self.columns, key=self.columns.__getitem__)
        (folder / VOCABULARY).write_text(json.dumps(listed, ensure_ascii=False), encoding="utf-8")
        np.save(folder / WEIGHTS, self.weights, allow_pickle=False)


def learnt(texts: Iterable[Sequence[str]], least: int = 1) -> Pieces:
    """The pieces that at least `least` texts have, each text given by its pieces."""
    vectorizer = TfidfVectorizer(analyzer=_as_it_is, min_df=least, dtype=np.float32).fit(texts)
    columns = {piece: int(column) for piece, column in vectorizer.vocabulary_.items()}
    return Pieces(columns, vectorizer.idf_.astype(np.float32))


def kept(folder: Path) -> Pieces:
    """Read what `Pieces.keep` wrote."""
    listed = json.loads((folder / VOCABULARY).read_text(encoding="utf-8"))
    weights = np.load(folder / WEIGHTS, allow_pickle=False).astype(np.float32)
    return Pieces({piece: column for column, piece in enumerate(listed)}, weights)


def _as_it_is(pieces: Sequence[str]) -> Sequence[str]:
    return pieces
