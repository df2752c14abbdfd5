"""`lotse parse`: what was understood, for measuring and for scripts."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TextIO

from bot.cli.reading import loaded_reader
from bot.cli.stopped import Stopped
from bot.normalisation import whole
from bot.reading import Reading
from bot.settings import Settings

RANKED = 5


async def parse(settings: Settings, lines: Iterable[str], out: TextIO) -> int:
    """Read JSON Lines, write JSON Lines; the model is loaded once."""
    async with loaded_reader(settings) as reader:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            reading = await reader.read(_text(line, number))
            out.write(json.dumps(_parsed(reading), ensure_ascii=False) + "\n")
            out.flush()
    return 0


def _parsed(reading: Reading) -> dict[str, Any]:
    return {
        "text": reading.text,
        "language": reading.language,
        "intent": reading.intent,
        "confidence": reading.confidence,
        "ranking": [
            {"intent": ranked.intent, "confidence": ranked.confidence} for ranked in reading.ranking[:RANKED]
        ],
        "urgent": reading.urgent.value if reading.urgent else None,
    }


def _text(line: str, number: int) -> str:
    try:
        text = json.loads(line)["text"]
    except (ValueError, KeyError, TypeError):
        raise Stopped(f'line {number} is not like {{"text": "…"}}.') from None
    if not isinstance(text, str):
        raise Stopped(f"line {number}: text must be a string.")
    return whole(text)
