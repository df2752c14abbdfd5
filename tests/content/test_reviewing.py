"""content/reviewing: a named human's word is recorded, and nothing else changes."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest

from content.checked import facts_fingerprint, is_checked
from content.reviewing import confirm_facts, record, unreviewed
from content.texts import TextKey, TextKind

DAY = date(2026, 3, 1)


def keys(workshop: Any, language: str, **chosen: Any) -> list[str]:
    """The drafts of a language."""
    return [str(each.key) for each in unreviewed(workshop.load(), language, **chosen)]


def test_urgent_topics_are_asked_first(workshop: Any) -> None:
    """Guides before titles before everything else."""
    found = keys(workshop, "ar")
    assert found[:2] == ["guide/emergency", "guide/homeless_shelter"]
    assert found.index("title/self_harm") < found.index("title/doctor") < found.index("phrase/greet")


def test_a_choice_is_by_name_or_by_kind(workshop: Any) -> None:
    """What the language does not have cannot be reviewed in it."""
    assert keys(workshop, "de", kinds=[TextKind.SERVICE]) == ["service/advice"]
    assert keys(workshop, "de", names=["title/doctor"]) == ["title/doctor"]
    with pytest.raises(LookupError, match="title/doctor"):
        keys(workshop, "ru", names=["title/doctor"])


def test_the_german_words_stand_beside_the_translation(workshop: Any) -> None:
    """Reviewers compare; German itself has nothing beside it."""
    (arabic,) = unreviewed(workshop.load(), "ar", names=["service/advice"])
    (german,) = unreviewed(workshop.load(), "de", names=["service/advice"])
    assert (arabic.text, arabic.german) == ("مشورة", "Rat")
    assert german.german is None


def test_a_recorded_review_makes_no_draft_until_the_text_changes(workshop: Any) -> None:
    """The second review of a text replaces the first."""
    record(workshop.path, unreviewed(workshop.load(), "ar"), by='A "B" C', on=DAY)
    assert keys(workshop, "ar") == []
    workshop.change("services/advice.yml", "مشورة", "نصيحة")
    assert keys(workshop, "ar") == ["service/advice"]
    before = (workshop.path / "reviews/ar.yml").read_text(encoding="utf-8")
    record(workshop.path, unreviewed(workshop.load(), "ar"), by="D", on=DAY)
    after = (workshop.path / "reviews/ar.yml").read_text(encoding="utf-8")
    assert before.count("text: service/advice") == after.count("text: service/advice") == 1
    content = workshop.load()
    review = content.reviews.last(TextKey(TextKind.SERVICE, "advice"), "ar")
    assert (review.by, review.on) == ("D", "2026-03-01")
    assert len(before.splitlines()) == len(after.splitlines())


def test_comments_in_a_review_file_stay(workshop: Any) -> None:
    """People note beside a review what they were not sure of."""
    record(workshop.path, unreviewed(workshop.load(), "ar", names=["phrase/greet"]), by="A", on=DAY)
    workshop.change("reviews/ar.yml", 'by: "A"', 'by: "A"  # asked a colleague')
    record(workshop.path, unreviewed(workshop.load(), "ar", names=["title/doctor"]), by="B", on=DAY)
    assert "# asked a colleague" in (workshop.path / "reviews/ar.yml").read_text(encoding="utf-8")


def test_confirmed_facts_are_one_more_line(workshop: Any) -> None:
    """A later check replaces the line."""
    path = workshop.path / "services/advice.yml"
    before = path.read_text(encoding="utf-8").splitlines()
    advice = workshop.load().services["advice"]
    confirm_facts(workshop.path, advice, by="A", on=DAY)
    first = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in first if line not in before] == [
        f'checked: {{by: "A", on: "2026-03-01", facts: "{facts_fingerprint(advice)}"}}'
    ]
    assert [line for line in first if not line.startswith("checked")] == before
    confirm_facts(workshop.path, advice, by="B", on=DAY)
    assert workshop.load().services["advice"].checked.by == "B"
    assert is_checked(workshop.load().services["advice"])
    assert len(path.read_text(encoding="utf-8").splitlines()) == len(first)


def test_a_service_that_does_not_exist_cannot_be_confirmed(workshop: Any) -> None:
    """Nothing is written for it."""
    nobody = msgspec.structs.replace(workshop.load().services["advice"], id="nobody")
    with pytest.raises(FileNotFoundError):
        confirm_facts(workshop.path, nobody, by="A", on=DAY)
    assert not (workshop.path / "services/nobody.yml").exists()


def test_a_file_that_changed_while_it_was_shown_is_not_checked(workshop: Any) -> None:
    """What counts is what the person saw."""
    shown = workshop.load().services["advice"]
    workshop.change("services/advice.yml", "+49 351 1234567", "+49 351 1234568")
    confirm_facts(workshop.path, shown, by="A", on=DAY)
    assert not is_checked(workshop.load().services["advice"])
