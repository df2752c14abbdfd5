"""Words that sound alike are written alike, whatever the script."""

import pytest

from bot.engine.nlu.sounds import sound_of, sounds


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ausweis", "аусвайс"),
        ("квартира", "kvartira"),
        ("квартира", "kwartira"),
        ("عندي سكري", "3andi sokkari"),
        ("طبيب", "tabib"),
        ("خانه", "khaneh"),
        ("ሓኪም", "hakim"),
        ("доктор", "doktor"),
        ("Schule", "шуле"),
        ("diş", "дишь"),
    ],
)
def test_the_same_word_in_another_script_sounds_the_same(one: str, other: str) -> None:
    """As people type it on a phone."""
    assert sounds(one) == sounds(other) != ""


def test_vowels_and_repeated_sounds_are_left_out() -> None:
    """Nobody spells them alike."""
    assert sound_of("wohnnung") == sound_of("wohnung") == "vhng"


@pytest.mark.parametrize("text", ["", "???", "aaa", "እኦ", "123"])
def test_what_has_no_consonants_has_no_sound(text: str) -> None:
    """Nor is it an error."""
    assert sounds(text) == ""
