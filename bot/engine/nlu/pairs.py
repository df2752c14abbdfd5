"""The featurizer of pairs: which words stand together in a text, in any order and at any distance.

A linear model adds up what single words say. "Doctor" and "translate" each point elsewhere; together they ask for an
interpreter. Words are cut to their first letters, so that endings do not matter.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.featurizers.sparse_featurizer.sparse_featurizer import SparseFeaturizer
from rasa.shared.nlu.training_data.message import Message

from bot.engine.nlu.mending import mended
from bot.engine.nlu.piece_featurizer import PieceFeaturizer
from bot.normalisation import words

MOST_WORDS = 60
"""Different words of a text that are paired: all of nearly every message, and no more than 1,770 pairs."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class PairFeaturizer(PieceFeaturizer):
    """Adds one sparse row of pairs of words to each message."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """How many `letters` of a word count, and in how many examples (`least`) a pair must stand."""
        own = {"letters": 5, "least": 3, "weight": 0.8}
        return {**SparseFeaturizer.get_default_config(), **own}

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Refuse words without letters, pairs that need no example, and a weight of nothing."""
        super().validate_config(config)
        if config["letters"] < 1 or config["least"] < 1:
            raise ValueError("PairFeaturizer: `letters` and `least` must be 1 or more.")

    @property
    def least(self) -> int:
        """In how many examples a pair must stand to be known."""
        return int(self._config["least"])

    def pieces(self, message: Message) -> Sequence[str]:
        """The pairs of the mended words."""
        return pairs_of(mended(message), self._config["letters"])


def pairs_of(text: str, letters: int) -> list[str]:
    """Each pair of different beginnings of words once, both in the order of the alphabet."""
    beginnings = dict.fromkeys(word[:letters] for word in words(text))
    return [f"{one} {other}" for one, other in combinations(sorted(list(beginnings)[:MOST_WORDS]), 2)]
