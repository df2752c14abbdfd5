"""Reviews: each confirms a text that is there, and people see how much nobody has confirmed yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from content.check.languages import declared
from content.check.located import Located, located
from content.finding import Finding, error, warning
from content.load import REVIEWS, Folder
from content.reviews import ReviewFile
from content.texts import TextKey, fingerprint, parse_key

NAMED = 3
"""How many texts a summary names."""


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about reviews that confirm nothing."""
    known = {language.code for language in declared(folder)}
    texts = located(folder)
    for code, file in folder.reviews.items():
        if code not in known:
            yield error(file.name, None, f"{code} is no declared language.", "Rename or remove the file.")
            continue
        seen: set[str] = set()
        for index, review in enumerate(file.value.reviewed):
            line = file.line("reviewed", index)
            key = parse_key(review.text)
            if key is None:
                yield error(
                    file.name, line, f"{review.text!r} names no text.", "Write kind/id, as in guide/doctor."
                )
            elif code not in texts.get(key, {}):
                yield warning(
                    file.name, line, f"{review.text} is not written in {code} any more.", "Remove the review."
                )
            if review.text in seen:
                yield error(
                    file.name, line, f"{review.text} is reviewed twice.", "Keep the newer of the two."
                )
            seen.add(review.text)


def care(folder: Folder, today: date) -> Iterator[Finding]:
    """What is unreviewed, a finding a language, and reviews whose day cannot be."""
    texts = located(folder)
    for language in declared(folder):
        file = folder.reviews.get(language.code)
        if file:
            for index, review in enumerate(file.value.reviewed):
                if not was(review.on, today):
                    yield error(
                        file.name,
                        file.line("reviewed", index, "on"),
                        f"{review.on} is no day that has been.",
                        "Correct the date.",
                    )
        own = {key: found[language.code] for key, found in texts.items() if language.code in found}
        yield from _drafts(language.code, own, file.value if file else ReviewFile())


def was(day: str, today: date) -> bool:
    """Whether a YYYY-MM-DD is a real day up to today."""
    try:
        return date.fromisoformat(day) <= today
    except ValueError:
        return False


def _drafts(code: str, own: Mapping[TextKey, Located], file: ReviewFile) -> Iterator[Finding]:
    reviewed = {parse_key(review.text): review.fingerprint for review in file.reviewed}
    changed = [
        str(key) for key, found in own.items() if reviewed.get(key) not in {None, fingerprint(found.text)}
    ]
    drafts = sum(key not in reviewed for key in own)
    place = f"{REVIEWS}/{code}.yml"
    if drafts:
        yield warning(
            place,
            None,
            f"{drafts} of {len(own)} texts are drafts in {code}.",
            f"Start with `lotse content check --launch --language {code}`.",
        )
    if changed:
        named = ", ".join(changed[:NAMED]) + (", …" if len(changed) > NAMED else "")
        yield warning(
            place,
            None,
            f"{len(changed)} texts changed after their review in {code}: {named}.",
            "Read them again: `lotse content review`.",
        )
