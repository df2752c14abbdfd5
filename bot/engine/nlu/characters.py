"""The featurizer: pieces of words, two to five characters long, weighed by how much they tell (TF-IDF).

Pieces survive what people do to words: endings, typing errors, dialect. They need no tokenizer and no model per language,
so one vocabulary serves all languages at once. Pieces of sounds reach over scripts: Arabic in Latin letters, German office
words in Cyrillic.
"""

from __future__ import annotations

from enum import Enum
from hashlib import sha256
from inspect import getsource
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.sparse_featurizer.sparse_featurizer import SparseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import normalisation
from bot.engine.nlu import sounds
from bot.engine.nlu.mending import mended
from bot.engine.nlu.pieces import Pieces, kept, learnt


class Reading(str, Enum):
    """What of a message pieces are made of."""

    MENDED = "mended"
    """Its words in one form per script, slips mended."""

    SOUNDS = "sounds"
    """How its words sound, in one alphabet for all scripts."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class CharacterFeaturizer(SparseFeaturizer, GraphComponent):
    """Adds one sparse row of character n-grams of a reading to each message."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """What pieces are made of (`reading`), the bounds of their length, and the length of a row (`weight`)."""
        own = {"reading": Reading.MENDED.value, "shortest": 2, "longest": 5, "weight": 1.0}
        return {**SparseFeaturizer.get_default_config(), **own}

    @staticmethod
    def required_packages() -> list[str]:
        """What must be installed besides Rasa's own needs."""
        return ["sklearn"]

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """The code of the readings: a model must be trained anew when texts take another form."""
        return sha256((getsource(normalisation) + getsource(sounds)).encode()).hexdigest()

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Refuse an unknown reading, lengths that make no pieces, and a weight that would turn or remove the features."""
        if config["reading"] not in {reading.value for reading in Reading}:
            raise ValueError("CharacterFeaturizer: `reading` must be `mended` or `sounds`.")
        if not 1 <= config["shortest"] <= config["longest"]:
            raise ValueError("CharacterFeaturizer: `shortest` must be from 1 to `longest`.")
        if not config["weight"] > 0:
            raise ValueError("CharacterFeaturizer: `weight` must be greater than 0.")

    def __init__(
        self,
        config: dict[str, Any],
        name: str,
        model_storage: ModelStorage,
        resource: Resource,
        pieces: Pieces | None = None,
    ) -> None:
        super().__init__(name, config)
        self._storage = model_storage
        self._resource = resource
        self._pieces = pieces
        self._reading = Reading(self._config["reading"])

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> CharacterFeaturizer:
        """An untrained featurizer."""
        return cls(config, execution_context.node_name, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn which pieces there are and how much each tells; keep them in the model."""
        written = [message for message in training_data.training_examples if message.get(TEXT)]
        self._pieces = learnt(_lengths(self._config), [self._read(message) for message in written])
        with self._storage.write_to(self._resource) as folder:
            self._pieces.keep(folder)
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> CharacterFeaturizer:
        """The trained featurizer out of a model."""
        with model_storage.read_from(resource) as folder:
            pieces = kept(_lengths(config), folder)
        return cls(config, execution_context.node_name, model_storage, resource, pieces)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the features to all examples."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the features to messages that have a text."""
        for message in messages:
            if self._pieces and message.get(TEXT):
                row = self._config["weight"] * self._pieces.row(self._read(message))
                message.add_features(Features(row, FEATURE_TYPE_SENTENCE, TEXT, self._identifier))
        return messages

    def _read(self, message: Message) -> str:
        if self._reading is Reading.SOUNDS:
            return sounds.sounds(message.get(TEXT))
        return mended(message)


def _lengths(config: dict[str, Any]) -> tuple[int, int]:
    return config["shortest"], config["longest"]
