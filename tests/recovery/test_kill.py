"""A process that is killed at any moment loses nothing and says nothing twice."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.recovery.client import Client
from tests.server import Server

QUESTIONS = ("Ich suche eine Wohnung", "Ich brauche einen Zahnarzt", "Hallo", "Danke", "Wer kann das lesen?")


@pytest.mark.parametrize(
    ("engine", "people", "messages", "kills"),
    [("scripted", 4, 200, 20), ("rasa", 2, 30, 3)],
    ids=["20 kills, scripted engine", "3 kills, Rasa"],
)
async def test_every_message_is_answered_exactly_once(
    tmp_path: Path, trained_model: Path, engine: str, people: int, messages: int, kills: int
) -> None:
    """Killed at random points: each message has one bot turn, and each transcript no gap and no repeat."""
    chance = random.Random(20)
    server = Server(tmp_path, engine, trained_model)
    await asyncio.to_thread(server.start)
    try:
        async with aiohttp.ClientSession() as http:
            clients = [Client(server.url, http) for _ in range(people)]
            for client in clients:
                await client.begin()
            reading = [asyncio.create_task(client.read_until(messages // people)) for client in clients]
            points = set(chance.sample(range(1, messages), kills))
            for number in range(messages):
                client = clients[number % people]
                sending = asyncio.create_task(client.send(f"message-{number:04}", QUESTIONS[number % 5]))
                if number in points:
                    await asyncio.sleep(chance.uniform(0, 0.03))
                    await asyncio.to_thread(server.kill)
                    await asyncio.to_thread(server.start)
                await sending
                if chance.random() < 0.1:
                    # Widgets repeat what they are not sure of.
                    await client.send(f"message-{number:04}", QUESTIONS[number % 5])
            await asyncio.wait_for(asyncio.gather(*reading), timeout=300)
            for client in clients:
                _assert_exactly_once(client.entries, messages // people)
    finally:
        await asyncio.to_thread(server.stop)


def _assert_exactly_once(entries: list[dict[str, Any]], messages: int) -> None:
    seqs = [entry["seq"] for entry in entries]
    assert seqs == list(range(1, len(seqs) + 1))
    asked = [entry for entry in entries if entry["author"] == "person"]
    assert len({entry["client_id"] for entry in asked}) == len(asked) == messages
    answers = Counter((entry["answers"], entry["phrase"]) for entry in entries if entry.get("answers"))
    assert {seq for seq, _ in answers} == {entry["seq"] for entry in asked}
    assert set(answers.values()) == {1}
