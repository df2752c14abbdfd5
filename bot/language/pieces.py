"""Texts as features for telling languages apart: pieces of words, hashed into a fixed number of columns.

Hashing (Weinberger et al. 2009, "Feature Hashing for Large Scale Multitask Learning") needs no vocabulary: the weights are
the whole model.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.normalisation import visible

COLUMNS = 1 << 17
"""Columns that pieces are hashed into: a few collisions do no harm, and the weights stay small."""

LONGEST_PIECE = 5
"""Letters of a piece. A whole word is one more, however long."""

_WORD = re.compile(r"[^\W_]+(?:['\u2019\u02bc][^\W_]+)*")


def pieces(text: str) -> Iterator[str]:
    """Pieces of one to LONGEST_PIECE letters, never over a word's edge, and whole words; no bare numbers."""
    for word in _WORD.findall(visible(text).casefold()):
        if word.isdigit():
            continue
        edged = f" {word} "
        for length in range(1, LONGEST_PIECE + 1):
            for start in range(len(edged) - length + 1):
                yield edged[start : start + length]
        if len(edged) > LONGEST_PIECE:
            yield edged


def features(text: str) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The columns of a text in rising order, and their values: a vector of length one, or nothing without letters."""
    counted = Counter(crc32(piece.encode()) % COLUMNS for piece in pieces(text))
    columns = np.array(sorted(counted), dtype=np.int64)
    values = 1 + np.log(np.array([counted[column] for column in columns.tolist()], dtype=np.float32))
    return columns, values / max(float(np.linalg.norm(values)), 1e-9)
