"""Random ids and secrets, and the digests of which the database keeps only what recognises them."""

from __future__ import annotations

import hashlib
import re
import secrets
from typing import Final

ID_BYTES: Final = 16
SECRET_BYTES: Final = 32
ID: Final = re.compile(r"[A-Za-z0-9_-]{22}")


def new_id() -> str:
    """An id that cannot be guessed: 128 random bits, 22 characters that are safe in URLs."""
    return secrets.token_urlsafe(ID_BYTES)


def new_secret() -> str:
    """A secret: 256 random bits, 43 characters that are safe in URLs."""
    return secrets.token_urlsafe(SECRET_BYTES)


def digest(text: str) -> bytes:
    """SHA-256 of any text, 32 bytes. Enough for secrets of 256 random bits; passwords need Argon2."""
    # Texts come from outside: half a surrogate pair is wrong, but no reason to fail.
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


def is_id(text: str) -> bool:
    """Whether a text from outside could be one of our ids at all."""
    return ID.fullmatch(text) is not None
