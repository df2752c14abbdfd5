"""`make bench` measures searches that find the right thing."""

from __future__ import annotations

import random

import pytest

from content.load import load
from tests.benchmark.lookup import (
    SHIPPED,
    grown,
    in_one_topic,
    main,
    measure,
    plainly,
    quickly,
    searches,
)


def test_the_quick_way_finds_what_the_plain_way_finds() -> None:
    """A figure of something else would be worth nothing."""
    chance = random.Random(1)
    content = grown(load(SHIPPED), 600, chance)
    for laid_out in (content, in_one_topic(content, "doctor")):
        for wanted in searches(laid_out, 30, chance):
            assert quickly(laid_out, wanted) == plainly(laid_out, wanted)


def test_topics_keep_their_shares() -> None:
    """The richest topic of Dresden is the richest among many services."""
    shipped = load(SHIPPED)
    content = grown(shipped, 2 * len(shipped.services), random.Random(1))
    assert {topic: len(offers) for topic, offers in content.by_topic.items()} == {
        topic: 2 * len(offers) for topic, offers in shipped.by_topic.items()
    }


def test_every_search_is_measured() -> None:
    """And sorted, for the percentiles."""
    chance = random.Random(1)
    content = grown(load(SHIPPED), 200, chance)
    measured = measure(quickly, content, searches(content, 9, chance))
    assert len(measured.milliseconds) == 9
    assert list(measured.milliseconds) == sorted(measured.milliseconds)


def test_prints_a_line_for_the_usual_and_one_for_the_worst_case(capsys: pytest.CaptureFixture[str]) -> None:
    """With both ways and their ratio."""
    assert main(services=200, count=20, slow=2) == 0
    usual, worst = capsys.readouterr().out.splitlines()
    assert usual.startswith("a search among 200 services in 31 topics")
    assert worst.startswith("a search in one topic of 200: ")
    assert all(
        "ms at the 95th percentile" in line and "as quick as sorting" in line for line in (usual, worst)
    )
