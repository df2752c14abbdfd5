"""content/coverage: how much is written and reviewed."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as some

from content.coverage import Share, coverage, total
from content.load import Content
from content.texts import TextKind, fingerprint


def test_what_is_written_is_counted_by_language_and_kind(workshop: Any) -> None:
    """One service is written in three languages; Russian has one phrase and nothing else."""
    shares = coverage(workshop.load())
    assert list(shares) == ["de", "en", "ar", "ru"]
    assert shares["ar"][TextKind.SERVICE] == Share(1, 1, 0)
    assert shares["ar"][TextKind.GUIDE] == Share(4, 5, 0)
    assert shares["ru"][TextKind.SERVICE] == Share(0, 1, 0)
    assert shares["ru"][TextKind.PHRASE].written == 1
    assert shares["ru"][TextKind.PHRASE].total == shares["de"][TextKind.PHRASE].written


def test_a_review_counts_for_the_very_words(workshop: Any) -> None:
    """A text that was changed afterwards is a draft again."""
    review = f'{{text: service/advice, by: A, on: "2026-03-01", fingerprint: {fingerprint("Rat")}}}'
    workshop.write("reviews/de.yml", f"reviewed: [{review}]\n")
    assert coverage(workshop.load())["de"][TextKind.SERVICE] == Share(1, 1, 1)
    workshop.change("services/advice.yml", "de: Rat", "de: Guter Rat")
    assert coverage(workshop.load())["de"][TextKind.SERVICE] == Share(1, 1, 0)


def test_easy_german_has_what_is_easy_in_german(workshop: Any) -> None:
    """A German text that keeps the rule needs no easy one; a hard one does."""
    workshop.change(
        "languages.yml",
        "\n  - {code: ru",
        "\n  - {code: de-x-simple, name: L, direction: ltr, fallback: [de], variant_of: de}\n  - {code: ru",
    )
    assert coverage(workshop.load())["de-x-simple"][TextKind.SERVICE] == Share(1, 1, 0)
    long = "Rat " * 13
    workshop.change("services/advice.yml", "de: Rat", f'de: "{long}"')
    assert coverage(workshop.load())["de-x-simple"][TextKind.SERVICE] == Share(0, 1, 0)
    workshop.change("services/advice.yml", "{de: ", "{de-x-simple: Rat, de: ")
    assert coverage(workshop.load())["de-x-simple"][TextKind.SERVICE] == Share(1, 1, 0)


def test_caseworkers_languages_are_whole(shipped: Content) -> None:
    """German is what everything else is translated from."""
    assert total(coverage(shipped)["de"]).percent == 100


@given(some.integers(0, 500), some.integers(0, 500), some.integers(0, 500))
def test_a_hundred_percent_means_all(reviewed: int, drafts: int, missing: int) -> None:
    """Nothing is rounded up to a promise."""
    share = Share(reviewed + drafts, reviewed + drafts + missing, reviewed)
    assert (share.percent == 100) == (missing == 0)
    assert share.drafts == drafts
