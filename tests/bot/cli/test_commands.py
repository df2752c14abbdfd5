"""The commands as processes of their own, with the scripted engine: what they print, and how they end."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from bot.settings import ROOT
from bot.store import accounts
from bot.store.database import Database
from bot.store.records import Role
from bot.store.sealing import Sealing, load_master_key

LOTSE = Path(sys.executable).parent / "lotse"


def lotse(*arguments: str, given: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("LOTSE_")}
    chosen = {"LOTSE_ENGINE": "scripted", **settings}
    return subprocess.run(
        [str(LOTSE), *arguments],
        input=given,
        env=inherited | chosen,
        cwd=ROOT,
        text=True,
        capture_output=True,
        timeout=120,
        check=False,
    )


def lines(result: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    """What stands on stdout: JSON Lines and nothing else."""
    assert result.returncode == 0, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]


def told_after(result: subprocess.CompletedProcess[str]) -> str:
    """The last line of stderr, where something was printed before."""
    assert result.returncode == 1
    return result.stderr.splitlines()[-1]


def told(result: subprocess.CompletedProcess[str]) -> str:
    """The one line with which a command says that it cannot go on."""
    assert result.returncode == 1
    assert not result.stdout
    [line] = result.stderr.splitlines()
    assert line.startswith("lotse: ")
    return line


@pytest.mark.parametrize(
    "command",
    [
        [],
        ["run"],
        ["train"],
        ["chat"],
        ["parse"],
        ["content"],
        ["content", "check"],
        ["accounts", "add"],
        ["accounts", "lock"],
    ],
)
def test_every_command_explains_itself(command: list[str]) -> None:
    """`--help` everywhere."""
    result = lotse(*command, "--help")
    assert result.returncode == 0
    assert "Usage" in result.stdout


@pytest.mark.parametrize("command", [["fly"], ["chat", "--fly"], ["content", "fly"]])
def test_a_command_that_does_not_exist_is_a_slip(command: list[str]) -> None:
    """Exit code 2, as everywhere."""
    assert lotse(*command).returncode == 2


def test_people_in_one_process_have_conversations_of_their_own() -> None:
    """Each line its turn, in order; who is new starts fresh."""
    given = "\n".join(
        json.dumps(each, ensure_ascii=False)
        for each in (
            {"text": "doctor", "person": "anna"},
            {"press": "human", "person": "anna"},
            {"press": "consent:yes", "person": "anna"},
            {"text": "greet", "person": "olena"},
            {"text": "😭"},
            {"text": "/restart", "person": "anna"},
            {"press": "no-such-button", "person": "anna"},
        )
    )
    turns = lines(lotse("chat", "--json", "--locale", "en", given=given))
    assert [turn["person"] for turn in turns] == ["anna", "anna", "anna", "olena", "person", "anna", "anna"]
    assert [turn["route"] for turn in turns] == ["bot", "bot", "waiting", "bot", "bot", "waiting", "waiting"]
    assert [reply["phrase"] for reply in turns[4]["replies"]] == ["no-words"]
    assert turns[6]["replies"][0]["phrase"] == "button-outdated"
    assert turns[0]["replies"][1]["cards"][0]["name"]


def test_who_deletes_begins_anew() -> None:
    """The next line of the same person opens a new conversation."""
    given = '{"press": "delete_confirm:yes"}\n{"text": "greet"}\n'
    turns = lines(lotse("chat", "--json", given=given))
    assert [turn["replies"][0]["phrase"] for turn in turns] == ["delete-done", "greet"]


def test_a_line_that_cannot_be_read_ends_the_chat() -> None:
    """With its number, and what it should look like."""
    assert "line 1" in told(lotse("chat", "--json", given="hello\n"))


def test_people_talk_in_plain_lines() -> None:
    """A number presses the button that was shown with it."""
    result = lotse("chat", "--locale", "en", given="human handoff\n1\n")
    assert result.returncode == 0, result.stderr
    assert "[1]" in result.stdout
    assert "caseworkers now" in result.stdout


def test_a_language_that_does_not_exist_is_told() -> None:
    """With those that do."""
    assert "uk" in told(lotse("chat", "--locale", "xx"))


def test_parse_prints_a_line_for_each_text() -> None:
    """Understanding and urgency, whatever the text; half an emoji and long letters, too."""
    texts = ["housing search", "I want to die", "😭", "", "/restart", "word " * 400, "help \ud83d"]
    parsed = lines(lotse("parse", given="".join(json.dumps({"text": text}) + "\n" for text in texts)))
    assert len(parsed) == len(texts)
    assert list(parsed[0]) == ["text", "language", "intent", "confidence", "ranking", "urgent"]
    assert (parsed[0]["text"], parsed[0]["intent"], parsed[0]["language"]) == (
        "housing search",
        "housing_search",
        "en",
    )
    assert [each["urgent"] for each in parsed] == [None, "self_harm", None, None, None, None, None]
    assert parsed[2]["ranking"] == []


def test_parse_names_a_line_that_cannot_be_read() -> None:
    """Nothing is guessed."""
    assert "line 2" in told_after(lotse("parse", given='{"text": "greet"}\n{"text": 1}\n'))


def test_a_setting_that_does_not_exist_is_told() -> None:
    """In one line, without a traceback."""
    assert "LOTSE_PROT" in told(lotse("parse", LOTSE_PROT="1"))


def test_an_invitation_is_a_link(tmp_path: Path) -> None:
    """For whoever signs up; each call makes a new one."""
    made = [
        lotse("accounts", "add", LOTSE_VAR=str(tmp_path), LOTSE_PUBLIC_URL="https://lotse.example.org")
        for _ in range(2)
    ]
    links = [each.stdout.strip() for each in made]
    assert all(link.startswith("https://lotse.example.org/console/sign-up/") for link in links)
    assert links[0] != links[1]


def test_a_database_with_another_key_is_told(tmp_path: Path) -> None:
    """A new key opens nothing old; nothing is overwritten."""
    lotse("accounts", "add", LOTSE_VAR=str(tmp_path))
    (tmp_path / "master.key").unlink()
    assert "key" in told(lotse("accounts", "add", LOTSE_VAR=str(tmp_path)))


def test_content_is_checked(tmp_path: Path) -> None:
    """The shipped content has no errors; a broken folder has, and every command says so."""
    assert lotse("content", "check").returncode == 0
    (tmp_path / "languages.yml").write_text("languages: 1", encoding="utf-8")
    broken = lotse("content", "check", LOTSE_CONTENT=str(tmp_path))
    assert broken.returncode == 1
    assert "languages.yml" in broken.stdout
    assert lotse("chat", "--json", LOTSE_CONTENT=str(tmp_path)).returncode == 1


def test_a_port_that_is_taken_is_told(tmp_path: Path) -> None:
    """At once, and before a model is loaded."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert f"port {port}" in told(lotse("run", LOTSE_VAR=str(tmp_path), LOTSE_PORT=port))


