"""content/check/postcodes.py: a door has one place in the city."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from content.check.postcodes import check
from content.load import read_folder

MAP = """
boroughs:
  - name: Nord
    districts: [Nord, Heide]
    postcodes: ["01100"]
    sources: [{url: "https://example.org", seen: "2026"}]
  - name: Mitte
    districts: [Mitte]
    sources: [{url: "https://example.org", seen: "2026"}]
borders:
  - {between: [Nord, Mitte], url: "https://example.org", seen: "2026"}
"""


def findings(workshop: Any) -> list[str]:
    """What this aspect finds, a line each."""
    return [str(finding) for finding in check(read_folder(workshop.path))]


def service(workshop: Any, name: str, address: str) -> None:
    """Another service at an address."""
    workshop.write(
        f"services/{name}.yml",
        f"id: {name}\nname: {name}\ntopics: [doctor]\nconfidence: low\nsources: []\naddress: {{city: Dresden, {address}}}\n",
    )


def test_a_postcode_outside_the_stadtbezirk_is_said(workshop: Any) -> None:
    """With the line, and what the Stadtbezirk has; where no source lists its postcodes nothing is said."""
    workshop.write("districts.yml", MAP)
    service(workshop, "wrong", 'postcode: "01200", district: Heide')
    service(workshop, "right", 'postcode: "01100", district: Nord')
    service(workshop, "open", 'postcode: "01200", district: Mitte')
    (found,) = findings(workshop)
    assert found.startswith("services/wrong.yml:6: warning: 01200 is not in Heide")
    assert "Nord has 01100" in found


def test_a_further_door_is_looked_at_too(workshop: Any) -> None:
    """It is where somebody may go."""
    workshop.write("districts.yml", MAP)
    workshop.change(
        "services/advice.yml",
        "sources:",
        'places:\n  - {name: b, address: {city: Dresden, postcode: "01200", district: Nord}}\nsources:',
    )
    (found,) = findings(workshop)
    assert "01200 is not in Nord" in found


def test_a_district_that_is_not_on_the_map_is_said(workshop: Any) -> None:
    """Nobody near would be sent there first; without a map nothing is said."""
    service(workshop, "lost", "district: Atlantis")
    assert findings(workshop) == []
    workshop.write("districts.yml", MAP)
    (found,) = findings(workshop)
    assert "The district Atlantis stands in no Stadtbezirk" in found


def test_two_entries_at_one_door_agree(workshop: Any) -> None:
    """In postcode and district; who says less contradicts nobody."""
    service(workshop, "a", 'street: "Weg 1", postcode: "01100", district: Nord')
    service(workshop, "b", 'street: "weg 1 ", postcode: "01200", district: Mitte')
    service(workshop, "c", 'street: "Weg 1"')
    postcode, district = findings(workshop)
    assert "weg 1  has the postcode 01200 here and 01100 in services/a.yml" in postcode
    assert "the district Mitte here and Nord" in district


def test_the_map_itself_is_in_order(workshop: Any) -> None:
    """A district lies in one Stadtbezirk, a border lies between two that are there."""
    workshop.write(
        "districts.yml", MAP.replace("[Mitte]\n", "[Mitte, heide]\n").replace("[Nord, Mitte]", "[Nord, Ost]")
    )
    twice, unknown = findings(workshop)
    assert "heide stands in Nord already" in twice
    assert "Ost is no Stadtbezirk of this file" in unknown


def test_a_map_of_another_shape_is_an_error_of_that_file(workshop: Any) -> None:
    """It keeps content from going online like any other file."""
    workshop.write("districts.yml", "boroughs: [{name: Nord}]\n")
    assert any(line.startswith("districts.yml") and "error" in line for line in workshop.messages())


def test_the_shipped_entries_contradict_neither_the_map_nor_each_other(shipped_folder: Path) -> None:
    """So a finding here is news."""
    assert list(check(read_folder(shipped_folder))) == []
