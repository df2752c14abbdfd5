"""Districts and postcodes: they fit each other, and two entries at one door agree."""

from __future__ import annotations

from collections.abc import Iterator

from content.check.doors import Door, all_doors
from content.districts import Districts, plain
from content.finding import Finding, warning
from content.load import Folder


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about districts.yml itself, about doors that contradict it, and about doors that contradict each other."""
    doors = list(all_doors(folder))
    if folder.districts:
        yield from _map(folder)
        districts = Districts(folder.districts.value)
        for door in doors:
            yield from _against_the_map(door, districts)
    yield from _against_each_other(doors)


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


def _against_the_map(door: Door, districts: Districts) -> Iterator[Finding]:
    if door.address is None or door.address.district is None:
        return
    district, postcode = door.address.district, door.address.postcode
    borough = districts.borough(district)
    if borough is None:
        yield warning(
            door.file.name,
            door.line("address", "district"),
            f"The district {district} stands in no Stadtbezirk of districts.yml.",
            "Correct it, or add it there with a source: until then nobody near is sent here first.",
        )
    elif postcode and borough.postcodes and postcode not in borough.postcodes:
        yield warning(
            door.file.name,
            door.line("address", "postcode"),
            f"{postcode} is not in {district}: the Stadtbezirk {borough.name} has {', '.join(borough.postcodes)}.",
            "Look up which of the two is right.",
        )


def _against_each_other(doors: list[Door]) -> Iterator[Finding]:
    """Two entries at one street and number are one door: it has one postcode and one district."""
    for field in ("postcode", "district"):
        said: dict[tuple[str, str], tuple[str, str]] = {}
        for door in doors:
            value: str | None = getattr(door.address, field, None)
            if door.address is None or door.address.street is None or value is None:
                continue
            where = (plain(door.address.city), plain(door.address.street))
            other, file = said.setdefault(where, (value, door.file.name))
            if plain(other) != plain(value):
                yield warning(
                    door.file.name,
                    door.line("address", field),
                    f"{door.address.street} has the {field} {value} here and {other} in {file}.",
                    "Look up which of the two is right.",
                )
