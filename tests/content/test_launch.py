"""content/launch: what is left before the city opens the door."""

from __future__ import annotations

from datetime import date
from typing import Any

from content.launch import URGENT_PHRASES, Gap, Lack, Stage, launch_gaps
from content.load import Content
from content.reviewing import confirm_facts, record, unreviewed


def review_all(workshop: Any) -> None:
    """Write what is missing and let a named human read everything."""
    workshop.write("topics/doctor.yml", "id: doctor\ntitle: {de: A, en: D, ar: ط}\nguide: {de: a, en: b, ar: ج}\n"
                   'sources: [{url: "https://example.org"}]\n')  # fmt: skip
    content = workshop.load()
    for code in content.languages:
        record(workshop.path, unreviewed(content, code), by="A", on=date(2026, 3, 1))
    for service in content.services.values():
        confirm_facts(workshop.path, service, by="A", on=date(2026, 3, 1))


def test_the_most_urgent_stands_first(workshop: Any) -> None:
    """First what is said in danger, then phrases, topics, facts, and texts of services; in each, language by language."""
    gaps = launch_gaps(workshop.load()).gaps
    assert gaps[0] == Gap(Stage.URGENT, "guide/emergency", "de", Lack.DRAFT)
    assert [gap.stage.value for gap in gaps] == sorted(gap.stage.value for gap in gaps)
    urgent = [gap.language for gap in gaps if gap.stage is Stage.URGENT]
    assert urgent == sorted(urgent, key=["de", "en", "ar"].index)
    assert Gap(Stage.SERVICES, "advice", None, Lack.UNCHECKED) in gaps
    assert gaps[-1] == Gap(Stage.DESCRIPTIONS, "service/advice", "ar", Lack.DRAFT)


def test_it_is_ready_when_everything_was_read(workshop: Any) -> None:
    """Then nothing is missing, and a single changed word brings it back."""
    review_all(workshop)
    gaps = launch_gaps(workshop.load())
    assert gaps.is_ready
    assert gaps.missing == 0
    workshop.change("topics/doctor.yml", "de: a", "de: b")
    gaps = launch_gaps(workshop.load())
    assert not gaps.is_ready
    assert gaps.gaps == (Gap(Stage.TOPICS, "guide/doctor", "de", Lack.CHANGED),)


def test_languages_without_a_text_are_missing_only_where_they_are_complete(workshop: Any) -> None:
    """Who reads a fallback reads something reviewed; a complete language has none to fall back to."""
    gaps = launch_gaps(workshop.load())
    assert {gap.name for gap in gaps.of("ru").gaps} == {"phrase/language-notice"}
    assert Gap(Stage.TOPICS, "guide/doctor", "ar", Lack.MISSING) in gaps.gaps


def test_counts_fit_the_list(workshop: Any) -> None:
    """What is left is never more than what there is, and all of it is counted somewhere."""
    gaps = launch_gaps(workshop.load())
    left = {key: gaps.left(*key) for key in gaps.needed}
    assert sum(left.values()) == gaps.missing
    assert all(number <= gaps.needed[key] for key, number in left.items())


def test_caseworkers_phrases_hold_nobody_up(workshop: Any) -> None:
    """The console is the city's own tool."""
    for code in ("de", "en"):
        workshop.write(f"phrases/{code}/console.ftl", "console-title = Konsole\n")
    assert not [gap for gap in launch_gaps(workshop.load()).gaps if "console" in gap.name]


def test_the_urgent_phrases_exist(shipped: Content) -> None:
    """A renamed phrase must not fall out of the most urgent ones."""
    assert set(shipped.phrases.written("de")) >= URGENT_PHRASES


def test_facts_that_change_after_their_check_are_left_again(workshop: Any) -> None:
    """Nobody has confirmed the new number."""
    review_all(workshop)
    workshop.change("services/advice.yml", "+49 351 1234567", "+49 351 1234568")
    assert launch_gaps(workshop.load()).gaps == (Gap(Stage.SERVICES, "advice", None, Lack.UNCHECKED),)


def test_what_happens_at_an_event_is_read_too(workshop: Any) -> None:
    """People see on its card that it is a draft."""
    review_all(workshop)
    workshop.write("events/meeting.yml", "id: meeting\nname: Treff\ntopics: [doctor]\nconfidence: high\n"
                   'first: "2026-03-02 17:00"\ntext: {de: Tanz, en: Dance}\n'
                   'sources: [{url: "https://example.org", supports: [what, dates]}]\n')  # fmt: skip
    gaps = launch_gaps(workshop.load()).gaps
    assert [(gap.stage, gap.language, gap.lack) for gap in gaps] == [
        (Stage.DESCRIPTIONS, "de", Lack.DRAFT),
        (Stage.DESCRIPTIONS, "en", Lack.DRAFT),
        (Stage.DESCRIPTIONS, "ar", Lack.MISSING),
    ]
    assert {gap.name for gap in gaps} == {"event/meeting"}
