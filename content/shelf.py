"""The services of one topic, laid out once per snapshot so that thousands are ranked in a millisecond.

Services that share every fact that a wish can ask for form one kind. A search ranks the kinds, not the services;
within a rank the services keep the order that no wish changes: newest source first, then id. Opening hours are
looked at only as far as a page needs.

A rank is one number; content/ranking.py says why its parts stand in this order. Smaller is better:

    first (12 bits) · low confidence (1) · main topic (1) · named language (2) · own language (2) · audience (1)
    · nearness (2) · confidence (1)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Generic, NamedTuple, TypeVar

from content.districts import Districts
from content.model import Audience, Confidence, Service
from content.open_now import Hours, Moment, hours
from content.ranking import Wishes, doors, is_for_others, near, newest, speaks, suits

Value = TypeVar("Value")

CONFIDENCE, NEAR, AUDIENCE, OWN, NAMED, MAIN, LOW, FIRST = 0, 1, 3, 4, 6, 8, 9, 10
"""How far each part stands to the left in a rank."""

OPEN_BREAKS_TIES = NEAR
OPEN_IS_WISHED = LOW
"""Before which part the open state counts: all parts left of it, and the part itself, come first."""


class Kind(NamedTuple):
    """Services with the same rank whatever is wished: the fixed part of it, and where their facts stand.

    `languages`, `audience` and `places` number the entries of the shelf; `members` are positions on it.
    """

    fixed: int
    languages: int
    audience: int
    places: int
    members: tuple[int, ...]


class Shelf:
    """The services of a topic; immutable once made."""

    def __init__(self, topic: str, services: Iterable[Service], first: tuple[str, ...]) -> None:
        self.services = tuple(sorted(services, key=lambda service: (-newest(service), service.id)))
        self._hours: tuple[tuple[Hours, ...], ...] = tuple(hours(service) for service in self.services)
        self._languages = _Numbered[tuple[str, ...]]()
        self._audiences = _Numbered[tuple[Audience, ...]]()
        self._places = _Numbered[tuple[str, ...]]()
        members: dict[tuple[int, int, int, int], list[int]] = {}
        for position, service in enumerate(self.services):
            facts = (
                _fixed(service, topic, first),
                self._languages.number(service.languages),
                self._audiences.number(service.audience),
                self._places.number(doors(service)),
            )
            members.setdefault(facts, []).append(position)
        self._kinds = tuple(Kind(*facts, tuple(positions)) for facts, positions in members.items())

    def ranked(self, wanted: Wishes, districts: Districts, moment: Moment) -> tuple[int, Iterator[Service]]:
        """How many services may be shown, and these, the best first; nothing is ranked further than it is read."""
        ranks = self._ranks(wanted, districts)
        count = sum(len(members) for kinds in ranks.values() for members in kinds)
        until = OPEN_IS_WISHED if wanted.open_now else OPEN_BREAKS_TIES
        return count, self._in_order(ranks, until, moment)

    def _ranks(self, wanted: Wishes, districts: Districts) -> dict[int, list[tuple[int, ...]]]:
        named = [speaks(spoken, wanted.spoken) << NAMED for spoken in self._languages.values]
        own = [speaks(spoken, wanted.language) << OWN for spoken in self._languages.values]
        spoken = [first | second for first, second in zip(named, own, strict=True)]
        suited = [
            None if is_for_others(audience, wanted.audience) else suits(audience, wanted.audience) << AUDIENCE
            for audience in self._audiences.values
        ]
        nearness = [near(places, wanted.district, districts) << NEAR for places in self._places.values]
        ranks: dict[int, list[tuple[int, ...]]] = {}
        for fixed, languages, audience, places, members in self._kinds:
            suit = suited[audience]
            if suit is not None:
                ranks.setdefault(fixed | spoken[languages] | suit | nearness[places], []).append(members)
        return ranks

    def _in_order(
        self, ranks: Mapping[int, list[tuple[int, ...]]], until: int, moment: Moment
    ) -> Iterator[Service]:
        """Open, unknown, closed among those that are equal in all parts of the rank down to `until`."""
        unknown: list[int] = []
        closed: list[int] = []
        before: int | None = None
        for rank in sorted(ranks):
            if before is not None and rank >> until != before:
                yield from (self.services[position] for position in chain(unknown, closed))
                unknown, closed = [], []
            before = rank >> until
            for position in sorted(chain.from_iterable(ranks[rank])):
                state = moment.is_open(self._hours[position])
                if state:
                    yield self.services[position]
                else:
                    (unknown if state is None else closed).append(position)
        yield from (self.services[position] for position in chain(unknown, closed))


class Shelves:
    """The shelves of one snapshot, each laid out when its topic is first asked for.

    Two threads may lay out the same shelf: both are equal, one is kept.
    """

    def __init__(self) -> None:
        self._shelves: dict[str, Shelf] = {}

    def of(self, topic: str, services: Iterable[Service], first: tuple[str, ...]) -> Shelf:
        """The shelf of a topic; `services` and `first` are always the same within a snapshot."""
        shelf = self._shelves.get(topic)
        return shelf or self._shelves.setdefault(topic, Shelf(topic, services, first))


class _Numbered(Generic[Value]):
    """Different values in the order in which they were met, each with its number."""

    def __init__(self) -> None:
        self.values: list[Value] = []
        self._numbers: dict[Value, int] = {}

    def number(self, value: Value) -> int:
        """The number of a value, a new one where it is new."""
        if value not in self._numbers:
            self._numbers[value] = len(self.values)
            self.values.append(value)
        return self._numbers[value]


def _fixed(service: Service, topic: str, first: tuple[str, ...]) -> int:
    place = first.index(service.id) if service.id in first else len(first)
    return (
        place << FIRST
        | (service.confidence is Confidence.LOW) << LOW
        | (service.topics[0] != topic) << MAIN
        | (service.confidence is not Confidence.HIGH) << CONFIDENCE
    )
