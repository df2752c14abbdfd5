"""What is wrong with a piece of content, where, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Level(str, Enum):
    """An error is to be corrected before content goes online, a warning is to be looked at."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found. `file` is relative to the content folder, `line` counts from 1.

    An error that does not block is one that people can live with until it is corrected: a text that is not translated
    yet must not keep the correction of a wrong address from them.
    """

    level: Level
    file: str
    line: int | None
    message: str
    advice: str
    blocks: bool = True

    @property
    def stops(self) -> bool:
        """Whether a running Lotse refuses content because of it."""
        return self.level is Level.ERROR and self.blocks

    def __str__(self) -> str:
        """The finding in one line, as a terminal shows it."""
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{place}: {self.level.value}: {self.message} {self.advice}"


def error(file: str, line: int | None, message: str, advice: str, *, blocks: bool = True) -> Finding:
    """A finding that is to be corrected, and that keeps content from going online if it blocks."""
    return Finding(Level.ERROR, file, line, message, advice, blocks)


def warning(file: str, line: int | None, message: str, advice: str) -> Finding:
    """A finding that people should look at."""
    return Finding(Level.WARNING, file, line, message, advice)


class ContentError(Exception):
    """Content that cannot be used at all. Policy: keep the content that is in use, show the findings."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("\n".join(str(finding) for finding in findings))
        self.findings = findings
