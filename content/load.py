"""Reads the content folder into one frozen snapshot, or says everything that is wrong with it.

Running code holds a Content and swaps it for a newer one as a whole; nothing in it ever changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from fluent.syntax.ast import Resource

from content.calendar_feed import FeedEvent
from content.calendar_words import CALENDAR_WORDS, CalendarFile
from content.districts import DistrictFile, Districts
from content.event import Event
from content.files import File, PhraseFile, decode, phrase_file, read_text
from content.finding import ContentError, Finding, error
from content.model import Frozen, Language, Languages, Service, Topic
from content.phrases import Phrases
from content.reviews import ReviewFile, Reviews
from content.search import SearchIndex, SearchWords
from content.sentence import Phrasebook
from content.shelf import Shelves

LANGUAGES = "languages.yml"
SERVICES = "services"
TOPICS = "topics"
EVENTS = "events"
PHRASES = "phrases"
REVIEWS = "reviews"
PHRASEBOOK = "phrasebook.yml"
DISTRICTS = "districts.yml"
SEARCH_WORDS = "search_words.yml"

Shape = TypeVar("Shape", bound=Frozen)
Identified = TypeVar("Identified", Service, Topic, Event)


@dataclass(frozen=True, slots=True, repr=False)  # nobody wants to read all of it in a log
class Content:
    """Everything that is curated: by id, services also by topic, languages in their declared order."""

    services: Mapping[str, Service]
    topics: Mapping[str, Topic]
    languages: Mapping[str, Language]
    phrases: Phrases
    by_topic: Mapping[str, tuple[Service, ...]]
    reviews: Reviews
    phrasebook: Phrasebook
    search: SearchIndex
    districts: Districts = field(default_factory=Districts, kw_only=True)
    events: Mapping[str, Event] = field(default_factory=dict, kw_only=True)
    calendar: Mapping[str, FeedEvent] = field(default_factory=dict, kw_only=True)
    """Events that nobody curates here, by id: read from calendars of other sites while Lotse runs."""
    shelves: Shelves = field(default_factory=Shelves, init=False, compare=False)
    """Laid out for lookups when they are needed; a replaced snapshot has its own."""


@dataclass(frozen=True, slots=True)
class Folder:
    """The content folder as it was read, file by file, with what could not be read."""

    languages: File[Languages] | None
    services: tuple[File[Service], ...]
    topics: tuple[File[Topic], ...]
    phrases: Mapping[str, tuple[PhraseFile, ...]]
    reviews: Mapping[str, File[ReviewFile]]
    phrasebook: File[Phrasebook] | None
    districts: File[DistrictFile] | None
    search_words: File[SearchWords] | None
    calendar_words: File[CalendarFile] | None
    findings: tuple[Finding, ...]
    events: tuple[File[Event], ...] = ()


def load(folder: Path) -> Content:
    """The content of a folder; ContentError with all findings where any file cannot be used."""
    found = read_folder(folder)
    if found.findings or found.languages is None:
        raise ContentError(found.findings)
    return snapshot(found)


def snapshot(folder: Folder) -> Content:
    """The frozen snapshot of a folder that was read without findings."""
    languages = (
        {language.code: language for language in folder.languages.value.languages} if folder.languages else {}
    )
    services = {file.value.id: file.value for file in folder.services}
    by_topic: dict[str, list[Service]] = {}
    for service in services.values():
        for topic in dict.fromkeys(service.topics):
            by_topic.setdefault(topic, []).append(service)
    topics = {file.value.id: file.value for file in folder.topics}
    unimportant = folder.search_words.value.all if folder.search_words else frozenset()
    resources: dict[str, tuple[Resource, ...]] = {
        code: tuple(file.resource for file in files) for code, files in folder.phrases.items()
    }
    return Content(
        services=MappingProxyType(services),
        topics=MappingProxyType(topics),
        languages=MappingProxyType(languages),
        phrases=Phrases(resources, languages),
        by_topic=MappingProxyType({topic: tuple(offers) for topic, offers in by_topic.items()}),
        reviews=Reviews({code: file.value for code, file in folder.reviews.items()}),
        phrasebook=folder.phrasebook.value if folder.phrasebook else Phrasebook(),
        search=SearchIndex(services, topics, languages, unimportant),
        districts=Districts(folder.districts.value if folder.districts else None),
        events=MappingProxyType({file.value.id: file.value for file in folder.events}),
    )


def read_folder(folder: Path) -> Folder:
    """Read every file of the content folder; nothing is raised, everything is found."""
    findings: list[Finding] = []
    languages = _read(folder, folder / LANGUAGES, Languages, findings)
    services = _read_identified(folder, SERVICES, Service, findings)
    topics = _read_identified(folder, TOPICS, Topic, findings)
    events = _read_identified(folder, EVENTS, Event, findings)
    declared = {language.code for language in languages.value.languages} if languages else set()
    phrases: dict[str, tuple[PhraseFile, ...]] = {}
    for place in _sorted(folder / PHRASES, Path.is_dir):
        if languages and place.name not in declared:
            findings.append(
                error(
                    f"{PHRASES}/{place.name}",
                    None,
                    f"{place.name} is no declared language.",
                    f"Declare it in {LANGUAGES} or remove the folder.",
                )
            )
        files = [_read_phrases(folder, path, findings) for path in _sorted(place, _is_named("*.ftl"))]
        phrases[place.name] = tuple(file for file in files if file)
        findings.extend(_repeated(phrases[place.name]))
    reviews = {
        path.stem: file
        for path in _sorted(folder / REVIEWS, _is_named("*.yml"))
        if (file := _read(folder, path, ReviewFile, findings))
    }
    # Content does without a phrasebook: then caseworkers are offered none.
    book = folder / PHRASEBOOK
    phrasebook = _read(folder, book, Phrasebook, findings) if book.exists() else None
    # And without a map of the city: then no place counts as near but in the very district.
    city = folder / DISTRICTS
    districts = _read(folder, city, DistrictFile, findings) if city.exists() else None
    words = folder / SEARCH_WORDS
    search_words = _read(folder, words, SearchWords, findings) if words.exists() else None
    # Dates are written by the shipped words (content.calendar_words); a broken file is found here.
    names = folder / CALENDAR_WORDS
    calendar_words = _read(folder, names, CalendarFile, findings) if names.exists() else None
    return Folder(
        languages,
        services,
        topics,
        MappingProxyType(phrases),
        MappingProxyType(reviews),
        phrasebook,
        districts,
        search_words,
        calendar_words,
        tuple(findings),
        events,
    )


def _read_identified(
    folder: Path, kind: str, shape: type[Identified], findings: list[Finding]
) -> tuple[File[Identified], ...]:
    files = [_read(folder, path, shape, findings) for path in _sorted(folder / kind, _is_named("*.yml"))]
    good = []
    for file in files:
        if file is None:
            continue
        if file.value.id != Path(file.name).stem:
            findings.append(
                error(
                    file.name,
                    file.line("id"),
                    f"The id {file.value.id} is not the file's name.",
                    "Give both the same name.",
                )
            )
        good.append(file)
    return tuple(good)


def _read(folder: Path, path: Path, shape: type[Shape], findings: list[Finding]) -> File[Shape] | None:
    name = path.relative_to(folder).as_posix()
    text = read_text(path, name)
    result = text if isinstance(text, Finding) else decode(text, name, shape)
    if isinstance(result, Finding):
        findings.append(result)
        return None
    return result


def _read_phrases(folder: Path, path: Path, findings: list[Finding]) -> PhraseFile | None:
    name = path.relative_to(folder).as_posix()
    text = read_text(path, name)
    if isinstance(text, Finding):
        findings.append(text)
        return None
    file = phrase_file(text, name)
    findings.extend(file.junk)
    return file


def _repeated(files: Iterable[PhraseFile]) -> list[Finding]:
    seen: dict[str, str] = {}
    findings = []
    for file in files:
        for phrase_id, line in file.entries:
            if phrase_id in seen:
                findings.append(
                    error(
                        file.name,
                        line,
                        f"The phrase {phrase_id} stands in {seen[phrase_id]} already.",
                        "Keep one of the two.",
                    )
                )
            seen.setdefault(phrase_id, file.name)
    return findings


def _sorted(folder: Path, wanted: Callable[[Path], bool]) -> list[Path]:
    return sorted(path for path in folder.iterdir() if wanted(path)) if folder.is_dir() else []


def _is_named(pattern: str) -> Callable[[Path], bool]:
    return lambda path: path.is_file() and path.match(pattern)
