"""Compares what came back with the content of today: what is new, what is as it was, what cannot be taken and why.

Everybody works on: curators change a source while it is with translators, and somebody else may write the same text.
So every unit carries the words that it went out with, and nothing is overwritten that its translator has not seen.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass

from content.exchange.fluent_text import NoPhrase
from content.exchange.returned import Delivery, Unit
from content.exchange.wording import exchanged, tidy, version
from content.exchange.words import Mistake, as_written, mistakes
from content.finding import Finding, error, warning
from content.load import Content
from content.reviews import TextState
from content.texts import TextKey, Texts, parse_key
from content.wanted_texts import wanted_in, wanted_texts


@dataclass(frozen=True, slots=True)
class Accepted:
    """A unit that can be taken. `text` is in the content folder's form; `is_new` says that it differs from there.

    `approved` says that a named human may be recorded for these words.
    """

    key: TextKey
    line: int
    text: str
    is_new: bool
    approved: bool


@dataclass(frozen=True, slots=True)
class Judgement:
    """What becomes of a delivery's units. `refused` are keys as they were written, `findings` say why."""

    accepted: tuple[Accepted, ...]
    unchanged: tuple[TextKey, ...]
    refused: tuple[str, ...]
    findings: tuple[Finding, ...]


class _Refused(Exception):
    """A unit that cannot be taken, with everything that is wrong with it."""

    def __init__(self, *found: Mistake) -> None:
        super().__init__()
        self.found = found


def judge(delivery: Delivery, content: Content, language: str, *, force: bool = False) -> Judgement:
    """Decide about every unit of a delivery for a language of `content`.

    `force` takes words whose source has changed since the export, as drafts.
    """
    return _Judge(delivery, content, language, force=force).judge()


class _Judge:
    def __init__(self, delivery: Delivery, content: Content, language: str, *, force: bool) -> None:
        self._delivery = delivery
        self._content = content
        self._language = language
        self._force = force
        self._wanted: Mapping[TextKey, Texts] = dict(
            wanted_in(content.languages[language], wanted_texts(content))
        )
        self._warnings: list[Finding] = []

    def judge(self) -> Judgement:
        accepted: list[Accepted] = []
        unchanged: list[TextKey] = []
        refused: list[str] = []
        findings: list[Finding] = list(self._wrong_languages())
        if findings:
            return Judgement((), (), tuple(unit.key for unit in self._delivery.units), tuple(findings))
        seen: set[str] = set()
        for unit in self._delivery.units:
            try:
                decided = self._decided(unit, seen)
                seen.add(unit.key)
            except _Refused as problem:
                refused.append(unit.key)
                findings.extend(
                    error(self._delivery.name, unit.line, f"{unit.key}: {found.message}", found.advice)
                    for found in problem.found
                )
                continue
            if isinstance(decided, Accepted):
                accepted.append(decided)
            else:
                unchanged.append(decided)
        return Judgement(tuple(accepted), tuple(unchanged), tuple(refused), (*findings, *self._warnings))

    def _wrong_languages(self) -> Iterator[Finding]:
        """One finding for all units of another language, instead of one for each."""
        first: dict[str, Unit] = {}
        for unit in self._delivery.units:
            code, colon, _ = unit.target_version.partition(":")
            if colon and code != self._language:
                first.setdefault(code, unit)
        for code, unit in first.items():
            yield error(
                self._delivery.name,
                unit.line,
                f"{unit.key} and perhaps more went out for {code}, not for {self._language}.",
                "Name the language with --language, or take the right file.",
            )

    def _decided(self, unit: Unit, seen: Container[str]) -> Accepted | TextKey:
        if unit.key in seen:
            raise _Refused(Mistake("It stands in the file twice.", "Keep one of the two."))
        key, source = self._named(unit)
        text = tidy(unit.target)
        self._look_at_source(unit, source)
        if version(self._language, text) == unit.target_version and not unit.approved:
            return key
        if not text:
            raise _Refused(
                Mistake("The text is empty.", "An import removes none: put the exported words back.")
            )
        written = self._wanted[key].get(self._language)
        original = _exchanged(key, self._wanted[key].get(source))
        is_known = written is not None and _is_said_by(key, text, written)
        if not is_known:
            self._refuse_if_changed(unit, _exchanged(key, written))
        elif not unit.approved or self._is_reviewed(key, written):
            return key
        is_stale = version(source, original) != unit.source_version
        if is_stale and not self._force:
            raise _Refused(
                Mistake(
                    f"Its source has changed since the export; today it is “{original}”.",
                    "Compare it with the new source; --force takes it as a draft.",
                )
            )
        if not is_known and (found := tuple(mistakes(key, text, original))):
            raise _Refused(*found)
        new = written if written is not None and is_known else as_written(key, text)
        return self._accepted(unit, key, new, written, is_stale=is_stale)

    def _named(self, unit: Unit) -> tuple[TextKey, str]:
        """Which text a unit is, and the language that it was translated from."""
        key = parse_key(unit.key)
        if key is None or key not in self._wanted:
            raise _Refused(
                Mistake(f"{self._language} has no such text.", "The key has to stay as it was exported.")
            )
        source, colon, _ = unit.source_version.partition(":")
        if not (colon and unit.target_version):
            raise _Refused(
                Mistake("The fingerprints of the export are gone.", "Export again and copy the words over.")
            )
        return key, source

    def _refuse_if_changed(self, unit: Unit, present: str) -> None:
        if version(self._language, present) != unit.target_version:
            raise _Refused(
                Mistake(
                    f"Somebody has changed the text since the export; today it is “{present}”.",
                    "Export it again and decide which words are better.",
                )
            )

    def _accepted(
        self, unit: Unit, key: TextKey, new: str, written: str | None, *, is_stale: bool
    ) -> Accepted | TextKey:
        is_new = new != written
        only_kept = is_new and self._delivery.keeps_marks and self._is_reviewed(key, written)
        if is_stale:
            self._warn(unit, "Its source has changed since the export: it stays a draft.", "Review it.")
        elif unit.approved and only_kept:
            self._warn(
                unit,
                "It went out as reviewed and its words have changed: nobody has confirmed the new ones.",
                "Review it: `lotse content review`.",
            )
        approved = unit.approved and not is_stale and not only_kept
        return Accepted(key, unit.line, new, is_new, approved) if is_new or approved else key

    def _is_reviewed(self, key: TextKey, written: str | None) -> bool:
        if written is None:
            return False
        return self._content.reviews.state(key, self._language, written) is TextState.REVIEWED

    def _look_at_source(self, unit: Unit, code: str) -> None:
        if unit.source and version(code, unit.source) != unit.source_version:
            self._warn(
                unit,
                "The source in this file is not what went out.",
                "Only the translation is taken from it.",
            )

    def _warn(self, unit: Unit, message: str, advice: str) -> None:
        self._warnings.append(warning(self._delivery.name, unit.line, f"{unit.key}: {message}", advice))


def _exchanged(key: TextKey, written: str | None) -> str:
    return "" if written is None else exchanged(key, written)


def _is_said_by(key: TextKey, text: str, written: str) -> bool:
    """Whether the content folder has these very words: nobody minds who wrote them first."""
    try:
        return text == tidy(exchanged(key, written)) or as_written(key, text) == written
    except NoPhrase:
        return False
