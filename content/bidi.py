"""Keeps numbers, addresses and Latin names whole inside right-to-left text.

Without isolates "+49 351 8041470" is shown backwards in Arabic (Unicode Standard Annex 9). Only plain text needs this;
fields of a card stand alone on the page.
"""

from __future__ import annotations

import re

from content.model import Direction

FIRST_STRONG = "\u2068"
LEFT_TO_RIGHT = "\u2066"
RIGHT_TO_LEFT = "\u2067"
POP = "\u2069"

_LATIN = r"A-Za-z\u00C0-\u024F"
_REST = r"[^\s\u0590-\u08FF\uFB50-\uFDFF\uFE70-\uFEFF]*"
_RUN = re.compile(
    r"\+\d[\d /()-]*\d|\b0\d[\d /()-]*\d"  # phone numbers
    rf"|[{_LATIN}]{_REST}(?:[^\S\n]+\(?[{_LATIN}\d&+/§-]{_REST})*"  # names, addresses, links
)
_TRAILING = ".,;:!?،؛؟"
_CLOSING = {")": "(", "»": "«", "”": "“", "›": "‹", "]": "["}


def isolate(text: str) -> str:
    """The text as one unit whose own first letter gives its direction."""
    return f"{FIRST_STRONG}{text}{POP}"


def isolate_as(text: str, direction: Direction) -> str:
    """The text as one unit of this direction, for a list of which no item shall decide it."""
    begin = RIGHT_TO_LEFT if direction is Direction.RIGHT_TO_LEFT else LEFT_TO_RIGHT
    return f"{begin}{text}{POP}"


def isolate_runs(text: str, direction: Direction) -> str:
    """A right-to-left text with isolates around its phone numbers and Latin runs; others stay as they are.

    Text that has isolates already is left alone.
    """
    if direction is Direction.LEFT_TO_RIGHT or FIRST_STRONG in text or LEFT_TO_RIGHT in text:
        return text
    return _RUN.sub(_isolated, text)


def _isolated(match: re.Match[str]) -> str:
    """The run as one unit; signs of the sentence around it, such as a quotation mark that opened before, stay outside."""
    run = match[0]
    kept = _before_what_stays_open(run).rstrip(_TRAILING)
    while kept and (kept[-1] in _TRAILING or _closes_nothing(kept)):
        kept = kept[:-1]
    return f"{LEFT_TO_RIGHT}{kept}{POP}{run[len(kept) :]}"


def _before_what_stays_open(run: str) -> str:
    """Up to a bracket that the run does not close: "Wohnberechtigungsschein (WBS، …" ends before it."""
    opened: list[int] = []
    for place, sign in enumerate(run):
        if sign == "(":
            opened.append(place)
        elif sign == ")" and opened:
            opened.pop()
    return run[: opened[0]].rstrip() if opened else run


def _closes_nothing(run: str) -> bool:
    """Whether the last sign closes what began before the run."""
    opening = _CLOSING.get(run[-1])
    return opening is not None and run.count(run[-1]) > run.count(opening)
