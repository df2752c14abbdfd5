"""content/exchange/phrase_writing: one phrase changes, every other byte stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message
from hypothesis import given
from hypothesis import strategies as some

from content.exchange.fluent_text import parsed, written
from content.exchange.phrase_writing import with_phrase

SHIPPED = sorted((Path(__file__).parents[3] / "content" / "phrases").rglob("*.ftl"))

FILE = """\
### Everything

# About the first.
first   =   One
    # no comment
second =

    Two { $title }

    lines
    .label = Label


## Group
third={ $n ->
  [one] a
 *[other] b
}
# The end
"""


def values(file: str) -> dict[str, str]:
    """Every phrase of a file."""
    body = FluentParser().parse(file).body
    return {
        entry.id.name: written(entry.value) for entry in body if isinstance(entry, Message) and entry.value
    }


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("phrase", "old", "new"),
    [
        ("first", "   One\n    # no comment\n", " New\n"),
        ("second", "\n\n    Two { $title }\n\n    lines\n", " New\n"),
        ("third", "{ $n ->\n  [one] a\n *[other] b\n}\n", " New\n"),
    ],
)
def test_only_the_words_change(phrase: str, old: str, new: str, newline: str) -> None:
    """Comments, groups, attributes, blank lines and the spaces before the equals sign stay."""
    file, expected = FILE.replace("\n", newline), FILE.replace(old, new).replace("\n", newline)
    assert with_phrase(file, phrase, parsed("New")) == expected


@given(some.data())
def test_every_byte_outside_the_changed_phrase_stays(data: some.DataObject) -> None:
    """In every shipped file, for every phrase, whatever is written."""
    file = data.draw(some.sampled_from(SHIPPED)).read_bytes().decode("utf-8")
    before = values(file)
    phrase = data.draw(some.sampled_from(sorted(before)))
    text = data.draw(
        some.sampled_from(["Neu", "Zwei\n\nZeilen", "[x", "{ $n ->\n [one] a\n *[other] b\n}", "ሰላም { $x }"])
    )
    after = with_phrase(file, phrase, parsed(text))
    assert values(after) == before | {phrase: written(parsed(text))}
    message = next(
        entry
        for entry in FluentParser().parse(file).body
        if isinstance(entry, Message) and entry.id.name == phrase
    )
    assert message.id.span
    assert message.value
    assert message.value.span
    head, tail = file[: message.id.span.end], file[message.value.span.end :]
    assert after.startswith(head)
    assert after.endswith(tail)
    assert after[len(head) : len(after) - len(tail)].strip().startswith("=")
    assert with_phrase(after, phrase, parsed(text)) == after


def test_a_new_phrase_stands_behind_the_one_that_precedes_it_elsewhere() -> None:
    """So that files of all languages can be read side by side."""
    added = with_phrase(FILE, "new", parsed("a\nb"), after=["zero", "first", "gone"])
    assert added == FILE.replace("second =", "new =\n    a\n    b\nsecond =")
    assert with_phrase(FILE, "new", parsed("a"), after=["gone"]) == FILE + "new = a\n"


def test_a_file_may_be_empty_or_end_without_a_line() -> None:
    """The first phrase of a language makes its file."""
    assert with_phrase("", "new", parsed("a")) == "new = a\n"
    assert with_phrase("b = c", "new", parsed("a"), after=["b"]) == "b = c\nnew = a\n"


def test_a_phrase_that_has_only_attributes_gets_words() -> None:
    """And is not written a second time."""
    assert with_phrase("a =\n    .label = x\n", "a", parsed("b")) == "a = b\n    .label = x\n"
