"""An engine without a model, for tests and for trying things out: words stand for intents, real actions answer."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

from actions.catalogue import BY_INTENT, action_for, executor
from actions.desk import Desk, stock_desk
from bot.engine.acting import action_call, action_failure, known_slots, parse_data, turn_of
from bot.engine.port import EngineFailure, Entity, FailureKind, Ranked, State, Turn, Understanding
from bot.normalisation import is_too_long, normalise

SURE = 0.9
UNSURE = 0.1


@dataclass(frozen=True, slots=True)
class Script:
    """What the engine understands.

    `intents` maps words to intents, `entities` words to entities: words count where a text contains them (in the
    normalised form), for intents the longest that it contains. `failures` maps words to what happens at the turn
    instead of an answer, each time. `seconds` is how long an understanding and a turn each take.
    """

    intents: Mapping[str, str] = field(default_factory=dict)
    entities: Mapping[str, Entity] = field(default_factory=dict)
    failures: Mapping[str, FailureKind] = field(default_factory=dict)
    seconds: float = 0.0


def named_intents(topics: Mapping[str, object]) -> Script:
    """The script that understands every intent by its own name: "housing search" means housing_search."""
    return Script({intent.replace("_", " "): intent for intent in (*BY_INTENT, *topics)})


class ScriptedEngine:
    """Implements the port bot.engine.port.Engine. Ready at once; the same text always means the same.

    A text without any known words is not sure. Answers come from the real actions, so that whole conversations run
    as they do with Rasa.
    """

    def __init__(self, script: Script | None = None, desk: Desk | None = None) -> None:
        self._desk = desk or stock_desk()
        self._script = script
        self._executor = executor(self._desk)

    @property
    def ready(self) -> bool:
        """Always: nothing is loaded."""
        return True

    async def start(self) -> None:
        """Nothing to load."""

    async def wait_ready(self) -> None:
        """Nothing to wait for."""

    async def stop(self) -> None:
        """Nothing to let go of."""

    async def understand(self, text: str, locale: str) -> Understanding:
        """The intent whose words stand in the text; ValueError where the text is too long for any model."""
        if is_too_long(text):
            raise ValueError("the text is longer than any model may see")
        script = self._script or named_intents(self._desk.content().topics)
        await asyncio.sleep(script.seconds)
        form = normalise(text)
        words = max((each for each in script.intents if normalise(each) in form), key=len, default=None)
        entities = tuple(entity for each, entity in script.entities.items() if normalise(each) in form)
        intent = script.intents[words] if words else "out_of_scope"
        confidence = SURE if words else UNSURE
        return Understanding(
            text, intent, confidence, (Ranked(intent, confidence),), entities, sure=words is not None
        )

    async def turn(self, state: State, understanding: Understanding) -> Turn:
        """The answer of the real action, or the failure that the script has for this text."""
        script = self._script or Script()
        await asyncio.sleep(script.seconds)
        form = normalise(understanding.text)
        for words, kind in script.failures.items():
            if normalise(words) in form:
                raise EngineFailure(kind, "as scripted")
        slots, message = known_slots(state), parse_data(understanding)
        action = action_for(message["intent"]["name"])
        try:
            result = await self._executor.run(action_call(action, slots, message))
        except Exception as error:  # noqa: BLE001 -- whatever an action raises is the same failure
            raise action_failure(action, error) from None
        after = {**slots, **{event["name"]: event["value"] for event in result["events"]}}
        return turn_of(result["responses"], after)
