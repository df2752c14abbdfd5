from __future__ import annotations

import pytest

from bot.language.script import Script, language_by_letters, script_of


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Шукаю Wohnung у Dresden Prohlis", Script.CYRILLIC),
        ("وين الـ Jobcenter في Dresden لو سمحت", Script.ARABIC),
        ("ገዛ Jobcenter", Script.ETHIOPIC),
        ("ev arıyorum", Script.LATIN),
        ("Ich bin Олена aus Dresden Prohlis", Script.LATIN),
        ("123 !?", None),
    ],
)
def test_the_script_is_that_of_a_third_of_the_words(text: str, script: Script | None) -> None:
    """German office words stand in texts of every script."""
    assert script_of(text) is script


def test_letters_of_one_language_tell_it() -> None:
    """And letters that several have, or letters of two, tell nothing."""
    assert language_by_letters("زه ښه یم", Script.ARABIC) == "ps"
    assert language_by_letters("їжа", Script.CYRILLIC) == "uk"
    assert language_by_letters("это", Script.CYRILLIC) == "ru"
    assert language_by_letters("їжа это", Script.CYRILLIC) is None
    assert language_by_letters("адреса", Script.CYRILLIC) is None
