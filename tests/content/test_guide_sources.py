"""content/guide_sources.py: below a guide stands where it comes from, and how old the law in it is."""

from __future__ import annotations

import pytest

from content.bidi import FIRST_STRONG, LEFT_TO_RIGHT, POP
from content.guide_sources import sites, source_lines
from content.load import Content
from content.model import Reference, Topic

OFFICE = Reference(url="https://www.bamf.de/a", seen="2025-11", law_as_of="2025-01")
CITY = Reference(url="https://www.dresden.de/b", seen="2026-02-03")
OLDER = Reference(url="https://dresden.de:8080/c", seen="2024", law_as_of="2022-04")
UNDATED = Reference(url="http://example.org")


def lines(shipped: Content, locale: str, *references: Reference) -> list[str]:
    """What stands below a guide with these sources, without what cannot be seen."""
    topic = Topic(id="doctor", title={"de": "Arzt"}, sources=references)
    invisible = str.maketrans("", "", FIRST_STRONG + LEFT_TO_RIGHT + POP)
    return [line.translate(invisible) for line in source_lines(topic, shipped.phrases, locale)]


def test_sites_and_the_oldest_date_among_them_are_named(shipped: Content) -> None:
    """At most two sites, each once, in the curated order; the oldest state of the law."""
    assert lines(shipped, "en", OFFICE, CITY, OLDER, UNDATED) == [
        "Source: bamf.de and dresden.de, 2024",
        "State of the law: April 2022",
    ]


def test_dates_of_sites_that_are_not_named_do_not_count(shipped: Content) -> None:
    """The date belongs to what stands beside it."""
    third = Reference(url="https://third.example", seen="2001")
    assert lines(shipped, "de", OFFICE, CITY, third)[0] == "Quelle: bamf.de und dresden.de, November 2025"


def test_an_unknown_date_is_said_to_be_unknown(shipped: Content) -> None:
    """And nothing is said about law that nobody dated."""
    assert lines(shipped, "en", UNDATED) == ["Source: example.org, date unknown"]


def test_nothing_is_said_where_there_is_nothing_to_say(shipped: Content) -> None:
    """No source, no line."""
    assert lines(shipped, "en") == []


def test_a_fallback_names_them_in_both_languages(shipped: Content) -> None:
    """Each with its own names of months, whether the reader's language has the phrase or not."""
    for locale in shipped.languages:
        said = lines(shipped, locale, OFFICE)
        assert len(said) == 2
        assert "bamf.de" in said[0]
        assert all("2025" in line for line in said)


def test_sites_stay_whole_in_arabic(shipped: Content) -> None:
    """Each is isolated."""
    topic = Topic(id="doctor", title={"de": "Arzt"}, sources=(OFFICE, CITY))
    assert f"{LEFT_TO_RIGHT}dresden.de{POP}" in source_lines(topic, shipped.phrases, "ar")[0]


@pytest.mark.parametrize("url", ["", "no address", "mailto:a@example.org"])
def test_what_is_no_address_of_a_page_names_no_site(url: str) -> None:
    """The content check says so; here nothing breaks."""
    assert sites([Reference(url=url or "x")]) == ()
