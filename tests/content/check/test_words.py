"""Aspects that look at words: guides, numbers, easy German and translations."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from content.check.numbers import amounts, numbers
from content.finding import Finding, Level

SERVICE = "services/advice.yml"
GUIDE = """id: doctor
title: {{de: Arzt, en: Doctor, ar: طبيب}}
guide: {{de: "{de}", en: "{en}", ar: "{ar}"}}
sources: [{{url: "https://example.org"}}]
"""


def guide(workshop: Any, *, de: str = "Rat", en: str = "Advice", ar: str = "مشورة") -> list[Finding]:
    """What is found about a guide with these texts."""
    workshop.write("topics/doctor.yml", GUIDE.format(de=de, en=en, ar=ar))
    return list(workshop.findings())


def text(workshop: Any, *, de: str, en: str) -> list[Finding]:
    """What is found about a service with these texts."""
    workshop.change(SERVICE, "{de: Rat, en: Advice, ar: مشورة}", f'{{de: "{de}", en: "{en}", ar: "{de}"}}')
    return [
        finding
        for finding in workshop.findings()
        if finding.line == 8 and "in two languages" not in finding.message
    ]


def easy_german(workshop: Any) -> None:
    """Declare easy German."""
    workshop.change(
        "languages.yml",
        "\n  - {code: ru",
        "\n  - {code: de-x-simple, name: L, direction: ltr, fallback: [de], variant_of: de}\n  - {code: ru",
    )
    workshop.write("phrases/de-x-simple/dialogue.ftl", "language-notice = Hinweis\n")


def test_a_guide_has_at_most_ninety_words_in_german_and_english(workshop: Any) -> None:
    """Signs alone are no words."""
    assert guide(workshop, de="Rat – " * 90, en="Advice " * 90) == []
    (finding,) = guide(workshop, de="Rat " * 91)
    assert (finding.level, finding.message) == (Level.ERROR, "The guide has 91 words in de.")


def test_a_translated_guide_may_be_longer_and_then_warns(workshop: Any) -> None:
    """Up to 110 words."""
    assert guide(workshop, ar="كلمة " * 110) == []
    (finding,) = guide(workshop, ar="كلمة " * 111)
    assert finding.level is Level.WARNING


@pytest.mark.parametrize(
    ("german", "other", "message"),
    [
        ("Rufen Sie 112 an.", "Call 112.", None),
        ("Rufen Sie 0361 730730 an.", "Call 0361 730730.", None),
        ("Rufen Sie 0361 730730 an.", "Call 0361 730703.", "lacks 730730"),
        ("Rufen Sie 112 an.", "Call 112 or 911.", "has 911"),
        ("Rufen Sie 116117 an.", "Call 116 117.", None),
        ("Es kostet 1.000 Euro.", "It costs 1,000 euros.", None),
        ("Es kostet 1.000 Euro.", "It costs 1 000 euros.", None),
        ("Es kostet 1.000 Euro.", "It costs 100 euros.", "lacks 1000"),
        ("Es kostet 49 Euro.", "It costs €49.", None),
        ("Es kostet 49 Euro.", "It costs €59.", "lacks 49"),
        ("Es kostet 5,50 €.", "It costs €5.50.", None),
        ("Es kostet 5,50 €.", "It costs €5.05.", "lacks 5.50"),
        ("Zwei Wochen", "2 weeks", None),
        ("Stand 2026", "As of 2025", "lacks 2026"),
        ("Sie haben 14 Tage.", "You have 15 days.", "lacks 14"),
        ("Sie haben 14 Tage.", "You have 15 days.", "has 15"),
        ("Sie haben 14 Tage.", "You have fourteen days.", "lacks 14"),
        ("Nach 3 Monaten", "After 4 months", "lacks 3"),
        ("Nach zwei Monaten", "After 4 months", "has 4"),
        ("Für minderjährige Kinder", "For children under 18", "has 18"),
        ("dreimonatig, zweimal, ein Jahr", "3 months, 2 times, 1 year", None),
        ("Es kostet 5,00 Euro.", "It costs €5.", None),
        ("Ab 8:00 Uhr", "From 8", None),
        ("1. Eins\\n2. Zwei", "First\\nSecond", None),
        ("1. Eins\\n2. Zwei", "1) First\\n2) Second", None),
        ("3. März", "4 March", "lacks 3"),
    ],
)
def test_a_translation_has_the_numbers_of_the_german_text(
    workshop: Any, german: str, other: str, message: str | None
) -> None:
    """However thousands and cents are written; what German says in words may be digits; a list's numbers are none."""
    found = [finding.message for finding in text(workshop, de=german, en=other)]
    assert found == [] if message is None else any(message in each for each in found)


