"""The component that mends words before features are made (see spelling): it only adds a reading beside the text."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.engine.nlu.concept_lexicon import read_concepts
from bot.engine.nlu.spelling import Mender, vocabulary_of
from bot.language.learning import sentences
from bot.normalisation import words

ROOT = Path(__file__).resolve().parents[3]
MENDED = "mended"
"""Where a message keeps its mended text; whoever makes features of words reads it with `mended`."""

KEPT = "vocabularies.json"


def mended(message: Message) -> str:
    """The mended text of a message, or its text where nothing was mended."""
    text: str = message.get(MENDED) or message.get(TEXT) or ""
    return text


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class WordMender(GraphComponent):
    """Knows the words of every language's examples and of the concepts."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`folder` holds a folder of examples per language, `concepts` the lexicon: paths from the repository's root."""
        return {"folder": "nlu_data", "concepts": "nlu_data/concepts"}

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """The files that are read: Rasa fingerprints examples without their language."""
        settings = {**cls.get_default_config(), **config}
        digest = sha256()
        for pattern in (f"{settings['folder']}/*/*.yml", f"{settings['concepts']}/*.yml"):
            for path in sorted(ROOT.glob(pattern)):
                digest.update(path.name.encode() + b"\0" + path.read_bytes())
        return digest.hexdigest()

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        mender: Mender | None = None,
    ) -> None:
        self._config = {**self.get_default_config(), **config}
        self._storage = model_storage
        self._resource = resource
        self._mender = mender

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> WordMender:
        """A component that knows no words yet."""
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Count the words of each language and keep them in the model."""
        vocabularies = {
            code: vocabulary_of(texts) for code, texts in sentences(ROOT / self._config["folder"]).items()
        }
        for code, concepts in read_concepts(ROOT / self._config["concepts"]).items():
            forms = (form for listed in concepts.values() for form in listed if not form.endswith("*"))
            known = vocabularies.setdefault(code, {})
            for word in (word for form in forms for word in words(form.replace("*", ""))):
                known.setdefault(word, 1)
        self._mender = Mender(vocabularies)
        with self._storage.write_to(self._resource) as folder:
            (folder / KEPT).write_text(json.dumps(vocabularies, ensure_ascii=False), encoding="utf-8")
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> WordMender:
        """The component with the words that the model was trained with."""
        with model_storage.read_from(resource) as folder:
            vocabularies = json.loads((folder / KEPT).read_text(encoding="utf-8"))
        return cls(config, model_storage, resource, Mender(vocabularies))

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Mend all examples."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Keep the mended text beside the text of each message."""
        for message in messages:
            if self._mender and message.get(TEXT):
                message.set(MENDED, self._mender.mend(message.get(TEXT)))
        return messages
