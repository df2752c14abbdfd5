"""Texts for the stock commands: `rasa shell` and `rasa run` print what Lotse would say, in the person's language.

endpoints.yml names this class. Lotse itself never uses it: its texts are chosen on the way out (bot/rendering.py).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from actions.desk import content_of_environment, now
from actions.replies import heard
from bot.cards import noted
from bot.language.port import LanguageDetector
from bot.language.trained import detector_in
from bot.message import Button, Card, Rendered, Reply
from bot.rendering import render
from content.buttons import press
from content.load import Content

MODELS = Path(__file__).resolve().parents[2] / "var" / "models"
FALLBACK = "de"


class PhraseGenerator(NaturalLanguageGenerator):
    """Renders phrases with content: text, cards as lines, buttons as Rasa's buttons."""

    def __init__(
        self,
        endpoint_config: EndpointConfig | None = None,
        domain: Domain | None = None,
        content: Content | None = None,
        detector: LanguageDetector | None = None,
    ) -> None:
        """Rasa gives the first two; content comes from LOTSE_CONTENT, else from the shipped folder."""
        self._content = content or content_of_environment()
        self._detector = detector or detector_in(MODELS)

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any]:
        """The response for a phrase; PhraseError where no language has it."""
        said = heard({**kwargs, "phrase": utter_action})
        reply = (
            Reply(utter_action)
            if said is None
            else Reply(said.phrase, said.data, said.services, said.buttons, said.events)
        )
        rendered = render(reply, self._content, self._locale(tracker), now())
        return {
            "text": "\n\n".join(
                part
                for part in (
                    rendered.text,
                    "\n".join(rendered.sources),
                    *(_lines(card) for card in rendered.cards),
                    rendered.note,
                )
                if part
            ),
            "buttons": self._buttons(rendered),
            "phrase": utter_action,
        }

    def _locale(self, tracker: DialogueStateTracker) -> str:
        """The language chosen, else that of what was written last (a button is not written), else German."""
        spoken: str | None = tracker.get_slot("locale")
        if spoken is None:
            written = (event.text for event in reversed(tracker.events) if isinstance(event, UserUttered))
            text = next((text for text in written if text and not text.startswith("/")), None)
            spoken = self._detector.identify(text).code if text else None
        return spoken if spoken is not None and spoken in self._content.languages else FALLBACK

    def _buttons(self, rendered: Rendered) -> list[dict[str, str]]:
        return [
            {"title": each.title, "payload": payload}
            for each in rendered.buttons
            if (payload := self._payload(each)) is not None
        ]

    def _payload(self, each: Button) -> str | None:
        """What the button means, as the command that Rasa's own channels understand."""
        meaning = press(
            each.id, topics=frozenset(self._content.topics), languages=frozenset(self._content.languages)
        )
        if meaning is None:
            return None
        details: Mapping[str, str] = dict([meaning.entity]) if meaning.entity else {}
        return f"/{meaning.intent}{json.dumps(details) if details else ''}"


def _lines(card: Card) -> str:
    """A card as plain lines; unknown facts have none."""
    lines = (
        card.name,
        *card.dates,
        card.what,
        noted(card.address, card.address_note),
        ", ".join(noted(phone, card.phone_notes.get(phone)) for phone in card.phones),
        card.email,
        card.website,
        card.open_text,
        *card.hours,
        card.languages,
        *card.notes,
        card.bring,
        *(
            ", ".join(filter(None, (door.name, noted(door.address, door.note), door.phone)))
            for door in card.places
        ),
        card.as_of_text,
        card.source,
    )
    return "\n".join(line for line in lines if line)
