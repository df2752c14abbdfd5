"""What featurizers of pieces have in common: they learn which pieces there are and add a sparse row to each message."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from hashlib import sha256
from inspect import getsource
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.sparse_featurizer.sparse_featurizer import SparseFeaturizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from typing_extensions import Self

from bot import normalisation
from bot.engine.nlu import sounds
from bot.engine.nlu.pieces import Pieces, kept, learnt
from bot.engine.nlu.rows import SparseRow


class PieceFeaturizer(SparseFeaturizer, GraphComponent):
    """A featurizer whose pieces a subclass names. `weight` is the length of a row."""

    @staticmethod
    def required_packages() -> list[str]:
        """What must be installed besides Rasa's own needs."""
        return ["sklearn"]

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """The code that reads texts: a model must be trained anew when they take another form."""
        return sha256((getsource(normalisation) + getsource(sounds)).encode()).hexdigest()

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Refuse a weight that would turn or remove the features."""
        if not config["weight"] > 0:
            raise ValueError(f"{cls.__name__}: `weight` must be greater than 0.")

    def __init__(
        self,
        config: dict[str, Any],
        name: str,
        model_storage: ModelStorage,
        resource: Resource,
        known: Pieces | None = None,
    ) -> None:
        super().__init__(name, config)
        self._storage = model_storage
        self._resource = resource
        self._known = known

    @abstractmethod
    def pieces(self, message: Message) -> Sequence[str]:
        """The pieces of a message that has a text."""

    @property
    def least(self) -> int:
        """In how many examples a piece must stand to be known."""
        return 1

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Self:
        """An untrained featurizer."""
        return cls(config, execution_context.node_name, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn which pieces there are and how much each tells; keep them in the model."""
        written = (message for message in training_data.training_examples if message.get(TEXT))
        self._known = learnt((self.pieces(message) for message in written), self.least)
        with self._storage.write_to(self._resource) as folder:
            self._known.keep(folder)
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> Self:
        """The trained featurizer out of a model."""
        with model_storage.read_from(resource) as folder:
            return cls(config, execution_context.node_name, model_storage, resource, kept(folder))

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the features to all examples."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the features to messages that have a text."""
        for message in messages:
            if self._known and message.get(TEXT):
                row = self._config["weight"] * self._known.row(self.pieces(message))
                message.add_features(SparseRow(row, self._identifier))
        return messages
