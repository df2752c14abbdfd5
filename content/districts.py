"""How near two of Dresden's districts are to each other: a lookup in content/districts.yml, nothing is measured.

Nearness follows borders, not distances, because that is what people know of a city and what can be sourced. What
the file does not say is unknown and counts as far: it is ranked later, never hidden.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Annotated

from msgspec import Meta

from content.model import Frozen, PartialDate, Written

Postcode = Annotated[str, Meta(pattern=r"^\d{5}$")]


class Nearness(IntEnum):
    """How near a place is, the nearest first. FAR is also what nobody knows."""

    SAME_DISTRICT = 0
    SAME_BOROUGH = 1
    NEXT_BOROUGH = 2
    FAR = 3


class Page(Frozen, frozen=True):
    """Where a fact about districts was read, and when (YYYY[-MM[-DD]])."""

    url: Written
    seen: PartialDate


class Borough(Frozen, frozen=True):
    """A Stadtbezirk with its districts. `postcodes` are all that it has, or absent where no source lists them all."""

    name: Written
    districts: tuple[Written, ...]
    sources: tuple[Page, ...]
    postcodes: tuple[Postcode, ...] = ()


class Border(Frozen, frozen=True):
    """Two Stadtbezirke that are neighbours, and who says so."""

    between: tuple[Written, Written]
    url: Written
    seen: PartialDate


class DistrictFile(Frozen, frozen=True):
    """The shape of districts.yml."""

    boroughs: tuple[Borough, ...]
    borders: tuple[Border, ...] = ()


class Districts:
    """The districts by name, in any case; immutable once made. Without a file it knows none."""

    def __init__(self, file: DistrictFile | None = None) -> None:
        boroughs = file.boroughs if file else ()
        self._borough = {plain(name): each for each in boroughs for name in each.districts}
        self._borders = {
            frozenset(plain(name) for name in border.between) for border in (file.borders if file else ())
        }

    def borough(self, district: str) -> Borough | None:
        """The Stadtbezirk in which a district lies; None where that is not known."""
        return self._borough.get(plain(district))

    def nearness(self, asked: str, place: str) -> Nearness:
        """How near a place's district is to the one that was asked for.

        A part that bears the name counts as the district itself: Äußere Neustadt to somebody who says Neustadt.
        """
        wanted, there = plain(asked), plain(place)
        if there == wanted or there.endswith(f" {wanted}"):
            return Nearness.SAME_DISTRICT
        mine, its = self._borough.get(wanted), self._borough.get(there)
        if mine is None or its is None:
            return Nearness.FAR
        if mine.name == its.name:
            return Nearness.SAME_BOROUGH
        met = frozenset((plain(mine.name), plain(its.name))) in self._borders
        return Nearness.NEXT_BOROUGH if met else Nearness.FAR

    def nearest(self, asked: str, places: Iterable[str]) -> Nearness:
        """The nearness of the nearest of several doors; FAR where none has a district."""
        return min((self.nearness(asked, place) for place in places), default=Nearness.FAR)


def plain(name: str) -> str:
    """A district's name as it is compared: without spaces around it, in small letters."""
    return name.strip().casefold()
