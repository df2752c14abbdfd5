"""`lotse train`: the model, if anything changed since the last time."""

from __future__ import annotations

from rich.console import Console

from bot.cli.stopped import Stopped
from bot.engine.training import TrainingFailed, needs_training
from bot.engine.training import train as train_model
from bot.settings import Settings


def train(settings: Settings, *, force: bool) -> int:
    """Train into var/models, with a line for each stage."""
    console = Console(highlight=False, soft_wrap=True)
    models = settings.var / "models"
    if not force and not needs_training(models):
        console.print("Model: up to date")
        return 0
    try:
        path = train_model(models, lambda stage: console.print(f"Model: {stage}"), force=force)
    except TrainingFailed as failure:
        raise Stopped(f"training failed. {failure}") from failure
    console.print(f"Model: {path}")
    return 0
