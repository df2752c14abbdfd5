"""content/exchange/judging: nothing is overwritten that its translator has not seen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from content.exchange.judging import Judgement, judge
from content.exchange.returned import Delivery
from content.exchange.spreadsheet import from_csv, to_csv
from content.load import load
from content.reviewing import record, unreviewed
from tests.content.exchange.desk import DAY, Desk


def judged(desk: Desk, delivery: Delivery, language: str = "ar", **chosen: Any) -> Judgement:
    """A delivery compared with the folder of now."""
    return judge(delivery, load(desk.path), language, **chosen)


def taken(judgement: Judgement) -> dict[str, str]:
    """The new words."""
    return {str(each.key): each.text for each in judgement.accepted if each.is_new}


def told(judgement: Judgement) -> str:
    """All findings."""
    return "\n".join(map(str, judgement.findings))


def change(desk: Desk, old: str, new: str, file: str = "topics/doctor.yml") -> None:
    """Somebody else is at work."""
    path = desk.path / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def review(desk: Desk, *names: str) -> None:
    """Somebody confirms Arabic texts."""
    record(desk.path, unreviewed(load(desk.path), "ar", names=names), by="A", on=DAY)


def test_what_the_translator_left_alone_is_unchanged(desk: Desk) -> None:
    """All of it, without a word."""
    judgement = judged(desk, desk.translated("ar", {}))
    assert (judgement.accepted, judgement.refused, judgement.findings) == ((), (), ())
    assert len(judgement.unchanged) == len(desk.rows("ar"))


def test_new_words_are_taken_in_the_folders_form(desk: Desk) -> None:
    """Phrases in Fluent's, with its indentation."""
    words = {"title/doctor": "حكيم", "phrase/long": "أ\nب ", "phrase/places": "{ $title } : هنا"}
    assert taken(judged(desk, desk.translated("ar", words))) == {
        "title/doctor": "حكيم",
        "phrase/long": "أ\n    ب",
        "phrase/places": "{ $title } : هنا",
    }


def test_another_indentation_of_a_phrase_is_no_change(desk: Desk) -> None:
    """Fluent reads the same."""
    text = next(row.target for row in desk.rows("ar") if str(row.key) == "phrase/left")
    indented = text.replace("\n    [", "\n  [")
    assert indented != text
    assert taken(judged(desk, desk.translated("ar", {"phrase/left": indented}))) == {}


@pytest.mark.parametrize("key", ["guide/nobody", "phrase/console-title", "thing/x", "doctor", ""])
def test_a_text_that_the_language_does_not_have_is_refused(desk: Desk, key: str) -> None:
    """Also one that only caseworkers read."""
    (desk.path / "phrases/de/console.ftl").write_text("console-title = Konsole\n", encoding="utf-8")
    delivery = desk.translated("ar", {})
    wrong = replace(delivery, units=(replace(delivery.units[0], key=key),))
    assert "no such text" in told(judged(desk, wrong))


def test_a_text_that_stands_twice_is_refused(desk: Desk) -> None:
    """Nobody knows which of the two counts."""
    delivery = desk.translated("ar", {})
    assert "twice" in told(judged(desk, replace(delivery, units=delivery.units[:1] * 2)))


def test_words_for_another_language_are_refused_in_one_line(desk: Desk) -> None:
    """Six hundred lines would say no more."""
    judgement = judged(desk, desk.translated("ru", {}))
    assert len(judgement.findings) == 1
    assert "for ru, not for ar" in told(judgement)
    assert judgement.accepted == ()


def test_words_without_their_fingerprints_are_refused(desk: Desk) -> None:
    """Otherwise nobody could tell what they were made from."""
    delivery = desk.translated("ar", {"title/doctor": "حكيم"})
    bare = replace(
        delivery, units=tuple(replace(unit, source_version="", target_version="") for unit in delivery.units)
    )
    judgement = judged(desk, bare)
    assert len(judgement.refused) == len(bare.units)


def test_a_source_that_changed_meanwhile_is_told(desk: Desk) -> None:
    """With its words of today; --force takes the translation as a draft."""
    delivery = desk.translated("ar", {"title/doctor": "حكيم"}, approved="title/doctor")
    change(desk, '"Arzt"', '"Zahnarzt"')
    judgement = judged(desk, delivery)
    assert judgement.refused == ("title/doctor",)
    assert "today it is “Zahnarzt”" in told(judgement)
    forced = judged(desk, delivery, force=True)
    assert taken(forced) == {"title/doctor": "حكيم"}
    assert [each.approved for each in forced.accepted] == [False]
    assert "draft" in told(forced)


def test_a_source_that_changed_does_not_matter_where_nothing_was_translated(desk: Desk) -> None:
    """A file of all texts can come back with a few new ones."""
    delivery = desk.translated("ar", {})
    change(desk, '"Arzt"', '"Zahnarzt"')
    assert judged(desk, delivery).findings == ()


