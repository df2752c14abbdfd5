"""Texts as XLIFF 1.2, for translation programs.

What is filled into a phrase stays visible in the text: the note of the unit names it, and the import compares it. A file
from outside is read without document types, entities, network and huge trees.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any

from lxml import etree
from translate.storage import xliff

from content.exchange.returned import Delivery, Unit, Unreadable
from content.exchange.rows import Row, RowState

VERSION = "urn:oasis:names:tc:xliff:document:1.2"
VERSIONS = "urn:oasis:names:tc:xliff:document:1."
ORIGINAL = "content"
AUTHOR = "lotse"

CONTEXT = "lotse"
SOURCE_FINGERPRINT = "x-source-fingerprint"
TARGET_FINGERPRINT = "x-target-fingerprint"

STATES = {
    RowState.MISSING: "new",
    RowState.DRAFT: "needs-review-translation",
    RowState.CHANGED: "needs-review-translation",
    RowState.REVIEWED: "signed-off",
}
APPROVED = frozenset({"final", "signed-off"})

AGAIN = "Export again and copy the translations over."


class _Unit(xliff.xliffunit):
    namespace = VERSION


class _File(xliff.xlifffile):
    """The library writes XLIFF 1.1 unless it is told otherwise."""

    UnitClass = _Unit
    namespace = VERSION
    XMLskeleton = f"""<?xml version="1.0" ?>
<xliff version='1.2' xmlns='{VERSION}'>
<file original='{ORIGINAL}' source-language='de' datatype='plaintext'>
<body>
</body>
</file>
</xliff>"""


_new_unit: Any = _Unit
_new_file: Any = _File
"""The library is typed in part: what it makes is Any."""


def to_xliff(rows: Iterable[Row], *, source: str, language: str) -> bytes:
    """The rows as a file; `source` and `language` are the codes of its two languages."""
    store = _new_file()
    store.setsourcelanguage(source)
    store.settargetlanguage(language)
    for row in rows:
        unit = _new_unit(row.source)
        unit.settarget(row.target)
        unit.setid(str(row.key))
        unit.target_dom.set("state", STATES[row.state])
        unit.xmlelement.set("approved", "yes" if row.state is RowState.REVIEWED else "no")
        versions = [(SOURCE_FINGERPRINT, row.source_version), (TARGET_FINGERPRINT, row.target_version)]
        unit.createcontextgroup(CONTEXT, versions, "information")
        unit.addnote(f"{row.state.value}. {row.note}", origin=AUTHOR)
        store.addunit(unit)
    stream = BytesIO()
    store.serialize(stream)
    return stream.getvalue()


def from_xliff(data: bytes, name: str, *, language: str) -> Delivery:
    """The texts of a file that a translation program has saved; Unreadable where it is none of ours.

    `language` is the code of the language that the file has to be for.
    """
    for file in _safe(data).iterchildren("{*}file"):
        if file.get("target-language") != language:
            raise Unreadable(
                f"The file's target language is {file.get('target-language')}, not {language}.",
                "Name the language with --language, or take the right file.",
                file.sourceline,
            )
    store = _new_file()
    store.parse(data)
    return Delivery(name, tuple(_units(store)), keeps_marks=True)


def _units(store: Any) -> Iterator[Unit]:
    for unit in store.units:
        element = unit.xmlelement
        target = unit.target_dom
        contexts = {kind: text for group in unit.getcontextgroups(CONTEXT) for kind, text in group}
        if target is not None and any(_is_markup(child) for child in target.iterdescendants()):
            raise Unreadable(
                f"{element.get('id')} has elements within its text.",
                "Leave what stands in braces as text.",
                element.sourceline,
            )
        yield Unit(
            key=str(element.get("id") or "").strip(),
            line=element.sourceline,
            source=_text(unit.source_dom),
            target=_text(target),
            source_version=contexts.get(SOURCE_FINGERPRINT, "").strip(),
            target_version=contexts.get(TARGET_FINGERPRINT, "").strip(),
            approved=target is not None and target.get("state") in APPROVED,
        )


def _is_markup(node: Any) -> bool:
    """Whether a node is an element that stands for something; <mrk> only marks words that are there."""
    return isinstance(node.tag, str) and etree.QName(node).localname != "mrk"


def _text(node: Any) -> str:
    """The very text: programs drop xml:space, and then the library would fold lines."""
    return "" if node is None else str(node.xpath("string()"))


def _safe(data: bytes) -> Any:
    """The root of an XLIFF file; Unreadable for whatever else it is, or may do."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, dtd_validation=False
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as problem:
        line = problem.lineno if isinstance(problem, etree.XMLSyntaxError) else None
        raise Unreadable("The XML cannot be read.", AGAIN, line) from problem
    document = root.getroottree().docinfo
    if (
        document.doctype
        or document.internalDTD is not None
        or next(root.iter(etree.Entity), None) is not None
    ):
        raise Unreadable("The file declares a document type or entities.", "XLIFF needs none: remove them.")
    tag = etree.QName(root)
    if tag.localname != "xliff" or not (tag.namespace or "").startswith(VERSIONS):
        raise Unreadable("This is no XLIFF 1.2.", AGAIN, root.sourceline)
    if next(root.iterchildren("{*}file"), None) is None:
        raise Unreadable("The XLIFF file holds no texts.", AGAIN, root.sourceline)
    return root
