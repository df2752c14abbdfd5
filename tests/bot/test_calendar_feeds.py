"""bot/calendar_feeds: the events of other sites stand beside the content, as they were read last."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path

import structlog

from bot.calendar_feeds import CalendarFeeds
from bot.calendar_fetching import FixedCalendars, NotFetched, WebFetching
from bot.content_source import FixedContent
from content.calendar_feed import FeedEvent, UnreadableCalendar
from content.event_dates import Occurrence
from tests.bot.calendar_site import opened_site
from tests.bot.scene import shipped_content
from tests.bot.test_calendar_process import calendar

URL, OTHER = "https://dresden.de/a.ics", "https://kultur.example/b.ics"
SOON = datetime.now(timezone.utc) + timedelta(days=1)


async def named(data: bytes, host: str) -> tuple[FeedEvent, ...]:
    """One event, which is called what the calendar holds; an empty one is unreadable."""
    if not data:
        raise UnreadableCalendar("empty")
    return (FeedEvent(f"feed:{data.decode()}", host, data.decode(), (Occurrence(SOON),)),)


@dataclass
class Changing:
    """Calendars that change between two readings."""

    calendars: dict[str, bytes] = field(default_factory=dict)

    async def fetch(self, url: str) -> bytes:
        """See Fetching."""
        if url not in self.calendars:
            raise NotFetched("nothing there")
        return self.calendars[url]


def feeds(fetching: Changing, *urls: str) -> CalendarFeeds:
    """Feeds beside the shipped content."""
    return CalendarFeeds(FixedContent(shipped_content()), urls, fetching, named)


async def test_what_was_read_stands_in_the_content() -> None:
    """Nothing else of the content changes, and it stays one object until something new is read."""
    both = feeds(Changing({URL: b"Konzert", OTHER: b"Film"}), URL, OTHER)
    assert both.current is shipped_content()
    await both.read()
    assert [(each.name, each.host) for each in both.current.calendar.values()] == [
        ("Konzert", "dresden.de"),
        ("Film", "kultur.example"),
    ]
    assert both.current is both.current
    assert both.current.services is shipped_content().services
    assert both.refused == ()


async def test_the_last_good_list_is_kept() -> None:
    """One calendar that fails, or is unreadable, keeps its events and does not disturb the others."""
    web = Changing({URL: b"Konzert", OTHER: b"Film"})
    both = feeds(web, URL, OTHER)
    await both.read()
    web.calendars = {OTHER: b"Tanz"}
    await both.read()
    assert {each.name for each in both.current.calendar.values()} == {"Konzert", "Tanz"}
    web.calendars = {URL: b"Lesung", OTHER: b""}
    await both.read()
    assert {each.name for each in both.current.calendar.values()} == {"Lesung", "Tanz"}


async def test_failures_are_logged_by_host_only() -> None:
    """An address may hold a secret token."""
    with structlog.testing.capture_logs() as logged:
        await feeds(Changing(), "https://dresden.de/secret-token.ics").read()
    (line,) = logged
    assert (line["event"], line["host"], line["problem"]) == (
        "calendar not read",
        "dresden.de",
        "nothing there",
    )
    assert "secret-token" not in str(logged)


async def test_it_reads_at_once_and_again_as_long_as_it_lasts() -> None:
    """And ends with the process."""
    web = Changing({URL: b"Konzert"})
    again = CalendarFeeds(FixedContent(shipped_content()), (URL,), web, named, hours=0.01 / 3600)
    async with again.reading():
        while not again.current.calendar:
            await asyncio.sleep(0.01)
        web.calendars = {URL: b"Film"}
        while "feed:Film" not in again.current.calendar:
            await asyncio.sleep(0.01)
    assert [task.get_name() for task in asyncio.all_tasks() if task.get_name() == "reading calendars"] == []


async def test_without_calendars_nothing_is_read() -> None:
    """The task ends by itself."""
    none = CalendarFeeds(FixedContent(shipped_content()), (), FixedCalendars({}), named)
    async with none.reading():
        await asyncio.sleep(0)
    assert none.current is shipped_content()


async def test_a_whole_reading_from_a_site_to_the_content(tmp_path: Path) -> None:
    """Fetched by HTTPS, read in a process of its own; a broken calendar leaves the good one."""
    content = FixedContent(shipped_content())
    async with opened_site(tmp_path, calendar()) as good:
        fetching = WebFetching(trusted=good.trusted)
        urls = (f"{good.url}/calendar", f"{good.url}/nothing")
        both = CalendarFeeds(content, urls, fetching)
        await both.read()
        (found,) = both.current.calendar.values()
        assert (found.name, found.host) == ("Konzert", "127.0.0.1")
