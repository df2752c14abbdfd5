"""What people curate, as frozen values: services, topics and languages.

Every shape is closed (an unknown field is an error) and decoded from YAML by content.load. A field that is
absent is unknown; it never means "no".
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Annotated

import msgspec
from msgspec import Meta

Id = Annotated[str, Meta(pattern=r"^[a-z0-9]+(?:[_-][a-z0-9]+)*$", max_length=60)]

_END = r"$(?!\n)"
"""The very end: `$` alone lets a line break through in Python, and editors do not know `\\Z`."""
_YEAR = "20[0-9]{2}"
_MONTH = "(?:0[1-9]|1[0-2])"
_DAY = (
    rf"(?:{_YEAR}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    r"|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    r"|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    r"|20(?:[02468][048]|[13579][26])-02-29)"
)
"""A day of this century that the calendar has: 29 February in leap years only."""

PartialDate = Annotated[str, Meta(pattern=rf"^(?:{_YEAR}(?:-{_MONTH})?|{_DAY}){_END}")]
"""YYYY, YYYY-MM or YYYY-MM-DD, from 2000 to 2099."""
Day = Annotated[str, Meta(pattern=rf"^{_DAY}{_END}")]
"""YYYY-MM-DD, from 2000 to 2099."""
LanguageCode = Annotated[str, Meta(pattern=r"^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$")]
Written = Annotated[str, Meta(min_length=1)]


class Confidence(str, Enum):
    """How well the facts of a service are founded; LOW shows name and website only."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Cost(str, Enum):
    """Whether people pay."""

    FREE = "free"
    PAID = "paid"


class Appointment(str, Enum):
    """Whether people need an appointment."""

    REQUIRED = "required"
    WALK_IN = "walk-in"


class Audience(str, Enum):
    """Whom a service is meant for."""

    EVERYONE = "everyone"
    WOMEN = "women"
    GIRLS = "girls"
    MEN = "men"
    CHILDREN = "children"
    YOUTH = "youth"
    UNACCOMPANIED_MINORS = "unaccompanied_minors"
    ADULTS = "adults"
    PARENTS = "parents"
    RELATIVES = "relatives"
    REFUGEES = "refugees"
    ASYLUM_SEEKERS = "asylum_seekers"
    MIGRANTS = "migrants"
    UKRAINIANS = "ukrainians"
    RUSSIAN_SPEAKERS = "russian_speakers"
    HOMELESS = "homeless"
    FAMILIES = "families"
    FAMILIES_WITH_BABIES = "families_with_babies"
    PREGNANT = "pregnant"
    STUDENTS = "students"
    RESEARCHERS = "researchers"
    SKILLED_WORKERS = "skilled_workers"
    EU_WORKERS = "eu_workers"
    THIRD_COUNTRY_NATIONALS = "third_country_nationals"
    TOLERATED = "tolerated"  # people with a Duldung
    PEOPLE_REQUIRED_TO_LEAVE = "people_required_to_leave"
    PEOPLE_IN_DEPORTATION_DETENTION = "people_in_deportation_detention"
    QUEER_PEOPLE = "queer_people"
    LOW_INCOME = "low_income"
    PEOPLE_IN_NEED = "people_in_need"
    PEOPLE_WITHOUT_PAPERS = "people_without_papers"
    PEOPLE_WITHOUT_INSURANCE = "people_without_insurance"
    SEX_WORKERS = "sex_workers"


class Paper(str, Enum):
    """What people are asked to bring; content/phrases says each as `bring-…` with the German word."""

    PASSPORT_PHOTO = "passport_photo"
    IDENTITY_DOCUMENT = "identity_document"
    PARENTS_IDENTITY_DOCUMENT = "parents_identity_document"
    BENEFIT_NOTICE = "benefit_notice"
    DRESDEN_PASS = "dresden_pass"  # noqa: S105 -- the city's pass for people with little money
    DRESDEN_PASS_OR_BENEFIT_NOTICE = "dresden_pass_or_benefit_notice"  # noqa: S105 -- the same pass
    HEALTH_INSURANCE_CARD = "health_insurance_card"
    CURRICULUM_VITAE = "curriculum_vitae"
    TRANSLATED_CERTIFICATES = "translated_certificates"
    PROOF_OF_WORK = "proof_of_work"
    CHILDS_REGISTRATION = "childs_registration"
    LAST_SCHOOL_REPORT = "last_school_report"


