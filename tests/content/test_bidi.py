"""content/bidi.py: numbers and Latin names stay whole in right-to-left text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from content.bidi import LEFT_TO_RIGHT, POP, RIGHT_TO_LEFT, isolate_as, isolate_runs
from content.load import Content
from content.model import Direction

RTL = Direction.RIGHT_TO_LEFT


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("اتصل على +49 351 8041470 الآن", "اتصل على [+49 351 8041470] الآن"),
        ("اتصل: 0800 1110111، مجانًا", "اتصل: [0800 1110111]، مجانًا"),
        (
            "في Junghansstraße 2, 01277 Dresden (Striesen).",
            "في [Junghansstraße 2, 01277 Dresden (Striesen)].",
        ),
        ("شهادة (WBS) من المدينة", "شهادة ([WBS]) من المدينة"),
        ("مركز Jobcenter/مكتب", "مركز [Jobcenter/]مكتب"),
        (
            "القانون SGB II هنا: https://example.org/a?b=1.",
            "القانون [SGB II] هنا: [https://example.org/a?b=1].",
        ),
        ("خلال 3 أشهر", "خلال 3 أشهر"),
    ],
)
def test_runs_are_isolated(text: str, shown: str) -> None:
    """Phones, addresses, names, abbreviations and links; the punctuation of the sentence stays outside."""
    assert isolate_runs(text, RTL).replace(LEFT_TO_RIGHT, "[").replace(POP, "]") == shown


def test_left_to_right_text_stays_as_it_is() -> None:
    """Nothing is added where nothing can be turned around."""
    text = "Call +49 351 8041470"
    assert isolate_runs(text, Direction.LEFT_TO_RIGHT) == text


@given(text=some.text(some.characters(codec="utf-8", exclude_characters="\u2066\u2068\u2069")))
def test_no_letter_is_lost_and_every_isolate_ends(text: str) -> None:
    """Without the isolates the text is the same, as many end as begin, and a second time changes nothing."""
    shown = isolate_runs(text, RTL)
    assert shown.replace(LEFT_TO_RIGHT, "").replace(POP, "") == text
    assert shown.count(LEFT_TO_RIGHT) == shown.count(POP)
    assert isolate_runs(shown, RTL) == shown


def test_isolates_never_reach_over_a_line(shipped: Content) -> None:
    """Each line of a guide is a paragraph of its own: an isolate that is still open there would end with it."""
    for topic in shipped.topics.values():
        for line in isolate_runs(topic.guide.get("ar", ""), RTL).splitlines():
            assert line.count(LEFT_TO_RIGHT) == line.count(POP)


def test_a_list_takes_the_direction_of_its_language() -> None:
    """Whatever its first letter is."""
    assert isolate_as("Pass", Direction.RIGHT_TO_LEFT) == f"{RIGHT_TO_LEFT}Pass{POP}"
    assert isolate_as("وثيقة", Direction.LEFT_TO_RIGHT) == f"{LEFT_TO_RIGHT}وثيقة{POP}"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("مركز «Löbtau» هنا", "«\u2066Löbtau\u2069»"),
        ("شهادة Wohnberechtigungsschein (WBS، شهادة السكن) هنا", "\u2066Wohnberechtigungsschein\u2069 (WBS"),
        ("في (Jobcenter) هنا", "(\u2066Jobcenter\u2069)"),
        ("في Dresden (Altstadt) هنا", "\u2066Dresden (Altstadt)\u2069"),
    ],
)
def test_signs_of_the_sentence_stay_outside_a_run(text: str, kept: str) -> None:
    """A bracket or a quotation mark belongs to where its other half stands."""
    assert kept in isolate_runs(text, Direction.RIGHT_TO_LEFT)
