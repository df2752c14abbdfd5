"""content/load.py: a folder becomes one snapshot, or all of its mistakes are told at once."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import Any

import pytest

from content.files import LARGEST
from content.finding import ContentError
from content.load import Content, load


def test_a_folder_becomes_a_snapshot(workshop: Any) -> None:
    """Services, topics and languages are found by id, services also by topic."""
    content = workshop.load()
    assert content.services["advice"].phones == ("+49 351 1234567",)
    assert content.by_topic["doctor"] == (content.services["advice"],)
    assert list(content.languages) == ["de", "en", "ar", "ru"]
    assert content.topics["emergency"].urgent is True


def test_a_snapshot_never_changes(workshop: Any) -> None:
    """Neither the snapshot nor a service in it can be changed by running code."""
    content = workshop.load()
    with pytest.raises(FrozenInstanceError):
        content.services = {}
    with pytest.raises(TypeError):
        content.services["advice"] = None
    with pytest.raises(AttributeError):
        content.services["advice"].phone = "1"


def test_every_mistake_is_told_with_file_line_and_advice(workshop: Any) -> None:
    """Several broken files give several findings, none hides another."""
    workshop.change("services/advice.yml", "confidence: high", "confidence: sure")
    workshop.write("topics/doctor.yml", "id: doctor\ntitle: {de: Arzt}\ntitel: x\n")
    workshop.write("phrases/en/dialogue.ftl", "greet = { $name\n")
    with pytest.raises(ContentError) as told:
        workshop.load()
    places = [(finding.file, finding.line) for finding in told.value.findings]
    assert places == [("services/advice.yml", 5), ("topics/doctor.yml", 3), ("phrases/en/dialogue.ftl", 1)]
    assert all(finding.advice for finding in told.value.findings)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("checked", "yesterday"),
        ("checked", "2026-13-01"),
        ("topics", "[]"),
        ("name", "''"),
        ("audience", "[men, men_]"),
    ],
)
def test_values_outside_of_their_form_are_refused(workshop: Any, field: str, value: str) -> None:
    """Dates, names, topics and closed sets are held to their form when they are read."""
    workshop.write("services/other.yml", _service("other", **{field: value}))
    with pytest.raises(ContentError, match=r"services/other\.yml"):
        workshop.load()


def _service(service: str, **fields: str) -> str:
    facts = {"name": "Ort", "topics": "[doctor]", "confidence": "low", "sources": "[]"} | fields
    return f"id: {service}\n" + "".join(f"{name}: {value}\n" for name, value in facts.items())


def test_an_id_is_its_files_name(workshop: Any) -> None:
    """Two files can therefore never hold the same id."""
    workshop.write("services/other.yml", _service("advice"))
    with pytest.raises(ContentError, match="not the file's name"):
        workshop.load()


def test_files_beyond_reason_are_not_read(workshop: Any) -> None:
    """A file of more than a megabyte, and one that is not UTF-8, are findings."""
    workshop.write("services/large.yml", "# " + "x" * LARGEST)
    (workshop.path / "topics" / "doctor.yml").write_bytes(b"id: doctor\ntitle: \xff")
    with pytest.raises(ContentError) as told:
        workshop.load()
    assert [(finding.file, finding.line) for finding in told.value.findings] == [
        ("services/large.yml", None),
        ("topics/doctor.yml", 2),
    ]


def test_a_phrase_stands_once_and_in_a_declared_language(workshop: Any) -> None:
    """A repeated phrase and a folder of an unknown language are findings."""
    workshop.write("phrases/de/more.ftl", "greet = Guten Tag\n")
    workshop.write("phrases/xx/dialogue.ftl", "greet = ?\n")
    with pytest.raises(ContentError) as told:
        workshop.load()
    assert [finding.file for finding in told.value.findings] == ["phrases/de/more.ftl", "phrases/xx"]


def test_a_missing_folder_is_told(tmp_path: Any) -> None:
    """Where there is no content at all, the missing list of languages is the finding."""
    with pytest.raises(ContentError, match=r"languages\.yml"):
        load(tmp_path / "nowhere")


def test_the_shipped_content_loads(shipped: Content) -> None:
    """What stands in this repository can be read, and its ids lead to each other."""
    assert len(shipped.services) >= 68
    assert all(service.sources for service in shipped.services.values())
