"""What is wrong with a piece of content, where, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Level(str, Enum):
    """An error keeps content from going online, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found. `file` is relative to the content folder, `line` counts from 1."""

    level: Level
    file: str
    line: int | None
    message: str
    advice: str

    def __str__(self) -> str:
        """The finding in one line, as a terminal shows it."""
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{place}: {self.level.value}: {self.message} {self.advice}"


def error(file: str, line: int | None, message: str, advice: str) -> Finding:
    """A finding that keeps content from going online."""
    return Finding(Level.ERROR, file, line, message, advice)


def warning(file: str, line: int | None, message: str, advice: str) -> Finding:
    """A finding that people should look at."""
    return Finding(Level.WARNING, file, line, message, advice)


class ContentError(Exception):
    """Content that cannot be used at all. Policy: keep the content that is in use, show the findings."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("\n".join(str(finding) for finding in findings))
        self.findings = findings