@pytest.mark.parametrize("digits", ["١١٢", "۱۱۲", "፩"])
def test_digits_of_other_scripts_are_errors(workshop: Any, digits: str) -> None:
    """Phones in Germany show 0 to 9."""
    found = guide(workshop, ar=digits)
    assert any("digits of another script" in each.message and each.level is Level.ERROR for each in found)


def test_phrases_are_compared_too(workshop: Any) -> None:
    """A wrong number harms wherever it stands; what is filled in is no number."""
    workshop.change("phrases/de/dialogue.ftl", "Hallo", "Hallo 112 { NUMBER(1) }")
    workshop.change("phrases/en/dialogue.ftl", "Hello", "Hello 110")
    found = [finding for finding in workshop.findings() if "greet" not in finding.message]
    assert {(finding.file, finding.line) for finding in found} == {
        ("phrases/en/dialogue.ftl", 2),
        ("phrases/ar/dialogue.ftl", 2),
    }


@given(some.integers(1000, 10**9))
def test_thousands_are_the_same_however_they_are_parted(number: int) -> None:
    """With a point, a comma, a narrow space, or not at all."""
    plain = numbers(f"es sind {number} Euro")
    for sign in (",", ".", "\u202f", "\u00a0", "'"):
        assert numbers(f"es sind {number:,} Euro".replace(",", sign)) == plain
    assert amounts(f"es sind {number} Euro") == {str(number)}


def test_an_easy_text_keeps_the_rule(workshop: Any) -> None:
    """The finding shows the sentence and its line."""
    easy_german(workshop)
    assert workshop.findings() == ()
    long = " ".join(["Rat"] * 13)
    workshop.change(SERVICE, "{de: Rat,", f'{{de: Rat, de-x-simple: "Gut. {long}.",')
    (finding,) = workshop.findings()
    assert (finding.level, finding.file, finding.line) == (Level.ERROR, SERVICE, 8)
    assert "13 words" in finding.message
    assert f"{long}." in finding.message


def test_a_hard_german_text_without_an_easy_one_warns(workshop: Any) -> None:
    """Where there is an easy one, the German text may be as it likes; the console is not for learners."""
    easy_german(workshop)
    long = " ".join(["Rat"] * 13)
    workshop.change(SERVICE, "{de: Rat,", f'{{de: "{long}",')
    for code in ("de", "en"):
        workshop.write(f"phrases/{code}/console.ftl", f"console-title = {code} {long}\n")
    (finding,) = workshop.findings()
    assert (finding.level, finding.file, finding.line) == (Level.WARNING, SERVICE, 8)
    workshop.change(SERVICE, f'{{de: "{long}",', f'{{de: "{long}", de-x-simple: Rat,')
    assert workshop.findings() == ()


def test_an_easy_text_may_leave_a_number_out(workshop: Any) -> None:
    """That is worth a look; a number of its own is an error."""
    easy_german(workshop)
    workshop.change(
        SERVICE, "{de: Rat, en: Advice, ar: مشورة}", "{de: 2026, de-x-simple: Rat, en: 2026, ar: 2026}"
    )
    (finding,) = workshop.findings()
    assert finding.level is Level.WARNING
    workshop.change(SERVICE, "de-x-simple: Rat", "de-x-simple: 2026 110")
    (finding,) = workshop.findings()
    assert finding.level is Level.ERROR


def test_missing_languages_are_one_finding(workshop: Any) -> None:
    """Twelve lines about one text would hide the others."""
    workshop.change(SERVICE, "{de: Rat, en: Advice, ar: مشورة}", "{de: Rat}")
    (finding,) = workshop.findings()
    assert (finding.level, finding.message) == (Level.ERROR, "text is not written in en, ar.")


def test_a_copied_text_warns_once_a_file(workshop: Any) -> None:
    """Copied English is no translation; a short name may be the same."""
    copied = "Come in and ask us"
    workshop.change(SERVICE, "{de: Rat, en: Advice, ar: مشورة}", f"{{de: Rat, en: {copied}, ar: {copied}}}")
    (finding,) = workshop.findings()
    assert (finding.level, finding.file) == (Level.WARNING, SERVICE)
    assert "service/advice ar = en" in finding.message
    workshop.change(
        SERVICE, f"{{de: Rat, en: {copied}, ar: {copied}}}", "{de: Rat, en: Jobcenter, ar: Jobcenter}"
    )
    assert workshop.findings() == ()


def test_many_copied_phrases_are_still_one_finding(workshop: Any) -> None:
    """The first five are named."""
    for code in ("de", "en", "ar"):
        workshop.write(
            f"phrases/{code}/more.ftl",
            "".join(
                f"more-{letter} = {code if code == 'de' else 'en'} one two three {letter}\n"
                for letter in "abcdefg"
            ),
        )
    (finding,) = workshop.findings()
    assert finding.file == "phrases/ar/more.ftl"
    assert finding.message.endswith("and 2 more.")
