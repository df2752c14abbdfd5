"""Reads one calendar from standard input and writes its events as JSON: `python -m bot.calendar_process HOST`.

A process of its own, because a calendar from elsewhere can hold a rule that never ends: no thread could be stopped.
It also cannot take the memory or the time of the server.
"""

from __future__ import annotations

import asyncio
import resource
import sys
from dataclasses import replace
from datetime import datetime, timezone

import msgspec

from bot.settings import ROOT
from content.calendar_feed import FeedEvent, UnreadableCalendar, read_calendar
from content.hours import BERLIN

SECONDS = 20
"""Of one calendar; the largest that is allowed takes less than a tenth of it."""

_MEMORY_BYTES = 512 * 1024 * 1024
_UNREADABLE = 3
"""The exit code where the calendar is to blame."""


async def read_apart(data: bytes, host: str, seconds: float = SECONDS) -> tuple[FeedEvent, ...]:
    """The events of a calendar as content.calendar_feed reads them, in a process that is ended if it takes too long.

    UnreadableCalendar where it does, and where the calendar cannot be used.
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot.calendar_process",
        host,
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        written, _ = await asyncio.wait_for(process.communicate(data), seconds)
    except asyncio.TimeoutError:
        raise UnreadableCalendar("too slow to read") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode != 0:
        raise UnreadableCalendar("not readable")
    return tuple(map(_on_berlins_clock, msgspec.json.decode(written, type=tuple[FeedEvent, ...])))


def _on_berlins_clock(event: FeedEvent) -> FeedEvent:
    """The same event: JSON keeps how far a clock is ahead, but not whose it is."""
    dates = (
        replace(
            each, start=each.start.astimezone(BERLIN), end=each.end.astimezone(BERLIN) if each.end else None
        )
        for each in event.dates
    )
    return msgspec.structs.replace(event, dates=tuple(dates))


def main(host: str) -> int:
    """Read and write within bounds."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
    try:
        found = read_calendar(sys.stdin.buffer.read(), host, datetime.now(timezone.utc))
    except UnreadableCalendar:
        return _UNREADABLE
    sys.stdout.buffer.write(msgspec.json.encode(found))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
