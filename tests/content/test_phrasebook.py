"""content/phrasebook.py: sentences are found in German, filled with care, and written for both readers."""

from __future__ import annotations

import json
from datetime import date

import pytest
from babel.numbers import format_currency
from hypothesis import given
from hypothesis import strategies as st

from content.bidi import FIRST_STRONG, LEFT_TO_RIGHT, POP, RIGHT_TO_LEFT
from content.dates import full_day, plural_forms
from content.load import Content
from content.phrasebook import (
    Filled,
    NotFilled,
    fill,
    languages_to_name,
    sentence_of,
    sentences,
    unfilled,
    written,
)
from content.phrases import PhraseError
from content.sentence import FieldKind, Sentence
from content.sentence_values import Bounds, FieldProblem, Plain, Unfit, kept

TODAY = date(2026, 3, 2)
BOUNDS = Bounds(TODAY, frozenset({"de", "ar"}))
SAMPLE: dict[FieldKind, Plain] = {
    FieldKind.DATE: "2026-03-06",
    FieldKind.TIME: "14:30",
    FieldKind.PLACE: "Theaterstraße 11, 01067 Dresden",
    FieldKind.PERSON: "Beratung",
    FieldKind.OFFICE: "Bürgerbüro Altstadt",
    FieldKind.PAPERS: ["identity_document", "Mietvertrag"],
    FieldKind.PHONE: "0351 1234567",
    FieldKind.LINK: "https://example.org/termin",
    FieldKind.AMOUNT: "12,50",
    FieldKind.LANGUAGE: "ar",
    FieldKind.NUMBER: 3,
}
ISOLATES = (FIRST_STRONG, LEFT_TO_RIGHT, RIGHT_TO_LEFT)


def _sentence(content: Content, sentence_id: str) -> Sentence:
    found = sentence_of(content, sentence_id)
    assert found is not None
    return found


def _filled(content: Content, sentence_id: str, **values: Plain) -> Filled:
    return fill(content, _sentence(content, sentence_id), values, TODAY)


def _text(content: Content, locale: str, sentence_id: str, **values: Plain) -> str:
    return written(content, _filled(content, sentence_id, **values), locale).text


def test_every_sentence_can_be_read_in_every_language(shipped: Content) -> None:
    """In its own words where the language is complete; others may show two languages, but never fail."""
    assert len(sentences(shipped)) >= 60
    for sentence in sentences(shipped):
        values = {name: SAMPLE[kind] for name, kind in sentence.fields.items()}
        filled = fill(shipped, sentence, values, TODAY)
        for language in shipped.languages.values():
            text = written(shipped, filled, language.code)
            if language.complete:
                assert text.locales == (language.code,), (sentence.id, language.code)
            assert text.text.strip()
            assert "{" not in text.text
            opened = sum(text.text.count(mark) for mark in ISOLATES)
            assert opened == text.text.count(POP)
            assert bool(opened) is bool(sentence.fields)


def test_twelve_languages_and_easy_german_are_read(shipped: Content) -> None:
    """Easy German reads the German sentence without a word about it."""
    assert len([each for each in shipped.languages.values() if each.variant_of is None]) == 12
    text = written(shipped, _filled(shipped, "photo-page", page=1), "de-x-simple")
    assert text == written(shipped, _filled(shipped, "photo-page", page=1), "de")


@pytest.mark.parametrize("number", [1, 2, 3, 11, 100, 999])
def test_arabic_counts_in_six_forms(shipped: Content, number: int) -> None:
    """Each form has words of its own, and the number stays a number."""
    assert len(plural_forms("ar")) == 6
    assert shipped.phrases.has("phrasebook-takes-days", "ar")
    shown = _text(shipped, "ar", "takes-days", days=number)
    assert str(number) in shown or number <= 2
    others = {
        _text(shipped, "ar", "takes-days", days=other) for other in (1, 2, 3, 11, 100) if other != number
    }
    assert shown not in others


