"""The process that trains and asks one pipeline: `python -m bot.engine.comparing FOLDER`, started by comparison."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

from bot.engine import quiet

WARM = 20
"""Texts that are read before the clock starts."""


async def ask(model: str, texts: list[str]) -> tuple[list[list[str]], float]:
    """The intents of each text, best first, and the median time in milliseconds."""
    from rasa.core.agent import Agent  # noqa: PLC0415 -- after Rasa was told to be quiet

    agent = Agent.load(model)
    for text in texts[:WARM]:
        await agent.parse_message(text)
    intents, seconds = [], []
    for text in texts:
        begun = time.perf_counter()
        parsed: dict[str, Any] = await agent.parse_message(text)
        seconds.append(time.perf_counter() - begun)
        ranking = [ranked["name"] for ranked in parsed["intent_ranking"]]
        intents.append([name for name in ranking if name != "nlu_fallback"])
    return intents, median(seconds) * 1e3


def main(folder: Path) -> int:
    """Train, ask, and write answer.json; 0 where that worked."""
    quiet.before_import()
    from rasa.model_training import train_nlu  # noqa: PLC0415 -- see ask

    begun = time.perf_counter()
    model = train_nlu(str(folder / "config.yml"), str(folder / "nlu"), str(folder), domain=None)
    trained = time.perf_counter() - begun
    if model is None:
        return 1
    texts = json.loads((folder / "texts.json").read_text(encoding="utf-8"))
    intents, milliseconds = asyncio.run(ask(model, texts))
    answer = {"intents": intents, "milliseconds": milliseconds, "training_seconds": trained}
    (folder / "answer.json").write_text(json.dumps(answer), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
