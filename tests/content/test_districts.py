"""content/districts.py: near is what borders, and unknown is far."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as some

from content.districts import Border, Borough, DistrictFile, Districts, Nearness, Page
from content.load import Content

SOURCE = (Page(url="https://example.org", seen="2026"),)
CITY = Districts(
    DistrictFile(
        boroughs=(
            Borough(name="Nord", districts=("Nord", "Heide"), sources=SOURCE, postcodes=("01100",)),
            Borough(name="Mitte", districts=("Mitte", "Neue Mitte"), sources=SOURCE),
            Borough(name="Süd", districts=("Süd",), sources=SOURCE),
        ),
        borders=(Border(between=("Nord", "Mitte"), url="https://example.org", seen="2026"),),
    )
)
GAZETTEER = Path(__file__).parents[2] / "nlu_data" / "gazetteer" / "districts.yml"


@pytest.mark.parametrize(
    ("asked", "place", "expected"),
    [
        ("Heide", "Heide", Nearness.SAME_DISTRICT),
        (" heide ", "HEIDE", Nearness.SAME_DISTRICT),
        ("Mitte", "Neue Mitte", Nearness.SAME_DISTRICT),
        ("Neue Mitte", "Mitte", Nearness.SAME_BOROUGH),
        ("Heide", "Mitte", Nearness.NEXT_BOROUGH),
        ("Mitte", "Nord", Nearness.NEXT_BOROUGH),
        ("Nord", "Süd", Nearness.FAR),
        ("Atlantis", "Nord", Nearness.FAR),
        ("Atlantis", "atlantis", Nearness.SAME_DISTRICT),
    ],
)
def test_near_is_the_same_the_one_around_it_or_the_next(asked: str, place: str, expected: Nearness) -> None:
    """Names count in any case; a name that nobody knows is near itself only."""
    assert CITY.nearness(asked, place) is expected


def test_the_nearest_of_several_places_counts_and_none_is_far() -> None:
    """A place without a district is not said to be near."""
    assert CITY.nearest("Heide", ("Süd", "Mitte")) is Nearness.NEXT_BOROUGH
    assert CITY.nearest("Heide", ()) is Nearness.FAR


def test_without_a_map_only_the_very_name_is_near() -> None:
    """Content does without districts.yml."""
    assert Districts().nearness("Nord", "Nord") is Nearness.SAME_DISTRICT
    assert Districts().nearness("Nord", "Heide") is Nearness.FAR


@given(data=some.data())
def test_borders_count_from_both_sides(shipped: Content, data: some.DataObject) -> None:
    """Who is my neighbour is not farther from me than I from them."""
    boroughs = {borough.name: borough for name in named() if (borough := shipped.districts.borough(name))}
    names = some.sampled_from(sorted(boroughs))
    one, other = data.draw(names), data.draw(names)
    assert shipped.districts.nearness(one, other) is shipped.districts.nearness(other, one)


def test_every_district_that_people_name_or_services_lie_in_is_on_the_map(shipped: Content) -> None:
    """Else naming it would bring nothing near forward."""
    curated = {service.address.district for service in shipped.services.values() if service.address} - {None}
    assert [name for name in sorted({*named(), *curated}) if shipped.districts.borough(name) is None] == []


def named() -> list[str]:
    """The districts that are understood in messages."""
    values = yaml.safe_load(GAZETTEER.read_text(encoding="utf-8"))["values"]
    return [value["value"] for value in values]