def test_a_day_a_time_and_an_amount_are_written_as_the_reader_writes_them(shipped: Content) -> None:
    """The same data twice: German for the caseworker, the person's language for the person."""
    german = _text(
        shipped, "de", "appointment-confirmed", date="6.3.2026", time="9.30", place="Theaterstraße 11"
    )
    assert german == (
        f"Ihr Termin ist am {FIRST_STRONG}6. März 2026{POP} um {FIRST_STRONG}09:30{POP} Uhr. "
        f"Ort: {FIRST_STRONG}Theaterstraße 11{POP}."
    )
    for code in ("uk", "ar", "en"):
        text = _text(
            shipped, code, "appointment-confirmed", date="2026-03-06", time="09:30", place="Theaterstraße 11"
        )
        assert f"{FIRST_STRONG}{full_day(date(2026, 3, 6), code)}{POP}" in text
        assert f"{FIRST_STRONG}09:30{POP}" in text
    assert format_currency(12.5, "EUR", locale="de") in _text(shipped, "de", "costs", amount="12,5 €")
    assert "Arabisch" in _text(shipped, "de", "appointment-interpreter", language="ar")
    assert "Arabic" in _text(shipped, "en", "appointment-interpreter", language="ar")


def test_papers_keep_their_order_in_arabic(shipped: Content) -> None:
    """Each is a unit, and the list runs from right to left although a German word comes first."""
    text = _text(shipped, "ar", "bring-papers", papers=["Mietvertrag", "benefit_notice"])
    assert f"{RIGHT_TO_LEFT}{FIRST_STRONG}Mietvertrag{POP}" in text
    assert shipped.phrases.line("bring-benefit-notice", {}, "ar") in text


def test_what_is_filled_can_be_stored_and_written_again(shipped: Content) -> None:
    """Plain JSON, which reads the same in every language afterwards, also when its day has passed."""
    for sentence in sentences(shipped):
        values = {name: SAMPLE[kind] for name, kind in sentence.fields.items()}
        filled = fill(shipped, sentence, values, TODAY)
        again = Filled(sentence.id, json.loads(json.dumps(filled.values)))
        assert written(shipped, again, "ar") == written(shipped, filled, "ar")


def test_every_field_that_does_not_fit_is_named_at_once(shipped: Content) -> None:
    """With what is wrong with it."""
    with pytest.raises(NotFilled) as refused:
        _filled(shipped, "appointment-offered", date="2026-02-30", time="25:00")
    assert [(each.field, each.kind, each.problem) for each in refused.value.errors] == [
        ("date", FieldKind.DATE, FieldProblem.DAY),
        ("time", FieldKind.TIME, FieldProblem.TIME),
        ("place", FieldKind.PLACE, FieldProblem.MISSING),
    ]


@pytest.mark.parametrize(
    ("kind", "value", "problem"),
    [
        (FieldKind.DATE, "2026-03-01", FieldProblem.PAST),
        (FieldKind.DATE, "2062-03-06", FieldProblem.FAR),
        (FieldKind.DATE, "morgen", FieldProblem.DAY),
        (FieldKind.DATE, "31.2.2026", FieldProblem.DAY),
        (FieldKind.TIME, "24:00", FieldProblem.TIME),
        (FieldKind.TIME, "9", FieldProblem.TIME),
        (FieldKind.PLACE, "x" * 201, FieldProblem.TOO_LONG),
        (FieldKind.PERSON, " \u202e\u200f\n", FieldProblem.MISSING),
        (FieldKind.PAPERS, [" ", ""], FieldProblem.MISSING),
        (FieldKind.PAPERS, ["x" * 201], FieldProblem.TOO_LONG),
        (FieldKind.PHONE, "anrufen", FieldProblem.PHONE),
        (FieldKind.PHONE, "12", FieldProblem.PHONE),
        (FieldKind.LINK, "http://example.org", FieldProblem.LINK),
        (FieldKind.LINK, "javascript:alert(1)", FieldProblem.LINK),
        (FieldKind.LINK, "https://user@example.org", FieldProblem.LINK),
        (FieldKind.LINK, "https://[::1", FieldProblem.LINK),
        (FieldKind.LINK, "https://localhost/", FieldProblem.LINK),
        (FieldKind.LINK, "https://example.org/" + "x" * 500, FieldProblem.TOO_LONG),
        (FieldKind.AMOUNT, "0", FieldProblem.AMOUNT),
        (FieldKind.AMOUNT, "-5", FieldProblem.AMOUNT),
        (FieldKind.AMOUNT, "1,234.50", FieldProblem.AMOUNT),
        (FieldKind.LANGUAGE, "klingonisch", FieldProblem.LANGUAGE),
        (FieldKind.NUMBER, "0", FieldProblem.NUMBER),
        (FieldKind.NUMBER, "1000", FieldProblem.NUMBER),
        (FieldKind.NUMBER, "٣", FieldProblem.NUMBER),
        (FieldKind.NUMBER, "1.5", FieldProblem.NUMBER),
    ],
)
def test_what_would_mislead_is_refused(kind: FieldKind, value: Plain, problem: FieldProblem) -> None:
    """A wrong day or number sends somebody to a closed door."""
    with pytest.raises(Unfit) as refused:
        kept(kind, value, BOUNDS)
    assert refused.value.problem is problem


