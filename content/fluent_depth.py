"""How deep Fluent text nests, counted before it is parsed: the parser calls itself for every level."""

from __future__ import annotations

import re

DEEPEST = 50
"""Levels of a phrase, those of what it refers to included; the curated ones have two or three."""

_STARTS_ENTRY = re.compile(r"-?[A-Za-z]")
_OUTSIDE = re.compile(r"[{\n]")
_INSIDE = re.compile(r'"(?:[^"\\\n]|\\.)*"|[{}()\n]')
"""Only within braces do quotes hold a text, and parentheses what a function is given."""


def too_deep(text: str) -> int | None:
    """The position of the first placeable or call beyond the deepest level allowed; None where there is none."""
    depth = position = 0
    while match := (_INSIDE if depth else _OUTSIDE).search(text, position):
        position = match.end()
        sign = match[0]
        if sign == "\n":
            if _STARTS_ENTRY.match(text, position):
                depth = 0  # whatever was left open, here begins another phrase
        elif sign in "{(":
            depth += 1
        elif sign in "})":
            depth -= 1
        if depth > DEEPEST:
            return match.start()
    return None
