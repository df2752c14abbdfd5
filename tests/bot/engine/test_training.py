from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.engine.choice import NoModel, make_engine
from bot.engine.embedded import EmbeddedRasa
from bot.engine.scripted import ScriptedEngine
from bot.engine.training import TrainingFailed, fingerprint, model_path, needs_training, newest, train


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The files that a model is made of, in little."""
    for name in ("config.yml", "nlu_data/en/greet.yml", "bot/engine/nlu/intents.py", "bot/normalisation.py"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("one", encoding="utf-8")
    return tmp_path


def test_the_fingerprint_stays_while_nothing_changes(checkout: Path) -> None:
    """Also when files were only touched, or belong to others."""
    before = fingerprint(checkout)
    os.utime(checkout / "config.yml")
    (checkout / "README.md").write_text("other", encoding="utf-8")
    (checkout / "nlu_data" / "urgent").mkdir()
    (checkout / "nlu_data" / "urgent" / "en.yml").write_text("no model reads this", encoding="utf-8")
    assert fingerprint(checkout) == before


@pytest.mark.parametrize(
    "changed", ["config.yml", "nlu_data/en/greet.yml", "nlu_data/uk/new.yml", "bot/engine/nlu/intents.py"]
)
def test_every_file_that_teaches_changes_the_fingerprint(checkout: Path, changed: str) -> None:
    """A changed file as well as a new one."""
    before = fingerprint(checkout)
    (checkout / changed).parent.mkdir(exist_ok=True)
    (checkout / changed).write_text("two", encoding="utf-8")
    assert fingerprint(checkout) != before


def test_a_model_of_the_present_data_is_not_trained_again(checkout: Path) -> None:
    """The second start is quick, and shows no stage."""
    models = checkout / "models"
    assert needs_training(models, checkout)
    models.mkdir()
    model_path(models, checkout).write_bytes(b"model")
    assert not needs_training(models, checkout)
    stages: list[str] = []
    assert train(models, stages.append, root=checkout) == model_path(models, checkout)
    assert stages == []


def test_a_training_that_fails_says_why(checkout: Path) -> None:
    """The end of what was printed is in the error, and no model is left that could be taken for one."""
    stages: list[str] = []
    with pytest.raises(TrainingFailed, match=r"\w"):
        train(checkout / "models", stages.append, root=checkout)
    assert stages == ["Loading Rasa"]
    assert needs_training(checkout / "models", checkout)


def test_the_newest_model_of_a_folder_is_found(tmp_path: Path) -> None:
    """By when it was written."""
    assert newest(tmp_path / "nowhere") is None
    for age, name in enumerate(("new", "old")):
        (tmp_path / f"{name}.tar.gz").write_bytes(b"model")
        os.utime(tmp_path / f"{name}.tar.gz", (1_000 - age, 1_000 - age))
    assert newest(tmp_path) == tmp_path / "new.tar.gz"


def test_the_settings_choose_the_engine(tmp_path: Path) -> None:
    """A named model, else the newest one, else an error that says where there is none."""
    assert isinstance(make_engine("scripted", None, tmp_path, 1.0), ScriptedEngine)
    with pytest.raises(NoModel, match=str(tmp_path)):
        make_engine("rasa", None, tmp_path, 1.0)
    with pytest.raises(NoModel, match=r"lost\.tar\.gz"):
        make_engine("rasa", tmp_path / "lost.tar.gz", tmp_path, 1.0)
    (tmp_path / "model.tar.gz").write_bytes(b"model")
    assert isinstance(make_engine("rasa", None, tmp_path, 1.0), EmbeddedRasa)
    with pytest.raises(ValueError, match="oracle"):
        make_engine("oracle", None, tmp_path, 1.0)
