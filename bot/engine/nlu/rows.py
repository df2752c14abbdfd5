"""A message's sparse row of features, cheap to fingerprint.

Rasa fingerprints all features of all examples after each component; its own way writes every number down as text, which took
half of a training.
"""

from __future__ import annotations

from hashlib import sha256

from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from scipy.sparse import csr_matrix


class SparseRow(Features):
    """What a featurizer says of a whole text; `origin` is the featurizer's name in the pipeline."""

    def __init__(self, row: csr_matrix, origin: str) -> None:
        super().__init__(row, FEATURE_TYPE_SENTENCE, TEXT, origin)

    def fingerprint(self) -> str:
        """The same for the same numbers in the same columns from the same featurizer."""
        row = self.features.tocsr()
        digest = sha256(f"{self.origin} {row.shape}".encode())
        digest.update(row.indices.tobytes() + b"\0" + row.data.tobytes())
        return digest.hexdigest()
