"""content/exchange/fluent_text: phrases without indentation, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from content.exchange.fluent_text import NoPhrase, parsed, placeables, shown, written
from content.load import Content

words = some.text(
    alphabet=some.characters(
        codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="{}"
    ),
    min_size=1,
    max_size=20,
)
lines = words.map(str.strip).filter(lambda line: line and line[0] not in "[*.}")
placeable = some.sampled_from(["{ $title }", "{ $left }", '{ "" }', "{ other }", "{ -term }"])
selection = some.tuples(lines, lines).map(
    lambda two: f"{{ $left ->\n    [one] {two[0]}\n   *[other] {two[1]}\n}}"
)
phrases = some.lists(lines | placeable | selection, min_size=1, max_size=4).map("\n".join)


def test_every_shipped_phrase_comes_back_in_the_same_form(shipped: Content) -> None:
    """So an unchanged phrase is known as unchanged, and its review stays."""
    for code in shipped.languages:
        for phrase_id, text in shipped.phrases.written(code).items():
            assert written(parsed(shown(text))) == text, (code, phrase_id)


@given(phrases)
def test_what_was_taken_once_comes_back_in_the_same_form(text: str) -> None:
    """Whatever lines, placeables and choices it has."""
    taken = written(parsed(text))
    assert written(parsed(shown(taken))) == taken


def test_translators_see_no_indentation(shipped: Content) -> None:
    """Except that of the variants of a choice."""
    text = shown(shipped.phrases.written("de")["more-services"])
    first, *_, last = text.split("\n")
    assert (first, last) == ("{ $left ->", "}")


@pytest.mark.parametrize(
    "text", ["[Hinweis] Hallo", "*", "... und", "[a\nb", "Hallo\n\nWelt", "# kein Kommentar\na = b"]
)
def test_signs_that_mean_something_to_fluent_may_begin_a_text(text: str) -> None:
    """Behind the equals sign they are words."""
    assert shown(written(parsed(text))) == text


@pytest.mark.parametrize(
    "broken",
    ["{ $title", "$title }", "{ $n -> [one] a }", "Hallo\n.label = x", "Hallo\n[one] a", "{ }", "a\n}", ""],
)
def test_what_is_no_single_phrase_is_refused(broken: str) -> None:
    """An attribute would vanish unseen."""
    with pytest.raises(NoPhrase):
        parsed(broken)


def test_everything_that_is_filled_in_is_named() -> None:
    """Values, other phrases, terms and functions, also within a choice."""
    pattern = parsed("{ $n ->\n [one] { $title }\n *[other] { other } { -term } { NUMBER($sum) }\n}")
    assert placeables(pattern) == {
        "{ $n }",
        "{ $title }",
        "{ other }",
        "{ -term }",
        "{ NUMBER() }",
        "{ $sum }",
    }
