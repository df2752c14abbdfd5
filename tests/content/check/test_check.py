"""content/check: every aspect finds its mistakes, and nothing in a folder that is in order."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from content.check import check
from content.finding import Level
from content.model import Audience, Confidence, Service
from content.protected import is_protected

SERVICE = "services/advice.yml"


def test_a_folder_in_order_has_no_finding(workshop: Any) -> None:
    """The small folder that these tests spoil is without any finding."""
    assert workshop.messages() == []


def test_the_shipped_content_has_no_error(shipped_folder: Path) -> None:
    """What stands in this repository may go online."""
    assert [str(finding) for finding in check(shipped_folder) if finding.level is Level.ERROR] == []


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("languages.yml", ", complete: true", "", "No language is complete"),
        ("languages.yml", "fallback: [en, de]}", "fallback: []}", "ru is not complete and has no fallback"),
        ("languages.yml", "fallback: [en, de]}", "fallback: [ru]}", "ru falls back to ru"),
        ("languages.yml", "code: ru", "code: en", "en is declared twice"),
        ("languages.yml", "fallback: [en, de]}", "fallback: [de], variant_of: xx}", "ru is a variant of xx"),
        ("languages.yml", "fallback: [en, de]}", "fallback: [de], variant_of: ru}", "ru is a variant of ru"),
        (
            "languages.yml",
            "fallback: [en, de]}",
            "fallback: [de], variant_of: de-x-simple}\n  - {code: de-x-simple, name: x, direction: ltr, fallback: [de], variant_of: de}",
            "ru is a variant of de-x-simple",
        ),
        (
            "phrases/ru/dialogue.ftl",
            "language-notice",
            "language-note",
            "The phrase language-notice is missing",
        ),
        (
            "phrases/ru/dialogue.ftl",
            "language-notice",
            "greeting",
            "No complete language has the phrase greeting",
        ),
        ("phrases/ar/dialogue.ftl", "greet =", "# greet =", "The phrase greet is missing"),
        ("phrases/ar/dialogue.ftl", "$title", "$name", "places uses $name"),
        ("phrases/ar/dialogue.ftl", "$title", "$name", "places leaves out $title"),
        ("phrases/en/dialogue.ftl", "Hello", "{ -unknown }", "cannot be shown"),
        (
            "phrases/en/buttons.ftl",
            "button-more =",
            "button-mores =",
            "The button's title button-more is missing",
        ),
        ("topics/emergency.yml", "urgent: true", "urgent: false", "marked wrongly as urgent"),
        ("topics/emergency.yml", "urgent: true", "urgent: true\nfirst: [nobody]", "cannot stand first"),
        ("topics/doctor.yml", "id: doctor", "id: doctor\nurgent: true", "marked wrongly as urgent"),
        ("topics/emergency.yml", "guide: {de: '112', en: '112', ar: '112'}", "", "no guide"),
        ("topics/emergency.yml", 'sources: [{url: "https://example.org"}]', "", "The guide has no source"),
        ("topics/emergency.yml", "https://example.org", "www.example.org", "is no link"),
        ("topics/doctor.yml", ", ar: طبيب", "", "title is not written in ar"),
        (SERVICE, "topics: [doctor", "topics: [dentist, doctor", "There is no topic dentist"),
        (SERVICE, ", ar: مشورة", "", "text is not written in ar"),
        (SERVICE, "en: Advice", "en: ' '", "text is empty in en"),
        (SERVICE, "en: Advice", "en: Advice, xx: Rat", "xx is no declared language"),
        (SERVICE, "what, phone", "what", "No source supports phone"),
        (SERVICE, "what, phone", "phone", "No source supports what"),
        (SERVICE, "what, phone", "what, phone, email", "supports email, which is not given"),
        (SERVICE, ', seen: "2026-03"', "", "No source has a date"),
        (SERVICE, "+49 351 1234567", "0351/1234567", "cannot be dialled"),
        (SERVICE, "+49 351 1234567", "22833 (mobile)", "a remark that nobody translates"),
        (SERVICE, "Mo-Fr 10:00-12:00", "Mo bis Fr", "no opening hours syntax"),
        (SERVICE, "Mo-Fr 10:00-12:00", "sunrise-sunset", "is not shown"),
        (SERVICE, "Mo-Fr 10:00-12:00", "Mo-Fr", "names days without times"),
        (SERVICE, "https://example.org/advice", "https://example.org./advice", "ends in a dot"),
        (SERVICE, "https://example.org/advice", "https://[example.org/advice", "is no link"),
        (SERVICE, "https://example.org/advice", "https://example.org/my advice", "is no link"),
        (SERVICE, "confidence: high", "confidence: low", "no website to check on"),
        (SERVICE, "confidence: high", "confidence: high\nlanguages: [xx]", "xx is no known language"),
        (SERVICE, "confidence: high", "confidence: high\nemail: rat", "is no e-mail address"),
        (SERVICE, "confidence: high", "confidence: high\nwebsite: http://example.org", "not encrypted"),
        (
            SERVICE,
            "confidence: high",
            "confidence: high\naddress: {city: Dresden, postcode: '1277'}",
            "no postcode",
        ),
        (SERVICE, "confidence: high", "confidence: safe", "Invalid enum value 'safe'"),
    ],
)
def test_a_mistake_is_found_in_its_file(workshop: Any, file: str, old: str, new: str, message: str) -> None:
    """Each single mistake is found, with its file and with what to do."""
    workshop.change(file, old, new)
    found = [finding for finding in workshop.findings() if message in finding.message]
    assert found, workshop.messages()
    assert all(finding.advice for finding in found)
    assert found[0].file.partition("/")[0] == file.partition("/")[0]


def test_a_finding_names_the_line(workshop: Any) -> None:
    """People jump to the line that they have to correct."""
    workshop.change(SERVICE, "+49 351 1234567", "none")
    (finding,) = workshop.findings()
    assert (finding.file, finding.line, finding.level) == (SERVICE, 6, Level.ERROR)
    assert str(finding).startswith("services/advice.yml:6: error: ")


def test_a_missing_urgent_topic_is_an_error(workshop: Any) -> None:
    """Without its text nobody in danger would get an answer."""
    (workshop.path / "topics" / "self_harm.yml").unlink()
    assert any("The urgent topic self_harm is missing" in message for message in workshop.messages())


def test_a_topic_without_services_is_a_warning(workshop: Any) -> None:
    """Then a person is offered; nothing is broken."""
    workshop.write("topics/mobility.yml", "id: mobility\ntitle: {de: m, en: m, ar: m}\n")
    (finding,) = workshop.findings()
    assert finding.level is Level.WARNING


def test_numbers_need_every_plural_form(workshop: Any) -> None:
    """A number that is shown needs all forms of the language; one that only chooses needs none."""
    for code in ("de", "en", "ar"):
        workshop.write(
            f"phrases/{code}/counts.ftl",
            "left = { $n ->\n [one] { $n }\n *[other] { $n }\n}\nnone = { $n ->\n [0] -\n *[other] +\n}\n",
        )
    found = [(finding.file, finding.message) for finding in workshop.findings()]
    lacking = ("few", "many", "two", "zero")
    assert found == [("phrases/ar/counts.ftl", f"left lacks the plural form {form}.") for form in lacking]


def test_a_form_that_a_language_does_not_use_is_a_warning(workshop: Any) -> None:
    """Nobody will ever see it."""
    for code in ("de", "en", "ar"):
        workshop.write(f"phrases/{code}/counts.ftl", "left = { $n ->\n [few] a\n *[other] b\n}\n")
    found = [(finding.file, finding.level) for finding in workshop.findings()]
    assert found == [(f"phrases/{code}/counts.ftl", Level.WARNING) for code in ("de", "en")]


def test_pages_of_caseworkers_are_whole_where_they_are(workshop: Any) -> None:
    """Arabic need not have the console's phrases; English has begun, so it needs them all."""
    workshop.write("phrases/de/console.ftl", "console-title = Konsole\nconsole-send = Senden\n")
    workshop.write("phrases/en/console.ftl", "console-title = Console\n")
    assert [(finding.file, finding.message) for finding in workshop.findings()] == [
        ("phrases/en/console.ftl", "The phrase console-send is missing.")
    ]


