"""Where a topic's guide comes from and how old the law in it is, in one or two small lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from content.bidi import LEFT_TO_RIGHT, POP
from content.dates import partial
from content.model import Reference, Topic
from content.names import listed
from content.phrases import Data, Phrases

MOST_SITES = 2
"""Sites that are named: whoever wants all of them finds them in content/topics."""


def source_lines(topic: Topic, phrases: Phrases, locale: str) -> tuple[str, ...]:
    """The lines in the reader's language: sites with the oldest date among them, and the state of the law.

    No line where there is nothing to say: no source, no law.
    """
    return tuple(_lines(topic.sources, phrases, locale))


def sites(references: Iterable[Reference]) -> tuple[str, ...]:
    """Names of the sites, each once, in the given order, without "www."."""
    hosts = (urlsplit(reference.url).hostname or "" for reference in references)
    return tuple(dict.fromkeys(host.removeprefix("www.") for host in hosts if host))


def _lines(references: tuple[Reference, ...], phrases: Phrases, locale: str) -> Iterator[str]:
    named = sites(references)[:MOST_SITES]
    if named:
        behind = [found for found in references if set(sites([found])) <= set(named)]
        yield _source(named, [found.seen for found in behind if found.seen], phrases, locale)
    laws = [found.law_as_of for found in references if found.law_as_of]
    if laws:
        law = min(laws)
        yield phrases.line("guide-law", lambda code: {"date": partial(law, code)}, locale)


def _source(named: tuple[str, ...], seen: list[str], phrases: Phrases, locale: str) -> str:
    def sites_in(code: str) -> Data:
        return {"sites": listed([f"{LEFT_TO_RIGHT}{site}{POP}" for site in named], code)}

    if not seen:
        return phrases.line("guide-source-undated", sites_in, locale)
    oldest = min(seen)
    return phrases.line(
        "guide-source", lambda code: {**sites_in(code), "date": partial(oldest, code)}, locale
    )
