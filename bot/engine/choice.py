"""Chooses the engine that the settings name."""

from __future__ import annotations

from pathlib import Path

from actions.desk import Desk
from bot.engine.embedded import EmbeddedRasa
from bot.engine.port import Engine
from bot.engine.training import model_path, newest

RASA = "rasa"
SCRIPTED = "scripted"


class NoModel(RuntimeError):
    """There is no model to load; the message says where it was looked for."""


def make_engine(
    kind: str, model: Path | None, models: Path, turn_seconds: float, desk: Desk | None = None
) -> Engine:
    """The engine, not started. `model` wins over the one of the present data in `models`, and that over the
    newest there; raises NoModel.

    `desk` gives the actions content and clock; without it they read the folder LOTSE_CONTENT once.
    """
    if kind == SCRIPTED:
        from bot.engine.scripted import ScriptedEngine  # noqa: PLC0415 -- only tests pay for what it imports

        return ScriptedEngine(desk=desk)
    if kind != RASA:
        raise ValueError(f"there is no engine {kind!r}")
    present = model_path(models)
    chosen = model or (present if present.is_file() else newest(models))
    if chosen is None or not chosen.is_file():
        raise NoModel(f"There is no model {chosen or f'in {models}'}.")
    return EmbeddedRasa(chosen, desk, deadline=turn_seconds)
