"""Keeps the calendars of other sites at hand: reads them now and then, and adds their events to the content."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from types import MappingProxyType
from typing import Final
from urllib.parse import urlsplit

import structlog

from bot.calendar_fetching import Fetching, NotFetched
from bot.calendar_process import read_apart
from bot.content_source import CurrentContent
from content.calendar_feed import FeedEvent, UnreadableCalendar
from content.finding import Finding
from content.load import Content

HOURS: Final = 6
"""Between two readings: dates of groups change by the week."""

Reading = Callable[[bytes, str], Awaitable[tuple[FeedEvent, ...]]]
"""Makes events of a calendar, given the name of its host; raises UnreadableCalendar."""

_log = structlog.get_logger(__name__)


class CalendarFeeds:
    """The content of a source together with the events of calendars; see bot.content_source.CurrentContent.

    A calendar that cannot be read is logged by its host, and what was read of it last goes on being used: its dates
    pass by themselves.
    """

    def __init__(
        self,
        source: CurrentContent,
        urls: tuple[str, ...],
        fetching: Fetching,
        reading: Reading = read_apart,
        hours: float = HOURS,
    ) -> None:
        self._source = source
        self._urls = urls
        self._fetching = fetching
        self._reading = reading
        self._seconds = hours * 3600
        self._events: dict[str, tuple[FeedEvent, ...]] = {}
        self._joined: tuple[Content, Content] | None = None

    @property
    def current(self) -> Content:
        """The newest content with the events that were read last; the same object until either changes."""
        content = self._source.current
        if not self._events:
            return content
        if self._joined is None or self._joined[0] is not content:
            feed = {event.id: event for url in self._urls for event in self._events.get(url, ())}
            self._joined = (content, replace(content, calendar=MappingProxyType(feed)))
        return self._joined[1]

    @property
    def refused(self) -> tuple[Finding, ...]:
        """As the source says."""
        return self._source.refused

    @property
    def in_spite(self) -> bool:
        """As the source says."""
        return self._source.in_spite

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[None]:
        """Read the calendars at once and then again and again, as long as this lasts."""
        task = asyncio.create_task(self._read_on(), name="reading calendars")
        try:
            yield
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    async def read(self) -> None:
        """Read every calendar once, one after the other: nobody waits for it."""
        for url in self._urls:
            host = urlsplit(url).hostname or ""
            try:
                events = await self._reading(await self._fetching.fetch(url), host)
            except (NotFetched, UnreadableCalendar) as problem:
                _log.warning("calendar not read", host=host, problem=str(problem))
                continue
            except Exception as problem:  # noqa: BLE001 -- one calendar must not keep the others from being read
                _log.error("calendar not read", host=host, problem=type(problem).__name__)
                continue
            self._events = {**self._events, url: events}
            self._joined = None
            _log.info("calendar read", host=host, events=len(events))

    async def _read_on(self) -> None:
        while self._urls:
            await self.read()
            await asyncio.sleep(self._seconds)
