"""content/schema: the schemas that editors read fit the files, and lie there as they would be made."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from content.load import read_folder
from content.schema import KINDS, modeline, schema_files, schema_text
from content.schema_descriptions import DESCRIPTIONS

DESCRIBED = ("service", "topic", "event", "languages", "reviews")


def as_editors_read(text: str) -> Any:
    """YAML 1.2 as yaml-language-server takes it: numbers and truth have types, dates are text."""
    return plain(YAML(typ="safe").load(text))


def plain(node: Any) -> Any:
    """Dates as they were written."""
    if isinstance(node, dict):
        return {str(key): plain(each) for key, each in node.items()}
    if isinstance(node, list):
        return [plain(each) for each in node]
    return node.isoformat() if isinstance(node, date | datetime) else node


def validator(kind: str) -> Any:
    """The schema of a kind, which is one itself."""
    schema = json.loads(schema_text(KINDS[kind].shape))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_the_schemas_lie_there_as_they_would_be_made(shipped_folder: Path) -> None:
    """`lotse content schema` has been run after the last change of a shape."""
    for name, text in schema_files().items():
        assert (shipped_folder / name).read_text(encoding="utf-8") == text, name


@pytest.mark.parametrize("kind", KINDS)
def test_every_shipped_file_fits_its_schema(kind: str, shipped_folder: Path) -> None:
    """An editor marks nothing in a file that is right."""
    checks = validator(kind)
    for file in KINDS[kind].files(read_folder(shipped_folder)):
        if file is not None:
            text = (shipped_folder / file.name).read_text(encoding="utf-8")
            assert [problem.message for problem in checks.iter_errors(as_editors_read(text))] == [], file.name


@pytest.mark.parametrize(
    "mistake",
    [
        {"colour": "red"},
        {"cost": "cheap"},
        {"phone": None},
        {"id": "A B"},
        {"topics": []},
        {"sources": [{"url": "https://example.org", "supports": ["taste"]}]},
        {"text": {"Deutsch": "Rat"}},
        {"checked": {"by": "A", "on": "2026"}},
    ],
)
def test_what_does_not_fit_is_marked(mistake: dict[str, Any]) -> None:
    """Unknown fields, values outside of a closed set, patterns and null."""
    service = {"id": "a", "name": "A", "topics": ["doctor"], "confidence": "high", "sources": []}
    assert validator("service").is_valid(service)
    assert not validator("service").is_valid(service | mistake)


@pytest.mark.parametrize("kind", DESCRIBED)
def test_every_field_says_what_it_is_for(kind: str) -> None:
    """An editor shows it beside the field."""
    for shape in json.loads(schema_text(KINDS[kind].shape))["$defs"].values():
        for field, about in shape.get("properties", {}).items():
            assert about.get("description"), (shape["title"], field)


def test_no_description_is_left_over() -> None:
    """A field that was removed takes its description along."""
    fields = {
        (shape["title"], field)
        for kind in KINDS.values()
        for shape in json.loads(schema_text(kind.shape))["$defs"].values()
        for field in shape.get("properties", {})
    }
    assert set(DESCRIPTIONS) <= fields


def test_a_modeline_points_from_the_file_to_its_schema() -> None:
    """Also from a folder further down."""
    assert modeline("services/a.yml", "service").endswith("$schema=../schema/service.json")
    assert modeline("languages.yml", "languages").endswith("$schema=schema/languages.json")
