"""Changed content is taken up while people write, and content with errors is not."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from pathlib import Path

import pytest

from actions.desk import Desk, now
from bot.app import parts
from bot.content_watch import WatchedContent
from bot.engine.choice import make_engine
from bot.message import Incoming
from bot.settings import Settings
from bot.store import conversations, transcript
from bot.store.database import Database
from bot.store.records import Author
from content.finding import ContentError, error
from content.load import Content, load
from tests.content_folder import copied_content, rewrite

PATIENCE = 30.0
"""Seconds that a noisy machine may take to notice a file."""

GREETING = "greet = Hello. It is good that you wrote. What do you need help with?"


def anything(_: Content) -> None:
    """Judges that everything may go online."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The content, to be changed."""
    return copied_content(tmp_path)


@pytest.fixture
def watched(folder: Path, tmp_path: Path) -> WatchedContent:
    """The content as a running server has it."""
    return WatchedContent(folder, load(folder), anything, kept=tmp_path / "kept")


def greeting(content: Content) -> str:
    """What the bot says to a hello in English."""
    return content.phrases.line("greet", {}, "en")


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


async def test_content_that_cannot_be_spoken_from_is_not_taken_up(folder: Path) -> None:
    """Files can be right and still lack what the bot or the console says by itself."""

    def nothing(_: Content) -> None:
        raise ContentError((error("phrases/en", None, "There is no greeting.", "Write one."),))

    watched = WatchedContent(folder, load(folder), nothing)
    assert not await watched.reload()
    assert [finding.message for finding in watched.refused] == ["There is no greeting."]


async def test_saving_a_file_is_noticed(folder: Path, watched: WatchedContent) -> None:
    """While the server runs, nobody has to call for it."""
    async with watched.watching():
        # The watch begins a moment later than the task: keep saving until it is seen.
        deadline = time.monotonic() + PATIENCE
        while greeting(watched.current) != "Good morning.":
            assert time.monotonic() < deadline
            file = folder / "phrases" / "en" / "dialogue.ftl"
            text = file.read_text(encoding="utf-8")
            file.write_text(text.replace(GREETING, "greet = Good morning."), encoding="utf-8")
            await asyncio.sleep(1.0)


async def test_an_editors_own_files_are_no_change(folder: Path, watched: WatchedContent) -> None:
    """Swap files and backups come and go while somebody writes."""
    from watchfiles import Change  # noqa: PLC0415 -- beside the one function that speaks in it

    from bot.content_watch import is_content  # noqa: PLC0415 -- see above

    assert is_content(Change.modified, str(folder / "topics" / "doctor.yml"))
    assert not is_content(Change.modified, str(folder / "topics" / ".doctor.yml.swp"))
    assert not is_content(Change.modified, str(folder / "topics" / "doctor.yml~"))


async def test_no_message_is_lost_while_content_changes_under_load(tmp_path: Path, folder: Path) -> None:
    """Ten people write twenty messages each while a curator saves good and bad files by turns."""
    settings = Settings(var=tmp_path / "var", content=folder, engine="scripted")
    watched = WatchedContent(folder, load(folder), anything, kept=tmp_path / "kept")
    engine = make_engine("scripted", None, tmp_path, 10.0, Desk(lambda: watched.current, now))
    people, messages = 10, 20
    async with parts(settings, engine, content=watched) as built:
        await engine.start()
        await built.answering.start()
        ids = []
        for _ in range(people):
            async with built.database.transaction() as connection:
                begun = await conversations.create(
                    connection, built.database.sealing, channel="web", locale="en", at=now()
                )
            ids.append(begun.id)

        async def writes(conversation: str) -> None:
            for number in range(messages):
                await built.conversations.accept(Incoming(conversation, f"m-{number}", text="greet"))
                built.answering.wake(conversation)
                await asyncio.sleep(0.01)

        writing = [asyncio.create_task(writes(conversation)) for conversation in ids]
        file = folder / "phrases" / "en" / "dialogue.ftl"
        good = file.read_text(encoding="utf-8")
        outcomes = []
        while not all(task.done() for task in writing):
            for text in (good.replace(GREETING, "greet = Good morning."), "greet = {", good):
                file.write_text(text, encoding="utf-8")
                outcomes.append(await watched.reload())
        await asyncio.gather(*writing)
        said = [await _answers(built.database, conversation, messages) for conversation in ids]
    assert {True, False} <= set(outcomes)
    assert [sum(counted.values()) for counted in said] == [messages] * people
    assert set().union(*said) <= {
        "Hello. It is good that you wrote. What do you need help with?",
        "Good morning.",
    }


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
