"""content/fluent_depth: what nests too deep is found before the parser calls itself to death."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from content.exchange.fluent_text import NoPhrase, parsed
from content.files import phrase_file
from content.fluent_depth import DEEPEST, too_deep


def nested(levels: int) -> str:
    """A phrase with a text that many placeables deep."""
    return "{ " * levels + '"x"' + " }" * levels


def test_fifty_levels_are_enough() -> None:
    """One more is found, with its line."""
    assert phrase_file(f"a = {nested(DEEPEST)}\n", "a.ftl").junk == ()
    (finding,) = phrase_file(f"a = b\nb = {nested(DEEPEST + 1)}\n", "a.ftl").junk
    assert (finding.file, finding.line) == ("a.ftl", 2)
    assert "50 levels deep" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        nested(5000),
        "{ " + "A(" * 5000 + ")" * 5000 + " }",
        "{ $n ->\n *[other] " * 400 + "x",
        '" ' + nested(5000) + ' "',
        "x\n    " + "{\n    " * 400,
    ],
)
def test_no_depth_breaks_the_reader(text: str) -> None:
    """Neither that of the folder nor that of files that come back from translators."""
    assert phrase_file(f"a = {text}\n", "a.ftl").junk
    with pytest.raises(NoPhrase, match="levels"):
        parsed(text)


def test_braces_in_texts_and_in_other_phrases_do_not_count() -> None:
    """Quoted ones are letters, and what one phrase left open the next one does not inherit."""
    assert too_deep("a = " + '{ "{" }' * 200) is None
    assert too_deep("a = { $b\n" * 200) is None
    assert too_deep("a = " + "(" * 200) is None


@given(some.text('{}()"\\ \nab=.-$', max_size=400))
def test_any_text_is_counted(text: str) -> None:
    """Whatever is open or closed."""
    deep = too_deep(text)
    assert deep is None or text[deep] in "{("
