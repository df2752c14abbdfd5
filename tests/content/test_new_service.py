"""content/new_service: a new file is right from its first line, and never replaces one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some
from ruamel.yaml import YAML

from content.files import File, decode
from content.load import read_folder
from content.model import Field, Service
from content.new_service import Answers, missing, mistakes, write, yaml_of

TODAY = date(2026, 4, 1)
GIVEN = Answers(
    id="new-place",
    name='Rat: "gut"',
    topics=("doctor",),
    street="Weg 1",
    postcode="01067",
    phone="+49 351 1234567",
    opening_hours="Mo-Fr 10:00-12:00",
    source="https://example.org/new",
    seen="2026-03",
)


def test_the_file_holds_what_was_given_and_is_found_right(workshop: Any) -> None:
    """The source supports every fact; what is missing are the texts."""
    folder = read_folder(workshop.path)
    assert mistakes(GIVEN, folder) == ()
    path = write(GIVEN, workshop.path)
    assert path.read_text(encoding="utf-8").startswith(
        "# yaml-language-server: $schema=../schema/service.json\nid: "
    )
    service = workshop.load().services["new-place"]
    assert service.name == 'Rat: "gut"'
    assert service.address.city == "Dresden"
    assert service.sources[0].supports == (Field.ADDRESS, Field.PHONE, Field.OPENING_HOURS, Field.WHAT)
    (lacking,) = missing(GIVEN, folder)
    assert lacking.message == "text is not written in de, en, ar."


def test_a_file_that_is_there_stays(workshop: Any) -> None:
    """Also one that cannot be read as a service."""
    workshop.write("services/new-place.yml", "broken: [")
    with pytest.raises(FileExistsError):
        write(GIVEN, workshop.path)
    assert (workshop.path / "services/new-place.yml").read_text(encoding="utf-8") == "broken: ["


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"id": "A B"}, "'A B' is no id"),
        ({"id": "advice"}, "There is a service advice already"),
        ({"topics": ("dentist",)}, "There is no topic dentist"),
        ({"phone": "0351/12"}, "cannot be dialled"),
        ({"opening_hours": "montags"}, "no opening hours syntax"),
        ({"postcode": "1067"}, "no postcode"),
        ({"source": "example"}, "is no link"),
        ({"seen": "gestern"}, "seen: Expected"),
        ({"seen": "2026-02-30"}, "seen: Expected a date from 2000 on"),
        ({"seen": "2026-04-02"}, "has not been yet"),
        ({"name": "<b>Rat</b>"}, "HTML"),
        ({"email": "rat"}, "no e-mail address"),
        ({"id": "frauenschutzhaus-dresden", "street": "Weg 1"}, "protected shelter has an address"),
    ],
)
def test_an_answer_is_judged_at_once(workshop: Any, wrong: dict[str, Any], message: str) -> None:
    """Alone, before the other questions are answered."""
    folder = read_folder(workshop.path)
    assert mistakes(Answers(), folder, TODAY) == ()
    assert any(message in finding.message for finding in mistakes(Answers(**wrong), folder, TODAY))


EVIL = ("x #/../../../evil", "../evil", "/evil", "evil\n", "a\nname: evil", "a: b", "", "ä", "a" * 61, "x\0")


@pytest.mark.parametrize("name", EVIL)
def test_what_is_no_id_is_never_written(workshop: Any, name: str) -> None:
    """It becomes a file's name: neither another folder nor another field may come of it."""
    before = sorted(workshop.path.parent.rglob("*"))
    folder = read_folder(workshop.path)
    wrong = replace(GIVEN, id=name)
    assert not name or any("is no id" in finding.message for finding in mistakes(wrong, folder))
    assert any("is no id" in finding.message for finding in missing(wrong, folder))
    with pytest.raises(ValueError, match="is no id"):
        write(wrong, workshop.path)
    assert sorted(workshop.path.parent.rglob("*")) == before


VISIBLE = some.characters(codec="utf-8", exclude_categories=["C"])


@given(some.sampled_from(EVIL) | some.text(VISIBLE, min_size=1))
def test_no_id_adds_a_field(name: str) -> None:
    """Also before it was judged it stands there as one word."""
    document = YAML(typ="safe").load(yaml_of(replace(GIVEN, id=name)))
    assert document["id"] == (name or "unknown")
    assert document["name"] == GIVEN.name


@pytest.mark.parametrize("name", ["2024", "true", "1e3", "no"])
def test_an_id_is_text_for_every_editor(name: str) -> None:
    """Neither a number nor a truth."""
    assert YAML(typ="safe").load(yaml_of(replace(GIVEN, id=name)))["id"] == name


@given(some.text(alphabet=some.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1))
def test_no_name_breaks_the_file(name: str) -> None:
    """Quotes, colons, brackets and emoji are only letters of a name."""
    file = decode(
        yaml_of(Answers(id="a", name=name, topics=("doctor",), source=name)), "services/a.yml", Service
    )
    assert isinstance(file, File)
    assert file.value.name == file.value.sources[0].url == name
