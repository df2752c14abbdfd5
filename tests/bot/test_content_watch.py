"""Changed content is taken up while people write, and content with errors is not."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from actions.desk import Desk, now
from bot.app import parts
from bot.content_opening import open_content
from bot.content_watch import WatchedContent
from bot.engine.choice import make_engine
from bot.message import Incoming
from bot.settings import Settings
from bot.store import conversations, transcript
from bot.store.database import Database
from bot.store.records import Author
from content.finding import ContentError, error
from content.load import Content
from tests.bot.curating import curation
from tests.content_folder import copied_content, rewrite

PATIENCE = 60.0
"""Seconds that a noisy machine may take to notice a file."""

LOOK_SECONDS = 0.5
"""Between two looks at a folder that gives no sign."""

GREETING = "greet = Hello. It is good that you wrote. What do you need help with?"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The content, to be changed."""
    return copied_content(tmp_path)


@pytest.fixture
def watched(folder: Path, tmp_path: Path) -> WatchedContent:
    """The content as a running server has it."""
    return opened(folder, tmp_path)


def opened(folder: Path, tmp_path: Path) -> WatchedContent:
    """The content of a folder as a server has it that has just started."""
    curated = curation(folder, tmp_path / "var" / "kept")
    return WatchedContent(curated, open_content(curated), LOOK_SECONDS)


def greeting(content: Content) -> str:
    """What the bot says to a hello in English."""
    return content.phrases.line("greet", {}, "en")


def greet(folder: Path, words: str) -> None:
    """Save another greeting."""
    rewrite(folder / "phrases" / "en" / "dialogue.ftl", GREETING, f"greet = {words}")


async def until(is_so: Callable[[], bool]) -> None:
    """Wait for something to become so."""
    deadline = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < deadline
        await asyncio.sleep(0.05)


async def test_a_changed_text_is_said_without_a_restart(folder: Path, watched: WatchedContent) -> None:
    """A curator saves a file; the next answer has it."""
    rewrite(folder / "phrases" / "en" / "dialogue.ftl", GREETING, "greet = Good morning.")
    assert await watched.reload()
    assert greeting(watched.current) == "Good morning."
    assert watched.refused == ()


async def test_a_slip_in_a_file_changes_nothing_but_is_told(folder: Path, watched: WatchedContent) -> None:
    """The last good content stays, and the finding names file and line."""
    before = watched.current
    rewrite(folder / "services" / "medinetz-dresden.yml", "id: medinetz", "id: [medinetz")
    assert not await watched.reload()
    assert watched.current is before
    assert {finding.file for finding in watched.refused} == {"services/medinetz-dresden.yml"}


async def test_a_mended_file_is_taken_up_again(folder: Path, watched: WatchedContent) -> None:
    """Nothing has to be done but to correct the slip."""
    file = folder / "services" / "medinetz-dresden.yml"
    good = file.read_text(encoding="utf-8")
    rewrite(file, "id: medinetz", "id: [medinetz")
    await watched.reload()
    file.write_text(good, encoding="utf-8")
    assert await watched.reload()
    assert watched.refused == ()


async def test_content_that_cannot_be_spoken_from_is_not_taken_up(folder: Path, tmp_path: Path) -> None:
    """Files can be right and still lack what the bot or the console says by itself."""

    def judge(content: Content) -> None:
        if greeting(content) == "No.":
            raise ContentError((error("phrases/en", None, "This is no greeting.", "Write one."),))

    curated = curation(folder, tmp_path / "kept", judge)
    watched = WatchedContent(curated, open_content(curated))
    greet(folder, "No.")
    assert not await watched.reload()
    assert [finding.message for finding in watched.refused] == ["This is no greeting."]


async def test_until_there_is_good_content_each_correction_counts(folder: Path, tmp_path: Path) -> None:
    """Also where other errors are still to be corrected: a first start has no good content to fall back to."""
    rewrite(folder / "services" / "medinetz-dresden.yml", 'https://medinetz-dresden.org"', 'medinetz"')
    watched = opened(folder, tmp_path)
    greet(folder, "Good morning.")
    assert not await watched.reload()
    assert (greeting(watched.current), watched.in_spite) == ("Good morning.", True)
    rewrite(folder / "services" / "medinetz-dresden.yml", 'medinetz"', 'https://medinetz-dresden.org"')
    assert await watched.reload()
    assert (watched.refused, watched.in_spite) == ((), False)


async def test_saving_a_file_is_noticed(folder: Path, watched: WatchedContent) -> None:
    """While the server runs, nobody has to call for it."""
    async with watched.watching():
        greet(folder, "Good morning.")
        await until(lambda: greeting(watched.current) == "Good morning.")


async def test_what_was_saved_before_the_watch_began_is_noticed(
    folder: Path, watched: WatchedContent
) -> None:
    """A model takes long to load, and people go on writing."""
    greet(folder, "Good morning.")
    async with watched.watching():
        await until(lambda: greeting(watched.current) == "Good morning.")


async def test_files_that_nobody_touched_are_not_read_again(watched: WatchedContent) -> None:
    """The content stays the very same object."""
    before = watched.current
    async with watched.watching():
        await asyncio.sleep(4 * LOOK_SECONDS)
    assert watched.current is before


