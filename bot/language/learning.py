"""Learns to tell languages apart from the sentences of nlu_data/. Content is not read: its changes retrain nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import yaml
from scipy.sparse import csr_matrix
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import LinearSVC

from bot.calibration import fit_sharpness
from bot.language.pieces import COLUMNS, features
from bot.language.weights import LanguageWeights

FOLDS = 3
"""Parts that are held out in turn, to see how sure the weights may be."""


def sentences(folder: Path) -> dict[str, tuple[str, ...]]:
    """The examples of every language, each once."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for path in sorted(folder.glob("*/*.yml")):
        raw = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        if not isinstance(raw, Mapping) or "nlu" not in raw:
            continue
        for block in raw["nlu"]:
            lines = (line.removeprefix("- ").strip() for line in block["examples"].splitlines())
            found[path.parent.name].update(dict.fromkeys(line for line in lines if line))
    return {code: tuple(lines) for code, lines in sorted(found.items())}


def learn(examples: Mapping[str, Sequence[str]]) -> LanguageWeights:
    """Weights from examples of each language; the same examples make the same weights."""
    texts = [(code, line) for code, lines in examples.items() for line in lines]
    rows = _rows([line for _, line in texts])
    codes = np.array([code for code, _ in texts])
    learnt = _machine().fit(rows, codes)
    names = tuple(str(code) for code in learnt.classes_)
    held_out = np.zeros((len(texts), len(names)))
    for seen, unseen in StratifiedKFold(FOLDS, shuffle=True, random_state=0).split(rows, codes):
        held_out[unseen] = _machine().fit(rows[seen], codes[seen]).decision_function(rows[unseen])
    return LanguageWeights(
        names,
        np.ascontiguousarray(learnt.coef_.T, dtype=np.float32),
        learnt.intercept_.astype(np.float32),
        fit_sharpness(held_out, np.searchsorted(learnt.classes_, codes)),
    )


def _machine() -> LinearSVC:
    # Languages have different numbers of examples: that says nothing about who writes.
    return LinearSVC(C=1.0, class_weight="balanced", random_state=0)


def _rows(texts: Sequence[str]) -> csr_matrix:
    pairs = [features(text) for text in texts]
    ends = np.cumsum([0, *(len(columns) for columns, _ in pairs)])
    columns = np.concatenate([columns for columns, _ in pairs])
    values = np.concatenate([values for _, values in pairs])
    return csr_matrix((values, columns, ends), shape=(len(texts), COLUMNS))
