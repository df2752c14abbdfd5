"""Aspects of what wants looking after: reviews, age, modelines."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from content.check import check
from content.finding import Finding, Level
from content.reviewing import confirm_facts, record, unreviewed

TODAY = date(2026, 4, 1)
SERVICE = "services/advice.yml"


def care(workshop: Any, today: date = TODAY) -> list[Finding]:
    """What is found on a day, without the modelines that this small folder lacks."""
    return [each for each in check(workshop.path, today=today) if "schema" not in each.message]


def test_without_a_day_nothing_grows_old(workshop: Any) -> None:
    """A running bot looks for mistakes only."""
    assert check(workshop.path) == ()


def test_drafts_are_one_finding_a_language(workshop: Any) -> None:
    """However many there are."""
    found = [finding for finding in care(workshop) if finding.file.startswith("reviews/")]
    assert [finding.file for finding in found] == [f"reviews/{code}.yml" for code in ("ar", "de", "en", "ru")]
    assert {finding.level for finding in found} == {Level.WARNING}


def test_nothing_is_left_when_all_is_reviewed_and_checked(workshop: Any) -> None:
    """Then the check is silent."""
    content = workshop.load()
    for code in content.languages:
        record(workshop.path, unreviewed(content, code), by="A", on=date(2026, 3, 1))
    confirm_facts(workshop.path, workshop.load().services["advice"], by="A", on=date(2026, 3, 1))
    assert care(workshop) == []
    workshop.change(SERVICE, "de: Rat", "de: Guter Rat")
    (finding,) = care(workshop)
    assert finding.message == "1 texts changed after their review in de: service/advice."
    found = care(workshop, date(2029, 1, 1))
    assert [finding.file for finding in found] == ["reviews/de.yml", "services", "services"]


@pytest.mark.parametrize(
    ("review", "level", "message"),
    [
        ("text: service/gone", Level.WARNING, "is not written in de any more"),
        ("text: nonsense", Level.ERROR, "names no text"),
        ("text: poem/advice", Level.ERROR, "names no text"),
    ],
)
def test_a_review_of_nothing_is_found(workshop: Any, review: str, level: Level, message: str) -> None:
    """With the line of the review."""
    workshop.write(
        "reviews/de.yml",
        f'reviewed:\n  - {{{review}, by: A, on: "2026-03-01", fingerprint: 0123456789abcdef}}\n',
    )
    (finding,) = workshop.findings()
    assert (finding.level, finding.line) == (level, 2)
    assert message in finding.message


def test_a_text_has_one_review(workshop: Any) -> None:
    """Two would contradict each other."""
    entry = '  - {text: service/advice, by: A, on: "2026-03-01", fingerprint: 0123456789abcdef}\n'
    workshop.write("reviews/de.yml", f"reviewed:\n{entry}{entry}")
    (finding,) = workshop.findings()
    assert (finding.level, finding.line) == (Level.ERROR, 3)


def test_reviews_of_an_unknown_language_are_an_error(workshop: Any) -> None:
    """A typing mistake in the file's name would lose them."""
    workshop.write("reviews/xx.yml", "reviewed: []\n")
    (finding,) = workshop.findings()
    assert finding.level is Level.ERROR


def test_a_review_of_tomorrow_is_an_error(workshop: Any) -> None:
    """Nobody has read it on a day that has not been."""
    day = "2026-04-02"
    workshop.write(
        "reviews/de.yml",
        f'reviewed: [{{text: service/advice, by: A, on: "{day}", fingerprint: 0123456789abcdef}}]\n',
    )
    assert any(f"{day} is no day that has been" in finding.message for finding in care(workshop))


def test_a_day_that_no_calendar_has_is_an_error(workshop: Any) -> None:
    """Nobody could say how old the fact is."""
    workshop.change(SERVICE, '"2026-03"', '"2026-02-30"')
    (finding,) = [each for each in workshop.findings() if each.file == SERVICE]
    assert (finding.level, finding.line) == (Level.ERROR, 10)
    assert "Expected a date from 2000 on, as in 2026-03-06" in finding.message


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("events/meeting.yml", 'checked: {by: A, on: "2026-04-02"}\n'),
        ("topics/doctor.yml", 'sources: [{url: "https://example.org", seen: "2026-05"}]\n'),
        ("topics/doctor.yml", 'sources: [{url: "https://example.org", law_as_of: "2027"}]\n'),
        ("districts.yml", 'boroughs: [{name: A, districts: [A], sources: [{url: a, seen: "2026-05"}]}]\n'),
        ("districts.yml", 'boroughs: []\nborders: [{between: [A, B], url: a, seen: "2026-05"}]\n'),
    ],
)
def test_no_date_of_any_file_is_still_to_come(workshop: Any, file: str, text: str) -> None:
    """Events, the law of a guide and the map of the city have dates too."""
    begin = {
        "events/meeting.yml": "id: meeting\nname: T\ntopics: [doctor]\nconfidence: low\nsources: []\n",
        "topics/doctor.yml": "id: doctor\ntitle: {de: Arzt, en: Doctor, ar: طبيب}\n",
        "districts.yml": "",
    }
    workshop.write(file, begin[file] + text)
    assert [each.file for each in care(workshop) if "has not been yet" in each.message] == [file]


def test_a_page_of_next_month_is_an_error(workshop: Any) -> None:
    """A month has been from its first day on."""
    assert not any("has not been yet" in finding.message for finding in care(workshop, date(2026, 3, 1)))
    assert any("has not been yet" in finding.message for finding in care(workshop, date(2026, 2, 28)))


def test_old_facts_are_one_finding(workshop: Any) -> None:
    """It names the command that lists them."""
    workshop.change(SERVICE, '"2026-03"', '"2020"')
    (finding,) = [each for each in care(workshop) if "older than" in each.message]
    assert finding.message == "1 of 1 services have facts that are older than 2y."
    assert "lotse content stale" in finding.advice


def test_a_file_without_a_modeline_is_found(workshop: Any) -> None:
    """The advice is the line to write."""
    found = {each.file: each for each in check(workshop.path, today=TODAY) if "schema" in each.message}
    assert found[SERVICE].advice.endswith("# yaml-language-server: $schema=../schema/service.json")
    text = (workshop.path / SERVICE).read_text(encoding="utf-8")
    workshop.write(SERVICE, f"# yaml-language-server: $schema=../schema/service.json{text}")
    assert SERVICE not in {
        each.file for each in check(workshop.path, today=TODAY) if "schema" in each.message
    }
