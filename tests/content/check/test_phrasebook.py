"""content/check/phrasebook.py: no sentence without words, no words without a sentence."""

from __future__ import annotations

from typing import Any

import pytest

from content.check.phrasebook import FEWEST

BOOK = "phrasebook.yml"
LAST = "      - {id: come, fields: {date: date, days: number}}\n"
TITLES = """
console-phrasebook-group-all = Alle
console-phrasebook-field-date = Datum
console-phrasebook-field-days = Tage
"""


@pytest.fixture
def with_book(workshop: Any) -> Any:
    """The small folder with a phrasebook in order."""
    plain = [f"plain-{number}" for number in range(FEWEST - 1)]
    lines = "".join(f"      - {{id: {name}}}\n" for name in plain)
    workshop.write(BOOK, f"groups:\n  - id: all\n    sentences:\n{lines}{LAST}")
    words = "".join(f"phrasebook-{name} = {name}\n" for name in plain)
    for code in ("de", "en", "ar"):
        forms = ("zero", "one", "two", "few", "many") if code == "ar" else ("one",)
        variants = "".join(f"    [{form}] {{ $date }} {{ $days }}\n" for form in forms)
        come = f"phrasebook-come = {{ $days ->\n{variants}   *[other] {{ $date }} {{ $days }}\n }}\n"
        workshop.write(f"phrases/{code}/phrasebook.ftl", words + come)
    for code in ("de", "en"):
        workshop.write(f"phrases/{code}/console.ftl", TITLES)
    return workshop


def test_a_phrasebook_in_order_has_no_finding(with_book: Any) -> None:
    """Groups, sentences, fields and words belong together."""
    assert with_book.messages() == []


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (BOOK, "      - {id: plain-0}\n", "", "The phrasebook has 59 sentences."),
        (BOOK, "      - {id: plain-0}\n", "", "has the words of phrasebook-plain-0"),
        (BOOK, "{id: plain-1}", "{id: plain-0}", "The sentence plain-0 stands here twice."),
        (BOOK, "{id: plain-0}", "{id: new}", "The sentence new has no words in ar."),
        (BOOK, ", days: number", "", "uses $days, which is no field"),
        (BOOK, "days: number", "days: date", "selects by $days, which is no number"),
        (BOOK, "days: number", "days: hour", "Invalid enum value 'hour'"),
        (BOOK, "date: date", "day: date", "has no place for the field day"),
        (BOOK, "date: date", "day: date", "phrases/de/console.ftl: error: console-phrasebook-field-day"),
        (BOOK, "id: all", "id: whole", "has nothing called console-phrasebook-group-all"),
        ("phrases/ar/phrasebook.ftl", "phrasebook-plain-0 =", "# phrasebook-plain-0 =", "has no words in ar"),
        (
            "phrases/en/console.ftl",
            "console-phrasebook-field-date",
            "x",
            "phrases/en/console.ftl: error: console-ph",
        ),
    ],
)
def test_what_does_not_belong_together_is_found(
    with_book: Any, file: str, old: str, new: str, message: str
) -> None:
    """Each mistake with its file, as an error."""
    with_book.change(file, old, new)
    assert [line for line in with_book.messages() if message in line and "error" in line]


def test_a_group_that_stands_twice_is_found(with_book: Any) -> None:
    """Caseworkers would see two of the same title."""
    with_book.change(BOOK, LAST, f"  - id: all\n    sentences:\n{LAST}")
    assert [line for line in with_book.messages() if "The group all stands here twice." in line]


def test_content_does_without_a_phrasebook(workshop: Any) -> None:
    """Then caseworkers are offered none, and nothing is missing."""
    assert workshop.load().phrasebook.groups == ()
    workshop.write("phrases/de/phrasebook.ftl", "phrasebook-idle = …\n")
    assert [line for line in workshop.messages() if "has the words of phrasebook-idle" in line]
