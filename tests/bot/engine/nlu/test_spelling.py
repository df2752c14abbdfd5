from __future__ import annotations

import pytest

from bot.engine.nlu.spelling import Mender, Vocabulary, vocabulary_of

KNOWN = Mender(
    {
        "de": {"wohnung": 9, "suche": 9, "ich": 9, "arbeit": 5, "eine": 5},
        "en": {"university": 3, "vaccinated": 2, "the": 9, "daughter": 4},
        "uk": {"квартиру": 4, "шукаю": 4},
    }
)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("ich suche eine Wonung", "ich suche eine wohnung"),
        ("ich suche eine Wohnugn", "ich suche eine wohnung"),
        ("the univeristy", "the university"),
        ("the dughter", "the daughter"),
        ("the vaccnted doughter", "the vaccinated daughter"),
        ("шукаю квартру", "шукаю квартиру"),
    ],
)
def test_a_slip_is_mended(text: str, mended: str) -> None:
    """A letter too few, too many, another, two in the wrong order; consonants where it is more than one."""
    assert KNOWN.mend(text) == mended


@pytest.mark.parametrize("text", ["ich heisse bektaş", "b1 kurs 0351", "", "uni"])
def test_other_words_stay_what_they_are(text: str) -> None:
    """Names, codes, short words."""
    assert KNOWN.mend(text) == text


def test_words_are_mended_in_the_language_of_the_others() -> None:
    """A German slip is not turned into an English word because that one is more frequent."""
    mender = Mender({"de": {"ich": 9, "brauche": 9, "kurs": 2}, "en": {"the": 9, "kursk": 50}})
    assert mender.mend("ich brauche kursx") == "ich brauche kurs"


def test_the_more_frequent_of_two_words_is_meant() -> None:
    """And where both are as frequent, always the same one."""
    assert Vocabulary({"kosten": 2, "kasten": 9}).nearest("kusten") == "kasten"


def test_a_word_that_stands_once_is_not_known() -> None:
    """Examples contain slips, too, on purpose."""
    assert vocabulary_of(["Wohnung gesucht", "eine Wohnung", "wohnugn"]) == {"wohnung": 2}


def test_without_vocabularies_nothing_is_mended() -> None:
    """Words are only brought into their form."""
    assert Mender({}).mend("Ich WOHNE") == "ich wohne"
