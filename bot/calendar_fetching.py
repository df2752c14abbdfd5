"""Fetches a calendar from the web, in little time and space, and from nowhere but the web.

Whoever controls a calendar's address, or a site on the way, must not make this server speak to machines of its own
network: each address is judged when it is connected to, so that a name that changes its meaning in between helps
nobody.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final, Protocol
from urllib.parse import urljoin, urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver

SECONDS: Final = 10.0
"""For everything together: names, redirects, the body."""

MOST_BYTES: Final = 1_000_000
MOST_REDIRECTS: Final = 3

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHUNK = 65_536


class NotFetched(Exception):
    """A calendar that did not come. Policy: the last good list is kept; the message holds no address."""


class Fetching(Protocol):
    """Gets what lies at an address."""

    async def fetch(self, url: str) -> bytes:
        """The body; NotFetched."""


@dataclass(frozen=True, slots=True)
class FixedCalendars:
    """Calendars that are at hand, for tests and for trying things out; addresses without one are not to be had."""

    calendars: Mapping[str, bytes]

    async def fetch(self, url: str) -> bytes:
        """See Fetching."""
        if url not in self.calendars:
            raise NotFetched("nothing there")
        return self.calendars[url]


class WebFetching:
    """Fetches by HTTPS. `trusted` decides which certificates count, `seconds` is how long everything may take."""

    def __init__(self, seconds: float = SECONDS, trusted: ssl.SSLContext | None = None) -> None:
        self._seconds = seconds
        self._trusted = trusted or ssl.create_default_context()

    async def fetch(self, url: str) -> bytes:
        """See Fetching. A private address is used only where the address itself names it as its host."""
        try:
            return await asyncio.wait_for(self._fetch(url), self._seconds)
        except asyncio.TimeoutError:
            raise NotFetched("too slow") from None
        except (aiohttp.ClientError, OSError, ValueError) as problem:
            raise NotFetched(type(problem).__name__) from None

    async def _fetch(self, url: str) -> bytes:
        named = _host(url)
        allowed = named if is_local(named) else None
        connector = aiohttp.TCPConnector(resolver=_PublicResolver(allowed), ssl=self._trusted, limit=1)
        try:
            async with aiohttp.ClientSession(
                connector=connector,
                connector_owner=False,
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": "Lotse"},
            ) as session:
                return await _followed(session, url, allowed)
        finally:
            # At once: whoever is slow to say goodbye would hold the connection beyond the deadline.
            await connector.close(abort_ssl=True)


async def _followed(session: aiohttp.ClientSession, url: str, allowed: str | None) -> bytes:
    for _ in range(MOST_REDIRECTS + 1):
        # A host that is written as a number is connected to without being looked up.
        if _is_number(host := _host(url)) and host != allowed and not _is_public(host):
            raise NotFetched("private address")
        async with session.get(url, allow_redirects=False) as response:
            if response.status not in _REDIRECTS:
                return await _body(response)
            url = urljoin(url, response.headers.get("Location", ""))
    raise NotFetched("too many redirects")


def is_local(host: str) -> bool:
    """Whether a host says by its very name that it is no public one."""
    return host == "localhost" or (_is_number(host) and not _is_public(host))


class _PublicResolver(AbstractResolver):
    """Looks names up and keeps public addresses only, except for one name."""

    def __init__(self, allowed: str | None) -> None:
        self._allowed = allowed
        self._names = ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """The addresses of a host; NotFetched where none is public."""
        found = await self._names.resolve(host, port, family)
        public = [each for each in found if host == self._allowed or _is_public(each["host"])]
        if not public:
            raise NotFetched("private address")
        return public

    async def close(self) -> None:
        """Nothing is kept."""
        await self._names.close()


async def _body(response: aiohttp.ClientResponse) -> bytes:
    if response.status != 200:
        raise NotFetched(f"status {response.status}")
    body = bytearray()
    async for chunk in response.content.iter_chunked(_CHUNK):
        body += chunk
        if len(body) > MOST_BYTES:
            _hang_up(response)
            raise NotFetched("too large")
    return bytes(body)


def _hang_up(response: aiohttp.ClientResponse) -> None:
    """End the connection without a goodbye, which would have to wait for all that is still to come."""
    transport = response.connection.transport if response.connection else None
    if transport is not None:
        transport.abort()


def _host(url: str) -> str:
    """The host of an address that may be fetched; NotFetched for any other."""
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname or "@" in parts.netloc:
        raise NotFetched("no https address")
    return parts.hostname


def _is_number(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _is_public(address: str) -> bool:
    # Without the zone of a link-local address: "fe80::1%eth0".
    found = ip_address(address.partition("%")[0])
    inner = getattr(found, "ipv4_mapped", None) or getattr(found, "sixtofour", None)
    return found.is_global and not found.is_multicast and (inner is None or inner.is_global)
