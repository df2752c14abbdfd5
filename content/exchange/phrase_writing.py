"""Changes single messages of a Fluent file: every byte outside of the changed text stays what it was."""

from __future__ import annotations

from collections.abc import Sequence

from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Pattern, SyntaxNode
from fluent.syntax.serializer import serialize_pattern


def with_phrase(file: str, phrase_id: str, pattern: Pattern, after: Sequence[str] = ()) -> str:
    """The text of a Fluent file with this phrase in it.

    A phrase that is there gets other words; its comment and attributes stay. A new one stands behind the last of the
    phrases named in `after` (those that precede it in the source language, in their order), else at the end.
    """
    value = _value(pattern)
    newline = "\r\n" if "\r\n" in file else "\n"
    written = value.replace("\n", newline)
    start, end, found = _place(file, phrase_id, after)
    if found:
        return file[:start] + written + file[end:]
    message = f"{phrase_id} ={written}{newline}"
    before = file[:start]
    if before and not before.endswith("\n"):
        before += newline
    return before + message + file[start:]


def _place(file: str, phrase_id: str, after: Sequence[str]) -> tuple[int, int, bool]:
    """From where to where the value of a phrase stands, and True; or where the phrase belongs, and False."""
    entries = {
        entry.id.name: entry for entry in FluentParser().parse(file).body if isinstance(entry, Message)
    }
    message = entries.get(phrase_id)
    if message is not None:
        equals = file.index("=", _end(message.id)) + 1
        return equals, _end(message.value) if message.value else equals, True
    for name in reversed(after):
        if name in entries:
            end = file.find("\n", _end(entries[name]))
            return (len(file), len(file), False) if end < 0 else (end + 1, end + 1, False)
    return len(file), len(file), False


def _end(node: SyntaxNode) -> int:
    if node.span is None:
        raise ValueError("the parser was asked for spans")
    return node.span.end


def _value(pattern: Pattern) -> str:
    """As Fluent's serializer writes it, without white space on empty lines."""
    return "\n".join(line if line.strip() else "" for line in serialize_pattern(pattern).split("\n"))
