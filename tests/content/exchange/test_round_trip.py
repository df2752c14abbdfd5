"""The shipped texts go out and come back: without a change no byte changes, and every new word arrives."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from content.exchange.returned import Delivery
from content.exchange.rows import Row
from content.exchange.spreadsheet import from_csv, to_csv
from content.exchange.wording import exchanged
from content.exchange.xliff import from_xliff, to_xliff
from content.load import load
from content.wanted_texts import wanted_texts
from tests.content.exchange.desk import Desk

SHIPPED = Path(__file__).parents[3] / "content"
LANGUAGES = tuple(load(SHIPPED).languages)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A copy of the shipped content."""
    path = tmp_path_factory.mktemp("shipped") / "content"
    shutil.copytree(SHIPPED, path, ignore=shutil.ignore_patterns("*.py", "__pycache__", ".*"))
    return Desk(path)


def by_spreadsheet(rows: list[Row], source: str, language: str) -> Delivery:
    """Out and back as CSV."""
    return from_csv(to_csv(rows), "texts.csv")


def by_program(rows: list[Row], source: str, language: str) -> Delivery:
    """Out and back as XLIFF."""
    return from_xliff(to_xliff(rows, source=source, language=language), "texts.xlf", language=language)


@pytest.mark.parametrize("way", [by_spreadsheet, by_program])
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unchanged_file_changes_no_byte(copy: Desk, language: str, way: object) -> None:
    """In no language and neither format."""
    before = copy.files()
    source = "en" if language == "de" else "de"
    rows = copy.rows(language, source)
    outcome = copy.take(way(rows, source, language), language, by="A")  # type: ignore[operator]
    assert (outcome.findings, outcome.taken, outcome.refused) == ((), (), ())
    assert len(outcome.unchanged) == len(rows) > 0
    assert copy.files() == before


def test_a_whole_language_can_be_begun_from_nothing(copy: Desk) -> None:
    """Every phrase, title, guide and text finds its place, and the other languages keep every word."""
    path = copy.path
    (path / "languages.yml").write_text(
        (path / "languages.yml").read_text(encoding="utf-8")
        + "  - {code: pl, name: Polski, direction: ltr, fallback: [en, de]}\n",
        encoding="utf-8",
    )
    (path / "phrases/pl").mkdir()
    before = wanted_texts(load(path))
    rows = [row for row in copy.rows("pl") if "uk" in before[row.key]]
    delivery = by_spreadsheet(rows, "de", "pl")
    words = {str(row.key): exchanged(row.key, before[row.key]["uk"]) for row in rows}
    units = tuple(replace(unit, target=words[unit.key], approved=True) for unit in delivery.units)
    outcome = copy.take(replace(delivery, units=units), "pl", by="A")
    wrong = [finding for finding in outcome.findings if finding.level.value == "error"]
    assert wrong == []
    assert len(outcome.taken) == len(outcome.reviewed) == len(rows)
    content = load(path)
    after = wanted_texts(content)
    for key, texts in before.items():
        assert {code: text for code, text in after[key].items() if code != "pl"} == dict(texts)
        assert after[key].get("pl") == (texts.get("uk") if key in {row.key for row in rows} else None)
    assert len(list(content.reviews)) >= len(rows)
