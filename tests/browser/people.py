"""A person at the chat page and a caseworker at the console, as they click and type."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.async_api import Locator, Page, expect

ANSWER_MS = 30_000
"""Generous on a noisy machine."""


@dataclass
class Person:
    """Somebody with the chat window open."""

    page: Page
    url: str

    async def opens_the_chat(self) -> None:
        """Visit the city's page and open the widget on it."""
        await self.page.goto(f"{self.url}/")
        await self.page.locator(".launcher").click()
        await expect(self.log.locator(".line.bot").first).to_be_visible(timeout=ANSWER_MS)

    async def writes(self, text: str) -> None:
        """Type and send."""
        await self.page.get_by_role("textbox").fill(text)
        await self.page.get_by_role("textbox").press("Enter")

    async def presses(self, title: str) -> None:
        """Press a button below the newest answer."""
        await self.button(title).last.click()

    def button(self, title: str) -> Locator:
        """The buttons that are called so."""
        return self.page.get_by_role("button", name=title, exact=True)

    async def reads(self, text: str) -> None:
        """Wait until it can be read in the conversation."""
        await expect(self.log.get_by_text(text).last).to_be_visible(timeout=ANSWER_MS)

    @property
    def log(self) -> Locator:
        """The conversation."""
        return self.page.get_by_role("log")

    @property
    def cards(self) -> Locator:
        """The places that were shown."""
        return self.log.locator("article.card")


@dataclass
class Caseworker:
    """Somebody at the console."""

    page: Page

    async def signs_up(self, link: str, name: str, password: str) -> None:
        """Use the one-time link."""
        await self.page.goto(link)
        await self.page.fill("#name", name)
        await self.page.fill("#password", password)
        await self.page.fill("#repeated", password)
        await self.page.get_by_role("button", name="Zugang anlegen").click()
        await expect(self.page.get_by_role("heading", name="Anfragen")).to_be_visible(timeout=ANSWER_MS)

    async def opens_the_case(self, topic: str) -> None:
        """Open a case that came into the queue without a reload of the page."""
        await self.page.get_by_role("link", name=topic).first.click(timeout=ANSWER_MS)
        await expect(self.transcript).to_be_visible(timeout=ANSWER_MS)

    async def claims(self) -> None:
        """Take the case."""
        await self.page.get_by_role("button", name="Übernehmen").click()
        await expect(self.page.locator("#text")).to_be_visible(timeout=ANSWER_MS)

    async def answers(self, text: str) -> None:
        """Write to the person."""
        await self.page.fill("#text", text)
        await self.page.get_by_role("button", name="Senden").click()

    async def reads(self, text: str) -> None:
        """Wait until it can be read in the transcript, without a reload."""
        await expect(self.transcript.get_by_text(text).last).to_be_visible(timeout=ANSWER_MS)

    async def closes(self) -> None:
        """End the conversation."""
        await self.page.get_by_role("button", name="Gespräch beenden").click()

    @property
    def transcript(self) -> Locator:
        """The conversation as the caseworker reads it."""
        return self.page.get_by_role("log")