async def test_a_folder_that_was_away_is_noticed_when_it_is_back(
    folder: Path, watched: WatchedContent, tmp_path: Path
) -> None:
    """As when somebody exchanges it for another; the last good content answers meanwhile."""
    async with watched.watching():
        await asyncio.sleep(2 * LOOK_SECONDS)
        folder.rename(tmp_path / "away")
        await until(lambda: bool(watched.refused))
        assert greeting(watched.current).startswith("Hello.")
        (tmp_path / "away").rename(folder)
        await until(lambda: not watched.refused)
        greet(folder, "Good morning.")
        await until(lambda: greeting(watched.current) == "Good morning.")


async def test_a_link_that_leads_elsewhere_is_noticed(folder: Path, tmp_path: Path) -> None:
    """Some publish a state of the content by turning a link; afterwards the new place is watched."""
    link = tmp_path / "link"
    link.symlink_to(folder)
    watched = opened(link, tmp_path)
    other = copied_content(tmp_path / "other")
    greet(other, "Good morning.")
    async with watched.watching():
        await asyncio.sleep(2 * LOOK_SECONDS)
        (tmp_path / "turned").symlink_to(other)
        (tmp_path / "turned").rename(link)
        await until(lambda: greeting(watched.current) == "Good morning.")
        rewrite(other / "phrases" / "en" / "dialogue.ftl", "greet = Good morning.", "greet = Good evening.")
        await until(lambda: greeting(watched.current) == "Good evening.")


async def test_a_moved_folder_within_is_noticed(
    folder: Path, watched: WatchedContent, tmp_path: Path
) -> None:
    """Its files come and go without any of them being written."""
    async with watched.watching():
        await asyncio.sleep(2 * LOOK_SECONDS)
        (folder / "phrases" / "en").rename(tmp_path / "en")
        await until(lambda: bool(watched.refused))
        (tmp_path / "en").rename(folder / "phrases" / "en")
        await until(lambda: not watched.refused)


async def test_an_error_that_nobody_foresaw_does_not_end_the_watch(folder: Path, tmp_path: Path) -> None:
    """It is told as a finding, and the next correction is taken up."""

    def judge(content: Content) -> None:
        if greeting(content) == "No.":
            raise RecursionError

    curated = curation(folder, tmp_path / "kept", judge)
    watched = WatchedContent(curated, open_content(curated), LOOK_SECONDS)
    async with watched.watching():
        greet(folder, "No.")
        await until(lambda: bool(watched.refused))
        assert "RecursionError" in watched.refused[0].message
        rewrite(folder / "phrases" / "en" / "dialogue.ftl", "greet = No.", "greet = Good morning.")
        await until(lambda: greeting(watched.current) == "Good morning.")
    assert watched.refused == ()


async def test_no_message_is_lost_while_content_changes_under_load(tmp_path: Path, folder: Path) -> None:
    """Ten people write all the while that a curator saves good and bad files by turns, which the watch takes up."""
    settings = Settings(var=tmp_path / "var", content=folder, engine="scripted")
    watched = opened(folder, tmp_path)
    engine = make_engine("scripted", None, tmp_path, 10.0, Desk(lambda: watched.current, now))
    people = 10
    async with parts(settings, engine, content=watched) as built, watched.watching():
        await engine.start()
        await built.answering.start()
        ids = []
        for _ in range(people):
            async with built.database.transaction() as connection:
                begun = await conversations.create(
                    connection, built.database.sealing, channel="web", locale="en", at=now()
                )
            ids.append(begun.id)

        has_curated = asyncio.Event()

        async def writes(conversation: str) -> int:
            number = 0
            while not has_curated.is_set():
                await built.conversations.accept(Incoming(conversation, f"m-{number}", text="greet"))
                built.answering.wake(conversation)
                number += 1
                await asyncio.sleep(0.2)
            return number

        writing = [asyncio.create_task(writes(conversation)) for conversation in ids]
        file = folder / "phrases" / "en" / "dialogue.ftl"
        good = file.read_text(encoding="utf-8")
        for _ in range(2):
            file.write_text(good.replace(GREETING, "greet = Good morning."), encoding="utf-8")
            await until(lambda: greeting(watched.current) == "Good morning.")
            file.write_text("greet = {", encoding="utf-8")
            await until(lambda: bool(watched.refused))
            file.write_text(good, encoding="utf-8")
            await until(lambda: not watched.refused)
        has_curated.set()
        written = await asyncio.gather(*writing)
        said = [
            await _answers(built.database, conversation, messages)
            for conversation, messages in zip(ids, written, strict=True)
        ]
    assert min(written) > 0
    assert [sum(counted.values()) for counted in said] == written
    assert set().union(*said) == {GREETING.removeprefix("greet = "), "Good morning."}


async def _answers(database: Database, conversation: str, wanted: int) -> Counter[str]:
    """What the bot answered, once there are as many answers as messages."""
    deadline = time.monotonic() + PATIENCE
    while True:
        async with database.reading() as connection:
            entries = await transcript.after(connection, database.sealing, conversation, 0)
        counted = Counter(
            entry.content["rendered"]["en"]["text"]
            for entry in entries
            if entry.author is Author.BOT and entry.content["phrase"] != "welcome"
        )
        if sum(counted.values()) >= wanted or time.monotonic() > deadline:
            return counted
        await asyncio.sleep(0.1)
