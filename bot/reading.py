"""Reads a text as a turn would, and answers nothing: the language, the intents, whether it is urgent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.engine.port import Engine, Ranked, Understanding
from bot.language.locales import locale_of
from bot.language.port import LanguageDetector
from bot.normalisation import has_words, shortened, without_command
from bot.urgent import Lexicon, UrgentIntent, detect


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood of one text. `ranking` is empty for a text without a word."""

    text: str
    language: str
    intent: str
    confidence: float
    ranking: tuple[Ranked, ...]
    urgent: UrgentIntent | None


class Reader:
    """Reads first messages: nothing is known of who wrote them."""

    def __init__(
        self, engine: Engine, detector: LanguageDetector, lexicon: Lexicon, languages: Iterable[str]
    ) -> None:
        self._engine = engine
        self._detector = detector
        self._lexicon = lexicon
        self._languages = frozenset(languages)

    async def read(self, text: str) -> Reading:
        """One text; raises EngineFailure."""
        cleaned = shortened(without_command(text))
        language = locale_of(None, self._detector.identify(cleaned).code, None, self._languages)
        understanding = await self._understood(cleaned, language)
        return Reading(
            text,
            language,
            understanding.intent,
            understanding.confidence,
            understanding.ranking,
            detect(text, understanding.ranking, self._lexicon),
        )

    async def _understood(self, text: str, language: str) -> Understanding:
        if not has_words(text):
            return Understanding(text, "", 0.0, (), sure=False)
        return await self._engine.understand(text, language)
