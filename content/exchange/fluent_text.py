"""Phrases as translators see them: Fluent's syntax without its indentation, and back again.

A translator who works in a spreadsheet should not have to know that the second line of a phrase is indented. What is
in braces stays visible: it is part of the sentence, and its place in it may change.
"""

from __future__ import annotations

from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    FunctionReference,
    Junk,
    Message,
    MessageReference,
    Pattern,
    TermReference,
    VariableReference,
)
from fluent.syntax.serializer import serialize_pattern
from fluent.syntax.visitor import Visitor

from content.fluent_depth import DEEPEST, too_deep

INDENT = "    "
"""In front of every line but the first, as Fluent's own serializer writes it."""

NO_LINE_BEGINS = ("[", "*", ".")
"""Fluent would take a first line of its own that begins so for something else; behind the `=` it is text."""


class NoPhrase(ValueError):
    """Words that Fluent cannot read as one phrase. Policy: told to the translator, nothing is written."""


def shown(written: str) -> str:
    """A phrase for translators. `written` is what content.phrases.Phrases.written gives."""
    first, *others = written.split("\n")
    return "\n".join([first, *(line.removeprefix(INDENT) if line.strip() else "" for line in others)])


def parsed(text: str) -> Pattern:
    """The pattern of a phrase that a translator has written; NoPhrase with the reason where it is none."""
    source = f"phrase ={_indented(text)}\n"
    if too_deep(source) is not None:
        raise NoPhrase(f"it nests more than {DEEPEST} levels deep")
    body = FluentParser(with_spans=False).parse(source).body
    for entry in body:
        if isinstance(entry, Junk):
            raise NoPhrase(entry.annotations[0].message if entry.annotations else "unknown syntax")
    phrase = body[0] if len(body) == 1 else None
    if not isinstance(phrase, Message) or phrase.attributes or phrase.value is None:
        raise NoPhrase("a line begins with a point or is not part of the text")
    return phrase.value


def written(pattern: Pattern) -> str:
    """A pattern in the very form of Phrases.written, in which reviews are fingerprinted."""
    return serialize_pattern(pattern).strip()


def placeables(pattern: Pattern) -> frozenset[str]:
    """What is filled into a phrase: `{ $title }`, and other phrases that it refers to."""
    visitor = _Placeables()
    visitor.visit(pattern)
    return frozenset(visitor.found)


class _Placeables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 (fluent.syntax names it so)
        self.found.add(f"{{ ${node.id.name} }}")

    def visit_MessageReference(self, node: MessageReference) -> None:  # noqa: N802 (ditto)
        self.found.add(f"{{ {node.id.name} }}")

    def visit_TermReference(self, node: TermReference) -> None:  # noqa: N802 (ditto)
        self.found.add(f"{{ -{node.id.name} }}")
        self.generic_visit(node)

    def visit_FunctionReference(self, node: FunctionReference) -> None:  # noqa: N802 (ditto)
        self.found.add(f"{{ {node.id.name}() }}")
        self.generic_visit(node)


def _indented(text: str) -> str:
    first, *others = text.split("\n")
    begins = f" {first}" if not others or first.startswith(NO_LINE_BEGINS) else f"\n{INDENT}{first}"
    return "\n".join([begins, *(f"{INDENT}{line}" if line.strip() else "" for line in others)])
