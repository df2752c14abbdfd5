"""Encryption of texts and state: each conversation has a key of its own, wrapped by the master key.

Deleting the wrapped key erases everything that was sealed with it. Sealed bytes are `version (1) | nonce (12) | AES-256-GCM ciphertext and tag`. Unwrapped keys are not kept in
memory: unwrapping takes about 3 µs, and a key that is not kept cannot outlive its deletion.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
import tempfile
from pathlib import Path
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.store.records import CannotOpen

KEY_BYTES: Final = 32
NONCE_BYTES: Final = 12
VERSION: Final = b"\x01"
WRAPPING: Final = b"lotse: the key of a conversation"


class Unsealable(Exception):
    """The bytes were not sealed with this key for this context: damaged, moved, or another master key."""


class MasterKeyProblem(CannotOpen):
    """The file of the master key holds no key. Put the right file back; a new key opens nothing old."""


class Sealing:
    """Seals JSON values with keys that only the master key opens. Safe to share between tasks."""

    def __init__(self, master_key: bytes) -> None:
        if len(master_key) != KEY_BYTES:
            raise MasterKeyProblem(f"a master key has {KEY_BYTES} bytes, this one has {len(master_key)}")
        self._master = AESGCM(master_key)

    def new_key(self) -> bytes:
        """A new random key, wrapped: what the database stores."""
        return _encrypt(self._master, AESGCM.generate_key(bit_length=8 * KEY_BYTES), WRAPPING)

    def opens(self, wrapped_key: bytes) -> bool:
        """Whether this master key wrapped that key."""
        try:
            self._unwrap(wrapped_key)
        except Unsealable:
            return False
        return True

    def seal(self, wrapped_key: bytes, value: Any, context: str) -> bytes:
        """Encrypt a JSON value for one place.

        `context` names that place (table, conversation, row): sealed bytes open in no other. Raises
        TypeError or ValueError for what JSON cannot hold.
        """
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        # Half a surrogate pair can reach us from a browser; it must not lose the message.
        plain = text.encode("utf-8", "surrogatepass")
        return _encrypt(self._unwrap(wrapped_key), plain, _context(context))

    def unseal(self, wrapped_key: bytes, sealed: bytes, context: str) -> Any:
        """The value that was sealed with this key for this context; raises Unsealable."""
        plain = _decrypt(self._unwrap(wrapped_key), sealed, _context(context))
        return json.loads(plain.decode("utf-8", "surrogatepass"))

    def _unwrap(self, wrapped_key: bytes) -> AESGCM:
        return AESGCM(_decrypt(self._master, wrapped_key, WRAPPING))


def _context(context: str) -> bytes:
    return context.encode("utf-8", "surrogatepass")


def _encrypt(key: AESGCM, plain: bytes, context: bytes) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return VERSION + nonce + key.encrypt(nonce, plain, context)


def _decrypt(key: AESGCM, sealed: bytes, context: bytes) -> bytes:
    body = len(VERSION) + NONCE_BYTES
    if not sealed.startswith(VERSION) or len(sealed) <= body:
        raise Unsealable("not sealed bytes of this version")
    try:
        return key.decrypt(sealed[len(VERSION) : body], sealed[body:], context)
    except InvalidTag:
        raise Unsealable("another key, another context, or damaged") from None


def load_master_key(path: Path) -> bytes:
    """The master key in this file (base64, one line); the file is made, for its owner only, if missing.

    Of two processes that make it at once both get the same key. Raises MasterKeyProblem, or OSError.
    """
    if not path.exists():
        _create(path)
    try:
        key = base64.b64decode(path.read_bytes().strip(), validate=True)
    except binascii.Error:
        raise MasterKeyProblem(f"{path} is not base64") from None
    if len(key) != KEY_BYTES:
        raise MasterKeyProblem(f"{path} holds {len(key)} bytes, a master key has {KEY_BYTES}")
    return key


def _create(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # mkstemp makes the file with 0600; the link appears at once and whole, or fails if somebody was quicker.
    descriptor, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(base64.b64encode(os.urandom(KEY_BYTES)) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, path)
        except FileExistsError:
            return
        _sync_directory(path.parent)
    finally:
        Path(draft).unlink()


def _sync_directory(directory: Path) -> None:
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
