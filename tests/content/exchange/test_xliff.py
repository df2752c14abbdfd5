"""content/exchange/xliff: rows as XLIFF 1.2, and back from a file that nobody trusts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some
from lxml import etree

from content.exchange.returned import Unreadable
from content.exchange.rows import Row, RowState
from content.exchange.xliff import from_xliff, to_xliff
from content.texts import TextKey, TextKind

KEY = TextKey(TextKind.PHRASE, "places")
words = some.text(
    alphabet=some.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn"))
    | some.sampled_from("\n\t<&>\"' ")
)


def row(source: str, target: str, state: RowState = RowState.DRAFT) -> Row:
    """A row with a note."""
    return Row(KEY, source, target, state, "Keep { $title } & more.", "de:0123", "ar:4567")


def file(source: str = "Orte: { $title }", target: str = "أماكن", state: RowState = RowState.DRAFT) -> str:
    """A file with one unit."""
    return to_xliff([row(source, target, state)], source="de", language="ar").decode("utf-8")


def read(text: str, language: str = "ar") -> tuple[str, bool]:
    """The words of the only unit, and whether they are approved."""
    (unit,) = from_xliff(text.encode("utf-8"), "a.xlf", language=language).units
    return unit.target, unit.approved


@given(some.lists(some.tuples(words, words), max_size=4))
def test_any_words_survive(pairs: list[tuple[str, str]]) -> None:
    """Lines, spaces, signs of XML and letters of every script."""
    data = to_xliff([row(*pair) for pair in pairs], source="de", language="ar")
    units = from_xliff(data, "a.xlf", language="ar").units
    assert [(unit.source, unit.target) for unit in units] == pairs
    assert {(unit.key, unit.source_version, unit.target_version) for unit in units} <= {
        ("phrase/places", "de:0123", "ar:4567")
    }


def test_the_file_says_its_version_and_languages() -> None:
    """As programs for translators expect it."""
    root = etree.fromstring(file().encode("utf-8"))
    assert root.tag == "{urn:oasis:names:tc:xliff:document:1.2}xliff"
    assert root.get("version") == "1.2"
    attributes = dict(root[0].attrib)
    assert attributes == {
        "original": "content", "source-language": "de", "target-language": "ar", "datatype": "plaintext"
    }  # fmt: skip
    assert [etree.QName(child).localname for child in root[0][0][0]] == [
        "source",
        "target",
        "context-group",
        "note",
    ]


@pytest.mark.parametrize(
    ("state", "written", "approved"),
    [
        (RowState.MISSING, "new", "no"),
        (RowState.DRAFT, "needs-review-translation", "no"),
        (RowState.CHANGED, "needs-review-translation", "no"),
        (RowState.REVIEWED, "signed-off", "yes"),
    ],
)
def test_states_are_those_of_the_standard(state: RowState, written: str, approved: str) -> None:
    """The note says ours, too."""
    text = file(target="" if state is RowState.MISSING else "x", state=state)
    assert f'<target state="{written}"' in text
    assert f'approved="{approved}"' in text
    assert f'<note from="lotse">{state.value}. Keep' in text


@pytest.mark.parametrize(
    ("state", "approved"), [("final", True), ("signed-off", True), ("translated", False)]
)
def test_only_the_last_states_count_as_confirmed(state: str, approved: bool) -> None:  # noqa: FBT001 -- a parameter
    """What a program merely translated is a draft."""
    assert read(file().replace("needs-review-translation", state)) == ("أماكن", approved)


def test_a_program_may_drop_what_keeps_spaces_and_mark_words() -> None:
    """Lines stay lines, and marks stand for nothing."""
    text = file(target="سطر\n  آخر").replace(' xml:space="preserve"', "")
    assert read(text)[0] == "سطر\n  آخر"
    marked = file(target="MARKED").replace("MARKED", '<mrk mtype="seg" mid="1">eins</mrk><!-- x --> zwei')
    assert read(marked)[0] == "eins zwei"


@pytest.mark.parametrize(
    "element", ["<g id='1'>x</g>", "<x id='1'/>", "<ph id='1'>{ $title }</ph>", "<b>x</b>"]
)
def test_elements_within_words_are_refused(element: str) -> None:
    """Nobody knows what the program meant by them."""
    with pytest.raises(Unreadable, match="phrase/places has elements"):
        read(file(target="MARKED").replace("MARKED", element))


def test_a_file_for_another_language_is_refused() -> None:
    """Before a single text of it is looked at."""
    with pytest.raises(Unreadable, match="target language is ar, not fa"):
        read(file(), "fa")


HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


@pytest.mark.parametrize(
    "dtd",
    [
        "<!DOCTYPE xliff>",
        '<!DOCTYPE xliff SYSTEM "https://example.org/x.dtd">',
        '<!DOCTYPE xliff [<!ENTITY a "b">]>',
        '<!DOCTYPE xliff [<!ENTITY a SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE xliff [<!ENTITY % a SYSTEM "file:///etc/hostname"> %a;]>',
    ],
)
@pytest.mark.parametrize("coding", ["utf-8", "utf-16"])
def test_document_types_and_entities_are_refused(dtd: str, coding: str) -> None:
    """They read files, reach out and explode."""
    text = file(target="x").replace(HEAD, f'<?xml version="1.0" encoding="{coding.upper()}"?>\n{dtd}\n')
    for each, message in (
        (text, "document type"),
        (text.replace(">x<", ">&a;<"), "document type|cannot be read"),
    ):
        with pytest.raises(Unreadable, match=message):
            from_xliff(each.encode(coding), "a.xlf", language="ar")


def test_laughs_do_not_multiply() -> None:
    """A few lines must not become gigabytes."""
    laughs = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    text = file(target="x").replace(HEAD, f"{HEAD}<!DOCTYPE xliff [{laughs}]>\n").replace(">x<", ">&a11;<")
    with pytest.raises(Unreadable, match=r"document type|cannot be read"):
        read(text)


@pytest.mark.parametrize(
    "data",
    [
        "<html><body/></html>",
        "<xliff version='1.2'><file/></xliff>",
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0'><file/></xliff>",
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2'/>",
        "<xliff",
        "<",
    ],
)
def test_other_xml_is_refused(data: str) -> None:
    """With one sentence and no traceback."""
    with pytest.raises(Unreadable):
        read(data)
