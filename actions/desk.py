"""What actions have at hand: the curated content and a clock."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import lru_cache
from pathlib import Path

from content.load import Content, load

SHIPPED = Path(__file__).resolve().parent.parent / "content"


@dataclass(frozen=True, slots=True)
class Desk:
    """`content` gives the newest content that could be read, `clock` the moment (with a time zone).

    Both are asked once per answer, so that an answer speaks from one state.
    """

    content: Callable[[], Content]
    clock: Callable[[], datetime]


def now() -> datetime:
    """The clock of the process."""
    return datetime.now(timezone.utc)


@lru_cache(maxsize=1)
def content_of_environment() -> Content:
    """The content of the folder LOTSE_CONTENT, else of the shipped one; read once. Raises ContentError."""
    return load(Path(os.environ.get("LOTSE_CONTENT") or SHIPPED))


def stock_desk() -> Desk:
    """The desk of `rasa run actions`, which knows nothing but the environment."""
    return Desk(content_of_environment, now)
