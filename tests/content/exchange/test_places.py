"""content/exchange/places: texts find their files, and only their own lines change."""

from __future__ import annotations

from difflib import ndiff

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from content.exchange.places import PLACES, put
from content.exchange.wording import tidy
from content.load import Content, load, read_folder
from content.texts import TextKey, TextKind
from content.wanted_texts import wanted_texts
from tests.content.exchange.desk import Desk

DOCTOR = TextKey(TextKind.TITLE, "doctor")
GUIDE = TextKey(TextKind.GUIDE, "doctor")
ADVICE = TextKey(TextKind.SERVICE, "advice")


def changed(desk: Desk, language: str, texts: dict[TextKey, str]) -> dict[str, list[str]]:
    """Write texts; the lines that have gone and come, by file."""
    before = desk.files()
    put(desk.path, read_folder(desk.path), language, texts)
    return {
        name: [
            line.rstrip("\n")
            for line in ndiff(before.get(name, b"").decode().splitlines(True), data.decode().splitlines(True))
            if line[0] in "+-"
        ]
        for name, data in desk.files().items()
        if data != before.get(name)
    }


def phrase(name: str) -> TextKey:
    """The key of a phrase."""
    return TextKey(TextKind.PHRASE, name)


def test_every_kind_of_text_has_its_place(shipped: Content) -> None:
    """What goes out has to find its way back."""
    assert {key.kind for key in wanted_texts(shipped)} <= PLACES.keys()


def test_words_are_written_as_their_neighbours_are(desk: Desk) -> None:
    """A block stays a block, quotes stay quotes, comments stay."""
    assert changed(desk, "ar", {DOCTOR: 'حكيم "x"', GUIDE: "سطر", ADVICE: "نصيحة"}) == {
        "topics/doctor.yml": [
            '-   ar: "طبيب"',
            '+   ar: "حكيم \\"x\\""',
            "-     سطر أول.",
            "+     سطر",
            "-     سطر ثان.",
        ],
        "services/advice.yml": ['-   ar: "مشورة: 116117."', '+   ar: "نصيحة"'],
    }


def test_a_new_language_stands_where_it_is_declared(desk: Desk) -> None:
    """Behind Arabic, before nothing; English before Arabic."""
    assert changed(desk, "ru", {DOCTOR: "Врач", GUIDE: "Первая\nвторая: №", ADVICE: "Совет"}) == {
        "topics/doctor.yml": ['+   ru: "Врач"', "+   ru: |-", "+     Первая", "+     вторая: №"],
        "services/advice.yml": ['+   ru: "Совет"'],
    }
    file = desk.path / "services/advice.yml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('  en: "Advice at 116117."\n', ""), encoding="utf-8")
    put(desk.path, read_folder(desk.path), "en", {ADVICE: "Advice at 116117."})
    assert file.read_text(encoding="utf-8") == text.replace(
        'ar: "مشورة: 116117."\n', 'ar: "مشورة: 116117."\n'
    )


@pytest.mark.parametrize("begins", ["text: {}\n", "text: {de: Rat}\n", ""])
def test_a_mapping_may_be_empty_or_in_one_line(desk: Desk, begins: str) -> None:
    """Curators write as they like."""
    file = desk.path / "services/advice.yml"
    whole = file.read_text(encoding="utf-8")
    head, rest = whole.index("text:"), whole.index("sources:")
    file.write_text(whole[:head] + begins + whole[rest:], encoding="utf-8")
    put(desk.path, read_folder(desk.path), "ru", {ADVICE: 'Совет: "да"'})
    assert load(desk.path).services["advice"].text["ru"] == 'Совет: "да"'


def test_a_phrase_changes_where_it_stands(desk: Desk) -> None:
    """The remark above it stays."""
    assert changed(desk, "ar", {phrase("places"): "هنا { $title }"}) == {
        "phrases/ar/dialogue.ftl": ["- places = أماكن: { $title }", "+ places = هنا { $title }"]
    }


def test_new_phrases_come_in_the_order_of_the_other_languages(desk: Desk) -> None:
    """In a file of the same name, which is made where it is missing."""
    new = {phrase("long"): "Раз.\n    Два.", phrase("greet"): "Привет", phrase("button-more"): "Ещё"}
    assert set(changed(desk, "ru", new)) == {"phrases/ru/dialogue.ftl", "phrases/ru/buttons.ftl"}
    assert (desk.path / "phrases/ru/dialogue.ftl").read_text(encoding="utf-8").splitlines() == [
        "language-notice = Ответы пока на английском и немецком.",
        "greet = Привет",
        "long =",
        "    Раз.",
        "    Два.",
    ]
    assert (desk.path / "phrases/ru/buttons.ftl").read_text(encoding="utf-8") == "button-more = Ещё\n"


words = (
    some.text(alphabet=some.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp")), min_size=1)
    | some.text(alphabet=some.sampled_from(list("\"'\\#:-{}[]|> \nа")), min_size=1)
).map(tidy)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(words.filter(bool), words.filter(bool))
def test_any_tidy_words_are_kept_or_noticed(desk: Desk, title: str, guide: str) -> None:
    """YAML has many signs; none of them may change a word, and what it cannot keep is an error, not another word."""
    put(desk.path, read_folder(desk.path), "ar", {DOCTOR: title, GUIDE: guide})
    topic = load(desk.path).topics["doctor"]
    assert (topic.title["ar"], topic.guide["ar"]) == (title, guide)
    assert (topic.title["en"], topic.guide["de"]) == ("Doctor", "Erste Zeile.\nZweite: Zeile.")
