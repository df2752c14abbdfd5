"""What was learnt of languages, as a file beside the models: made by `lotse train`, read by every start.

path = train_languages(Path("var/models"))      # returns at once where nothing changed
detector = detector_in(Path("var/models"))      # letters and langdetect alone where nothing was trained yet
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import structlog

from bot.language.detector import Detector
from bot.language.weights import kept

ROOT = Path(__file__).resolve().parents[2]
LEARNED_FROM = ("nlu_data/??/*.yml", "nlu_data/???/*.yml", "bot/language/*.py", "bot/normalisation.py")
"""What the file is made of, as patterns below the root: the sentences of all languages, and the code that reads them."""

PATTERN = "languages-{}.npz"
"""The name of the file; a fingerprint stands in it."""

_log = structlog.get_logger(__name__)


def languages_path(models: Path, root: Path = ROOT) -> Path:
    """Where the file of the present sentences is, or will be."""
    digest = sha256()
    for path in sorted(path for pattern in LEARNED_FROM for path in root.glob(pattern)):
        digest.update(b"\0" + path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return models / PATTERN.format(digest.hexdigest()[:16])


def train_languages(models: Path, root: Path = ROOT, *, force: bool = False) -> Path:
    """Learn from the sentences of nlu_data, unless that was done; the same sentences make the same weights."""
    goal = languages_path(models, root)
    if goal.is_file() and not force:
        return goal
    from bot.language.learning import learn, sentences  # noqa: PLC0415 -- a server needs no scikit-learn

    models.mkdir(parents=True, exist_ok=True)
    learn(sentences(root / "nlu_data")).keep(goal)
    return goal


def detector_in(models: Path, root: Path = ROOT) -> Detector:
    """The detector with the file of the present sentences, else the newest of the folder, else without any."""
    present = languages_path(models, root)
    others = sorted(models.glob(PATTERN.format("*")), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in (present, *others):
        try:
            weights = kept(path)
        except FileNotFoundError:
            continue
        except (OSError, ValueError, KeyError) as problem:
            _log.warning("languages cannot be read", file=path.name, problem=type(problem).__name__)
            continue
        return Detector(weights)
    return Detector()