class Direction(str, Enum):
    """The direction a language is written in."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


class Field(str, Enum):
    """The facts of a service that a source can support; `WHAT` is what the text says."""

    NAME = "name"
    PROVIDER = "provider"
    WHAT = "what"
    ADDRESS = "address"
    PHONE = "phone"
    PHONE_2 = "phone_2"
    PHONE_ABROAD = "phone_abroad"
    EMAIL = "email"
    WEBSITE = "website"
    OPENING_HOURS = "opening_hours"
    LANGUAGES = "languages"
    COST = "cost"
    APPOINTMENT = "appointment"
    AUDIENCE = "audience"
    WHAT_TO_BRING = "what_to_bring"
    PLACES = "places"


class Frozen(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The base of everything curated: immutable, without unknown fields."""


class Address(Frozen, frozen=True):
    """Where a service is. `street` is absent where only the district is known."""

    city: Written
    street: Written | None = None
    postcode: Written | None = None
    district: Written | None = None


class Place(Frozen, frozen=True):
    """One of several doors of the same service, such as a branch: its own address, number and hours."""

    name: Written
    address: Address
    phone: Written | None = None
    opening_hours: Written | None = None


class Check(Frozen, frozen=True):
    """A named human's confirmation of the facts: whose, on which day (YYYY-MM-DD), and of which facts.

    `facts` is their fingerprint (content.checked); without it, or where the facts have changed since, it does not count.
    """

    by: Written
    on: Day
    facts: Annotated[str, Meta(pattern=r"^[0-9a-f]{16}$")] | None = None


class Source(Frozen, frozen=True):
    """A page that facts were read from. `seen` is the day, month or year of the page (YYYY[-MM[-DD]])."""

    url: Written
    supports: tuple[Field, ...]
    seen: PartialDate | None = None


class Reference(Frozen, frozen=True):
    """A page that a topic's guide rests on. `law_as_of` names the state of the law (YYYY[-MM[-DD]])."""

    url: Written
    seen: PartialDate | None = None
    law_as_of: PartialDate | None = None


class Service(Frozen, frozen=True):
    """A place or a number that helps.

    `topics` begins with what the service is there for. `text` says in each language (code → sentence) what it does.
    `opening_hours` are in OpenStreetMap's syntax. `places` are further doors, beside `address`. `checked` stays
    empty until a named human has confirmed the facts; whether it still holds, content.checked says.
    """

    id: Id
    name: Written
    topics: Annotated[tuple[Id, ...], Meta(min_length=1)]
    confidence: Confidence
    sources: tuple[Source, ...]
    text: Mapping[LanguageCode, Written] = {}
    provider: Written | None = None
    address: Address | None = None
    phone: Written | None = None
    phone_2: Written | None = None
    phone_abroad: Written | None = None
    email: Written | None = None
    website: Written | None = None
    opening_hours: Written | None = None
    languages: tuple[LanguageCode, ...] = ()
    cost: Cost | None = None
    appointment: Appointment | None = None
    audience: tuple[Audience, ...] = ()
    what_to_bring: tuple[Paper, ...] = ()
    places: tuple[Place, ...] = ()
    checked: Check | None = None

    @property
    def phones(self) -> tuple[str, ...]:
        """Its numbers as they were curated, byte for byte, the first to call first."""
        return tuple(number for number in (self.phone, self.phone_2, self.phone_abroad) if number)

    @property
    def freshest(self) -> str:
        """The newest date among the sources (YYYY[-MM[-DD]]), or "" where none is dated."""
        return max((source.seen for source in self.sources if source.seen), default="")


class Topic(Frozen, frozen=True):
    """What people ask about. Titles and guide are written per language (code → text).

    `urgent` topics answer with their guide first, in every state of a conversation. `first` are the services
    that are shown before all others, in this order: in danger nobody should search the list for 112. `offered` is
    the topic's place among the buttons that people choose from, 1 being the first; without it, it comes after those.
    """

    id: Id
    title: Mapping[LanguageCode, Written]
    guide: Mapping[LanguageCode, Written] = {}
    sources: tuple[Reference, ...] = ()
    first: tuple[Id, ...] = ()
    urgent: bool = False
    offered: Annotated[int, Meta(ge=1)] | None = None


class Language(Frozen, frozen=True):
    """A language that Lotse speaks; `fallback` are the languages of texts that it does not have.

    `complete`: all texts are written in it. `learnt`: the model has examples of what people say in it; in another
    one it is believed only where it is very sure, and people are told that the buttons always work.

    `variant_of` names the language of which this is an easier form (de-x-simple of de): offered beside it, never
    detected, and where it has no text of its own, the language itself is the text.
    """

    code: LanguageCode
    name: Written
    direction: Direction
    fallback: tuple[LanguageCode, ...]
    complete: bool = False
    learnt: bool = False
    variant_of: LanguageCode | None = None


class Languages(Frozen, frozen=True):
    """The shape of languages.yml."""

    languages: tuple[Language, ...]
