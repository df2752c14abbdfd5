"""The port to whatever understands people and decides what to answer.

Rasa stands behind it (`embedded`), a scripted engine serves tests (`scripted`). Nothing outside
`bot/engine/` imports rasa, and nothing in here knows channels or storage.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol, TypeAlias

from actions.effects import Effect
from bot.message import Reply

State: TypeAlias = Mapping[str, Any]
"""The slots of one conversation, JSON values only. Empty at the start. It never grows with the turns."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """An intent and how sure the model is of it (0 to 1)."""

    intent: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Entity:
    """A detail that was found in a text, such as a district."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Understanding:
    """What one message means. Made once per message and passed on.

    `ranking` holds the five best intents of the contract, best first (a button's has one);
    `sure` is False where the best is too uncertain to act on without asking. `also` is a further topic that the
    message evidently has, besides the best one.
    """

    text: str
    intent: str
    confidence: float
    ranking: tuple[Ranked, ...]
    entities: tuple[Entity, ...] = ()
    sure: bool = True
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """What a turn brought: at least one reply, effects to carry out, and the state after it."""

    replies: tuple[Reply, ...]
    effects: tuple[Effect, ...]
    state: State


class FailureKind(Enum):
    """Why the engine could not answer; each value says what becomes of the message."""

    NOT_READY = "not_ready"  # wait and try again: the model is still loading
    DEADLINE = "deadline"  # counts as an attempt
    ACTION = "action"  # an action raised: tell the person, log
    EMPTY = "empty"  # no reply came: tell the person, log


class EngineFailure(Exception):
    """The engine has no answer. `kind` carries the policy; the message names no text of the person."""

    def __init__(self, kind: FailureKind, detail: str = "") -> None:
        super().__init__(f"{kind.value}: {detail}" if detail else kind.value)
        self.kind = kind


class Engine(Protocol):
    """Understands a message and takes a turn. Safe to call from one event loop, concurrently."""

    @property
    def ready(self) -> bool:
        """Whether a turn would be answered at once."""

    async def start(self) -> None:
        """Begin to load in the background; returns at once."""

    async def wait_ready(self) -> None:
        """Return when loaded; raise EngineFailure when loading failed for good."""

    async def stop(self) -> None:
        """Let go of threads and memory."""

    async def understand(self, text: str, locale: str) -> Understanding:
        """Read one cleaned text (at most 2,000 characters and 300 tokens); raise EngineFailure."""

    async def turn(self, state: State, understanding: Understanding) -> Turn:
        """Answer what was understood, starting from `state`; raise EngineFailure."""
