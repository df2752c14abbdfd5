"""Which language somebody is answered in."""

from __future__ import annotations

from collections.abc import Container, Iterable


def locale_of(chosen: str | None, detected: str | None, hint: str | None, known: Iterable[str]) -> str:
    """The language to answer in: what was chosen, else detected, else hinted, else English."""
    supported = frozenset(known)
    for code in (chosen, detected, hint):
        if code and (found := known_locale(code, supported)):
            return found
    return "en"


def known_locale(code: str, known: Container[str]) -> str | None:
    """Our code of a language as browsers and messengers write it (`uk-UA`, `ku`); None where we do not have it.

    A code of ours stays what it is, an easier form such as de-x-simple too.
    """
    if code in known:
        return code
    base = code.replace("_", "-").split("-")[0].lower()
    base = {"ku": "kmr", "prs": "fa"}.get(base, base)
    return base if base in known else None
