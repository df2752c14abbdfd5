"""An engine that does what a test planned: what a text means, what an intent brings, when and how it fails."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

from actions.effects import Effect, EffectKind
from bot.engine.port import EngineFailure, FailureKind, Ranked, State, Turn, Understanding
from bot.message import Reply
from bot.normalisation import LONGEST_TEXT
from content.buttons import ButtonName, button

WITHDRAW = button(ButtonName.WITHDRAW)


def brings(*replies: str | Reply, effects: tuple[Effect, ...] = ()) -> Turn:
    """A turn of these phrases."""
    said = tuple(Reply(each) if isinstance(each, str) else each for each in replies)
    return Turn(said, effects, {})


TURNS = {
    "greet": brings("greet"),
    "help": brings("help"),
    "privacy": brings("privacy"),
    "delete_data": brings("delete-ask"),
    "keep_data": brings("delete-kept"),
    "confirm_delete": brings("delete-done", effects=(Effect(EffectKind.DELETE_DATA),)),
    "give_consent": brings(
        Reply("case-opened", buttons=(WITHDRAW,)), effects=(Effect(EffectKind.OPEN_CASE, "doctor"),)
    ),
    "refuse_consent": brings("consent-refused"),
    "human_handoff": brings("consent-ask"),
    "withdraw_request": brings("case-withdrawn", effects=(Effect(EffectKind.WITHDRAW_CASE),)),
    "change_language": brings("language-set"),
}


@dataclass
class PlannedEngine:
    """Implements bot.engine.port.Engine.

    `meanings` maps a text to an intent and its confidence, `failures` are raised by the next understandings,
    `broken_turns` by the next turns; while `gate` is closed, an understanding waits. `read` keeps what was read.
    """

    meanings: dict[str, tuple[str, float]] = field(default_factory=dict)
    turns: dict[str, Turn] = field(default_factory=lambda: dict(TURNS))
    failures: list[Exception] = field(default_factory=list)
    broken_turns: list[Exception] = field(default_factory=list)
    read: list[str] = field(default_factory=list)
    given: list[State] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    waits_for: str | None = None
    entered: asyncio.Event = field(default_factory=asyncio.Event)
    loaded: asyncio.Event = field(default_factory=asyncio.Event)
    loads: bool = True
    loading: EngineFailure | None = None

    def __post_init__(self) -> None:
        """Loaded from the start, unless a test says otherwise."""
        if self.loads:
            self.loaded.set()

    @property
    def ready(self) -> bool:
        """See Engine."""
        return self.loaded.is_set() and self.loading is None

    async def start(self) -> None:
        """See Engine."""

    async def wait_ready(self) -> None:
        """See Engine."""
        await self.loaded.wait()
        if self.loading is not None:
            raise self.loading

    async def stop(self) -> None:
        """See Engine."""

    async def understand(self, text: str, locale: str) -> Understanding:
        """See Engine."""
        assert len(text) <= LONGEST_TEXT
        if not self.ready:
            raise EngineFailure(FailureKind.NOT_READY)
        self.read.append(text)
        self.entered.set()
        if self.waits_for is not None and self.waits_for in text:
            await self.gate.wait()
        if self.failures:
            raise self.failures.pop(0)
        intent, confidence = self.meanings.get(text, ("greet", 0.9))
        return Understanding(text, intent, confidence, (Ranked(intent, confidence),))

    async def turn(self, state: State, understanding: Understanding) -> Turn:
        """See Engine. The state grows by the intent, so that a test sees which turns were kept."""
        self.given.append(state)
        if self.broken_turns:
            raise self.broken_turns.pop(0)
        planned = self.turns[understanding.intent]
        language = next(
            (entity.value for entity in understanding.entities if entity.name == "language"), None
        )
        if language is not None:
            planned = replace(planned, effects=(Effect(EffectKind.SET_LANGUAGE, language),))
        return replace(planned, state={**state, "intents": [*state.get("intents", ()), understanding.intent]})
