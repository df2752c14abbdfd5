from __future__ import annotations

from pathlib import Path

import pytest

from bot.engine.nlu.gazetteer import Gazetteer, GazetteerError, Listed, read_lists
from content.load import load

ROOT = Path(__file__).parents[4]


@pytest.fixture(scope="module")
def shipped() -> Gazetteer:
    """The lists of this repository."""
    return Gazetteer(read_lists(ROOT / "nlu_data" / "gazetteer"))


@pytest.mark.parametrize(
    ("text", "district"),
    [
        ("Ich wohne in Gorbitz.", "Gorbitz"),
        ("у Прохлісі", "Prohlis"),
        ("в Горбіці", "Gorbitz"),
        ("ساكن بنويشتات", "Neustadt"),
        ("أنا بحي غوربيتس", "Gorbitz"),
        ("sakin b PROHLIS", "Prohlis"),
        ("Äußere Neustadt", "Äußere Neustadt"),
        ("Dresden-Neustadt", "Neustadt"),
        ("01307 Johannstadt", "Johannstadt"),
    ],
)
def test_districts_are_found_as_people_write_them(shipped: Gazetteer, text: str, district: str) -> None:
    """In every script, with endings and prefixes; the longer name wins."""
    assert [found.value for found in shipped.find(text) if found.entity == "district"] == [district]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Deutsch bitte", "de"),
        ("can you speak Dari?", "fa"),
        ("можна українською?", "uk"),
        ("بدي احكي بالعربي", "ar"),
        ("Können wir auf Russisch umstellen", "ru"),
        ("Kurmancî", "kmr"),
        ("auf türkisch weiter", "tr"),
    ],
)
def test_languages_are_found_by_their_names(shipped: Gazetteer, text: str, code: str) -> None:
    """For people who ask for another one."""
    assert [found.value for found in shipped.find(text) if found.entity == "language"] == [code]


@pytest.mark.parametrize("text", ["Cottage", "Neustadtfest", "erleuben", "", "Dresden"])
def test_parts_of_words_are_no_names(shipped: Gazetteer, text: str) -> None:
    """A name begins and ends where a word does."""
    assert shipped.find(text) == ()


def test_names_come_in_the_order_of_the_text() -> None:
    """Who says "not German, Arabic please" means the last one."""
    gazetteer = Gazetteer((Listed("language", "ar", ("arabic",)), Listed("language", "de", ("german",))))
    assert [found.value for found in gazetteer.find("not German, Arabic please")] == ["de", "ar"]


def test_every_district_of_a_service_is_on_the_list(shipped: Gazetteer) -> None:
    """Else its services could never be brought forward."""
    services = load(ROOT / "content").services.values()
    districts = {each.address.district for each in services if each.address and each.address.district}
    assert {
        district for district in districts if [found.value for found in shipped.find(district)] != [district]
    } == set()


def test_every_language_of_the_content_is_on_the_list(shipped: Gazetteer) -> None:
    """And no other."""
    listed = {name.value for name in read_lists(ROOT / "nlu_data" / "gazetteer") if name.entity == "language"}
    assert listed == set(load(ROOT / "content").languages)


@pytest.mark.parametrize(
    "text",
    [
        "values: []",
        "[]",
        "entity: x\nvalues: [{value: a}]",
        "entity: x\nvalues: [{value: no, spellings: [no]}]",
    ],
)
def test_a_list_that_cannot_be_used_is_named(tmp_path: Path, text: str) -> None:
    """With the file it stands in."""
    (tmp_path / "bad.yml").write_text(text, encoding="utf-8")
    with pytest.raises(GazetteerError, match=r"bad\.yml"):
        read_lists(tmp_path)
