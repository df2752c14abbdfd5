from __future__ import annotations

from tests.actions.dialogue import Dialogue


def test_a_first_miss_guesses_topics(dialogue: Dialogue) -> None:
    """Only what can be chosen, at most three, and a person."""
    (reply,) = dialogue.misses("greet", "doctor", "mobility", "job_search", "housing_search")
    assert reply.phrase == "did-you-mean"
    assert reply.buttons == ("topic:doctor", "topic:job_search", "topic:housing_search", "human")


def test_a_second_miss_in_a_row_offers_a_person_first(dialogue: Dialogue) -> None:
    """Guessing twice would only tire people."""
    dialogue.misses("doctor")
    (reply,) = dialogue.misses("doctor")
    assert (reply.phrase, reply.buttons) == ("not-understood", ("human", "topics"))


def test_an_understood_message_ends_the_row(dialogue: Dialogue) -> None:
    """The next miss is a first one again."""
    dialogue.misses("doctor")
    dialogue.hears("greet")
    assert dialogue.misses("doctor")[0].phrase == "did-you-mean"


def test_a_miss_without_any_guess_says_so(dialogue: Dialogue) -> None:
    """An empty list of guesses is no question."""
    assert dialogue.misses("greet", "thank")[0].phrase == "not-understood"


def test_an_unclear_answer_to_a_question_repeats_it_once(dialogue: Dialogue) -> None:
    """What is neither yes nor no decides nothing."""
    dialogue.hears("human_handoff")
    assert dialogue.misses("doctor")[0].phrase == "consent-ask"
    assert dialogue.misses("doctor")[0].phrase == "not-understood"
    assert dialogue.phrases("affirm") == ["affirm"]
    assert dialogue.effects == []


def test_many_misses_do_not_make_the_memory_grow(dialogue: Dialogue) -> None:
    """The count stops where it no longer matters."""
    for _ in range(50):
        dialogue.misses("doctor")
    assert dialogue.slots["misses"] == 2
