"""content/check/doors: what holds for a service's own place holds for its further doors."""

from __future__ import annotations

from typing import Any

import pytest

from content.check.doors import doors
from content.load import read_folder

SERVICE = "services/advice.yml"


def further(workshop: Any, place: str) -> None:
    """Give the service a further door, in line 9 of its file."""
    workshop.change(SERVICE, "sources:", f"places:\n  - {{{place}}}\nsources:")
    workshop.change(SERVICE, "[what, phone, opening_hours]", "[what, phone, opening_hours, places]")


def test_all_doors_come_in_their_order(workshop: Any) -> None:
    """The service's own place first, each with its lines."""
    further(workshop, "name: Haus 2, phone: '112', address: {city: Dresden}")
    (file,) = read_folder(workshop.path).services
    own, other = doors(file)
    assert (own.name, own.phone, own.line("phone")) == ("Beratung", "+49 351 1234567", 6)
    assert (other.name, other.phone, other.line("address", "city")) == ("Haus 2", "112", 10)
    assert workshop.messages() == []


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("name: b, phone: 0351/1234567, address: {city: Dresden}", "cannot be dialled"),
        ("name: b, phone: 22833 (mobile), address: {city: Dresden}", "a remark that nobody translates"),
        ("name: b, address: {city: Dresden, postcode: '1277'}", "no postcode"),
        ("name: b, opening_hours: Mo bis Fr, address: {city: Dresden}", "no opening hours syntax"),
        ("name: b, opening_hours: Mo-Fr, address: {city: Dresden}", "names days without times"),
        ("name: <b>Haus</b>, address: {city: Dresden}", "There is HTML in it: <b>"),
        ("name: b, address: {city: Dresden, street: 'Weg&nbsp;1'}", "There is HTML in it: &nbsp;"),
    ],
)
def test_a_further_door_is_checked_like_the_first(workshop: Any, place: str, message: str) -> None:
    """With its line: somebody may go there or call there."""
    further(workshop, place)
    (finding,) = workshop.findings()
    assert message in finding.message
    assert (finding.file, finding.line) == (SERVICE, 10)


@pytest.mark.parametrize("digits", ["+49 ٣٥١ 123", "＋49 351"])
def test_only_plain_digits_can_be_dialled(workshop: Any, digits: str) -> None:
    """Phones in Germany have 0 to 9."""
    workshop.change(SERVICE, "+49 351 1234567", digits)
    assert any("cannot be dialled" in message for message in workshop.messages())