def test_a_source_that_is_gone_has_changed(desk: Desk) -> None:
    """There is nothing left that it could be a translation of."""
    delivery = desk.translated("ar", {"phrase/greet": "أهلا"})
    change(desk, "greet = Hallo\n", "", "phrases/de/dialogue.ftl")
    assert judged(desk, delivery).refused == ("phrase/greet",)


def test_words_of_somebody_else_are_not_overwritten(desk: Desk) -> None:
    """Not even with --force: a conflict is decided by people."""
    delivery = desk.translated("ar", {"title/doctor": "حكيم"})
    change(desk, "طبيب", "دكتور")
    for force in (False, True):
        judgement = judged(desk, delivery, force=force)
        assert judgement.refused == ("title/doctor",)
        assert "today it is “دكتور”" in told(judgement)


def test_somebody_else_with_the_same_words_is_no_conflict(desk: Desk) -> None:
    """The file may be imported twice."""
    delivery = desk.translated("ar", {"title/doctor": "حكيم", "phrase/greet": "أهلا"})
    change(desk, "طبيب", "حكيم")
    change(desk, "مرحبًا", "أهلا", "phrases/ar/dialogue.ftl")
    judgement = judged(desk, delivery)
    assert (taken(judgement), judgement.findings) == ({}, ())


def test_a_file_that_was_taken_can_be_taken_again_though_a_source_changed(desk: Desk) -> None:
    """Words that are there already need no source; to confirm them, it does matter."""
    words = {"title/doctor": "حكيم"}
    old, confirmed = desk.translated("ar", words), desk.translated("ar", words, approved="title/doctor")
    change(desk, "طبيب", "حكيم")
    change(desk, '"Arzt"', '"Zahnarzt"')
    assert judged(desk, old).findings == ()
    assert judged(desk, confirmed).refused == ("title/doctor",)
    forced = judged(desk, confirmed, force=True)
    assert (forced.accepted, forced.refused) == ((), ())
    assert "stays a draft" in told(forced)


def test_an_emptied_text_is_refused(desk: Desk) -> None:
    """An import removes nothing, and nobody confirms what is not there."""
    assert "empty" in told(judged(desk, desk.translated("ar", {"title/doctor": "  "})))
    assert "empty" in told(judged(desk, desk.translated("ru", {}, approved="title/doctor"), "ru"))


def test_everything_wrong_is_told_at_once(desk: Desk) -> None:
    """With its row in the spreadsheet."""
    judgement = judged(desk, desk.translated("ar", {"title/doctor": "<b>\n{ $x }", "phrase/places": "هنا"}))
    lines = told(judgement).splitlines()
    assert len(lines) == 4
    assert all(line.startswith("texts.csv:") and "error" in line for line in lines)


def test_a_changed_source_in_the_file_is_noticed(desk: Desk) -> None:
    """Its translator may think that it is taken, too."""
    delivery = desk.translated("ar", {})
    changed = replace(delivery, units=(replace(delivery.units[0], source="Besser"), *delivery.units[1:]))
    judgement = judged(desk, changed)
    assert "Only the translation is taken" in told(judgement)
    assert judgement.refused == ()


def test_confirmed_words_can_be_recorded_once(desk: Desk) -> None:
    """New ones and old ones, but none that have been reviewed already."""
    review(desk, "phrase/greet")
    delivery = desk.translated(
        "ar", {"title/doctor": "حكيم"}, approved="title/doctor service/advice phrase/greet"
    )
    judgement = judged(desk, delivery)
    assert {(str(each.key), each.is_new) for each in judgement.accepted if each.approved} == {
        ("title/doctor", True),
        ("service/advice", False),
    }


def test_confirmed_words_that_somebody_changed_are_a_conflict(desk: Desk) -> None:
    """What was confirmed is not there any more."""
    delivery = desk.translated("ar", {}, approved="title/doctor")
    change(desk, "طبيب", "دكتور")
    assert judged(desk, delivery).refused == ("title/doctor",)


def test_a_mark_that_was_left_from_the_export_confirms_no_new_words(desk: Desk) -> None:
    """A program keeps the state of a unit while its words change."""
    review(desk, "title/doctor")
    judgement = judged(desk, desk.by_program("ar", "طبيب", "حكيم"))
    assert [(each.text, each.approved) for each in judgement.accepted] == [("حكيم", False)]
    assert "nobody has confirmed the new ones" in told(judgement)
    fresh = desk.by_program("ar", "needs-review-translation", "final")
    assert all(each.approved and not each.is_new for each in judged(desk, fresh).accepted)


def test_the_source_may_be_english(desk: Desk) -> None:
    """The fingerprint says which language was translated."""
    delivery = from_csv(to_csv(desk.rows("ar", source="en")), "texts.csv")
    (unit,) = [each for each in delivery.units if each.key == "title/doctor"]
    change(desk, '"Arzt"', '"Zahnarzt"')
    new = replace(delivery, units=(replace(unit, target="حكيم"),))
    assert taken(judged(desk, new)) == {"title/doctor": "حكيم"}