@pytest.mark.parametrize(
    ("kind", "given_value", "plain"),
    [
        (FieldKind.DATE, "2026-03-02", "2026-03-02"),
        (FieldKind.DATE, "06.03.2026", "2026-03-06"),
        (FieldKind.TIME, "8:05", "08:05"),
        (FieldKind.PLACE, "  Haus A,\n2. Stock\u200f ", "Haus A, 2. Stock"),
        (FieldKind.PHONE, "+49 (0)351 / 488-1234", "+49 (0)351 / 488-1234"),
        (FieldKind.PHONE, "112", "112"),
        (FieldKind.AMOUNT, "1.234", "1234.00"),
        (FieldKind.AMOUNT, "€ 5", "5.00"),
        (FieldKind.AMOUNT, "12.5 Euro", "12.50"),
        (FieldKind.NUMBER, "007", 7),
        (FieldKind.PAPERS, ["dresden_pass", " Foto ", "dresden_pass"], ("dresden_pass", "Foto")),
    ],
)
def test_what_is_meant_is_kept_in_one_form(kind: FieldKind, given_value: Plain, plain: Plain) -> None:
    """However it was typed."""
    assert kept(kind, given_value, BOUNDS) == plain


@given(st.sampled_from(list(FieldKind)), st.one_of(st.text(), st.integers(), st.lists(st.text())))
def test_any_value_is_kept_or_refused(kind: FieldKind, value: Plain) -> None:
    """Nothing else happens, what is kept is kept again as it is, and no mark of direction gets through."""
    try:
        plain = kept(kind, value, BOUNDS)
    except Unfit:
        return
    assert kept(kind, plain, BOUNDS) == plain
    assert not set("\u200e\u200f\u202a\u202e\u2066\u2067\u2068\u2069\n") & set("".join(map(str, [plain])))


def test_a_sentence_that_content_no_longer_has_cannot_be_written(shipped: Content) -> None:
    """Nor one with other fields."""
    for filled in (Filled("gone", {}), Filled("photo-page", {}), Filled("thanks", {"page": 1})):
        with pytest.raises(PhraseError):
            written(shipped, filled, "de")


def test_gaps_stand_for_what_is_not_filled_yet(shipped: Content) -> None:
    """What caseworkers choose from."""
    plain = unfilled(shipped, _sentence(shipped, "takes-days")).replace(FIRST_STRONG, "").replace(POP, "")
    assert plain == "Das dauert etwa (…) Tage."


def test_interpreters_languages_are_ours_and_the_services(shipped: Content) -> None:
    """Easy German is no language that somebody interprets."""
    codes = languages_to_name(shipped)
    assert codes[0] == "de"
    assert "de-x-simple" not in codes
    assert {code for service in shipped.services.values() for code in service.languages} <= set(codes)
