"""A person and a caseworker, each in a browser of their own, on the real program with the real model."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.browser.chromium import chromium
from tests.browser.people import ANSWER_MS, Caseworker, Person
from tests.server import Server

pytestmark = [pytest.mark.browser, pytest.mark.rasa]

PASSWORD = "ein langer Satz als Passwort"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, trained_model: Path) -> Iterator[Server]:
    """The program with the real model, shared by the tests of this module."""
    running = Server(tmp_path_factory.mktemp("var"), "rasa", trained_model)
    running.start()
    yield running
    running.stop()


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """A browser for both."""
    async with chromium() as opened:
        yield opened


async def person_in(browser: Browser, server: Server, locale: str) -> Person:
    """Somebody whose browser speaks this language, with the chat open."""
    context = await browser.new_context(locale=locale)
    person = Person(await context.new_page(), server.url)
    await person.opens_the_chat()
    return person


async def caseworker_in(browser: Browser, server: Server, name: str) -> Caseworker:
    """A caseworker who has just signed up with a link from the command line."""
    link = await asyncio.to_thread(server.invitation)
    caseworker = Caseworker(await (await browser.new_context(locale="de-DE")).new_page())
    await caseworker.signs_up(link, name, PASSWORD)
    return caseworker


@pytest.mark.parametrize(
    ("locale", "question", "title", "buttons"),
    [
        (
            "uk-UA",
            "Шукаю квартиру для мами і двох дітей у Прохлісі",
            "Пошук житла",
            ("Ще місця", "Інша тема"),
        ),
        ("ar", "وين لاقي دكتور أسنان", "مساعدة طبية", ("جهات أخرى", "موضوع آخر")),
    ],
    ids=["Ukrainian", "Arabic"],
)
async def test_a_question_leads_to_places(
    server: Server, browser: Browser, locale: str, question: str, title: str, buttons: tuple[str, str]
) -> None:
    """In the person's language: a guide text, one to three sourced cards, and buttons to go on."""
    person = await person_in(browser, server, locale)
    await person.writes(question)
    await person.reads(title)
    assert 1 <= await person.cards.count() <= 3
    for card in await person.cards.all():
        await expect(card.locator("h3, h4, [id]").first).not_to_be_empty()
        await expect(card.get_by_text(re.compile(r"20[12]\d|٢٠"))).not_to_have_count(0)
        await expect(card.locator("a[href^=http]").first).to_be_visible()
    assert await person.log.locator("[lang]").first.get_attribute("lang") in ("uk", "ar")
    for button in buttons:
        await expect(person.page.get_by_role("button", name=button, exact=True)).to_be_visible()
    await person.presses(buttons[0])
    await expect(person.cards.nth(3)).to_be_visible(timeout=ANSWER_MS)


async def test_a_person_is_handed_over_and_comes_back(server: Server, browser: Browser) -> None:
    """Consent, a case in the queue at once, an answer in the chat, and the bot again after the end, twice."""
    caseworker = await caseworker_in(browser, server, "Erste Beratung")
    person = await person_in(browser, server, "uk-UA")
    await person.writes("Шукаю квартиру для мами і двох дітей у Прохлісі")
    await person.reads("Пошук житла")
    for time in ("перший", "другий"):
        await person.writes("хочу поговорити з людиною")
        await person.presses("Так, погоджуюся")
        await caseworker.opens_the_case("Wohnung suchen")
        await caseworker.reads("Diese Anlaufstellen können Ihnen helfen")
        await caseworker.claims()
        await caseworker.answers(f"Guten Tag, ich lese mit ({time}).")
        await person.reads(f"Guten Tag, ich lese mit ({time}).")
        await person.writes(f"Дякую, це {time} раз")
        await caseworker.reads(f"Дякую, це {time} раз")
        await caseworker.closes()
        await caseworker.page.goto(f"{server.url}/console/")
    await person.writes("мені потрібен лікар")
    await expect(person.cards.nth(5)).to_be_visible(timeout=ANSWER_MS)


async def test_danger_is_answered_while_a_human_has_the_conversation(
    server: Server, browser: Browser
) -> None:
    """The bot is silent beside a caseworker, except for the urgent: the numbers come, the case is raised."""
    caseworker = await caseworker_in(browser, server, "Zweite Beratung")
    person = await person_in(browser, server, "en-GB")
    await person.writes("I need a doctor")
    await person.reads("These places can help you")
    await person.writes("I want to talk to a person")
    await person.presses("Yes, I agree")
    await caseworker.opens_the_case("Ärztliche Hilfe")
    await caseworker.claims()
    await person.writes("My husband is beating me")
    await person.reads("116016")
    await caseworker.reads("116016")
    await expect(caseworker.page.get_by_text("dringend").first).to_be_visible(timeout=ANSWER_MS)
