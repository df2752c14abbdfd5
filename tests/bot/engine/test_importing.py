"""Examples are read as Rasa itself would read them, and quickly."""

from copy import deepcopy
from pathlib import Path

import numpy as np
import pytest
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message

from bot.engine.importing import Example, ReadOnceImporter
from bot.engine.training import ROOT

pytestmark = pytest.mark.rasa

FOLDERS = [str(ROOT / "nlu_data" / name) for name in ("ti", "rules", "situations")]


def test_examples_are_what_rasa_reads() -> None:
    """With intents and metadata; lists of situations are no training data."""
    ours = ReadOnceImporter(training_data_paths=FOLDERS).get_nlu_data()
    theirs = RasaFileImporter(training_data_paths=FOLDERS).get_nlu_data()
    assert [each.as_dict() for each in ours.training_examples] == [
        each.as_dict() for each in sorted_by_file(theirs.training_examples, ours.training_examples)
    ]
    assert ours.intents == theirs.intents


def sorted_by_file(theirs: list[Message], ours: list[Message]) -> list[Message]:
    """Rasa's examples in the order of ours: the order of files is nobody's promise."""
    places = {each.get("text"): place for place, each in enumerate(ours)}
    return sorted(theirs, key=lambda each: places[each.get("text")])


# Rasa advises on slots whenever it reads a domain by itself.
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_rules_are_left_to_rasa() -> None:
    """Only files of examples are read here."""
    domain = str(ROOT / "nlu_data" / "domain")
    importer = ReadOnceImporter(domain_path=domain, training_data_paths=FOLDERS)
    assert importer.get_stories().story_steps


def test_what_rasa_changes_in_a_copy_stays_there() -> None:
    """It adds features to what it got."""
    importer = ReadOnceImporter(training_data_paths=[FOLDERS[0]])
    first = importer.get_nlu_data().training_examples[0]
    first.add_features(Features(np.ones((1, 2)), "sentence", "text", "test"))
    assert importer.get_nlu_data().training_examples[0].features == []


def test_an_example_is_known_again_by_its_texts_and_features() -> None:
    """Else Rasa would drop examples as doubles, or take a stale component for a new one."""
    example = Example({"text": "salam", "intent": "greet"})
    same = deepcopy(example)
    other = Example({"text": "salam", "intent": "goodbye"})
    assert example == same
    assert example != other
    same.add_features(Features(np.ones((1, 2)), "sentence", "text", "test"))
    assert example != same
    assert example.features == []


def test_a_file_that_is_not_rasas_is_passed_over(tmp_path: Path) -> None:
    """Lexicons stand beside the examples."""
    (tmp_path / "words.yml").write_text("accident: unfall\n", encoding="utf-8")
    assert ReadOnceImporter(training_data_paths=[str(tmp_path)]).get_nlu_data().is_empty()
