from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa_sdk.executor import ActionExecutor

from actions.catalogue import ACTIONS, BY_INTENT, action_for
from actions.intents import NOT_UNDERSTOOD
from actions.slots import Slot
from content.buttons import ANSWERS, INTENTS
from content.load import load

DATA = Path(__file__).parents[2] / "nlu_data"


def read(folder: str, key: str) -> list[Any]:
    """All entries of a key in a folder of Rasa's files."""
    found: list[Any] = []
    for path in sorted((DATA / folder).glob("*.yml")):
        found += yaml.safe_load(path.read_text(encoding="utf-8")).get(key) or ()
    return found


@pytest.fixture(scope="module")
def intents() -> set[str]:
    """The intents of the domain."""
    return {next(iter(entry)) for entry in read("domain", "intents")}


def test_every_intent_has_one_rule_that_names_its_action(intents: set[str]) -> None:
    """Rasa's policy and the catalogue say the same."""
    rules = {rule["steps"][0]["intent"]: rule["steps"][1]["action"] for rule in read("rules", "rules")}
    assert set(rules) == intents | {NOT_UNDERSTOOD}
    assert rules == {intent: action_for(intent) for intent in rules}


def test_every_action_of_the_domain_exists(intents: set[str]) -> None:
    """And none is missing there."""
    assert read("domain", "actions") == [*dict.fromkeys(read("domain", "actions"))]
    assert set(read("domain", "actions")) == {action.action_name for action in ACTIONS}
    assert set(BY_INTENT) <= intents | {NOT_UNDERSTOOD}


def test_every_topic_of_the_content_is_an_intent(intents: set[str]) -> None:
    """And the other way round: what has no action of its own is a topic."""
    topics = set(load(Path(__file__).parents[2] / "content").topics)
    assert intents - set(BY_INTENT) <= topics <= intents


def test_every_button_means_an_intent(intents: set[str]) -> None:
    """A press always has an answer."""
    assert {*INTENTS.values(), *ANSWERS.values()} <= intents


def test_every_slot_is_declared_without_influence_or_mapping() -> None:
    """A slot that Rasa fills by itself could be set by a text."""
    declared: dict[str, Any] = {}
    for path in (DATA / "domain").glob("*.yml"):
        declared.update(yaml.safe_load(path.read_text(encoding="utf-8")).get("slots") or {})
    assert set(declared) == {slot.value for slot in Slot}
    for slot in declared.values():
        assert slot["influence_conversation"] is False
        assert slot["mappings"] == [{"type": "custom"}]


def test_the_stock_action_server_finds_every_action() -> None:
    """`rasa run actions --actions actions` registers the package by itself."""
    stock = ActionExecutor()
    stock.register_package("actions")
    assert {action.action_name for action in ACTIONS} <= set(stock.actions)
