from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from content.yaml_reading import YamlError, read
from content.yaml_writing import CommentedMap, block, create, edit, edited, flow, quoted, replace

SHIPPED = sorted((Path(__file__).parents[2] / "content").rglob("*.yml"))

FILE = """\
# A place. Comments stay.
id: advice   # this one too
name: 'Beratung'

text:
  de: |-
    Erste Zeile
    zweite: Zeile
  en: "Advice"
sources:
  - {url: "https://example.org", seen: 2026-03}
"""


def unchanged(document: CommentedMap) -> None:
    """Change nothing."""


def renamed(document: CommentedMap) -> None:
    """Give it another name."""
    document["name"] = quoted("Rat: gut")


def test_a_round_trip_of_every_shipped_file_is_the_same_to_the_byte() -> None:
    """No tool may make a curator look at lines that nobody meant to change."""
    assert SHIPPED
    for path in SHIPPED:
        text = path.read_bytes().decode("utf-8")
        assert edited(text, unchanged) == text, path


def test_only_the_line_that_was_meant_changes() -> None:
    """Comments, order, quotes and blocks stay."""
    assert edited(FILE, renamed) == FILE.replace("'Beratung'", '"Rat: gut"')


@pytest.mark.parametrize(
    "other",
    [
        FILE.replace("  - {", "- {"),
        FILE.replace("   # this", " # this"),
        FILE.replace('{url: "https://example.org", seen: 2026-03}', '{  url: "https://example.org" }'),
        FILE.replace("\n", "\r\n"),
        "\ufeff" + FILE,
        FILE.replace("  de:", "     de:")
        .replace("    Erste", "         Erste")
        .replace("    zweite", "         zweite")
        .replace("  en:", "     en:"),
    ],
)
def test_lines_in_another_style_stay_in_it(other: str) -> None:
    """People indent as they like, and some of them write on Windows."""
    assert edited(other, unchanged) == other
    assert edited(other, renamed) == other.replace("'Beratung'", '"Rat: gut"')


def test_what_is_added_can_be_read_by_editors_and_by_us() -> None:
    """Quotes keep a number text, a block keeps lines, a list stands in one line."""

    def change(document: CommentedMap) -> None:
        document["phone"] = quoted("0351 12")
        document["topics"] = flow(["doctor", "no"])
        document["text"]["ar"] = block("واحد: 1\nاثنان")

    text = edited(FILE, change)
    assert 'phone: "0351 12"\ntopics: [doctor, no]\n' in text
    assert "  ar: |-\n    واحد: 1\n    اثنان\n" in text
    value = read(text).value
    assert isinstance(value, dict)
    assert value["text"]["ar"] == "واحد: 1\nاثنان"  # type: ignore[index,call-overload]


@given(
    some.text(
        alphabet=some.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1
    )
)
def test_any_words_come_back_as_they_were_written(words: str) -> None:
    """Neither signs nor emoji break a file."""

    def change(document: CommentedMap) -> None:
        document["text"]["en"] = quoted(words)

    value = read(edited(FILE, change)).value
    assert isinstance(value, dict)
    assert value["text"]["en"] == words  # type: ignore[index,call-overload]


@pytest.mark.parametrize(
    "refused", ["a: &x 1\nb: *x\n", "a: 1\na: 2\n", "- a\n", "a: !!python/name:os 1\n", "a: [\n"]
)
def test_what_content_refuses_is_refused_here_too(refused: str, tmp_path: Path) -> None:
    """A file that cannot be read is not changed."""
    path = tmp_path / "a.yml"
    path.write_text(refused)
    with pytest.raises(YamlError):
        edit(path, renamed)
    assert path.read_text() == refused


def test_a_file_is_replaced_as_a_whole_and_keeps_its_rights(tmp_path: Path) -> None:
    """No half-written file and no leftovers, whoever looks in between."""
    path = tmp_path / "a.yml"
    path.write_text(FILE)
    path.chmod(0o640)
    assert edit(path, renamed)
    assert not edit(path, renamed)
    assert path.stat().st_mode & 0o777 == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["a.yml"]


def test_a_missing_file_begins_as_told_or_not_at_all(tmp_path: Path) -> None:
    """The first review of a language makes its file; a service that does not exist is a mistake."""
    path = tmp_path / "reviews" / "uk.yml"
    with pytest.raises(FileNotFoundError):
        edit(path, renamed)
    assert edit(path, renamed, otherwise="# Names\nname: x\n")
    assert path.read_text() == '# Names\nname: "Rat: gut"\n'


def test_a_new_file_never_overwrites_one(tmp_path: Path) -> None:
    """Two people may choose the same name."""
    path = tmp_path / "services" / "a.yml"
    create(path, FILE)
    with pytest.raises(FileExistsError):
        create(path, "name: other\n")
    assert path.read_text() == FILE
    replace(path, "name: other\n")
    assert path.read_text() == "name: other\n"
    assert [each.name for each in path.parent.iterdir()] == ["a.yml"]
