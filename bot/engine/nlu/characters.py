"""The featurizer of characters: pieces of words, two to five characters long.

Pieces survive what people do to words: endings, typing errors, dialect. They need no tokenizer and no model per language,
so one vocabulary serves all languages at once. Pieces of sounds reach over scripts: Arabic in Latin letters, German office
words in Cyrillic.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.featurizers.sparse_featurizer.sparse_featurizer import SparseFeaturizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from sklearn.feature_extraction.text import CountVectorizer

from bot.engine.nlu.mending import mended
from bot.engine.nlu.piece_featurizer import PieceFeaturizer
from bot.engine.nlu.sounds import sounds
from bot.normalisation import normalise


class Reading(str, Enum):
    """What of a message pieces are made of."""

    MENDED = "mended"
    """Its words in one form per script, slips mended."""

    SOUNDS = "sounds"
    """How its words sound, in one alphabet for all scripts."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class CharacterFeaturizer(PieceFeaturizer):
    """Adds one sparse row of character n-grams of a reading to each message."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """What pieces are made of (`reading`), and the bounds of their length: none reaches over a word's edge."""
        own = {"reading": Reading.MENDED.value, "shortest": 2, "longest": 5, "weight": 1.0}
        return {**SparseFeaturizer.get_default_config(), **own}

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Refuse an unknown reading, lengths that make no pieces, and a weight of nothing."""
        super().validate_config(config)
        if config["reading"] not in {reading.value for reading in Reading}:
            raise ValueError("CharacterFeaturizer: `reading` must be `mended` or `sounds`.")
        if not 1 <= config["shortest"] <= config["longest"]:
            raise ValueError("CharacterFeaturizer: `shortest` must be from 1 to `longest`.")

    def __init__(self, config: dict[str, Any], *rest: Any, **named: Any) -> None:
        super().__init__(config, *rest, **named)
        lengths = (self._config["shortest"], self._config["longest"])
        vectorizer = CountVectorizer(analyzer="char_wb", ngram_range=lengths, preprocessor=normalise)
        self._cut = vectorizer.build_analyzer()
        self._reading = Reading(self._config["reading"])

    def pieces(self, message: Message) -> Sequence[str]:
        """The pieces of the mended words, or of their sounds."""
        text = sounds(message.get(TEXT)) if self._reading is Reading.SOUNDS else mended(message)
        cut: Sequence[str] = self._cut(text)
        return cut
