from __future__ import annotations

from typing import Any

import pytest

from actions.catalogue import action_for, executor
from actions.desk import Desk
from bot.engine.acting import action_call
from bot.settings import ROOT
from content.load import load

pytestmark = [
    pytest.mark.rasa,
    # Rasa says this once whenever a domain is read.
    pytest.mark.filterwarnings("ignore:Slot auto-fill has been removed:UserWarning"),
]


async def printed(
    desk: Desk, intent: str, *, texts: tuple[str, ...] = (), locale: str | None = None
) -> list[dict[str, Any]]:
    """What a stock Rasa server makes of an action's answer."""
    # These import rasa: here, so that other tests need not.
    from rasa.core.actions.action import RemoteAction  # noqa: PLC0415
    from rasa.core.channels.channel import CollectingOutputChannel  # noqa: PLC0415
    from rasa.shared.core.domain import Domain  # noqa: PLC0415
    from rasa.shared.core.events import SlotSet, UserUttered  # noqa: PLC0415
    from rasa.shared.core.trackers import DialogueStateTracker  # noqa: PLC0415

    from bot.engine.phrases_nlg import PhraseGenerator  # noqa: PLC0415

    message = {"intent": {"name": intent}, "intent_ranking": [], "entities": []}
    result = await executor(desk).run(action_call(action_for(intent), {"locale": locale}, message))
    assert result is not None
    domain = Domain.load(ROOT / "nlu_data" / "domain")
    events = [SlotSet("locale", locale), *(UserUttered(text, {"name": intent}) for text in texts)]
    tracker = DialogueStateTracker.from_events("test", events, domain.slots, domain=domain)
    generator = PhraseGenerator(None, domain, load(ROOT / "content"))
    said = await RemoteAction._utter_responses(
        result["responses"], CollectingOutputChannel(), generator, tracker
    )
    return [uttered.message() for uttered in said]


async def test_the_shell_prints_places_as_lines(desk: Desk) -> None:
    """Name, address, phone: what a person needs to go there."""
    guide, places = await printed(desk, "housing_search", locale="en")
    assert guide["text"]
    assert "Dresden" in places["text"]
    assert places["text"].count("\n\n") >= 3


async def test_the_shell_answers_in_the_language_of_the_message(desk: Desk) -> None:
    """Without a chosen language."""
    (arabic,) = await printed(desk, "greet", texts=("مرحبا كيف الحال اليوم يا صديقي",))
    (german,) = await printed(desk, "greet", locale="de")
    (unknown,) = await printed(desk, "greet", texts=())
    assert any("\u0600" <= letter <= "\u06ff" for letter in arabic["text"])
    assert arabic["text"] != german["text"] == unknown["text"]


async def test_a_button_of_the_shell_does_not_change_the_language(desk: Desk) -> None:
    """Its command is no sentence."""
    spoken = "Wo finde ich einen Zahnarzt in der Nähe?"
    (after_a_press,) = await printed(desk, "human_handoff", texts=(spoken, "/human_handoff"))
    (german,) = await printed(desk, "human_handoff", locale="de")
    assert after_a_press["text"] == german["text"]


async def test_buttons_of_the_shell_are_commands(desk: Desk) -> None:
    """Each with the meaning that a press has in the chat."""
    (asked,) = await printed(desk, "human_handoff", locale="en")
    assert [each["payload"] for each in asked["buttons"]] == ["/give_consent", "/refuse_consent"]
    (languages,) = await printed(desk, "change_language", locale="en")
    assert {"title": "العربية", "payload": '/change_language{"language": "ar"}'} in languages["buttons"]
