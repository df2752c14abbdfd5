"""Changes curated YAML files as a careful person would: only the lines that the change is about become different.

Comments, order, quotes and blocks stay. A file is replaced as a whole, so that a reader sees the old or the new one,
never half of it. Every plain scalar is text, as in content.yaml_reading; what could be read otherwise by an editor is
written with `quoted`.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from io import StringIO
from pathlib import Path
from typing import Any, TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString

from content.yaml_reading import YamlError, read

__all__ = [
    "Change",
    "CommentedMap",
    "CommentedSeq",
    "block",
    "create",
    "edit",
    "edited",
    "flow",
    "flow_map",
    "quoted",
    "replace",
]

Change: TypeAlias = Callable[[CommentedMap], None]
"""Changes a file's mapping in place."""

WIDEST = 1_000_000
"""Characters of a line: nothing is ever folded."""

MARK = "\ufeff"
"""Some editors begin a file with it."""


class _EverythingIsText(VersionedResolver):
    """Leaves `no`, `2024` and `01219` as they were written."""

    @property
    def versioned_resolver(self) -> dict[str, list[Any]]:
        return {}


def edit(path: Path, change: Change, *, otherwise: str | None = None) -> bool:
    """Change a YAML file; whether anything in it is different now.

    `otherwise` is what a file that does not exist yet begins as; without it FileNotFoundError is raised. YamlError is
    raised, and nothing written, for a file that content.yaml_reading refuses, before the change or after it.
    """
    if otherwise is not None and not path.exists():
        before, raw = otherwise, ""
    else:
        raw = path.read_bytes().decode("utf-8")
        before = raw
    after = edited(before, change)
    if after == raw:
        return False
    replace(path, after)
    return True


def edited(text: str, change: Change) -> str:
    """The text of a YAML file after a change. YamlError where content.yaml_reading refuses it, before or after."""
    mark, body = (MARK, text[1:]) if text.startswith(MARK) else ("", text)
    windows = "\r\n" in body
    body = body.replace("\r\n", "\n")
    read(body)
    document = _yaml().load(body)
    if not isinstance(document, CommentedMap):
        raise YamlError("a file holds fields with values", 1)
    normal = _dumped(document)
    change(document)
    wanted = _dumped(document)
    read(wanted)
    merged = wanted if normal == body else _merged(body, normal, wanted)
    return mark + (merged.replace("\n", "\r\n") if windows else merged)


def quoted(text: str) -> str:
    """The text in straight double quotes, as facts are written."""
    written: str = DoubleQuotedScalarString(text)
    return written


def block(text: str) -> str:
    """The text as a block (`|-`), as guides are written: lines stay lines, quotes need nothing."""
    written: str = LiteralScalarString(text)
    return written


def flow(items: Iterable[str]) -> CommentedSeq:
    """A list in one line: [doctor, mental_health]."""
    sequence = CommentedSeq(items)
    sequence.fa.set_flow_style()
    return sequence


def flow_map(fields: Mapping[str, str]) -> CommentedMap:
    """Fields in one line: {by: "…", on: "…"}."""
    mapping = CommentedMap(fields)
    mapping.fa.set_flow_style()
    return mapping


def replace(path: Path, text: str) -> None:
    """Write a file as a whole, at once, with the rights that it had; its folder is made where it is missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = _temporary(path, text)
    try:
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def create(path: Path, text: str) -> None:
    """Write a new file as a whole, at once; FileExistsError where there is one: it is never overwritten."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = _temporary(path, text)
    try:
        temporary.chmod(0o644)
        os.link(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def _temporary(path: Path, text: str) -> Path:
    # Its name does not end in .yml, so that nobody reads it as content meanwhile.
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)
    with os.fdopen(handle, "wb") as stream:
        stream.write(text.encode("utf-8"))
        stream.flush()
        os.fsync(stream.fileno())
    return Path(name)


def _yaml() -> Any:
    yaml: Any = YAML(typ="rt")
    yaml.Resolver = _EverythingIsText
    yaml.preserve_quotes = True
    yaml.width = WIDEST
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def _dumped(document: CommentedMap) -> str:
    stream = StringIO()
    _yaml().dump(document, stream)
    return stream.getvalue()


def _merged(original: str, normal: str, wanted: str) -> str:
    """The change from `normal` to `wanted` made in the original; `wanted` itself where it cannot be made there.

    `normal` is the original as ruamel.yaml writes it: where both say the same in other lines, the original's stay.
    """
    lines = _kept_lines(original.splitlines(True), normal.splitlines(True), wanted.splitlines(True))
    merged = "".join(lines)
    try:
        same = read(merged).value == read(wanted).value
    except ValueError:
        same = False
    return merged if same else wanted


def _kept_lines(original: list[str], normal: list[str], wanted: list[str]) -> Iterator[str]:
    """Lines of `wanted`, except that stretches in which it agrees with `normal` are taken from the original."""
    mine = _positions(normal, original)
    theirs = _positions(normal, wanted)
    anchors = [
        (index, mine[index], theirs[index])
        for index in range(len(normal))
        if index in mine and index in theirs
    ]
    at = (-1, -1, -1)
    for anchor in [*anchors, (len(normal), len(original), len(wanted))]:
        between = [
            part[start + 1 : end]
            for part, start, end in zip((normal, original, wanted), at, anchor, strict=True)
        ]
        yield from between[1] if between[0] == between[2] else between[2]
        if anchor[0] < len(normal):
            yield normal[anchor[0]]
        at = anchor


def _positions(before: list[str], after: list[str]) -> dict[int, int]:
    """Which line of `before` stands where in `after`."""
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks()
    return {block.a + offset: block.b + offset for block in blocks for offset in range(block.size)}
