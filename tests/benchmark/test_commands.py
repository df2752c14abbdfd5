"""`make bench` measures what it says it measures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmark.commands import QUESTIONS, main, measure

ECHO = '#!/bin/sh\nwhile read -r line; do printf "%s\\n" "$line"; done\n'
SILENT = "#!/bin/sh\nexit 2\n"


class Listener:
    """A command that answers at once and remembers what it was asked."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def ask(self, line: str) -> str:
        """Answer with the same line."""
        self.lines.append(line)
        return line


def lotse(folder: Path, script: str) -> Path:
    """A stand-in for lotse."""
    path = folder / "lotse"
    path.write_text(script)
    path.chmod(0o755)
    return path


def test_what_warms_up_is_not_measured() -> None:
    """Every line is asked once; only those after the warm-up count."""
    listener = Listener()
    result = measure(listener, warm_up=3, measured=5)
    assert len(listener.lines) == 8
    assert len(result.milliseconds) == 5


def test_each_question_has_somebody_who_asks_it() -> None:
    """A conversation stays in one language."""
    listener = Listener()
    measure(listener, people=True, warm_up=1, measured=11)
    asked = {(line["person"], line["text"]) for line in map(json.loads, listener.lines)}
    assert len(asked) == len(QUESTIONS)


def test_prints_a_line_for_a_parse_and_one_for_a_turn(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both commands are started, asked and ended."""
    assert main(lotse(tmp_path, ECHO)) == 0
    parse, turn = capsys.readouterr().out.splitlines()
    assert parse.startswith("a parse: ")
    assert turn.startswith("a whole message, written down and answered: ")
    assert "ms at the median" in turn


def test_a_command_that_ends_early_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Rather than a figure of nothing."""
    assert main(lotse(tmp_path, SILENT)) == 1
    assert "lotse parse ended before it had answered" in capsys.readouterr().err
