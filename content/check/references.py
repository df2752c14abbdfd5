"""References between phrases: each ends somewhere, and not too deep for what formats them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fluent.syntax.ast import (
    CallArguments,
    Message,
    MessageReference,
    Pattern,
    Placeable,
    Term,
    TermReference,
)
from fluent.syntax.visitor import Visitor

from content.files import PhraseFile
from content.finding import Finding, error
from content.fluent_depth import DEEPEST


@dataclass(frozen=True, slots=True)
class _Node:
    """A text that others may refer to: its own levels, and what it refers to at which level."""

    file: str
    line: int
    depth: int
    targets: tuple[tuple[str, int], ...]


class _References(Visitor):
    def __init__(self) -> None:
        self.level = 0
        self.depth = 0
        self.targets: list[tuple[str, int]] = []

    def _deeper(self, node: Placeable | CallArguments) -> None:
        self.level += 1
        self.depth = max(self.depth, self.level)
        self.generic_visit(node)
        self.level -= 1

    def visit_Placeable(self, node: Placeable) -> None:  # noqa: N802 (fluent.syntax names it so)
        self._deeper(node)

    def visit_CallArguments(self, node: CallArguments) -> None:  # noqa: N802 (ditto)
        self._deeper(node)

    def visit_MessageReference(self, node: MessageReference) -> None:  # noqa: N802 (ditto)
        self.targets.append((_name(node), self.level))

    def visit_TermReference(self, node: TermReference) -> None:  # noqa: N802 (ditto)
        self.targets.append((_name(node), self.level))
        self.generic_visit(node)


def endless(files: tuple[PhraseFile, ...]) -> frozenset[str]:
    """The phrases of a language that cannot be formatted: they lead back to themselves or nest too deep."""
    return frozenset(name for name, depth in _depths(_nodes(files)).items() if depth > DEEPEST)


def findings(files: tuple[PhraseFile, ...]) -> Iterator[Finding]:
    """Findings about phrases of a language that refer to themselves, or in too many steps."""
    nodes = _nodes(files)
    for name, depth in _depths(nodes).items():
        node = nodes[name]
        if depth <= DEEPEST:
            continue
        if name in _reached(name, nodes):
            yield error(
                node.file, node.line, f"{name} refers to itself in a circle.", "Write the words out in one."
            )
        else:
            yield error(
                node.file,
                node.line,
                f"{name} nests more than {DEEPEST} levels deep, or refers to what does.",
                "Write it in fewer steps.",
            )


def _nodes(files: tuple[PhraseFile, ...]) -> dict[str, _Node]:
    found: dict[str, _Node] = {}
    for file in files:
        lines = dict(file.entries)
        for entry in file.resource.body:
            if not isinstance(entry, Message | Term):
                continue
            name = f"-{entry.id.name}" if isinstance(entry, Term) else entry.id.name
            parts = {name: entry.value, **{f"{name}.{each.id.name}": each.value for each in entry.attributes}}
            for part, pattern in parts.items():
                if pattern is not None:
                    found.setdefault(part, _node(file.name, lines[name], pattern))
    return found


def _node(file: str, line: int, pattern: Pattern) -> _Node:
    visitor = _References()
    visitor.visit(pattern)
    return _Node(file, line, visitor.depth, tuple(visitor.targets))


def _depths(nodes: Mapping[str, _Node]) -> dict[str, int]:
    """The levels of every text with all that it refers to, at most one more than allowed; a circle has as many."""
    depths = {name: min(node.depth, DEEPEST + 1) for name, node in nodes.items()}
    changed = True
    while changed:
        changed = False
        for name, node in nodes.items():
            reached = max((level + depths.get(target, 0) for target, level in node.targets), default=0)
            if (depth := min(max(depths[name], reached), DEEPEST + 1)) > depths[name]:
                depths[name], changed = depth, True
    return depths


def _reached(name: str, nodes: Mapping[str, _Node]) -> set[str]:
    reached: set[str] = set()
    waiting = [name]
    while waiting:
        node = nodes.get(waiting.pop())
        for target, _ in node.targets if node else ():
            if target not in reached:
                reached.add(target)
                waiting.append(target)
    return reached


def _name(node: MessageReference | TermReference) -> str:
    sign = "-" if isinstance(node, TermReference) else ""
    return f"{sign}{node.id.name}" + (f".{node.attribute.name}" if node.attribute else "")
