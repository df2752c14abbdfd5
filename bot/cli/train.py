"""`lotse train`: the model, if anything changed since the last time."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console

from bot.cli.stopped import Stopped
from bot.engine.training import TrainingFailed, needs_training
from bot.engine.training import train as train_model
from bot.language.trained import languages_path, train_languages
from bot.settings import Settings


def train(settings: Settings, *, force: bool) -> int:
    """Train into var/models, with a line for each stage."""
    console = Console(highlight=False, soft_wrap=True)
    models = settings.var / "models"
    _train_languages(console, models, force=force)
    if not force and not needs_training(models):
        console.print("Model: up to date")
        return 0
    try:
        path = train_model(models, lambda stage: console.print(f"Model: {stage}"), force=force)
    except TrainingFailed as failure:
        raise Stopped(f"training failed. {failure}") from failure
    console.print(f"Model: {path}")
    return 0


def _train_languages(console: Console, models: Path, *, force: bool) -> None:
    if force or not languages_path(models).is_file():
        console.print("Languages: learning to tell them apart")
        train_languages(models, force=force)
