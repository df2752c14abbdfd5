"""The featurizer of concepts: one column a concept, the same for all languages (see concept_lexicon)."""

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
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix

from bot import normalisation
from bot.engine.nlu.concept_lexicon import ConceptLexicon, Forms, read_concepts
from bot.engine.nlu.mending import mended
from bot.engine.nlu.rows import SparseRow

ROOT = Path(__file__).resolve().parents[3]
KEPT = "concepts.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class ConceptFeaturizer(SparseFeaturizer, GraphComponent):
    """Adds one sparse row of concepts to each message. Training copies the lexicon into the model."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`folder` holds the lexicon, as a path from the repository's root; `weight` is a row's length."""
        return {**SparseFeaturizer.get_default_config(), "folder": "nlu_data/concepts", "weight": 0.5}

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """The lexicon's content and the normalisation's code: Rasa fingerprints neither by itself."""
        digest = sha256(getsource(normalisation).encode())
        for path in sorted(_folder(config).glob("*.yml")):
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
        return digest.hexdigest()

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Refuse a weight that would turn or remove the features."""
        if not config["weight"] > 0:
            raise ValueError("ConceptFeaturizer: `weight` must be greater than 0.")

    def __init__(
        self,
        config: dict[str, Any],
        name: str,
        model_storage: ModelStorage,
        resource: Resource,
        forms: Forms | None = None,
    ) -> None:
        super().__init__(name, config)
        self._storage = model_storage
        self._resource = resource
        self._set(forms or {})

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ConceptFeaturizer:
        """A featurizer that knows no concepts yet."""
        return cls(config, execution_context.node_name, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Read the lexicon and keep it in the model."""
        forms = read_concepts(_folder(self._config))
        self._set(forms)
        with self._storage.write_to(self._resource) as folder:
            (folder / KEPT).write_text(json.dumps(forms, ensure_ascii=False), encoding="utf-8")
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> ConceptFeaturizer:
        """The featurizer with the lexicon that the model was trained with."""
        with model_storage.read_from(resource) as folder:
            forms = json.loads((folder / KEPT).read_text(encoding="utf-8"))
        return cls(config, execution_context.node_name, model_storage, resource, forms)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the features to all examples."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the features to messages that have a text; a text without a concept gets an empty row."""
        for message in messages:
            if message.get(TEXT):
                row = self._row(mended(message))
                message.add_features(SparseRow(row, self._identifier))
        return messages

    def _set(self, forms: Forms) -> None:
        self._lexicon = ConceptLexicon(forms)
        self._columns = {concept: column for column, concept in enumerate(self._lexicon.concepts)}

    def _row(self, text: str) -> csr_matrix:
        columns = sorted(self._columns[concept] for concept in self._lexicon.find(text))
        values = np.full(len(columns), self._config["weight"] / max(len(columns), 1) ** 0.5, dtype=np.float32)
        return csr_matrix((values, columns, [0, len(columns)]), shape=(1, len(self._columns)))


def _folder(config: dict[str, Any]) -> Path:
    return ROOT / str({**ConceptFeaturizer.get_default_config(), **config}["folder"])
