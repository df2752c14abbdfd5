from __future__ import annotations

from tests.actions.dialogue import Dialogue


def test_a_topic_is_answered_with_its_guide_and_three_services(dialogue: Dialogue) -> None:
    """The guide comes first; the buttons lead on."""
    guide, places = dialogue.hears("housing_search")
    assert (guide.phrase, guide.data) == ("guide", {"topic": "housing_search"})
    assert (places.phrase, places.data) == ("topic-services", {"topic": "housing_search"})
    assert len(places.services) == 3
    assert places.buttons == ("more", "topics", "human")


def test_a_topic_with_one_service_offers_no_more(dialogue: Dialogue) -> None:
    """A button that leads to nothing is not shown."""
    (places,) = dialogue.hears("doctor")
    assert places.services == ("surgery",)
    assert places.buttons == ("topics", "human")


def test_a_topic_without_services_is_said_honestly_with_a_way_to_a_person(dialogue: Dialogue) -> None:
    """Never a dead end."""
    (nothing,) = dialogue.hears("job_search")
    assert (nothing.phrase, nothing.services, nothing.buttons) == ("topic-nothing", (), ("human", "topics"))


def test_a_topic_that_content_does_not_have_is_answered_all_the_same(dialogue: Dialogue) -> None:
    """A model may know more topics than the folder of a city."""
    (reply,) = dialogue.hears("mobility")
    assert reply.phrase == "out-of-scope"
    assert reply.buttons[0] == "human"


def test_turning_pages_shows_every_service_once(dialogue: Dialogue) -> None:
    """Seven services on three pages, then none."""
    seen = list(dialogue.hears("housing_search")[1].services)
    second, third = dialogue.hears("more_results")[0], dialogue.hears("more_results")[0]
    assert second.data == {"topic": "housing_search", "left": 1}
    assert third.data == {"topic": "housing_search", "left": 0}
    assert third.buttons == ("topics", "human")
    seen += [*second.services, *third.services]
    assert len(seen) == len(set(seen)) == 7
    (end,) = dialogue.hears("more_results")
    assert (end.phrase, end.buttons) == ("more-none", ("human", "topics"))


def test_a_list_keeps_its_order_when_the_language_changes(dialogue: Dialogue) -> None:
    """Else the next page would skip some places and repeat others."""
    dialogue.slots["locale"] = "en"
    seen = list(dialogue.hears("housing_search", entities={"language": "ar"})[1].services)
    assert seen[0] == "flat-arabic"
    for locale in ("ar", "uk"):
        dialogue.slots["locale"] = locale
        seen += dialogue.hears("more_results")[0].services
    assert len(seen) == len(set(seen)) == 7


def test_more_in_a_district_begins_a_new_list(dialogue: Dialogue) -> None:
    """The wish is new, so the best of all comes first again, also what was shown."""
    dialogue.hears("housing_search")
    (more,) = dialogue.hears("more_results", entities={"district": "Gorbitz"})
    assert more.services[0] == "flat-gorbitz"
    assert more.data["left"] == 4
    (further,) = dialogue.hears("more_results")
    assert not set(further.services) & set(more.services)


def test_more_of_nothing_asks_for_a_topic(dialogue: Dialogue) -> None:
    """At the start nothing was shown that there could be more of."""
    (reply,) = dialogue.hears("more_results")
    assert reply.phrase == "details-none"
    assert "topic:housing_search" in reply.buttons


def test_details_show_the_same_services_again(dialogue: Dialogue) -> None:
    """Their cards hold the address that was asked for."""
    shown = dialogue.hears("housing_search")[1].services
    (details,) = dialogue.hears("ask_details")
    assert (details.phrase, details.services) == ("details", shown)
    assert "more" in details.buttons
    dialogue.hears("doctor")
    assert "more" not in dialogue.hears("ask_details")[0].buttons


def test_details_of_nothing_ask_for_a_topic(dialogue: Dialogue) -> None:
    """Nor of a service that content has lost since."""
    assert dialogue.phrases("ask_details") == ["details-none"]
    dialogue.slots["shown"] = ["gone"]
    assert dialogue.phrases("ask_details") == ["details-none"]


def test_a_district_in_the_question_brings_its_services_forward_and_is_kept(dialogue: Dialogue) -> None:
    """Also for the next question."""
    assert dialogue.hears("housing_search", entities={"district": "Gorbitz"})[1].services[0] == "flat-gorbitz"
    dialogue.hears("doctor")
    assert dialogue.hears("housing_search")[1].services[0] == "flat-gorbitz"


def test_a_district_after_the_question_ranks_anew(dialogue: Dialogue) -> None:
    """The list begins again from the first page."""
    dialogue.hears("housing_search")
    dialogue.hears("more_results")
    (again,) = dialogue.hears("inform", entities={"district": "Gorbitz"})
    assert (again.phrase, again.data, again.services[0]) == (
        "inform-services",
        {"topic": "housing_search"},
        "flat-gorbitz",
    )
    assert dialogue.slots["offset"] == 3


def test_a_district_before_any_question_is_noted(dialogue: Dialogue) -> None:
    """And used at the first question."""
    assert dialogue.phrases("inform", district="Gorbitz") == ["inform-noted"]
    assert dialogue.hears("housing_search")[1].services[0] == "flat-gorbitz"


def test_a_detail_that_changes_nothing_is_not_said_to_be_kept(dialogue: Dialogue) -> None:
    """A profession or an age leads to the topics instead."""
    (reply,) = dialogue.hears("inform")
    assert (reply.phrase, reply.buttons[-1]) == ("choose-topic", "human")


def test_services_in_the_readers_language_come_first(dialogue: Dialogue) -> None:
    """Where the person reads Arabic, or asks for a place that speaks it."""
    dialogue.slots["locale"] = "ar"
    assert dialogue.hears("housing_search")[1].services[0] == "flat-arabic"
    dialogue.slots["locale"] = "en"
    assert dialogue.hears("housing_search", entities={"language": "ar"})[1].services[0] == "flat-arabic"


def test_something_urgent_is_one_reply_with_numbers_and_services(dialogue: Dialogue) -> None:
    """Nothing stands before the numbers."""
    (reply,) = dialogue.hears("homeless_shelter")
    assert (reply.phrase, reply.data) == ("urgent", {"topic": "homeless_shelter"})
    assert (reply.services, reply.buttons) == (("shelter",), ("human", "topics"))


def test_the_list_of_topics_has_all_that_have_services_but_nothing_urgent(dialogue: Dialogue) -> None:
    """The richest first; a person is on the list too."""
    (reply,) = dialogue.hears("choose_topic")
    assert (reply.phrase, reply.buttons) == (
        "choose-topic",
        ("topic:housing_search", "topic:doctor", "human"),
    )
