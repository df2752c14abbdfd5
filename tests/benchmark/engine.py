"""Measures a turn of the engine alone, lookup included, without pipe and database; `make bench` prints it."""

from __future__ import annotations

import asyncio
import statistics
import time

from actions.desk import Desk, now
from bot import logs
from bot.engine.choice import RASA, make_engine
from bot.settings import Settings
from content.load import load

TURNS = 200
QUESTION = "Ich suche eine Wohnung für meine Familie"


async def main() -> None:
    """Load the model, take turns, print the median and the 95th percentile in milliseconds."""
    logs.configure()
    settings = Settings()
    content = load(settings.content)
    models = settings.var / "models"
    engine = make_engine(RASA, None, models, settings.turn_seconds, Desk(lambda: content, now))
    await engine.start()
    await engine.wait_ready()
    understanding = await engine.understand(QUESTION, "de")
    taken = []
    for _ in range(TURNS):
        begun = time.perf_counter()
        turn = await engine.turn({"locale": "de", "case": "none"}, understanding)
        taken.append((time.perf_counter() - begun) * 1000)
        if not any(reply.services for reply in turn.replies):
            raise RuntimeError("the turn looked nothing up")
    await engine.stop()
    taken.sort()
    last = taken[int(len(taken) * 0.95)]
    print(
        f"a turn of the engine with lookup: {statistics.median(taken):.1f} ms at the median, "
        f"{last:.1f} ms at the 95th percentile of {TURNS}"
    )


if __name__ == "__main__":
    asyncio.run(main())
