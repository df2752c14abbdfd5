"""`lotse parse`: what was understood, for measuring and for scripts."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TextIO

from bot.app import FREQUENT_WORDS, URGENT_LEXICON
from bot.cli.engine import loaded_engine
from bot.cli.stopped import Stopped
from bot.content_source import FixedContent
from bot.engine.port import Engine, Understanding
from bot.language import LangdetectDetector, locale_of
from bot.normalisation import has_words, shortened, whole, without_command
from bot.settings import Settings
from bot.urgent import detect, load_lexicon
from content.load import load

RANKED = 5


async def parse(settings: Settings, lines: Iterable[str], out: TextIO) -> int:
    """Read JSON Lines, write JSON Lines; the model is loaded once."""
    detector = LangdetectDetector.load(FREQUENT_WORDS)
    lexicon = load_lexicon(URGENT_LEXICON)
    content = FixedContent(load(settings.content))
    languages = frozenset(content.current.languages)
    async with loaded_engine(settings, content) as engine:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            text = _text(line, number)
            cleaned = shortened(without_command(text))
            language = locale_of(None, detector.identify(cleaned).code, None, languages)
            understanding = await _understood(engine, cleaned, language)
            urgent = detect(text, understanding.ranking, lexicon)
            parsed: dict[str, Any] = {
                "text": text,
                "language": language,
                "intent": understanding.intent,
                "confidence": understanding.confidence,
                "ranking": [
                    {"intent": ranked.intent, "confidence": ranked.confidence}
                    for ranked in understanding.ranking[:RANKED]
                ],
                "urgent": urgent.value if urgent else None,
            }
            out.write(json.dumps(parsed, ensure_ascii=False) + "\n")
            out.flush()
    return 0


async def _understood(engine: Engine, text: str, language: str) -> Understanding:
    """What the model says; nothing for a text without a word."""
    if not has_words(text):
        return Understanding(text, "", 0.0, (), sure=False)
    return await engine.understand(text, language)


def _text(line: str, number: int) -> str:
    try:
        text = json.loads(line)["text"]
    except (ValueError, KeyError, TypeError):
        raise Stopped(f'line {number} is not like {{"text": "…"}}.') from None
    if not isinstance(text, str):
        raise Stopped(f"line {number}: text must be a string.")
    return whole(text)
