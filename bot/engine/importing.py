"""Rasa's reader of training data, once: Rasa itself reads and checks the same files three times."""

from __future__ import annotations

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.training_data import TrainingData


class ReadOnceImporter(RasaFileImporter):
    """Named in config.yml. Each reading of thirty thousand examples takes half a minute."""

    _read: TrainingData | None = None

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """The examples; a copy each time, because Rasa changes what it gets."""
        if self._read is None:
            self._read = super().get_nlu_data(language)
        copied: TrainingData = self._read.merge()
        return copied
