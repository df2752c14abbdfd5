"""content/check/protected: nothing in any field or text says where a shelter is."""

from __future__ import annotations

from typing import Any

import pytest

SERVICE = "services/advice.yml"
OTHER = "id: other\nname: Amt\ntopics: [doctor]\nconfidence: low\nsources: []\naddress: {city: Dresden, street: 'World Trade Center, Freiberger Straße 37 (Eingang Ammonstraße)'}\n"


@pytest.fixture
def shelter(workshop: Any) -> Any:
    """A folder with a protected shelter that gives nothing away."""
    workshop.change(SERVICE, "name: Beratung", "name: Frauenschutzhaus\naudience: [women]")
    workshop.change(SERVICE, "[what, phone", "[audience, what, phone")
    workshop.write("services/other.yml", OTHER)
    return workshop


def secrets(shelter: Any) -> list[str]:
    """What is found about the shelter's place."""
    return [line for line in shelter.messages() if "protected shelter" in line]


def test_a_further_door_of_a_shelter_is_an_error(shelter: Any) -> None:
    """It is an address like the first."""
    assert secrets(shelter) == []
    shelter.change(SERVICE, "sources:", "places: [{name: Haus 2, address: {city: Dresden}}]\nsources:")
    (found,) = secrets(shelter)
    assert found.startswith(f"{SERVICE}:10: error: A protected shelter has an address.")


@pytest.mark.parametrize(
    "words",
    [
        "Sie finden uns in der Freiberger Straße.",
        "Wir sind in der freiberger strasse",
        "Freiberger Str. neben dem Amt",
        "Das Haus in der Ammonstraße",
        "Zeisigstraße 4",
        "in der Zeisigstr. 4b",
        "Post an 01067 Dresden",
        "01067",
        "Дрезден, 01067",
        "99999 Dresden",
    ],
)
def test_a_street_or_a_postcode_in_the_words_of_a_shelter_is_an_error(shelter: Any, words: str) -> None:
    """A street that another entry has, one with a number, a postcode: in every language."""
    shelter.change(SERVICE, "ar: مشورة", f'ar: "{words}"')
    (found,) = secrets(shelter)
    assert found.startswith(f"{SERVICE}:9: error: The words of a protected shelter")


@pytest.mark.parametrize(
    "words",
    [
        "Rufen Sie an: +49 351 01234 567, rund um die Uhr.",
        "Ein geheimer Ort, den das World Trade Center nicht kennt.",
        "Ein Platz für 24 Frauen, auf dem Weg in ein neues Leben.",
        "10 Plätze seit 2015",
    ],
)
def test_other_words_are_none(shelter: Any, words: str) -> None:
    """Phone numbers, buildings and plain words."""
    shelter.change(SERVICE, "de: Rat", f'de: "{words}"')
    assert secrets(shelter) == []


def test_a_street_in_a_name_is_found(shelter: Any) -> None:
    """Names are shown everywhere."""
    shelter.change(SERVICE, "name: Frauenschutzhaus", "name: Frauenschutzhaus Freiberger Straße")
    assert len(secrets(shelter)) == 1
