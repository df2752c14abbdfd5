"""Makes the pictures of the README from the real program: `make screenshots`."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from playwright.async_api import Browser, Page

from bot.engine.training import train
from bot.settings import ROOT
from content.load import load
from tests.browser.chromium import chromium
from tests.browser.people import Caseworker, Person
from tests.server import Server

FOLDER = ROOT / "docs" / "screenshots"
CHAT = {"width": 420, "height": 860}
CONSOLE = {"width": 1100, "height": 860}
CARDS = {"de": "language_course", "ar": "doctor", "ti": "registration_arrival"}
"""Pictures of a single card: the reader's language, and a topic to press."""


async def main() -> None:
    """Start a server on a folder that is thrown away, talk to it, take pictures."""
    model = train(ROOT / "var" / "models", print)
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder), "rasa", model)
        server.start()
        try:
            async with chromium() as browser:
                person = await _chat(
                    browser, server, "uk-UA", "Шукаю квартиру для мами і двох дітей у Прохлісі", "chat-uk"
                )
                await _chat(browser, server, "ar", "وين لاقي دكتور أسنان", "chat-ar")
                await _console(browser, server, person)
                for locale, topic in CARDS.items():
                    await _card(browser, server, locale, topic)
        finally:
            server.stop()


async def _chat(browser: Browser, server: Server, locale: str, question: str, name: str) -> Person:
    page = await (await browser.new_context(locale=locale, viewport=CHAT)).new_page()
    person = Person(page, server.url)
    await person.opens_the_chat()
    await person.writes(question)
    await person.cards.first.wait_for()
    await person.cards.first.scroll_into_view_if_needed()
    await _picture(page, name)
    return person


async def _card(browser: Browser, server: Server, locale: str, topic: str) -> None:
    content = load(ROOT / "content")
    page = await (await browser.new_context(locale=locale, viewport=CHAT)).new_page()
    person = Person(page, server.url)
    await person.opens_the_chat()
    # Its topics, if they are not among the first buttons, stand in the list of all.
    if not await person.button(content.topics[topic].title[locale]).count():
        await person.presses(content.phrases.line("button-topics", {}, locale))
        await person.button(content.topics[topic].title[locale]).last.wait_for()
    await person.presses(content.topics[topic].title[locale])
    await person.cards.first.wait_for()
    await person.cards.first.scroll_into_view_if_needed()
    await page.wait_for_timeout(800)
    await person.cards.first.screenshot(path=FOLDER / f"card-{locale}.png")


async def _console(browser: Browser, server: Server, person: Person) -> None:
    page = await (await browser.new_context(locale="de-DE", viewport=CONSOLE)).new_page()
    caseworker = Caseworker(page)
    await caseworker.signs_up(server.invitation(), "Beratung", "nur für ein Bild, dann gelöscht")
    await person.writes("хочу поговорити з людиною")
    await person.presses("Так, погоджуюся")
    await caseworker.opens_the_case("Wohnung suchen")
    await caseworker.claims()
    await caseworker.answers("Guten Tag. Ich sehe, dass Sie eine Wohnung in Prohlis suchen.")
    await caseworker.reads("Guten Tag. Ich sehe")
    await _picture(page, "console")


async def _picture(page: Page, name: str) -> None:
    await page.wait_for_timeout(800)
    await page.screenshot(path=FOLDER / f"{name}.png")


if __name__ == "__main__":
    asyncio.run(main())
