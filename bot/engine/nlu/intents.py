"""The classifier: a linear support vector machine over the features, with calibrated confidences.

Linear models over character pieces are the strong baseline for short texts and little data (Wang and Manning 2012,
"Baselines and Bigrams"): trained in seconds, read in under a millisecond, the same answer every time.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix, vstack
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import LinearSVC

from bot.engine.nlu.calibration import Scores, fit_sharpness
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
        """`C` weighs errors against simplicity, `folds` parts of the data calibrate in turn, and
        `ranking_length` intents are given, best first.
        """
        return {"C": 1.0, "folds": 4, "ranking_length": 5, "random_state": 0}

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
        """Learn from all examples with an intent; calibrate on examples that were held out in turn."""
        examples = [message for message in training_data.intent_examples if message.get(TEXT)]
        features = vstack([_features(message) for message in examples]).tocsr()
        intents = np.array([message.get(INTENT) for message in examples])
        learned = self._learn(features, intents)
        names = tuple(str(name) for name in learned.classes_)
        right = np.searchsorted(learned.classes_, intents)
        self._model = LinearModel(
            names,
            np.ascontiguousarray(learned.coef_.T, dtype=np.float32),
            learned.intercept_.astype(np.float32),
            fit_sharpness(self._held_out(features, intents, len(names)), right),
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
        read = [message for message in messages if _has_features(message)]
        if self._model is None or not read:
            return messages
        rows = self._model.confidences(vstack([_features(message) for message in read]).tocsr())
        for message, row in zip(read, rows, strict=True):
            ranking = self._ranking(self._model.intents, row)
            message.set("intent", ranking[0], add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leave the examples as they are: nothing that comes later learns from predictions."""
        return training_data

    def _learn(self, features: csr_matrix, intents: np.ndarray[Any, Any]) -> LinearSVC:
        machine = LinearSVC(C=self._config["C"], tol=1e-3, random_state=self._config["random_state"])
        return machine.fit(features, intents)

    def _held_out(self, features: csr_matrix, intents: np.ndarray[Any, Any], columns: int) -> Scores:
        folds = StratifiedKFold(
            self._config["folds"], shuffle=True, random_state=self._config["random_state"]
        )
        scores = np.zeros((len(intents), columns))
        for seen, unseen in folds.split(features, intents):
            scores[unseen] = self._learn(features[seen], intents[seen]).decision_function(features[unseen])
        return scores

    def _ranking(self, names: tuple[str, ...], row: Scores) -> list[dict[str, Any]]:
        best = np.argsort(-row, kind="stable")[: self._config["ranking_length"]]
        return [{"name": names[index], "confidence": float(row[index])} for index in best]


def _has_features(message: Message) -> bool:
    return bool(message.get(TEXT)) and message.get_sparse_features(TEXT)[1] is not None


def _features(message: Message) -> csr_matrix:
    """The sentence features; the first of the pair are features of a sequence, which nobody makes here."""
    return csr_matrix(message.get_sparse_features(TEXT)[1].features)
