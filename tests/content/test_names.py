"""content/names.py: languages by their names, and lists as the reader's language joins them."""

from __future__ import annotations

import pytest

from content.names import language_name, listed


@pytest.mark.parametrize(
    ("code", "reader", "name"),
    [
        ("ar", "de", "Arabisch"),
        ("kmr", "de", "Kurdisch"),
        ("de-x-simple", "en", "German"),
        ("de", "de-x-simple", "Deutsch"),
        ("xx", "en", "xx"),
    ],
)
def test_a_language_is_named_in_the_readers(code: str, reader: str, name: str) -> None:
    """An easier form has its language's name, and its readers read that of their language."""
    assert language_name(code, reader) == name


@pytest.mark.parametrize(
    ("reader", "line"),
    [("de", "A, B und C"), ("de-x-simple", "A, B und C"), ("en", "A, B, and C"), ("ti", "A፣ B፣ C")],
)
def test_things_are_joined_as_the_language_does(reader: str, line: str) -> None:
    """With its own word for and, and its own comma."""
    assert listed(["A", "B", "C"], reader) == line
