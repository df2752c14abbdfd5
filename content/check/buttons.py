"""Buttons: each one with a fixed title has its phrase."""

from __future__ import annotations

from collections.abc import Iterator

from content.buttons import ANSWERS, INTENTS, ButtonName
from content.check.languages import can_wait, complete
from content.check.phrases import entries
from content.finding import Finding, error
from content.launch import URGENT_PHRASES
from content.load import PHRASES, Folder

TITLED_ELSEWHERE = frozenset({ButtonName.TOPIC, ButtonName.LANGUAGE})
"""Their titles are the topic's and the language's own."""


def titles() -> tuple[str, ...]:
    """The ids of all phrases that are a button's title."""
    plain = [f"button-{name.value}" for name in INTENTS if name not in TITLED_ELSEWHERE]
    return (*plain, *(f"button-{name.value}-{argument}" for name, argument in ANSWERS))


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about titles that are missing in a complete language."""
    for code in complete(folder):
        own = entries(folder, code)
        for title in titles():
            if title not in own:
                yield error(
                    f"{PHRASES}/{code}/buttons.ftl",
                    None,
                    f"The button's title {title} is missing.",
                    "Write it.",
                    blocks=title in URGENT_PHRASES or not can_wait(folder, code),
                )
