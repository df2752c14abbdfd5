"""What a caseworker sees while choosing a sentence of the phrasebook, filling it and looking at it: pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.console.texts import Texts
from bot.transcript import CASEWORKERS_LOCALE, Chosen
from content.drafts import is_draft_phrase
from content.load import Content
from content.model import Direction, Paper
from content.names import language_name, language_names
from content.papers import phrase_of
from content.phrasebook import FieldError, Filled, languages_to_name, sentences, unfilled, written
from content.phrasebook_search import search
from content.sentence import FIELD_LABEL, PREFIX, FieldKind, Sentence
from content.sentence_values import Plain, most
from content.texts import fingerprint

_PAPERS = frozenset(paper.value for paper in Paper)


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence to choose, in German with gaps."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Listing:
    """Sentences to choose from: by group where nothing was looked for, else the best first."""

    words: str
    found: int
    groups: tuple[tuple[str | None, tuple[Line, ...]], ...]


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field to fill. `options` are what can be chosen: value, name, and whether it is; `first_day` is ISO."""

    name: str
    kind: FieldKind
    label: str
    value: str
    most: int
    first_day: str
    options: tuple[tuple[str, str, bool], ...] = ()
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """A filled sentence as the person will read it, and what is kept of where it comes from.

    `mark` recognises the text. `missing_in` names the person's language where it has no such sentence yet.
    """

    text: str
    kept: Chosen
    direction: Direction
    language: str
    mark: str
    missing_in: str | None = None


def line_of(content: Content, sentence: Sentence) -> Line:
    """A sentence as it can be chosen."""
    return Line(sentence.id, unfilled(content, sentence))


def listing(content: Content, texts: Texts, words: str) -> Listing:
    """What can be chosen for these words."""
    if words.strip():
        found = tuple(line_of(content, sentence) for sentence in search(content, words))
        return Listing(words, len(found), ((None, found),) if found else ())
    groups = tuple(
        (
            content.phrases.line(group.title, {}, texts.locale),
            tuple(line_of(content, sentence) for sentence in group.sentences),
        )
        for group in content.phrasebook.groups
    )
    return Listing("", len(sentences(content)), groups)


def field_views(
    content: Content,
    texts: Texts,
    sentence: Sentence,
    given: Mapping[str, Plain],
    errors: Sequence[FieldError],
    today: date,
) -> tuple[FieldView, ...]:
    """The sentence's fields with what was given and what has to be changed."""
    problems = {error.field: error for error in errors}
    return tuple(
        FieldView(
            name=name,
            kind=kind,
            label=content.phrases.line(f"{FIELD_LABEL}{name}", {}, texts.locale),
            value=_value(kind, given.get(name)),
            most=most(kind),
            first_day=today.isoformat(),
            options=_options(content, texts, kind, given.get(name)),
            problem=_problem(texts, problems.get(name)),
        )
        for name, kind in sentence.fields.items()
    )


def preview(content: Content, texts: Texts, filled: Filled, locale: str) -> Preview:
    """The filled sentence as the caseworker and a person who reads `locale` will read it."""
    phrase = f"{PREFIX}{filled.sentence}"
    text = written(content, filled, locale)
    draft = is_draft_phrase(phrase, content, locale)
    own = {locale, content.languages[locale].variant_of} & set(text.locales)
    return Preview(
        text=text.text,
        kept=Chosen(
            phrase=phrase,
            data=dict(filled.values),
            locale=text.locales[0],
            german=written(content, filled, CASEWORKERS_LOCALE).text,
            note=content.phrases.line("draft-note", {}, locale) if draft else None,
        ),
        direction=content.languages[text.locales[0]].direction,
        language=language_names(text.locales, texts.locale),
        mark=fingerprint(text.text),
        missing_in=None if own else language_name(locale, texts.locale),
    )


def _value(kind: FieldKind, given: Plain | None) -> str:
    if given is None:
        return ""
    if kind is FieldKind.PAPERS and not isinstance(given, (str, int)):
        return ", ".join(text for each in given if (text := each.strip()) and each not in _PAPERS)
    return str(given)


def _options(
    content: Content, texts: Texts, kind: FieldKind, given: Plain | None
) -> tuple[tuple[str, str, bool], ...]:
    if kind is FieldKind.LANGUAGE:
        named = (
            (code, language_name(code, texts.locale), code == given) for code in languages_to_name(content)
        )
        return tuple(sorted(named, key=lambda option: option[1].casefold()))
    if kind is FieldKind.PAPERS:
        ticked = () if given is None or isinstance(given, (str, int)) else tuple(given)
        return tuple(
            (
                paper.value,
                content.phrases.line(phrase_of(paper), {}, CASEWORKERS_LOCALE),
                paper.value in ticked,
            )
            for paper in Paper
        )
    return ()


def _problem(texts: Texts, error: FieldError | None) -> str | None:
    return texts(f"phrasebook-problem-{error.problem.value}", most=most(error.kind)) if error else None
