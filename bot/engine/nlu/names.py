"""The extractor: what the lists of nlu_data/gazetteer/ know, as entities of a message."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.engine.nlu.gazetteer import Gazetteer, Listed, read_lists

ROOT = Path(__file__).resolve().parents[3]
KEPT = "names.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class NameExtractor(GraphComponent, EntityExtractorMixin):
    """Adds entities for listed names. Training copies the lists into the model, which then needs no other file."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`folder` holds the lists, as a path from the repository's root."""
        return {"folder": "nlu_data/gazetteer"}

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """The lists' content: they are no part of what Rasa fingerprints by itself."""
        digest = sha256()
        for path in sorted(_folder(config).glob("*.yml")):
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
        return digest.hexdigest()

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        listed: Iterable[Listed] = (),
    ) -> None:
        self._config = {**self.get_default_config(), **config}
        self._storage = model_storage
        self._resource = resource
        self._gazetteer = Gazetteer(listed)

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> NameExtractor:
        """An extractor that knows no names yet."""
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Read the lists and keep them in the model."""
        listed = read_lists(_folder(self._config))
        self._gazetteer = Gazetteer(listed)
        with self._storage.write_to(self._resource) as folder:
            text = json.dumps([asdict(name) for name in listed], ensure_ascii=False)
            (folder / KEPT).write_text(text, encoding="utf-8")
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> NameExtractor:
        """The extractor with the names that were listed when the model was trained."""
        with model_storage.read_from(resource) as folder:
            raw = json.loads((folder / KEPT).read_text(encoding="utf-8"))
        listed = [Listed(name["entity"], name["value"], tuple(name["spellings"])) for name in raw]
        return cls(config, model_storage, resource, listed)

    def process(self, messages: list[Message]) -> list[Message]:
        """Add what is found; positions count characters of the normalised text, whose length may differ."""
        for message in messages:
            found = [asdict(name) for name in self._gazetteer.find(message.get(TEXT) or "")]
            entities = [*message.get(ENTITIES, []), *self.add_extractor_name(found)]
            message.set(ENTITIES, entities, add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leave the examples as they are: nothing learns from entities."""
        return training_data


def _folder(config: dict[str, Any]) -> Path:
    return ROOT / str({**NameExtractor.get_default_config(), **config}["folder"])
