"""bot/calendar_fetching: a calendar comes from the web, in little time and space, and from nowhere else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import quote

import pytest
import pytest_asyncio

from bot.calendar_fetching import FixedCalendars, NotFetched, WebFetching, is_local
from tests.bot.calendar_site import Site, opened_site

CALENDAR = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


@pytest_asyncio.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    """A site that publishes a calendar."""
    async with opened_site(tmp_path, CALENDAR) as site:
        yield site


async def test_a_calendar_is_fetched(site: Site) -> None:
    """Also after three redirects; a private address is allowed where the setting itself names it."""
    fetching = WebFetching(trusted=site.trusted)
    assert await fetching.fetch(f"{site.url}/calendar") == CALENDAR
    assert await fetching.fetch(f"{site.url}/hops/3") == CALENDAR
    assert await fetching.fetch(f"{site.url}/calendar".replace("127.0.0.1", "localhost")) == CALENDAR


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/hops/4", "too many redirects"),
        ("/large", "too large"),
        ("/squeezed", "too large"),
        ("/nothing", "status 404"),
        (f"/redirect?to={quote('http://127.0.0.1/calendar')}", "no https address"),
        (f"/redirect?to={quote('file:///etc/passwd')}", "no https address"),
        (f"/redirect?to={quote('https://user:word@dresden.de/')}", "no https address"),
        (f"/redirect?to={quote('https://10.0.0.1/')}", "private address"),
        (f"/redirect?to={quote('https://169.254.169.254/latest/meta-data/')}", "private address"),
        (f"/redirect?to={quote('https://[::1]/')}", "private address"),
        (f"/redirect?to={quote('https://[::ffff:127.0.0.1]/')}", "private address"),
        (f"/redirect?to={quote('https://localhost/')}", "private address"),
        (f"/redirect?to={quote('https://2130706433/')}", "InvalidUrl"),
        (f"/redirect?to={quote('https://0x7f.1/')}", "private address"),
    ],
)
async def test_what_is_too_much_or_leads_elsewhere_is_not_fetched(site: Site, path: str, why: str) -> None:
    """Whoever controls the site cannot make the server speak to machines of its own network."""
    with pytest.raises(NotFetched, match=why):
        await WebFetching(trusted=site.trusted).fetch(f"{site.url}{path}")


async def test_a_slow_site_is_given_up(site: Site) -> None:
    """Everything together has its time."""
    with pytest.raises(NotFetched, match="too slow"):
        await WebFetching(seconds=0.3, trusted=site.trusted).fetch(f"{site.url}/slow")


async def test_a_certificate_that_nobody_vouches_for_is_refused(site: Site) -> None:
    """The server trusts what its machine trusts."""
    with pytest.raises(NotFetched, match="Certificate"):
        await WebFetching().fetch(f"{site.url}/calendar")


@pytest.mark.parametrize("url", ["http://dresden.de/a.ics", "ftp://dresden.de/a", "https:///a", "", "a.ics"])
async def test_only_https_is_spoken(url: str) -> None:
    """Nothing is connected to for anything else."""
    with pytest.raises(NotFetched, match="no https address"):
        await WebFetching().fetch(url)


async def test_calendars_at_hand_stand_in_for_the_web() -> None:
    """The others are not to be had."""
    fetching = FixedCalendars({"https://dresden.de/a.ics": CALENDAR})
    assert await fetching.fetch("https://dresden.de/a.ics") == CALENDAR
    with pytest.raises(NotFetched):
        await fetching.fetch("https://dresden.de/b.ics")


@pytest.mark.parametrize(
    ("host", "local"),
    [
        ("localhost", True),
        ("127.0.0.1", True),
        ("10.1.2.3", True),
        ("::1", True),
        ("8.8.8.8", False),
        ("dresden.de", False),
    ],
)
def test_hosts_that_are_local_by_name_are_known(host: str, *, local: bool) -> None:
    """A setting may name them on purpose."""
    assert is_local(host) is local
