"""Finds the services for a topic, the most helpful first: a pure function of content, wishes and moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from content.hours import status
from content.load import Content
from content.model import Audience, Confidence, Service

CONFIDENCE = {Confidence.HIGH: 0, Confidence.MEDIUM: 1, Confidence.LOW: 2}
OPEN = {True: 0, None: 1, False: 2}
WOMEN = frozenset({Audience.WOMEN, Audience.GIRLS})
MEN = frozenset({Audience.MEN})


@dataclass(frozen=True, slots=True)
class Found:
    """One page of services, and how many are left after it."""

    services: tuple[Service, ...]
    left: int


def find(
    content: Content,
    topic: str,
    *,
    district: str | None = None,
    audience: Audience | None = None,
    spoken: str | None = None,
    when: datetime,
    limit: int = 3,
    offset: int = 0,
) -> Found:
    """The services of a topic from `offset` on; an unknown topic has none.

    `district`, `audience` and `spoken` (a language code) are wishes that bring services forward; only what is
    meant for the other sex alone is left out where women or men are asked for. Whoever turns pages keeps the
    same `when`, because what is open now comes earlier.
    """
    offers = [service for service in content.by_topic.get(topic, ()) if not _excluded(service, audience)]
    first = content.topics[topic].first if topic in content.topics else ()
    ranked = sorted(offers, key=_rank(topic, first, district, audience, spoken, when))
    page = tuple(ranked[offset : offset + limit])
    return Found(page, max(0, len(ranked) - offset - limit))


def _rank(
    topic: str,
    first: tuple[str, ...],
    district: str | None,
    audience: Audience | None,
    spoken: str | None,
    when: datetime,
) -> Callable[[Service], tuple[Any, ...]]:
    """Smaller is better. What a person asked for stands before what is only likely to suit them."""
    wanted_place = _plain(district)

    def rank(service: Service) -> tuple[Any, ...]:
        return (
            first.index(service.id) if service.id in first else len(first),
            service.confidence is Confidence.LOW,
            service.topics[0] != topic,
            audience is not None and audience not in service.audience,
            wanted_place is not None and not _in_district(service, wanted_place),
            CONFIDENCE[service.confidence],
            _speaks(service, spoken),
            OPEN[status(service.opening_hours, when).open],
            -_number(service.freshest),
            service.id,
        )

    return rank


def _excluded(service: Service, audience: Audience | None) -> bool:
    if audience in WOMEN:
        return bool(service.audience) and set(service.audience) <= MEN
    if audience in MEN:
        return bool(WOMEN & set(service.audience)) and not MEN & set(service.audience)
    return False


def _speaks(service: Service, spoken: str | None) -> int:
    if spoken is None or not service.languages:
        return 1
    return 0 if spoken in service.languages else 2


def _in_district(service: Service, district: str) -> bool:
    own = _plain(service.address.district if service.address else None)
    return own is not None and (own == district or own.endswith(f" {district}"))


def _plain(name: str | None) -> str | None:
    return name.strip().casefold() if name and name.strip() else None


def _number(seen: str) -> int:
    """A partial date as a number that grows with time: 2024-03 is 20240300."""
    return int(seen.replace("-", "").ljust(8, "0"))
