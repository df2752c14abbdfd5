"""The featurizer: pieces of words, two to five characters long, weighed by how much they tell (TF-IDF).

Pieces survive what people do to words: endings, typing errors, dialect, Latin letters for Arabic. They need no
tokenizer and no model per language, so one vocabulary serves all languages at once.
"""

from __future__ import annotations

import json
from hashlib import sha256
from inspect import getsource
from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.sparse_featurizer.sparse_featurizer import SparseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.feature_extraction.text import TfidfVectorizer

from bot import normalisation
from bot.engine.nlu.mending import mended

VOCABULARY = "pieces.json"
WEIGHTS = "weights.npy"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class CharacterFeaturizer(SparseFeaturizer, GraphComponent):
    """Adds one sparse row of character n-grams to each message; texts are brought to one form per script first."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`shortest` and `longest` bound the pieces' length; a piece never reaches over a word's edge."""
        return {**SparseFeaturizer.get_default_config(), "shortest": 2, "longest": 5}

    @staticmethod
    def required_packages() -> list[str]:
        """What must be installed besides Rasa's own needs."""
        return ["sklearn"]

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """The normalisation's code: a model must be trained anew when texts take another form."""
        return sha256(getsource(normalisation).encode()).hexdigest()

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Refuse lengths that make no pieces."""
        if not 1 <= config["shortest"] <= config["longest"]:
            raise ValueError("CharacterFeaturizer: `shortest` must be from 1 to `longest`.")

    def __init__(
        self,
        config: dict[str, Any],
        name: str,
        model_storage: ModelStorage,
        resource: Resource,
        trained: TfidfVectorizer | None = None,
    ) -> None:
        super().__init__(name, config)
        self._storage = model_storage
        self._resource = resource
        self._trained = trained

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
        texts = [mended(message) for message in training_data.training_examples if message.get(TEXT)]
        self._trained = _vectorizer(self._config, None).fit(texts)
        with self._storage.write_to(self._resource) as folder:
            _keep(self._trained, folder)
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
            return cls(config, execution_context.node_name, model_storage, resource, _kept(config, folder))

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the features to all examples."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the features to messages that have a text."""
        written = [message for message in messages if message.get(TEXT)]
        if self._trained is None or not written:
            return messages
        rows = self._trained.transform([mended(message) for message in written])
        for index, message in enumerate(written):
            message.add_features(Features(rows[index], FEATURE_TYPE_SENTENCE, TEXT, self._identifier))
        return messages


def _vectorizer(config: dict[str, Any], vocabulary: dict[str, int] | None) -> TfidfVectorizer:
    return TfidfVectorizer(
        analyzer="char_wb",
        ngram_range=(config["shortest"], config["longest"]),
        preprocessor=normalisation.normalise,
        sublinear_tf=True,
        dtype=np.float32,
        vocabulary=vocabulary,
    )


def _keep(vectorizer: TfidfVectorizer, folder: Path) -> None:
    """Plain files, no pickle: a model that was tampered with can be wrong, but cannot run code."""
    pieces = sorted(vectorizer.vocabulary_, key=vectorizer.vocabulary_.__getitem__)
    (folder / VOCABULARY).write_text(json.dumps(pieces, ensure_ascii=False), encoding="utf-8")
    np.save(folder / WEIGHTS, vectorizer.idf_, allow_pickle=False)


def _kept(config: dict[str, Any], folder: Path) -> TfidfVectorizer:
    pieces = json.loads((folder / VOCABULARY).read_text(encoding="utf-8"))
    vectorizer = _vectorizer(config, {piece: column for column, piece in enumerate(pieces)})
    vectorizer.idf_ = np.load(folder / WEIGHTS, allow_pickle=False)
    return vectorizer
