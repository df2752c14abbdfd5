"""A small content folder whose texts go out to a translator and come back."""

from __future__ import annotations

from typing import Any

import pytest

from tests.content.exchange.desk import DIALOGUE, TEXT, TOPIC, Desk


@pytest.fixture
def desk(workshop: Any) -> Desk:
    """A folder in German, English and Arabic; Russian has only begun."""
    workshop.change("services/advice.yml", "text: {de: Rat, en: Advice, ar: مشورة}", TEXT)
    workshop.write("topics/doctor.yml", TOPIC)
    for code, text in DIALOGUE.items():
        workshop.write(f"phrases/{code}/dialogue.ftl", text)
    return Desk(workshop.path)
