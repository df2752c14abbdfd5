"""content/exchange/rows: which texts go out, and what each says about itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.exchange.rows import Row, RowState, rows
from content.load import load, read_folder, snapshot
from content.reviewing import record, unreviewed
from content.texts import TextKind
from content.wanted_texts import wanted_in, wanted_texts
from tests.content.exchange.desk import DAY, Desk


def row(desk: Desk, language: str, key: str) -> Row:
    """The row of one text."""
    (found,) = [each for each in desk.rows(language) if str(each.key) == key]
    return found


def test_a_row_has_the_source_and_what_there_is(desk: Desk) -> None:
    """With the fingerprint of both, each behind its language."""
    found = row(desk, "ar", "service/advice")
    assert (found.source, found.target, found.state) == (
        "Rat unter 116117.",
        "مشورة: 116117.",
        RowState.DRAFT,
    )
    assert found.source_version.startswith("de:")
    assert found.target_version.startswith("ar:")
    assert len(found.source_version) == len("de:") + 16


def test_a_missing_text_goes_out_empty(desk: Desk) -> None:
    """Russian has only begun."""
    found = row(desk, "ru", "guide/doctor")
    assert (found.target, found.state, found.target_version) == ("", RowState.MISSING, "ru:")


def test_the_state_follows_the_reviews(desk: Desk) -> None:
    """Reviewed, and changed as soon as the words are others."""
    record(desk.path, unreviewed(load(desk.path), "ar", names=["title/doctor"]), by="A", on=DAY)
    assert row(desk, "ar", "title/doctor").state is RowState.REVIEWED
    file = desk.path / "topics/doctor.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("طبيب", "طبيبة"), encoding="utf-8")
    assert row(desk, "ar", "title/doctor").state is RowState.CHANGED


@pytest.mark.parametrize("state", RowState)
def test_only_what_was_asked_for_goes_out(desk: Desk, state: RowState) -> None:
    """By state and by kind."""
    assert {each.state for each in desk.rows("ru", states={state})} <= {state}
    kinds = {each.key.kind for each in desk.rows("ru", kinds=[TextKind.GUIDE, TextKind.TITLE])}
    assert kinds == {TextKind.GUIDE, TextKind.TITLE}


def test_another_source_can_be_chosen(desk: Desk) -> None:
    """Whoever reads no German translates from English."""
    sources = {str(each.key): each.source for each in desk.rows("ar", source="en")}
    assert sources["phrase/greet"] == "Hello"


def test_every_wanted_text_goes_out(shipped_folder: Path) -> None:
    """Unless German is easy enough to stand for easy German."""
    folder = read_folder(shipped_folder)
    shipped = snapshot(folder)
    wanted = wanted_texts(shipped)
    for language in shipped.languages.values():
        source = "en" if language.code == "de" else "de"
        keys = {key for key, texts in wanted_in(language, wanted) if source in texts}
        out = {each.key for each in rows(folder, shipped, language.code, source=source)}
        assert out == keys if language.variant_of is None else out < keys


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("service/advice", "“Beratung”"),
        ("service/advice", "116117"),
        ("guide/doctor", "at most 110 words"),
        ("guide/emergency", "Urgent"),
        ("phrase/places", "Keep exactly: { $title }"),
        ("phrase/places", "$title ist ein Thema."),
        ("phrase/places", "in the conversation"),
        ("phrase/left", "[few], [many], [one], [other], [two], [zero]"),
        ("phrase/button-more", "On a button"),
    ],
)
def test_a_note_says_what_a_translator_has_to_know(desk: Desk, key: str, said: str) -> None:
    """Where it is shown, what has to stay, how long it may be."""
    assert said in row(desk, "ar", key).note


def test_the_limit_of_easy_german_is_noted(shipped_folder: Path) -> None:
    """It is counted by the check."""
    desk = Desk(shipped_folder)
    assert all("12 words" in each.note for each in desk.rows("de-x-simple"))
