"""Districts and postcodes: they fit each other, and two entries at one door agree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from content.districts import Districts, plain
from content.files import File
from content.finding import Finding, warning
from content.load import Folder
from content.model import Address, Service


@dataclass(frozen=True, slots=True)
class _Door:
    """An address of a service with the file that it stands in and the lines of what it says."""

    file: str
    address: Address
    postcode_line: int | None
    district_line: int | None


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about districts.yml itself, about doors that contradict it, and about doors that contradict each other."""
    doors = [door for file in folder.services for door in _doors(file)]
    if folder.districts:
        yield from _map(folder)
        districts = Districts(folder.districts.value)
        for door in doors:
            yield from _against_the_map(door, districts)
    yield from _against_each_other(doors)


def _doors(file: File[Service]) -> Iterator[_Door]:
    service = file.value
    if service.address:
        yield _door(file, service.address, "address")
    for index, place in enumerate(service.places):
        yield _door(file, place.address, "places", index, "address")


def _door(file: File[Service], address: Address, *path: str | int) -> _Door:
    return _Door(file.name, address, file.line(*path, "postcode"), file.line(*path, "district"))


def _map(folder: Folder) -> Iterator[Finding]:
    assert folder.districts  # noqa: S101 -- check asks before
    file, value = folder.districts.name, folder.districts.value
    boroughs = {plain(borough.name) for borough in value.boroughs}
    placed: dict[str, str] = {}
    for index, borough in enumerate(value.boroughs):
        for position, district in enumerate(borough.districts):
            other = placed.setdefault(plain(district), borough.name)
            if other != borough.name:
                line = folder.districts.line("boroughs", index, "districts", position)
                yield warning(
                    file, line, f"{district} stands in {other} already.", "Keep it where most of it lies."
                )
    for index, border in enumerate(value.borders):
        for name in border.between:
            if plain(name) not in boroughs:
                line = folder.districts.line("borders", index, "between")
                yield warning(
                    file, line, f"{name} is no Stadtbezirk of this file.", "Write it as its name there."
                )


def _against_the_map(door: _Door, districts: Districts) -> Iterator[Finding]:
    district, postcode = door.address.district, door.address.postcode
    if district is None:
        return
    borough = districts.borough(district)
    if borough is None:
        yield warning(
            door.file,
            door.district_line,
            f"The district {district} stands in no Stadtbezirk of districts.yml.",
            "Correct it, or add it there with a source: until then nobody near is sent here first.",
        )
    elif postcode and borough.postcodes and postcode not in borough.postcodes:
        yield warning(
            door.file,
            door.postcode_line,
            f"{postcode} is not in {district}: the Stadtbezirk {borough.name} has {', '.join(borough.postcodes)}.",
            "Look up which of the two is right.",
        )


def _against_each_other(doors: list[_Door]) -> Iterator[Finding]:
    """Two entries at one street and number are one door: it has one postcode and one district."""
    for field in ("postcode", "district"):
        said: dict[tuple[str, str], tuple[str, str]] = {}
        for door in doors:
            value: str | None = getattr(door.address, field)
            if door.address.street is None or value is None:
                continue
            where = (plain(door.address.city), plain(door.address.street))
            other, file = said.setdefault(where, (value, door.file))
            if plain(other) != plain(value):
                yield warning(
                    door.file,
                    door.postcode_line if field == "postcode" else door.district_line,
                    f"{door.address.street} has the {field} {value} here and {other} in {file}.",
                    "Look up which of the two is right.",
                )
