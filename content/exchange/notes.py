"""What a translator has to know about a text: where people see it, what must stay, and how long it may be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from content.check.guides import FIRST, MOST_WORDS, MOST_WORDS_TRANSLATED
from content.check.numbers import amounts, numbers
from content.check.phrases import Entry, entries
from content.check.simple import RULED
from content.dates import plural_forms
from content.easy_language import MOST_WORDS as MOST_IN_A_SENTENCE
from content.exchange.fluent_text import NoPhrase, parsed, placeables
from content.load import Content, Folder
from content.texts import TextKey, TextKind

SHOWN = {
    "buttons": "On a button: keep it short, on one line.",
    "cards": "A line on the card of a place.",
    "console": "Read by caseworkers in their console.",
    "dialogue": "Said by the bot in the conversation.",
    "handoff": "Said while a caseworker is found, or by the system around their messages.",
    "hours": "Part of the opening hours on a card.",
    "papers": "In the list of what to bring: the German word stays, with a translation beside it.",
    "phrasebook": "Picked by a caseworker in German, read by the person.",
    "provenance": "A small line below a text: where it comes from.",
    "widget": "Around the conversation: titles, fields and notices of the chat window.",
}
"""Where the phrases of a file are shown."""

GERMAN_WORDS = (
    "German names of offices, papers and forms stay, with a translation beside them at the first mention."
)


class Notes:
    """The notes for one language's translators. `source` is the code of the language they translate from."""

    def __init__(self, folder: Folder, content: Content, source: str, language: str) -> None:
        self._content = content
        self._language = language
        self._entries: dict[str, Entry] = entries(folder, source)

    def of(self, key: TextKey, source: str) -> str:
        """One paragraph about a text; `source` is what is translated."""
        return " ".join(self._sentences(key, source))

    def _sentences(self, key: TextKey, source: str) -> Iterator[str]:
        if key.kind is TextKind.PHRASE:
            yield from self._about_a_phrase(key, source)
        elif key.kind is TextKind.TITLE:
            yield "A topic's title, on a button: a few words on one line."
        elif key.kind is TextKind.GUIDE:
            words = MOST_WORDS if self._language in FIRST else MOST_WORDS_TRANSLATED
            yield f"What a newcomer needs to know first about a topic: at most {words} words. {GERMAN_WORDS}"
        elif key.kind is TextKind.SERVICE:
            service = self._content.services.get(key.id)
            name = f" of “{service.name}”" if service else ""
            yield f"On the card{name}: what one gets there, on one line. {GERMAN_WORDS}"
        elif key.kind is TextKind.EVENT:
            event = self._content.events.get(key.id)
            name = f" of “{event.name}”" if event else ""
            yield f"On the card{name}: what takes place there, on one line. {GERMAN_WORDS}"
        topic = self._content.topics.get(key.id) if key.kind in {TextKind.GUIDE, TextKind.TITLE} else None
        if topic and topic.urgent:
            yield "Urgent: read by somebody in danger."
        if self._language in RULED:
            yield f"At most {MOST_IN_A_SENTENCE} words in a sentence."
        if kept := sorted(numbers(source) | amounts(source)):
            yield f"Numbers that must stay, in digits 0 to 9: {', '.join(kept)}."

    def _about_a_phrase(self, key: TextKey, source: str) -> Iterator[str]:
        entry = self._entries.get(key.id)
        if entry:
            yield SHOWN.get(PurePosixPath(entry.file).stem, f"Stands in {entry.file}.")
            if entry.message.comment and entry.message.comment.content:
                yield f"Remark in the file: {' '.join(entry.message.comment.content.split())}"
        try:
            filled_in = sorted(placeables(parsed(source)))
        except NoPhrase:
            return
        if filled_in:
            yield f"Keep exactly: {', '.join(filled_in)}; it may stand elsewhere in the sentence."
        if "->" in source:
            forms = ", ".join(f"[{form}]" for form in sorted(plural_forms(self._language)))
            yield (
                "What stands between { … -> and } is a choice: translate the words behind each [ ], keep the signs. "
                f"For a number that is shown write a line for each form: {forms}; * marks the last."
            )
