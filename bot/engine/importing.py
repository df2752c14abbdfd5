"""Rasa's reader of training data, without its detours: sixty thousand examples in seconds instead of minutes.

Rasa reads and checks each file several times, in pure Python, to learn what is in it. Here a file's first lines tell, examples
are read by libyaml, and once. What their form must be is asserted in tests/nlu_data.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml
from rasa.shared.data import get_data_files
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

EXAMPLES = 'version: "3.1"\nnlu:\n'
"""How a file of examples begins."""

RASA = "version:"
"""How all files of Rasa's begin; lexicons and lists of situations do not."""


class ReadOnceImporter(RasaFileImporter):
    """Named in config.yml."""

    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
    ) -> None:
        self._example_files = get_data_files(training_data_paths, _holds_examples)
        others = get_data_files(training_data_paths, _is_otherwise_rasas)
        super().__init__(config_file, domain_path, others)
        self._read: TrainingData | None = None

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """The examples; a copy each time, because Rasa changes what it gets."""
        if self._read is None:
            messages = [example for path in sorted(self._example_files) for example in _examples(Path(path))]
            self._read = super().get_nlu_data(language).merge(TrainingData(messages))
        copied: TrainingData = self._read.merge()
        return copied


class Example(Message):
    """A message to learn from that is cheap to copy and to fingerprint: Rasa does both dozens of times with each."""

    _cached_fingerprint: str | None

    def __deepcopy__(self, _: dict[int, Any]) -> Example:
        """Its own data and list of features; what stands in them is never changed in place."""
        return Example(self.data, set(self.output_properties), self.time, list(self.features))

    def fingerprint(self) -> str:
        """The same for the same texts and features."""
        if self._cached_fingerprint is None:
            said = [f"{key}={value if isinstance(value, str) else ''}" for key, value in self.data.items()]
            made = [features.fingerprint() for features in self.features]
            self._cached_fingerprint = sha256("\0".join([*sorted(said), *made]).encode()).hexdigest()
        return self._cached_fingerprint


def _examples(path: Path) -> Iterator[Example]:
    raw = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    for block in raw["nlu"]:
        for line in block["examples"].splitlines():
            text = line.removeprefix("- ").strip()
            built = Message.build(text, block["intent"], intent_metadata=block.get("metadata"))
            yield Example(built.data)


def _holds_examples(path: str) -> bool:
    return _begins(path, EXAMPLES)


def _is_otherwise_rasas(path: str) -> bool:
    return _begins(path, RASA) and not _begins(path, EXAMPLES)


def _begins(path: str, beginning: str) -> bool:
    if not path.endswith(".yml"):
        return False
    with Path(path).open(encoding="utf-8") as file:
        return file.read(len(beginning)) == beginning
