from __future__ import annotations

import pytest

from bot.evaluation.labelled import read


def test_lines_are_read_and_empty_ones_passed_over() -> None:
    """Style and further intents may be missing."""
    [line] = read(['{"text": "Hallo", "lang": "de", "intent": "greet"}', ""])
    assert (line.style, line.right) == ("plain", {"greet"})


@pytest.mark.parametrize(
    "line", ["{", '{"text": "x"}', '{"text": "x", "lang": "de", "intent": "greet", "more": 1}']
)
def test_a_line_that_cannot_be_read_is_named(line: str) -> None:
    """By its number."""
    with pytest.raises(ValueError, match="line 2"):
        read(["", line])
