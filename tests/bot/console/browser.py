"""A browser without scripts: keeps cookies, follows redirects, sends the forms that it was shown."""

from __future__ import annotations

import re
from dataclasses import dataclass

from aiohttp import ClientResponse, CookieJar
from aiohttp.test_utils import TestClient, TestServer

from bot.console.csrf import FIELD
from bot.console.invitations import invitation_link
from bot.settings import Settings
from bot.store import accounts
from bot.store.records import Account, Role
from tests.bot.scene import Scene

PASSWORD = "vier leise Wörter hier"


@dataclass(frozen=True, slots=True)
class Page:
    """An answer as the browser has it."""

    status: int
    path: str
    html: str
    headers: dict[str, str]


class Browser:
    """One person's browser."""

    def __init__(self, server: TestServer, language: str) -> None:
        self._client = TestClient(server, cookie_jar=CookieJar(unsafe=True))
        self._language = {"Accept-Language": language}
        self._form_token = ""

    async def close(self) -> None:
        """Close the window."""
        # The server belongs to the test: only this browser's connections end.
        await self._client.session.close()

    async def opens(self, path: str) -> Page:
        """Go to a page."""
        async with self._client.get(path, headers=self._language) as response:
            return await self._read(response)

    async def sends(self, path: str, *, form_token: str | None = None, **fields: str) -> Page:
        """Send a form of the page that was opened last."""
        token = self._form_token if form_token is None else form_token
        async with self._client.post(path, data={FIELD: token, **fields}, headers=self._language) as response:
            return await self._read(response)

    async def gets_an_account(self, scene: Scene, name: str) -> Page:
        """Sign up by a new invitation."""
        path = await invitation_path(scene)
        await self.opens(path)
        return await self.sends(path, name=name, password=PASSWORD, repeated=PASSWORD)

    def cookies(self) -> dict[str, str]:
        """The cookies that the browser keeps."""
        return {cookie.key: cookie.value for cookie in self._client.session.cookie_jar}

    @property
    def client(self) -> TestClient:  # type: ignore[type-arg]  # its argument is the kind of request
        """For what a form cannot do, such as reading a stream."""
        return self._client

    async def _read(self, response: ClientResponse) -> Page:
        html = await response.text()
        found = re.search(rf'name="{FIELD}" value="([^"]+)"', html)
        self._form_token = found[1] if found else self._form_token
        return Page(response.status, response.url.path, html, dict(response.headers))


async def invitation_path(scene: Scene) -> str:
    """Where a new invitation leads."""
    link = await invitation_link(scene.database, Settings(), Role.CASEWORKER, scene.clock)
    return link.removeprefix(Settings().url)


async def account_named(scene: Scene, name: str) -> Account:
    """The account that somebody made."""
    async with scene.database.reading() as connection:
        found = await accounts.find(connection, name)
    assert found is not None
    return found[0]
