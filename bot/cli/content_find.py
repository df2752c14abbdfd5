"""`lotse content find`: what people are offered for a topic, and why it stands in this order."""

from __future__ import annotations

from datetime import datetime

import typer

from bot.cli.stopped import Stopped
from bot.settings import Settings
from content.districts import Nearness
from content.hours import BERLIN
from content.load import Content, load
from content.lookup import Offer
from content.lookup import find as look_up
from content.model import Audience
from content.names import is_known_language
from content.ranking import doors


def find(
    settings: Settings,
    topic: str,
    *,
    district: str | None,
    language: str | None,
    spoken: str | None,
    women: bool,
    open_now: bool,
    when: datetime | None = None,
) -> int:
    """Print every service of a topic with the reasons for its place; Stopped where topic, district or language do not exist."""
    content = load(settings.content)
    _expect_known(content, topic, district, (language, spoken))
    found = look_up(
        content,
        topic,
        language=language,
        spoken=spoken,
        district=district,
        audience=Audience.WOMEN if women else None,
        open_now=open_now,
        when=when or datetime.now(BERLIN),
        limit=len(content.services),
    )
    for place, offer in enumerate(found.offers, start=1):
        typer.echo(_line(place, offer))
    left_out = len(content.by_topic.get(topic, ())) - len(found.offers)
    typer.echo(f"{len(found.offers)} services, {left_out} for others only", err=True)
    return 0


def _expect_known(
    content: Content, topic: str, district: str | None, languages: tuple[str | None, ...]
) -> None:
    """A wish with a slip in it would change nothing and nobody would see why."""
    if topic not in content.topics:
        raise Stopped(f"There is no topic {topic}. There are: {', '.join(sorted(content.topics))}.")
    if district and not _is_anywhere(district, content):
        raise Stopped(f"There is no district {district}. Services are in: {', '.join(_districts(content))}.")
    spoken_anywhere = {code for service in content.services.values() for code in service.languages}
    for code in filter(None, languages):
        if code in content.languages or code in spoken_anywhere:
            continue
        if not is_known_language(code):
            every = ", ".join(sorted(spoken_anywhere | set(content.languages)))
            raise Stopped(f"There is no language {code}. Services speak and Lotse writes: {every}.")
        typer.echo(f"No service is known to speak {code}.", err=True)


def _is_anywhere(district: str, content: Content) -> bool:
    if content.districts.borough(district):
        return True
    return content.districts.nearest(district, _districts(content)) is Nearness.SAME_DISTRICT


def _districts(content: Content) -> list[str]:
    """The districts that services are in."""
    return sorted({district for service in content.services.values() for district in doors(service)})


def _line(place: int, offer: Offer) -> str:
    why = "; ".join(reason.value for reason in offer.reasons)
    return f"{place:3}. {offer.service.id} ({offer.service.name}): {why}"
