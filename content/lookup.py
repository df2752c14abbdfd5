"""Finds the services for a topic, the most helpful first, and says why: a pure function of content, wishes and moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from content.load import Content
from content.model import Audience, Service
from content.open_now import Moment, hours
from content.ranking import wishes
from content.reasons import Reason, reasons


@dataclass(frozen=True, slots=True)
class Offer:
    """A service that was found, and why it stands where it stands, in the order of the criteria."""

    service: Service
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """One page of offers, and how many are left after it."""

    offers: tuple[Offer, ...]
    left: int

    @property
    def services(self) -> tuple[Service, ...]:
        """The services of the page."""
        return tuple(offer.service for offer in self.offers)


def find(
    content: Content,
    topic: str,
    *,
    language: str | None = None,
    district: str | None = None,
    audience: Audience | None = None,
    spoken: str | None = None,
    open_now: bool = False,
    when: datetime,
    limit: int = 3,
    offset: int = 0,
) -> Found:
    """The services of a topic from `offset` on, ranked by the criteria of content/ranking.py.

    `language` is the code of what the person reads, `spoken` of what they asked for by name. All wishes only bring
    services forward; nothing is left out but what is meant for the other sex alone, where women or men are asked
    for. An unknown topic has no services. Whoever turns pages keeps the same wishes and the same `when` (aware),
    because what is open then comes earlier; content that was changed in between may shift the pages.
    """
    first = content.topics[topic].first if topic in content.topics else ()
    shelf = content.shelves.of(topic, content.by_topic.get(topic, ()), first)
    wanted = wishes(
        content.languages,
        language=language,
        spoken=spoken,
        district=district,
        audience=audience,
        open_now=open_now,
    )
    moment = Moment(when)
    count, ranked = shelf.ranked(wanted, content.districts, moment)

    def explained(service: Service) -> Offer:
        is_open = moment.is_open(hours(service))
        return Offer(
            service,
            tuple(reasons(service, topic, first, wanted, content.districts, when, is_open=is_open)),
        )

    offers = tuple(explained(service) for service in islice(ranked, offset, offset + limit))
    return Found(offers, max(0, count - offset - limit))
