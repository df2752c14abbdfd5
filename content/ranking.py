"""What brings a service forward: what people may wish for, and the criteria one after the other.

The order of the criteria, and why:

1. What the topic names first: in danger nobody should search the list for 112.
2. Low confidence is last, whatever else is true: an unconfirmed door must not come before a confirmed one.
3. Open now, where that was asked for: a closed door does not help somebody who must go now.
4. What the service is there for (its first topic) before what it also does.
5. A counter that speaks the language that was asked for by name, then the language that the person reads: near
   and open is of no use where nobody is understood.
6. Whom it is for, where that was asked: women-only places for women.
7. Near the district: the same one, the same Stadtbezirk, a bordering one.
8. Open now, where nobody asked: it only breaks ties, because people come tomorrow too.
9. Confidence, then the date of the newest source: the better founded of two equals. The id ends every tie, so that
   pages never overlap.

Unknown languages and hours are not "no": they stand between. Nothing but places of the other sex alone is left out.
Each criterion is one small function here, used by the ranking (content/shelf.py) and by its explanation
(content/reasons.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from content.checked import checked_on
from content.districts import Districts, Nearness
from content.fallback import main_language
from content.model import Audience, Language, Service

WOMEN = frozenset({Audience.WOMEN, Audience.GIRLS})
MEN = frozenset({Audience.MEN})


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person asked for, or what is known of them; None is no wish.

    `language` is what they read, `spoken` what they named for the counter: language codes. `open_now` brings what
    is open forward.
    """

    language: str | None = None
    spoken: str | None = None
    district: str | None = None
    audience: Audience | None = None
    open_now: bool = False


def wishes(
    languages: Mapping[str, Language],
    *,
    language: str | None,
    spoken: str | None,
    district: str | None,
    audience: Audience | None,
    open_now: bool,
) -> Wishes:
    """The wishes as they are compared: an easy variant is the language itself at a counter, no text is no wish."""
    return Wishes(
        language=_at_a_counter(language, languages),
        spoken=_at_a_counter(spoken, languages),
        district=district if district and district.strip() else None,
        audience=audience,
        open_now=open_now,
    )


def speaks(spoken_there: tuple[str, ...], language: str | None) -> int:
    """0 where the language is spoken, 1 where that is unknown or nobody asks, 2 where others are."""
    if language is None or not spoken_there:
        return 1
    return 0 if language in spoken_there else 2


def suits(audience: tuple[Audience, ...], wanted: Audience | None) -> int:
    """0 where it is meant for them (and, for women and men, not for the other sex as well), else 1."""
    if wanted is None or wanted not in audience:
        return 1
    others = MEN if wanted in WOMEN else WOMEN if wanted in MEN else frozenset()
    return 0 if others.isdisjoint(audience) else 1


def is_for_others(audience: tuple[Audience, ...], wanted: Audience | None) -> bool:
    """Whether it is for the other sex alone: nobody is sent to a door that stays closed to them."""
    if wanted in WOMEN:
        return bool(audience) and set(audience) <= MEN
    if wanted in MEN:
        return not WOMEN.isdisjoint(audience) and MEN.isdisjoint(audience)
    return False


def near(districts_there: tuple[str, ...], wanted: str | None, districts: Districts) -> Nearness:
    """How near its nearest door is; FAR where nobody asks."""
    return Nearness.FAR if wanted is None else districts.nearest(wanted, districts_there)


def doors(service: Service) -> tuple[str, ...]:
    """The districts of its doors, as far as they are known."""
    addresses = (service.address, *(place.address for place in service.places))
    return tuple(address.district for address in addresses if address and address.district)


def newest(service: Service) -> int:
    """The newest date of its sources and its check as a number that grows with time: 2024-03 is 20240300, none is 0."""
    return as_number(max(service.freshest, checked_on(service) or ""))


def as_number(seen: str) -> int:
    """A date (YYYY[-MM[-DD]]) as a number that grows with time."""
    return int(seen.replace("-", "").ljust(8, "0"))


def _at_a_counter(language: str | None, languages: Mapping[str, Language]) -> str | None:
    return main_language(language, languages) if language else None
