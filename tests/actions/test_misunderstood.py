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


def test_words_that_name_a_place_find_it(dialogue: Dialogue) -> None:
    """Where no intent covers a text, the words themselves may."""
    (reply,) = dialogue.misses("doctor", text="the surgery")
    assert (reply.phrase, reply.services) == ("search-found", ("surgery",))
    assert reply.buttons == ("topic:doctor", "topics", "human")


def test_what_was_found_can_be_asked_about(dialogue: Dialogue) -> None:
    """Details are of the places shown last."""
    dialogue.misses(text="surgery")
    assert dialogue.hears("ask_details")[0].services == ("surgery",)


def test_words_that_find_nothing_say_so(dialogue: Dialogue) -> None:
    """An honest no, and a person."""
    (reply,) = dialogue.misses(text="zeppelins and submarines")
    assert (reply.phrase, reply.buttons) == ("not-understood", ("human", "topics"))


def test_a_question_that_waits_comes_before_a_search(dialogue: Dialogue) -> None:
    """Whoever is asked for consent is not led away by a word."""
    dialogue.hears("human_handoff")
    assert dialogue.misses(text="surgery")[0].phrase == "consent-ask"


def test_out_of_scope_finds_only_what_is_called_so(dialogue: Dialogue) -> None:
    """A place can be asked for by its name alone; anything else gets what Lotse does know."""
    assert dialogue.hears("out_of_scope", text="surgery")[0].services == ("surgery",)
    assert dialogue.hears("out_of_scope", text="Guide")[0].phrase == "out-of-scope"


def test_a_press_is_not_searched_for(dialogue: Dialogue) -> None:
    """Buttons travel as intents, not as words."""
    assert dialogue.misses(text="/surgery")[0].phrase == "not-understood"
