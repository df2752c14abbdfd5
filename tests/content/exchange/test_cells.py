"""content/exchange/cells: no cell is a formula, and every text comes back."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from content.exchange.cells import protected, unprotected

DANGEROUS = "=+-@\t\r\n＝＋－＠"

texts = some.text() | some.text(alphabet=some.sampled_from(list("'=+-@\t\r\n ＝a")), max_size=8)


@given(texts)
@example("'")
@example("''=1")
def test_any_text_comes_back_as_it_was(text: str) -> None:
    """Also one that begins with apostrophes of its own."""
    assert unprotected(protected(text)) == text


@given(texts)
def test_no_cell_begins_with_a_sign_that_computes(text: str) -> None:
    """Neither at once nor behind white space that a program trims."""
    cell = protected(text)
    assert not cell.startswith(tuple(DANGEROUS))
    assert not cell.lstrip().startswith(tuple(DANGEROUS))


@pytest.mark.parametrize("text", ["", "Rat = Hilfe", "'s Haus", "112", "مرحبًا"])
def test_ordinary_words_stay_as_they_are(text: str) -> None:
    """Translators should not wonder about apostrophes."""
    assert protected(text) == text


@pytest.mark.parametrize("typed", ["=", "- eins", "+49 351"])
def test_what_somebody_typed_without_an_apostrophe_is_itself(typed: str) -> None:
    """Some programs remove the apostrophe when they save."""
    assert unprotected(typed) == unprotected(protected(typed)) == typed
