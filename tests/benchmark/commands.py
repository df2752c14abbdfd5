"""Measures what a turn and a parse cost, through the commands that people use; `make bench` prints it.

A figure is the time between a line in and its answer out once the model is loaded. So a turn holds everything:
the message and its answer written to the database, the recognition of language and danger, the model, the lookup,
the phrases; and the pipe to the process besides.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from typing import Protocol

QUESTIONS = (
    "Ich suche eine Wohnung für meine Mutter und zwei Kinder in Prohlis",
    "I need a dentist who speaks English",
    "Шукаю лікаря для дитини",
    "أبحث عن شقة لعائلتي",
)
"""Each is of a topic with services: its turn looks them up."""

WARM_UP = 8
MEASURED = 200


class Command(Protocol):
    """A command that answers each line with a line."""

    def ask(self, line: str) -> str:
        """The answer to one line; EOFError where the command has ended."""


@dataclass(frozen=True, slots=True)
class Process:
    """A running command behind a pipe."""

    process: subprocess.Popen[str]

    def ask(self, line: str) -> str:
        """Write a line, wait for its answer."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            raise EOFError
        return answer


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds an answer, sorted, and the seconds until the first one, which holds the loading."""

    loading: float
    milliseconds: tuple[float, ...]

    def __str__(self) -> str:
        """One line for a terminal."""
        ninety_fifth = self.milliseconds[int(len(self.milliseconds) * 0.95)]
        return (
            f"{statistics.median(self.milliseconds):.1f} ms at the median, {ninety_fifth:.1f} ms at the 95th percentile "
            f"of {len(self.milliseconds)}; loaded in {self.loading:.1f} s"
        )


@contextmanager
def running(command: Sequence[str]) -> Iterator[Process]:
    """Start a command and end it by ending its input."""
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    ) as process:
        yield Process(process)


def measure(
    command: Command, *, people: bool = False, warm_up: int = WARM_UP, measured: int = MEASURED
) -> Measured:
    """Ask the questions in turn; with `people`, each is asked by somebody of its own, again and again."""
    questions = [
        json.dumps({"text": text} | ({"person": str(number)} if people else {}), ensure_ascii=False)
        for number, text in enumerate(QUESTIONS)
    ]
    lines = list(islice(cycle(questions), warm_up + measured))
    begun = time.perf_counter()
    command.ask(lines[0])
    loading = time.perf_counter() - begun
    for line in lines[1:warm_up]:
        command.ask(line)
    taken = []
    for line in lines[warm_up:]:
        asked = time.perf_counter()
        command.ask(line)
        taken.append((time.perf_counter() - asked) * 1000)
    return Measured(loading, tuple(sorted(taken)))


def main(lotse: Path) -> int:
    """Print both figures; 1 where a command ends before it has answered."""
    for name, arguments, people in (
        ("a parse", ["parse"], False),
        ("a whole message, written down and answered", ["chat", "--json"], True),
    ):
        try:
            with running([str(lotse), *arguments]) as command:
                print(f"{name}: {measure(command, people=people)}", flush=True)
        except (EOFError, BrokenPipeError):
            print(
                f"lotse {' '.join(arguments)} ended before it had answered; try it by hand.", file=sys.stderr
            )
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
