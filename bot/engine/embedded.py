"""Rasa in this process, behind the port. Importing this module imports no rasa: that happens in the engine's thread.

    engine = EmbeddedRasa(Path("var/models/….tar.gz"), Desk(content, clock), deadline=10.0)
    await engine.start()        # returns at once; loading takes some seconds
    await engine.wait_ready()
    understanding = await engine.understand("Шукаю квартиру", "uk")
    turn = await engine.turn({"locale": "uk", "case": "none"}, understanding)

One thread loads and answers, one message at a time (a turn takes some milliseconds). A thread that hangs or died is
replaced, and the model loaded anew. State goes in and comes out as slots; nothing of a conversation stays in here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import structlog

from actions.desk import Desk, stock_desk
from actions.intents import NOT_UNDERSTOOD
from bot.engine import quiet
from bot.engine.parts import further_topics, parts_of
from bot.engine.port import EngineFailure, Entity, FailureKind, Ranked, State, Turn, Understanding
from bot.engine.thread import EngineThread
from bot.normalisation import is_too_long, without_command

if TYPE_CHECKING:
    from rasa_sdk.executor import ActionExecutor

    from bot.engine.processor import Processor

RANKED = 5
"""Intents in an understanding's ranking."""

DEADLINE = 10.0
"""Seconds that an understanding or a turn may take, the wait behind others included."""

HANGS_AFTER = 3
"""Deadlines after which what is under way in the thread counts as hanging: it holds everybody up."""

_log = structlog.get_logger(__name__)


class EmbeddedRasa:
    """Implements bot.engine.port.Engine with a trained model."""

    def __init__(
        self,
        model: Path,
        desk: Desk | None = None,
        *,
        deadline: float = DEADLINE,
        actions: ActionExecutor | None = None,
    ) -> None:
        """`desk` gives the actions content and clock; `actions` replaces them (for tests of failures)."""
        self._model = model
        self._desk = desk
        self._actions = actions
        self._deadline = deadline
        self._thread = EngineThread("engine")
        self._loading: Future[Processor] | None = None
        self._watching: asyncio.Task[None] | None = None

    @property
    def ready(self) -> bool:
        """Whether the model is loaded and its thread works."""
        loading = self._loading
        loaded = loading is not None and loading.done() and loading.exception() is None
        return loaded and not self._is_stuck()

    async def start(self) -> None:
        """Begin to load; a second call does nothing."""
        if self._loading is None:
            self._load()
            self._watching = asyncio.create_task(self._watch(), name="watching the engine")

    async def wait_ready(self) -> None:
        """Wait without a deadline; EngineFailure(NOT_READY) where loading failed or was never begun."""
        while True:
            self._replace_if_stuck()
            if self._loading is None:
                raise EngineFailure(FailureKind.NOT_READY, "not started")
            loading = self._loading
            with suppress(Exception):
                # In pieces: a thread that dies never ends what it was asked for.
                await asyncio.wait_for(asyncio.shield(asyncio.wrap_future(loading)), self._deadline)
            problem = loading.exception() if loading.done() else None
            if problem is not None:
                raise EngineFailure(
                    FailureKind.NOT_READY, f"{self._model.name}: {type(problem).__name__}"
                ) from problem
            if self.ready:
                return

    async def stop(self) -> None:
        """End the thread after what is under way. A stopped engine is not ready; it can be started again."""
        self._loading = None
        if self._watching is not None:
            self._watching.cancel()
            self._watching = None
        await self._thread.stop()

    def _load(self) -> None:
        self._thread.start()
        self._loading = self._thread.submit(partial(_load, self._model, self._desk, self._actions))

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(self._deadline)
            self._replace_if_stuck()

    def _is_stuck(self) -> bool:
        return not self._thread.alive or self._thread.busy_seconds > HANGS_AFTER * self._deadline

    def _replace_if_stuck(self) -> None:
        """Abandon a thread that hangs or died, and load the model in another."""
        if self._loading is None or not self._is_stuck():
            return
        _log.error("engine replaced", alive=self._thread.alive, busy=round(self._thread.busy_seconds, 1))
        self._thread.abandon()
        self._thread = EngineThread("engine")
        self._load()

    async def understand(self, text: str, locale: str) -> Understanding:
        """Read a text; ValueError where it is too long for a model, EngineFailure where there is no answer.

        A command in disguise is read as words. `locale` does not matter to this engine: its model reads all languages.
        """
        if is_too_long(text):
            raise ValueError("the text is longer than any model may see")
        processor = self._processor()
        words = without_command(text)
        if not words:
            return Understanding(text, "", 0.0, (), sure=False)
        parsed, parts = await self._thread.do(partial(_read, processor, words), self._deadline)
        return understanding_of(text, parsed, parts)

    async def turn(self, state: State, understanding: Understanding) -> Turn:
        """Answer what was understood; EngineFailure where an action failed or said nothing."""
        processor = self._processor()
        return await self._thread.do(partial(processor.take_turn, state, understanding), self._deadline)

    def _processor(self) -> Processor:
        self._replace_if_stuck()
        if self._loading is None or not self.ready:
            raise EngineFailure(FailureKind.NOT_READY)
        return self._loading.result()


def understanding_of(
    text: str, parsed: Mapping[str, Any], parts: Sequence[Mapping[str, Any]] = ()
) -> Understanding:
    """Rasa's parse data as the port's value: the fallback's intent becomes `sure=False` on the best real one.

    `parts` are the parse data of the text's sentences.
    """
    ranking = _ranking(parsed)
    entities = tuple(Entity(each["entity"], each["value"]) for each in parsed.get("entities") or ())
    if not ranking:
        return Understanding(text, "", 0.0, (), entities, sure=False)
    sure = (parsed.get("intent") or {}).get("name") == ranking[0].intent
    also = further_topics(ranking, [_ranking(part) for part in parts])
    return Understanding(text, ranking[0].intent, ranking[0].confidence, ranking, entities, sure, also)


def _ranking(parsed: Mapping[str, Any]) -> tuple[Ranked, ...]:
    named = [ranked for ranked in parsed.get("intent_ranking") or () if ranked["name"] != NOT_UNDERSTOOD]
    return tuple(Ranked(ranked["name"], float(ranked["confidence"])) for ranked in named[:RANKED])


async def _read(processor: Processor, words: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    whole, *parts = processor.read([words, *parts_of(words)])
    return whole, parts


async def _load(model: Path, desk: Desk | None, actions: ActionExecutor | None) -> Processor:
    quiet.before_import()
    # Rasa and its SDK take seconds to import and belong into this thread.
    from actions.catalogue import executor  # noqa: PLC0415
    from bot.engine.processor import Processor  # noqa: PLC0415

    processor = Processor(model, actions or executor(desk or stock_desk()))
    processor.read(["warm"])
    quiet.after_import()
    return processor
