"""content/exchange/importing: everything of a delivery, or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from content.check import check
from content.exchange.importing import MeanwhileChanged, Outcome
from content.exchange.returned import Unit
from content.finding import ContentError
from content.load import load
from content.texts import TextKey, TextKind
from tests.content.exchange.desk import DAY, Desk

DOCTOR = TextKey(TextKind.TITLE, "doctor")


def told(outcome: Outcome) -> str:
    """All findings."""
    return "\n".join(map(str, outcome.findings))


def test_the_small_folder_is_in_order(desk: Desk) -> None:
    """Else these tests would show nothing."""
    assert check(desk.path) == ()


def test_good_words_are_written(desk: Desk) -> None:
    """And nothing else."""
    before = desk.files()
    outcome = desk.take(desk.translated("ar", {"title/doctor": "حكيم", "phrase/greet": "أهلا"}), "ar")
    after = desk.files()
    assert {name for name in after if after[name] != before.get(name)} == set(outcome.files)
    assert outcome.files == ("phrases/ar/dialogue.ftl", "topics/doctor.yml")
    assert {str(key) for key in outcome.taken} == {"title/doctor", "phrase/greet"}
    assert load(desk.path).topics["doctor"].title["ar"] == "حكيم"
    assert outcome.findings == ()


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"service/advice": "مشورة: 116118."}, "lacks 116117"),
        ({"service/advice": "مشورة: ١١٦١١٧."}, "another script"),
        (
            {"phrase/left": "{ $left ->\n [one] { $left }\n *[other] { $left }\n}"},
            "lacks the plural form few",
        ),
        ({"phrase/places": "أماكن"}, "leaves out"),
        ({"phrase/places": "أماكن { $title"}, "Fluent cannot read"),
        ({"phrase/greet": "{ greet }"}, "nobody fills in"),
        ({"title/doctor": "<i>x</i>"}, "HTML"),
    ],
)
def test_one_wrong_text_keeps_all_out(desk: Desk, wrong: dict[str, str], message: str) -> None:
    """Nothing is written, and the row of the wrong one is told."""
    before = desk.files()
    outcome = desk.take(desk.translated("ar", {"guide/doctor": "سطر"} | wrong), "ar", by="A")
    assert outcome.has_errors
    assert message in told(outcome)
    (key,) = wrong
    assert outcome.refused == (key,)
    assert all(f"{key}: " in str(each) and each.file == "texts.csv" for each in outcome.findings)
    assert desk.files() == before
    assert outcome.files == ()


def test_what_takes_place_at_an_event_is_translated_as_well(desk: Desk) -> None:
    """Its words stand in a file of their own."""
    (desk.path / "events").mkdir()
    (desk.path / "events/cafe.yml").write_text(
        'id: cafe\nname: "Café"\ntopics: [doctor]\nconfidence: high\nfirst: "2026-03-02 15:00"\nsources:\n'
        '  - {url: "https://example.org", seen: "2026-03", supports: [name, what, dates]}\n'
        'text:\n  de: "Reden bei Tee."\n  en: "Talk over tea."\n',
        encoding="utf-8",
    )
    assert desk.take(desk.translated("ar", {"event/cafe": "حديث\nوشاي"}), "ar").refused == ("event/cafe",)
    assert desk.take(desk.translated("ar", {"event/cafe": "حديث وشاي"}), "ar").files == ("events/cafe.yml",)
    assert load(desk.path).events["cafe"].text["ar"] == "حديث وشاي"


def test_a_guide_may_not_grow_beyond_its_limit(desk: Desk) -> None:
    """In German and English it is an error, elsewhere it is told."""
    long = "word " * 111
    assert desk.take(desk.translated("en", {"guide/doctor": long}), "en").refused == ("guide/doctor",)
    outcome = desk.take(desk.translated("ar", {"guide/doctor": long}), "ar")
    assert "guide/doctor: The guide has 111 words" in told(outcome)
    assert outcome.taken == (TextKey(TextKind.GUIDE, "doctor"),)


def test_all_that_is_wrong_is_told_at_once(desk: Desk) -> None:
    """What the words show, and what only the check of the whole shows."""
    outcome = desk.take(
        desk.translated("ar", {"service/advice": "مشورة", "phrase/places": "أماكن", "title/doctor": "حكيم"}),
        "ar",
    )
    assert set(outcome.refused) == {"service/advice", "phrase/places"}
    assert outcome.taken == (DOCTOR,)
    assert outcome.has_errors


def test_old_errors_elsewhere_keep_nothing_out(desk: Desk) -> None:
    """Content is rarely in perfect order while people translate it."""
    file = desk.path / "topics/emergency.yml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("title: {de: t, en: t, ar: t}", "title: {de: t}"),
        encoding="utf-8",
    )
    assert check(desk.path)
    outcome = desk.take(desk.translated("ar", {"title/doctor": "حكيم", "title/emergency": "x"}), "ar")
    assert not outcome.has_errors
    assert len(outcome.taken) == 2


def test_texts_in_one_line_are_checked_as_well(desk: Desk) -> None:
    """Where several languages share a line, what is new about it counts."""
    (desk.path / "topics/emergency.yml").write_text(
        (desk.path / "topics/emergency.yml").read_text(encoding="utf-8").replace("'112'", "'110 112'"),
        encoding="utf-8",
    )
    outcome = desk.take(desk.translated("ar", {"guide/emergency": "112"}), "ar")
    assert "topics/emergency.yml:4: error: ar lacks 110" in told(outcome)


def test_an_error_that_was_there_is_not_taken_again(desk: Desk) -> None:
    """Whoever writes a text anew corrects its numbers, too."""
    file = desk.path / "services/advice.yml"
    text = file.read_text(encoding="utf-8").replace("مشورة: 116117.", "مشورة")
    file.write_text(text, encoding="utf-8")
    assert desk.take(desk.translated("ar", {"service/advice": "نصيحة"}), "ar").has_errors


def test_a_dry_run_says_what_would_be_written_and_writes_nothing(desk: Desk) -> None:
    """Not even a review."""
    before = desk.files()
    delivery = desk.translated("ar", {"title/doctor": "حكيم"}, approved="title/doctor")
    outcome = desk.take(delivery, "ar", by="A", dry_run=True)
    assert outcome.files == ("reviews/ar.yml", "topics/doctor.yml")
    assert desk.files() == before


def test_confirmed_texts_are_recorded_with_the_name(desk: Desk) -> None:
    """In the file that the review command writes; a changed text is a draft again."""
    delivery = desk.translated(
        "ar", {"title/doctor": "حكيم", "guide/doctor": "سطر"}, approved="title/doctor phrase/long"
    )
    outcome = desk.take(delivery, "ar", by="A B")
    assert {str(key) for key in outcome.reviewed} == {"title/doctor", "phrase/long"}
    content = load(desk.path)
    review = content.reviews.review(DOCTOR, "ar", "حكيم")
    assert review
    assert (review.by, review.on) == ("A B", DAY.isoformat())
    long = TextKey(TextKind.PHRASE, "long")
    assert content.reviews.review(long, "ar", content.phrases.written("ar")["long"])
    assert check(desk.path, today=DAY)[0].level.value == "warning"


def test_without_a_name_confirmed_texts_stay_drafts(desk: Desk) -> None:
    """And are counted, so that the name can be given."""
    outcome = desk.take(desk.translated("ar", {}, approved="title/doctor"), "ar")
    assert (outcome.approved, outcome.files, outcome.reviewed) == (1, (), ())


ARABIC = "\n".join(
    ["{ $left ->"]
    + [f" [{form}] {'{ $left }'} مكان" for form in ("zero", "one", "two", "few", "many")]
    + ["*[other] { $left } مكان", "}"]
)


def test_a_second_import_of_the_same_file_changes_nothing(desk: Desk) -> None:
    """Not even the day of a review."""
    delivery = desk.translated("ar", {"title/doctor": "حكيم", "phrase/left": ARABIC}, approved="title/doctor")
    assert len(desk.take(delivery, "ar", by="A").files) == 3
    again = desk.take(delivery, "ar", by="B")
    assert (again.files, again.taken, again.has_errors) == ((), (), False)


class Interrupted(tuple[Unit, ...]):  # noqa: SLOT001 -- it knows a file
    """Units; while they are looked at somebody writes a file."""

    file: Path

    def __iter__(self) -> Iterator[Unit]:
        self.file.write_text(self.file.read_text(encoding="utf-8") + "# meanwhile\n", encoding="utf-8")
        return super().__iter__()


@pytest.mark.parametrize(
    ("file", "is_kept_out"), [("topics/doctor.yml", True), ("topics/emergency.yml", False)]
)
def test_what_somebody_writes_during_the_check_is_not_lost(
    desk: Desk,
    file: str,
    is_kept_out: bool,  # noqa: FBT001 -- a parameter
) -> None:
    """The import stops where it would write over it; elsewhere both stay."""
    delivery = desk.translated("ar", {"title/doctor": "حكيم", "phrase/greet": "أهلا"})
    units = Interrupted(delivery.units)
    units.file = desk.path / file
    before = desk.files()
    if is_kept_out:
        with pytest.raises(MeanwhileChanged, match=file):
            desk.take(replace(delivery, units=units), "ar")
        assert desk.files().items() - before.items() == {(file, units.file.read_bytes())}
    else:
        assert desk.take(replace(delivery, units=units), "ar").taken
    assert "# meanwhile" in units.file.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_read_takes_nothing(desk: Desk) -> None:
    """Its own errors come first."""
    delivery = desk.translated("ar", {"title/doctor": "حكيم"})
    (desk.path / "topics/broken.yml").write_text("id: [", encoding="utf-8")
    with pytest.raises(ContentError):
        desk.take(delivery, "ar")
