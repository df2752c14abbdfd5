"""Phrases: the same ids with the same placeables in every complete language, and each can be formatted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from fluent.syntax.ast import BaseNode, Message, SelectExpression, VariableReference
from fluent.syntax.visitor import Visitor

from content.check import references
from content.check.languages import can_wait, complete, declared
from content.finding import Finding, error
from content.launch import URGENT_PHRASES
from content.load import PHRASES, Folder
from content.phrases import PhraseError, Phrases, Value

FOR_CASEWORKERS = frozenset({"console.ftl"})
"""Files that caseworkers read: a language has such a file whole, or not at all."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of one language, with its place."""

    file: str
    line: int
    message: Message


class _Names(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.selectors: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 (fluent.syntax names it so)
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802 (fluent.syntax names it so)
        if isinstance(node.selector, VariableReference):
            self.selectors.add(node.selector.id.name)
        self.generic_visit(node)


def names(node: BaseNode) -> tuple[frozenset[str], frozenset[str]]:
    """The variables below a node, and those among them that select a variant."""
    visitor = _Names()
    visitor.visit(node)
    return frozenset(visitor.variables), frozenset(visitor.selectors)


def entries(folder: Folder, code: str) -> dict[str, Entry]:
    """All messages of a language by id; terms are left out, they are never shown alone."""
    found: dict[str, Entry] = {}
    for file in folder.phrases.get(code, ()):
        lines = dict(file.entries)
        for entry in file.resource.body:
            if isinstance(entry, Message):
                found.setdefault(entry.id.name, Entry(file.name, lines[entry.id.name], entry))
    return found


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about ids, placeables and references."""
    finished = complete(folder)
    by_code = {language.code: entries(folder, language.code) for language in declared(folder)}
    reference: dict[str, Entry] = {}
    for code in finished:
        for phrase_id, entry in by_code[code].items():
            reference.setdefault(phrase_id, entry)
    for code, own in by_code.items():
        if code in finished:
            yield from _missing(code, own, reference, waits=can_wait(folder, code))
        for phrase_id, entry in own.items():
            yield from _compared(phrase_id, entry, reference.get(phrase_id))
    for code in by_code:
        yield from references.findings(folder.phrases.get(code, ()))
    yield from _unformattable(folder, by_code)


def _missing(
    code: str, own: dict[str, Entry], reference: dict[str, Entry], *, waits: bool
) -> Iterator[Finding]:
    files = {PurePosixPath(entry.file).name for entry in own.values()}
    for phrase_id, entry in reference.items():
        name = PurePosixPath(entry.file).name
        if phrase_id in own or (name in FOR_CASEWORKERS and name not in files):
            continue
        yield error(
            f"{PHRASES}/{code}/{name}",
            None,
            f"The phrase {phrase_id} is missing.",
            f"Translate it from {entry.file}:{entry.line}.",
            blocks=phrase_id in URGENT_PHRASES or not waits,
        )


def _compared(phrase_id: str, entry: Entry, model: Entry | None) -> Iterator[Finding]:
    if model is None:
        yield error(
            entry.file,
            entry.line,
            f"No complete language has the phrase {phrase_id}.",
            "Correct the id or remove the phrase.",
        )
        return
    own, _ = names(entry.message)
    wanted, _ = names(model.message)
    for name in sorted(own - wanted):
        yield error(
            entry.file,
            entry.line,
            f"{phrase_id} uses ${name}, which nobody fills in.",
            f"Use what {model.file}:{model.line} uses.",
        )
    for name in sorted(wanted - own):
        yield error(
            entry.file, entry.line, f"{phrase_id} leaves out ${name}.", f"See {model.file}:{model.line}."
        )


def _unformattable(folder: Folder, by_code: dict[str, dict[str, Entry]]) -> Iterator[Finding]:
    resources = {code: tuple(file.resource for file in files) for code, files in folder.phrases.items()}
    phrases = Phrases(resources, {language.code: language for language in declared(folder)})
    for code, own in by_code.items():
        unending = references.endless(folder.phrases.get(code, ()))
        for phrase_id, entry in own.items():
            if phrase_id in unending:
                continue
            variables, selectors = names(entry.message)
            data: dict[str, Value] = {name: 5 if name in selectors else "x" for name in variables}
            try:
                phrases.text(phrase_id, data, code)
            except PhraseError as problem:
                yield error(
                    entry.file,
                    entry.line,
                    f"The phrase cannot be shown: {problem}.",
                    "Correct the reference, or give it a text.",
                )
