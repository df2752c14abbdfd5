"""Rows of features have fingerprints by which Rasa knows them again."""

from scipy.sparse import csr_matrix

from bot.engine.nlu.rows import SparseRow

NUMBERS = csr_matrix([[0.0, 0.5, 0.0, 1.0]])


def test_the_same_row_has_the_same_fingerprint() -> None:
    """Else Rasa would train everything anew."""
    assert SparseRow(NUMBERS, "one").fingerprint() == SparseRow(NUMBERS.copy(), "one").fingerprint()


def test_another_row_has_another_fingerprint() -> None:
    """Else Rasa would take an old component for a new one: other numbers, columns, length, featurizer."""
    others = [
        SparseRow(NUMBERS * 2, "one"),
        SparseRow(csr_matrix([[0.5, 0.0, 0.0, 1.0]]), "one"),
        SparseRow(csr_matrix([[0.0, 0.5, 0.0, 1.0, 0.0]]), "one"),
        SparseRow(NUMBERS, "other"),
    ]
    fingerprints = {row.fingerprint() for row in (SparseRow(NUMBERS, "one"), *others)}
    assert len(fingerprints) == 1 + len(others)
