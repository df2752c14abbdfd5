"""Plural forms: a phrase that shows a number has every form that its language distinguishes."""

from __future__ import annotations

from collections.abc import Iterator

from fluent.syntax.ast import Identifier, SelectExpression, VariableReference
from fluent.syntax.visitor import Visitor

from content.check.languages import declared
from content.check.phrases import Entry, entries, names
from content.dates import plural_forms
from content.finding import Finding, error, warning
from content.load import Folder

FORMS = frozenset({"zero", "one", "two", "few", "many", "other"})
"""CLDR's names of plural forms."""


class _Selections(Visitor):
    def __init__(self) -> None:
        self.found: list[SelectExpression] = []

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802 (fluent.syntax names it so)
        self.found.append(node)
        self.generic_visit(node)


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about selections by number in every language."""
    for language in declared(folder):
        forms = plural_forms(language.code)
        for phrase_id, entry in entries(folder, language.code).items():
            selections = _Selections()
            selections.visit(entry.message)
            for selection in selections.found:
                yield from _checked(phrase_id, entry, selection, forms)


def _checked(
    phrase_id: str, entry: Entry, selection: SelectExpression, forms: frozenset[str]
) -> Iterator[Finding]:
    keys = {variant.key.name for variant in selection.variants if isinstance(variant.key, Identifier)}
    if not isinstance(selection.selector, VariableReference) or not keys <= FORMS:
        return
    shows_number = any(
        selection.selector.id.name in names(variant.value)[0] for variant in selection.variants
    )
    for form in sorted(forms - keys) if shows_number else ():
        yield error(
            entry.file, entry.line, f"{phrase_id} lacks the plural form {form}.", "Add a variant for it."
        )
    for form in sorted(keys - forms):
        yield warning(
            entry.file,
            entry.line,
            f"{phrase_id} has the form {form}, which this language does not use.",
            "Remove the variant: nobody will ever see it.",
        )
