"""langdetect, restricted to our languages and seeded: what answers before anything was learnt from our own sentences."""

from __future__ import annotations

import math
from collections.abc import Collection
from functools import lru_cache
from pathlib import Path

import langdetect
from langdetect.detector_factory import DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

from bot.normalisation import visible

SHIPPED = ("ar", "de", "en", "es", "fa", "fr", "ru", "tr", "uk")
"""Languages of ours that langdetect knows: no Pashto, Kurmanji or Tigrinya."""

LEAST = 1e-6
"""Probability of a language that langdetect does not name: it names none below a tenth."""


class Statistics:
    """Asks langdetect. The same text has the same answer, also in another process."""

    def __init__(self) -> None:
        folder = Path(langdetect.__file__).parent / "profiles"
        self._profiles = {code: (folder / code).read_text(encoding="utf-8") for code in SHIPPED}
        self._factory = lru_cache(maxsize=16)(self._make_factory)

    def logarithms(self, text: str, among: Collection[str]) -> dict[str, float]:
        """The logarithm of each language's probability, if the text is in one of these."""
        known = tuple(sorted(set(among) & self._profiles.keys()))
        if not known:
            return dict.fromkeys(among, 0.0)
        detector = self._factory(known).create()
        detector.append(visible(text))
        try:
            told = {ranked.lang: ranked.prob for ranked in detector.get_probabilities()}
        except LangDetectException:
            return dict.fromkeys(among, 0.0)
        return {code: math.log(max(told.get(code, LEAST), LEAST)) for code in among}

    def _make_factory(self, codes: tuple[str, ...]) -> DetectorFactory:
        factory = DetectorFactory()
        factory.seed = 0
        factory.load_json_profile([self._profiles[code] for code in codes])
        return factory