def shelter(service: str, name: str, *, topic: str, audience: tuple[Audience, ...]) -> Service:
    """A service of which only what decides about protection is given."""
    return Service(
        id=service, name=name, topics=(topic,), audience=audience, confidence=Confidence.HIGH, sources=()
    )


@pytest.mark.parametrize(
    ("service", "secret"),
    [
        (shelter("frauenschutzhaus-dresden", "Haus", topic="doctor", audience=()), True),
        (shelter("a", "Schutzwohnung", topic="violence_protection", audience=(Audience.MEN,)), True),
        (shelter("b", "Frauenschutzhaus", topic="violence_protection", audience=(Audience.WOMEN,)), True),
        (shelter("c", "Kinderschutz", topic="violence_protection", audience=(Audience.CHILDREN,)), False),
        (shelter("d", "Frauenberatung", topic="violence_protection", audience=(Audience.WOMEN,)), False),
    ],
)
def test_shelters_are_recognised(service: Service, secret: bool) -> None:  # noqa: FBT001 (a column of the table)
    """By their id, or by topic, audience and name together."""
    assert is_protected(service) is secret


def test_a_shelters_address_is_an_error(workshop: Any) -> None:
    """Somebody may be looking for who hides there."""
    workshop.change(
        SERVICE, "name: Beratung", "name: Frauenschutzhaus\naudience: [women]\naddress: {city: Dresden}"
    )
    assert any("A protected shelter has an address" in message for message in workshop.messages())