def test_without_a_model_training_is_advised(tmp_path: Path) -> None:
    """What is missing and what makes it."""
    message = told(lotse("parse", LOTSE_ENGINE="rasa", LOTSE_VAR=str(tmp_path)))
    assert "lotse train" in message


def test_an_account_is_locked_by_its_name(tmp_path: Path) -> None:
    """Beside a running server or without one; whose it is and what it gave back is said, and a slip is told."""

    async def sign_up() -> None:
        sealing = Sealing(load_master_key(tmp_path / "master.key"))
        database = await Database.open(f"sqlite:///{tmp_path / 'lotse.sqlite'}", sealing)
        async with database.transaction() as connection:
            at = datetime.now(timezone.utc)
            token = await accounts.invite(connection, Role.CASEWORKER, at, timedelta(days=1))
            await accounts.sign_up(connection, token, "Erste Beratung", "a hash", at)
        await database.close()

    asyncio.run(sign_up())
    locked = lotse("accounts", "lock", "erste beratung", LOTSE_VAR=str(tmp_path))
    assert locked.returncode == 0, locked.stderr
    assert locked.stdout.strip() == "Erste Beratung is locked. Cases back in the list: 0"
    assert "no account" in told(lotse("accounts", "lock", "Niemand", LOTSE_VAR=str(tmp_path)))
