"""The classifier: a linear support vector machine over the features, with calibrated confidences.

Linear models over character pieces are the strong baseline for short texts and little data (Wang and Manning 2012,
"Baselines and Bigrams"): trained in seconds, read in under a millisecond, the same answer every time.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix, hstack, vstack
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import LinearSVC

from bot.calibration import Scores, fit_sharpness
from bot.engine.nlu.linear import LinearModel, kept


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LinearIntentClassifier(IntentClassifier, GraphComponent):
    """Gives each message a ranking of intents with confidences that sum to one over all intents."""

    @classmethod
    def required_components(cls) -> list[type]:
        """A featurizer must come first."""
        return [Featurizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`C` weighs errors against simplicity, one part in `parts` of the data calibrates, and `ranking_length`
        intents are given, best first.
        """
        return {"C": 1.0, "parts": 5, "ranking_length": 5, "random_state": 0}

    @staticmethod
    def required_packages() -> list[str]:
        """What must be installed besides Rasa's own needs."""
        return ["sklearn"]

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: LinearModel | None = None,
    ) -> None:
        self._config = {**self.get_default_config(), **config}
        self._storage = model_storage
        self._resource = resource
        self._model = model

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LinearIntentClassifier:
        """An untrained classifier."""
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from all examples with an intent; calibrate on some that a second model was not shown."""
        examples = [message for message in training_data.intent_examples if message.get(TEXT)]
        pieces, vectors = _features(examples)
        features = pieces if vectors is None else hstack([pieces, csr_matrix(vectors)]).tocsr()
        intents = np.array([message.get(INTENT) for message in examples])
        with ThreadPoolExecutor(2) as threads:
            held_out = threads.submit(self._held_out, features, intents)
            learned = self._learn(features, intents)
        names = tuple(str(name) for name in learned.classes_)
        self._model = LinearModel(
            names,
            np.ascontiguousarray(learned.coef_.T, dtype=np.float32),
            learned.intercept_.astype(np.float32),
            fit_sharpness(*held_out.result()),
            sparse=pieces.shape[1],
        )
        with self._storage.write_to(self._resource) as folder:
            self._model.keep(folder)
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> LinearIntentClassifier:
        """The trained classifier out of a model."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, kept(folder))

    def process(self, messages: list[Message]) -> list[Message]:
        """Set intent and ranking of messages that have features."""
        read = [message for message in messages if message.get(TEXT)]
        if self._model is None or not read:
            return messages
        rows = self._model.confidences(*_features(read))
        for message, row in zip(read, rows, strict=True):
            ranking = self._ranking(self._model.intents, row)
            message.set("intent", ranking[0], add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leave the examples as they are: nothing that comes later learns from predictions."""
        return training_data

    def _learn(self, features: csr_matrix, intents: np.ndarray[Any, Any]) -> LinearSVC:
        # A coarser end of the search changes no figure in its second digit, and halves the time.
        machine = LinearSVC(
            C=self._config["C"], class_weight="balanced", tol=1e-2, random_state=self._config["random_state"]
        )
        return machine.fit(features, intents)

    def _held_out(
        self, features: csr_matrix, intents: np.ndarray[Any, Any]
    ) -> tuple[Scores, NDArray[np.int64]]:
        """Scores of examples that were not learnt from, and the columns that are right."""
        parts = StratifiedKFold(
            self._config["parts"], shuffle=True, random_state=self._config["random_state"]
        )
        seen, unseen = next(iter(parts.split(features, intents)))
        learned = self._learn(features[seen], intents[seen])
        right = np.searchsorted(learned.classes_, intents[unseen])
        return learned.decision_function(features[unseen]), right

    def _ranking(self, names: tuple[str, ...], row: Scores) -> list[dict[str, Any]]:
        best = np.argsort(-row, kind="stable")[: self._config["ranking_length"]]
        return [{"name": names[index], "confidence": float(row[index])} for index in best]


def _features(messages: Sequence[Message]) -> tuple[csr_matrix, NDArray[np.float32] | None]:
    """The sentence features of messages: a row of pieces each, and a vector each where a featurizer makes them."""
    pieces = _under_each_other([_beside_each_other(message) for message in messages])
    vectors = [message.get_dense_features(TEXT)[1] for message in messages]
    if any(vector is None for vector in vectors):
        return pieces, None
    return pieces, np.vstack([vector.features for vector in vectors])


def _beside_each_other(message: Message) -> csr_matrix:
    """All sparse rows of a message as one, in the order of the pipeline; Rasa's own way copies each several times."""
    rows = [made.features.tocsr() for made in message.features if made.is_sparse() and made.attribute == TEXT]
    starts = np.cumsum([0, *(row.shape[1] for row in rows)])
    columns = np.concatenate([row.indices + start for row, start in zip(rows, starts[:-1], strict=True)])
    values = np.concatenate([row.data for row in rows])
    return csr_matrix((values, columns, [0, len(columns)]), shape=(1, starts[-1]))


def _under_each_other(rows: Sequence[csr_matrix]) -> csr_matrix:
    return rows[0] if len(rows) == 1 else vstack(rows).tocsr()
