"""Which languages a text is shown in, for a reader of one language."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from content.model import Language


def locales_for(
    locale: str, languages: Mapping[str, Language], has: Callable[[str], bool]
) -> tuple[str, ...]:
    """The languages to show, in reading order: the reader's own, else every fallback that has the text.

    Where neither has it, the first declared language that does; empty where nobody has it. An unknown
    locale raises KeyError: callers resolve it before (bot/language.py).
    """
    language = languages[locale]
    if has(locale):
        return (locale,)
    fallbacks = tuple(code for code in language.fallback if has(code))
    return fallbacks or tuple(code for code in languages if has(code))[:1]


def without_private_use(code: str) -> str:
    """A code as CLDR knows it: de-x-simple (BCP 47, 2.2.7) is written, counted and dated as de."""
    return code.partition("-x-")[0]


def main_languages(languages: Mapping[str, Language]) -> tuple[str, ...]:
    """The languages to choose from, in their declared order: an easier form is offered beside its own only."""
    return tuple(code for code, language in languages.items() if language.variant_of is None)


def main_language(code: str, languages: Mapping[str, Language]) -> str:
    """The language that a code is a form of: de for de and for de-x-simple; an unknown code is itself."""
    language = languages.get(code)
    return language.variant_of or code if language else code


def other_forms(code: str, languages: Mapping[str, Language]) -> tuple[str, ...]:
    """The other forms of the same language: the easier ones, and for their readers the language itself."""
    main = main_language(code, languages)
    return tuple(each for each in languages if each != code and main_language(each, languages) == main)


def is_complete(code: str, languages: Mapping[str, Language]) -> bool:
    """Whether everything can be read in a language; an easier form is as complete as the language behind it."""
    main = languages.get(main_language(code, languages))
    return main is not None and main.complete


def is_learnt(code: str, languages: Mapping[str, Language]) -> bool:
    """Whether the model has examples of what people say in a language; an easier form is understood as well."""
    main = languages.get(main_language(code, languages))
    return main is not None and main.learnt
