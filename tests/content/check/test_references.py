"""content/check/references: no phrase leads back to itself or through more steps than can be formatted."""

from __future__ import annotations

from typing import Any

import pytest

from content.check.references import endless
from content.files import phrase_file
from content.finding import Level


def found(workshop: Any, text: str) -> list[str]:
    """What is found about phrases in every complete language, in German."""
    for code in ("de", "en", "ar"):
        workshop.write(f"phrases/{code}/more.ftl", text)
    return [
        each.message
        for each in workshop.findings()
        if each.file == "phrases/de/more.ftl" and each.level is Level.ERROR
    ]


@pytest.mark.parametrize(
    "text",
    [
        "a = { a }\n",
        "a = { b }\nb = { a }\n",
        "a = x { b } y\nb = { c }\nc = { $n ->\n *[other] { a }\n }\n",
        "a = { -t }\n-t = { -t }\n",
        "a = { -t.x ->\n *[o] x\n }\n-t = t\n .x = { -t.x ->\n *[o] x\n }\n",
    ],
)
def test_a_circle_is_found(workshop: Any, text: str) -> None:
    """However long it is, also through terms and attributes; nothing is raised."""
    assert any("refers to itself in a circle" in message for message in found(workshop, text))


def test_a_phrase_before_a_circle_is_found_too(workshop: Any) -> None:
    """It cannot be shown either, but the circle is elsewhere."""
    messages = found(workshop, "a = { b }\nb = { b }\n")
    assert messages == [
        "a nests more than 50 levels deep, or refers to what does.",
        "b refers to itself in a circle.",
    ]


@pytest.mark.parametrize(("steps", "errors"), [(50, 0), (51, 1), (400, 350)])
def test_a_chain_has_at_most_fifty_steps(workshop: Any, steps: int, errors: int) -> None:
    """Those who format it call themselves for each."""
    chain = "".join(f"b{step} = {{ b{step + 1} }}\n" for step in range(steps))
    assert len(found(workshop, f"{chain}b{steps} = x\n")) == errors


def test_levels_count_through_references() -> None:
    """Thirty here and thirty there are sixty."""
    inner = "{ " * 30 + '"x"' + " }" * 30
    outer = "{ " * 30 + "inner" + " }" * 30
    file = phrase_file(f"inner = {inner}\nouter = {outer}\n", "a.ftl")
    assert endless((file,)) == {"outer"}


def test_a_phrase_used_twice_is_no_circle(workshop: Any) -> None:
    """Two ways to the same end."""
    assert found(workshop, "a = { b } { c }\nb = { c }\nc = x\n") == []
