from __future__ import annotations

import pytest

from actions.effects import Effect, EffectKind
from bot.engine.acting import action_failure, known_slots, parse_data, turn_of
from bot.engine.port import EngineFailure, Entity, FailureKind, Ranked, Understanding
from bot.message import Reply

SECRET = "a text of a person"


def test_a_text_that_was_understood_reaches_no_action() -> None:
    """Meaning, ranking and details do."""
    understood = Understanding(
        SECRET, "doctor", 0.9, (Ranked("doctor", 0.9),), (Entity("district", "Reick"),)
    )
    data = parse_data(understood)
    assert SECRET not in str(data)
    assert data["intent"] == {"name": "doctor", "confidence": 0.9}
    assert [(entity["entity"], entity["value"]) for entity in data["entities"]] == [("district", "Reick")]


@pytest.mark.parametrize(
    "understood",
    [Understanding(SECRET, "doctor", 0.1, (), sure=False), Understanding(SECRET, "out_of_scope", 0.9, ())],
)
def test_words_go_along_only_where_content_is_searched_for_them(understood: Understanding) -> None:
    """Where no intent covers a text, what it names may still be found."""
    assert parse_data(understood)["text"] == SECRET


def test_an_uncertain_text_has_the_intent_of_the_fallback() -> None:
    """With its ranking, for the guesses."""
    data = parse_data(Understanding("", "doctor", 0.1, (Ranked("doctor", 0.1),), sure=False))
    assert data["intent"]["name"] == "nlu_fallback"
    assert data["intent_ranking"] == [{"name": "doctor", "confidence": 0.1}]


def test_replies_and_effects_are_read_in_order() -> None:
    """Whatever else a message holds is left."""
    turn = turn_of(
        [
            {"custom": {"effect": "open_case", "argument": "doctor"}},
            {
                "phrase": "one",
                "data": {"topic": "doctor"},
                "services": ["a"],
                "button_ids": ["more"],
                "custom": None,
            },
            {"phrase": "two"},
            {"text": "something else", "custom": {"card": 1}},
        ],
        {"topic": "doctor"},
    )
    assert turn.replies == (Reply("one", {"topic": "doctor"}, ("a",), ("more",)), Reply("two"))
    assert turn.effects == (Effect(EffectKind.OPEN_CASE, "doctor"),)


def test_effects_without_a_reply_are_a_failure() -> None:
    """Something would happen and nobody be told."""
    with pytest.raises(EngineFailure) as caught:
        turn_of([{"custom": {"effect": "delete_data"}}], {})
    assert caught.value.kind is FailureKind.EMPTY


def test_only_known_slots_with_a_value_are_kept() -> None:
    """A state cannot grow by what others put into it."""
    assert known_slots({"topic": "doctor", "district": None, "diary": SECRET}) == {"topic": "doctor"}


def test_a_failure_names_place_and_kind_only() -> None:
    """The message of an error may repeat a text."""

    def broken() -> None:
        raise KeyError(SECRET)

    with pytest.raises(KeyError) as caught:
        broken()
    failure = action_failure("action_greet", caught.value)
    assert failure.kind is FailureKind.ACTION
    assert SECRET not in str(failure)
    assert "action_greet raised KeyError in" in str(failure)
    assert "test_acting.py:" in str(failure)
