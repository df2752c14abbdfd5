"""Rasa's processor as Lotse uses it. Only bot.engine.embedded imports this, inside its thread: it imports rasa.

Rasa's own ways are kept (graph runner, policies, tracker, events, BotUttered), four are not: nothing is saved, no session is
started, actions run in this process, and an error is an error (Rasa's `_run_action` logs it and answers nothing).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rasa.core.actions.action import Action, RemoteAction
from rasa.core.channels.channel import OutputChannel, UserMessage
from rasa.core.lock_store import InMemoryLockStore
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.engine.constants import PLACEHOLDER_MESSAGE, PLACEHOLDER_TRACKER
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, SlotSet, deserialise_events
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT
from rasa_sdk.executor import ActionExecutor

from bot.engine.acting import SLOTS, action_call, action_failure, known_slots, parse_data, turn_of
from bot.engine.port import EngineFailure, FailureKind, State, Turn, Understanding

SENDER = "turn"

NOTHING_READ: Mapping[str, Any] = {INTENT: {"name": None, "confidence": 0.0}, ENTITIES: []}
"""Parse data of a text that no component said anything about."""


class PhraseIds(NaturalLanguageGenerator):
    """Makes no text: the phrase's id and its data are already among the keys of the response."""

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any]:
        """A response without a text of its own."""
        return {"text": None, "phrase": utter_action}


class Collected(OutputChannel):
    """Keeps what Rasa sends in one turn."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []

    @classmethod
    def name(cls) -> str:
        """Rasa asks for a name."""
        return "lotse"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Take a BotUttered's message as it is."""
        self.messages.append(message)


class Processor(MessageProcessor):
    """Reads texts and takes turns with one loaded model. Not safe across threads."""

    def __init__(self, model: Path, executor: ActionExecutor) -> None:
        super().__init__(
            model_path=str(model),
            tracker_store=InMemoryTrackerStore(Domain.empty()),
            lock_store=InMemoryLockStore(),
            generator=PhraseIds(),
            on_circuit_break=_never_ended,
        )
        self._executor = executor

    def read(self, texts: Sequence[str]) -> list[dict[str, Any]]:
        """What the pipeline makes of each text: Rasa's parse data, at least `intent`, `intent_ranking` and `entities`.

        Rasa's own way reads one text a run; together, further texts cost a fraction of the first.
        """
        target = self.model_metadata.nlu_target
        inputs = {
            PLACEHOLDER_MESSAGE: [UserMessage(text, sender_id=SENDER) for text in texts],
            PLACEHOLDER_TRACKER: DialogueStateTracker.from_events(SENDER, []),
        }
        messages = self.graph_runner.run(inputs=inputs, targets=[target])[target]
        return [{**NOTHING_READ, **message.as_dict(only_output_properties=True)} for message in messages]

    async def take_turn(self, state: State, understanding: Understanding) -> Turn:
        """Rebuild the tracker from slots, let policies and actions run, hand the slots back."""
        channel = Collected()
        tracker = self._tracker(state)
        message = UserMessage(
            text="", output_channel=channel, sender_id=SENDER, parse_data=parse_data(understanding)
        )
        await self._handle_message_with_tracker(message, tracker)
        await self._run_prediction_loop(channel, tracker)
        return turn_of(channel.messages, tracker.current_slot_values())

    def _tracker(self, state: State) -> DialogueStateTracker:
        slots = known_slots(state)
        events: list[Event] = [ActionExecuted(ACTION_LISTEN_NAME)]
        events += [SlotSet(name, value) for name, value in slots.items()]
        return DialogueStateTracker.from_events(SENDER, events, self.domain.slots, domain=self.domain)

    async def _run_action(
        self,
        action: Action,
        tracker: DialogueStateTracker,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        prediction: PolicyPrediction,
    ) -> bool:
        """Run our actions here instead of over HTTP; what they raise is EngineFailure(ACTION)."""
        events: list[Event] = []
        if isinstance(action, RemoteAction):
            events = await self._acted(action.name(), tracker, output_channel)
        elif action.name() != ACTION_LISTEN_NAME:
            events = await action.run(output_channel, nlg, tracker, self.domain)
        self._log_action_on_tracker(tracker, action, events, prediction)
        await self._send_bot_messages(events, tracker, output_channel)
        listens: bool = not self.should_predict_another_action(action.name())
        return not listens

    async def _acted(self, name: str, tracker: DialogueStateTracker, channel: OutputChannel) -> list[Event]:
        message = tracker.latest_message.parse_data if tracker.latest_message else {}
        slots = {slot: value for slot, value in tracker.current_slot_values().items() if slot in SLOTS}
        try:
            result = await self._executor.run(action_call(name, slots, message))
        except Exception as error:  # noqa: BLE001 -- whatever an action raises is the same failure
            raise action_failure(name, error) from None
        said = await RemoteAction._utter_responses(result["responses"], channel, self.nlg, tracker)  # noqa: SLF001
        return [*said, *deserialise_events(result["events"])]


def _never_ended(*_: Any) -> None:
    raise EngineFailure(FailureKind.ACTION, "the policies predicted actions without end")
