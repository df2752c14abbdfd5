from __future__ import annotations

import pytest

from actions.effects import Effect, EffectKind
from tests.actions.dialogue import Dialogue


def test_what_is_stored_is_told_with_a_way_to_delete_it(dialogue: Dialogue) -> None:
    """And a way to a person."""
    (reply,) = dialogue.hears("privacy")
    assert (reply.phrase, reply.buttons) == ("privacy", ("delete", "human"))


@pytest.mark.parametrize("yes", ["confirm_delete", "affirm"])
def test_deleting_is_confirmed_first_and_forgets_everything(dialogue: Dialogue, yes: str) -> None:
    """Also the topic and the district."""
    dialogue.hears("housing_search", entities={"district": "Gorbitz"})
    (question,) = dialogue.hears("delete_data")
    assert (question.phrase, question.buttons) == ("delete-ask", ("delete_confirm:yes", "delete_confirm:no"))
    assert dialogue.effects == []
    assert dialogue.phrases(yes) == ["delete-done"]
    assert dialogue.effects == [Effect(EffectKind.DELETE_DATA)]
    assert {name for name, value in dialogue.slots.items() if value is not None} == {"locale"}


@pytest.mark.parametrize("no", ["keep_data", "deny", "cancel"])
def test_no_keeps_everything(dialogue: Dialogue, no: str) -> None:
    """Nothing happens, and a later yes deletes nothing either."""
    dialogue.hears("delete_data")
    assert dialogue.phrases(no) == ["delete-kept"]
    dialogue.hears("affirm")
    assert dialogue.effects == []


def test_the_last_question_counts(dialogue: Dialogue) -> None:
    """Asked for a person and then for deletion, yes means deletion."""
    dialogue.hears("human_handoff")
    dialogue.hears("delete_data")
    assert dialogue.phrases("affirm") == ["delete-done"]
