"""Caseworkers see how the content is: refused files at once, and what no human has reviewed."""

from __future__ import annotations

from pathlib import Path

from aiohttp.test_utils import TestServer

from bot.content_source import FixedContent
from bot.settings import Settings
from content.finding import error
from content.launch import launch_gaps
from tests.bot.console.browser import Browser
from tests.bot.console.conftest import Visit
from tests.bot.console.serving import console_application
from tests.bot.scene import Scene


async def test_every_page_says_what_is_left_to_review(visit: Visit, scene: Scene) -> None:
    """Until named humans have read the texts, nobody forgets that they have not."""
    browser = await visit("Erste Beratung")
    missing = launch_gaps(scene.content).missing
    page = await browser.opens("/console/")
    assert str(missing) in page.html.replace(".", "")
    assert "/console/content" in page.html


async def test_strangers_are_told_nothing_of_it(visit: Visit) -> None:
    """Nobody sees it before signing in."""
    browser = await visit()
    assert "notices" not in (await browser.opens("/console/sign-in")).html


async def test_the_page_counts_by_stage_and_language(visit: Visit) -> None:
    """Urgent texts come first."""
    browser = await visit("Erste Beratung", language="en")
    text = (await browser.opens("/console/content")).html
    stages = ("Urgent texts", "What the bot says", "Titles and guides", "Facts of services",
              "Texts of services and events")  # fmt: skip
    assert sorted(stages, key=text.index) == list(stages)
    assert "Українська" in text


async def test_refused_files_are_shown_with_what_to_do(scene: Scene, tmp_path: Path) -> None:
    """The finding of the command line, on the screen of those who notice first."""
    finding = error("topics/doctor.yml", 3, "The YAML <b>cannot</b> be read.", "Correct this line.")
    content = FixedContent(scene.content, (finding,))
    server = TestServer(console_application(scene, tmp_path, Settings(), content))
    async with server:
        browser = Browser(server, "en")
        await browser.gets_an_account(scene, "Erste Beratung")
        front, page = await browser.opens("/console/"), await browser.opens("/console/content")
        await browser.close()
    assert "People see the last good content" in front.html
    assert "topics/doctor.yml:3" in page.html
    assert "&lt;b&gt;cannot&lt;/b&gt;" in page.html
