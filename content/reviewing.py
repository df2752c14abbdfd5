"""Records that a named human has read a text, or confirmed the facts of an entry; everything else in the files stays."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from msgspec import to_builtins

from content.checked import Entry, check_of
from content.load import EVENTS, REVIEWS, SERVICES, Content
from content.model import Service
from content.reviews import TextState
from content.schema import modeline
from content.texts import TextKey, TextKind, fingerprint
from content.wanted_texts import wanted_texts
from content.yaml_writing import CommentedMap, CommentedSeq, edit, flow_map, quoted

ORDER = (TextKind.GUIDE, TextKind.TITLE, TextKind.PHRASE, TextKind.SERVICE, TextKind.EVENT)
"""In which order people are asked, wherever texts are equally urgent."""


@dataclass(frozen=True, slots=True)
class Unreviewed:
    """A text in one language that waits for its review; `german` is what it has to say, where that is written."""

    key: TextKey
    language: str
    text: str
    german: str | None


def unreviewed(
    content: Content,
    language: str,
    *,
    names: Collection[str] = (),
    kinds: Collection[TextKind] = (),
) -> tuple[Unreviewed, ...]:
    """The drafts of a language, urgent topics first: those named, or those of these kinds, or all.

    LookupError names a text that this language does not have.
    """
    texts = wanted_texts(content)
    own = {str(key): key for key, written in texts.items() if language in written}
    for name in names:
        if name not in own:
            raise LookupError(name)
    chosen = [own[name] for name in names] or [key for key in own.values() if not kinds or key.kind in kinds]
    found = (
        Unreviewed(key, language, texts[key][language], texts[key].get("de") if language != "de" else None)
        for key in chosen
        if content.reviews.state(key, language, texts[key][language]) is TextState.DRAFT
    )
    return tuple(sorted(found, key=lambda each: _order(each.key, content)))


def record(folder: Path, read: Iterable[Unreviewed], *, by: str, on: date) -> None:
    """Write the reviews of texts of one language into content/reviews; a text's earlier review is replaced."""
    for language, group in _by_language(read).items():
        name = f"{REVIEWS}/{language}.yml"
        begins = f"{modeline(name, 'reviews')}\n# Who has read which text. Written by `lotse content review`.\nreviewed: []\n"

        def change(document: CommentedMap, group: list[Unreviewed] = group) -> None:
            entries = document.get("reviewed")
            if not isinstance(entries, CommentedSeq) or not entries:
                entries = document["reviewed"] = CommentedSeq()
            places = {entry["text"]: index for index, entry in enumerate(entries)}
            for each in group:
                entry = {
                    "text": str(each.key),
                    "by": quoted(by),
                    "on": quoted(on.isoformat()),
                    "fingerprint": quoted(fingerprint(each.text)),
                }
                if str(each.key) in places:
                    entries[places[str(each.key)]].update(entry)
                else:
                    entries.append(CommentedMap(entry))

        edit(folder / name, change, otherwise=begins)


def confirm_facts(folder: Path, entry: Entry, *, by: str, on: date) -> None:
    """Write into the file of a service or an event who has confirmed these facts of it.

    `entry` is what that person was shown: if the file has changed meanwhile, the check does not hold for it.
    FileNotFoundError where there is no file.
    """
    confirmed = check_of(entry, by=by, on=on)

    def change(document: CommentedMap) -> None:
        check = flow_map({name: quoted(value) for name, value in to_builtins(confirmed).items()})
        if "checked" in document:
            document["checked"] = check
        else:
            at = list(document).index("sources") if "sources" in document else len(document)
            document.insert(at, "checked", check)

    edit(folder / (SERVICES if isinstance(entry, Service) else EVENTS) / f"{entry.id}.yml", change)


def _by_language(read: Iterable[Unreviewed]) -> dict[str, list[Unreviewed]]:
    groups: dict[str, list[Unreviewed]] = {}
    for each in read:
        groups.setdefault(each.language, []).append(each)
    return groups


def _order(key: TextKey, content: Content) -> tuple[bool, int]:
    topic = content.topics.get(key.id) if key.kind in {TextKind.GUIDE, TextKind.TITLE} else None
    return (not (topic and topic.urgent), ORDER.index(key.kind))
