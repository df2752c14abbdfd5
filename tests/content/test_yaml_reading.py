"""content/yaml_reading.py: plain YAML keeps what was written, everything else is refused."""

from __future__ import annotations

import pytest

from content.yaml_reading import YamlError, read


def test_every_scalar_stays_what_was_written() -> None:
    """A postcode keeps its zero, Norwegian is not False, a date is no date object, and nothing comes from outside."""
    text = "a: 01219\nb: no\nc: 2024-03-01\nd: 112\ne: $HOME\nf:\n"
    assert read(text).value == {"a": "01219", "b": "no", "c": "2024-03-01", "d": "112", "e": "$HOME", "f": ""}


def test_lines_are_remembered_for_every_path() -> None:
    """A finding can point to the line of a value, or of the nearest one above it."""
    document = read("id: x\nsources:\n  - url: a\n    seen: b\n")
    assert document.line(("sources", 0, "seen")) == 4
    assert document.line(("sources", 0, "supports")) == 3
    assert document.line(("nothing",)) == 1


@pytest.mark.parametrize(
    ("text", "reason", "line"),
    [
        ("a: &x 1\nb: *x", "anchors and aliases", 1),
        ("b: *x", "aliases", 1),
        ("a: 1\nb: !!python/object:os.system x", "tags", 2),
        ("a: 1\na: 2", "twice", 2),
        ("? [a]\n: b", "plain text", 1),
        ("a\n---\nb", "exactly one document", None),
        ("", "exactly one document", None),
        ("a: [", "expected", 2),
        ("a: \x07", "no YAML", None),
        ("[" * 40 + "]" * 40, "too deeply", 1),
    ],
)
def test_whatever_is_not_plain_is_refused(text: str, reason: str, line: int | None) -> None:
    """Aliases, tags, repeated keys, several documents and deep nesting are refused with their line."""
    with pytest.raises(YamlError, match=reason) as refused:
        read(text)
    if line is not None:
        assert refused.value.line == line
