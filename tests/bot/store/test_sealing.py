"""bot/store/sealing.py: what is sealed opens again in its place, and nowhere else."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.store.sealing import KEY_BYTES, MasterKeyProblem, Sealing, Unsealable, load_master_key

MASTER = Sealing(bytes(range(32)))
KEY = MASTER.new_key()

# Halves of surrogate pairs included: a browser can send them.
texts = some.text(some.characters(codec=None))
values: some.SearchStrategy[Any] = some.recursive(
    some.none()
    | some.booleans()
    | some.integers()
    | some.floats(allow_nan=False, allow_infinity=False)
    | texts,
    lambda inner: some.lists(inner) | some.dictionaries(texts, inner),
    max_leaves=20,
)


@given(value=values, context=texts)
def test_a_value_comes_back_as_it_was(value: Any, context: str) -> None:
    """Whatever JSON can hold survives sealing, in any context."""
    assert MASTER.unseal(KEY, MASTER.seal(KEY, value, context), context) == value


@given(text=some.text(min_size=8), context=texts)
def test_the_text_cannot_be_seen(text: str, context: str) -> None:
    """Sealed bytes do not contain the text."""
    assert text.encode() not in MASTER.seal(KEY, text, context)


@given(context=texts, other=texts)
def test_sealed_bytes_open_in_their_own_context_only(context: str, other: str) -> None:
    """A row that is moved to another place does not open there."""
    sealed = MASTER.seal(KEY, "text", context)
    if context == other:
        assert MASTER.unseal(KEY, sealed, other) == "text"
    else:
        with pytest.raises(Unsealable):
            MASTER.unseal(KEY, sealed, other)


@given(position=some.integers(min_value=0), change=some.integers(min_value=1, max_value=255))
def test_a_changed_byte_is_noticed(position: int, change: int) -> None:
    """No byte of sealed data can be changed without being noticed."""
    sealed = bytearray(MASTER.seal(KEY, "text", "place"))
    sealed[position % len(sealed)] ^= change
    with pytest.raises(Unsealable):
        MASTER.unseal(KEY, bytes(sealed), "place")


@given(length=some.integers(min_value=0, max_value=40))
def test_cut_off_bytes_are_noticed(length: int) -> None:
    """The beginning of sealed data is not taken for the whole."""
    sealed = MASTER.seal(KEY, "a text that is longer", "place")
    with pytest.raises(Unsealable):
        MASTER.unseal(KEY, sealed[:length], "place")


def test_the_same_text_never_looks_the_same() -> None:
    """Equal texts cannot be told from their sealed bytes."""
    assert MASTER.seal(KEY, "text", "place") != MASTER.seal(KEY, "text", "place")


def test_each_conversation_has_a_key_of_its_own() -> None:
    """What one key sealed, another does not open."""
    with pytest.raises(Unsealable):
        MASTER.unseal(MASTER.new_key(), MASTER.seal(KEY, "text", "place"), "place")


def test_another_master_key_opens_nothing() -> None:
    """Wrapped keys are worth nothing without the master key that wrapped them."""
    stranger = Sealing(bytes(KEY_BYTES))
    assert MASTER.opens(KEY)
    assert not stranger.opens(KEY)
    with pytest.raises(Unsealable):
        stranger.unseal(KEY, MASTER.seal(KEY, "text", "place"), "place")


@pytest.mark.parametrize("value", [{1, 2}, float("nan"), object()])
def test_what_json_cannot_hold_is_refused(value: Any) -> None:
    """A value that would not come back the same is refused, not bent."""
    with pytest.raises((TypeError, ValueError)):
        MASTER.seal(KEY, value, "place")


def test_a_master_key_of_another_length_is_refused() -> None:
    """A short master key is a mistake and never used."""
    with pytest.raises(MasterKeyProblem):
        Sealing(b"short")


def test_the_master_key_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    """The first call makes the file with permissions for its owner alone; later calls read it."""
    path = tmp_path / "var" / "master.key"
    key = load_master_key(path)
    assert len(key) == KEY_BYTES
    assert load_master_key(path) == key
    assert path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["master.key"]


def test_all_that_make_the_master_key_at_once_get_the_same(tmp_path: Path) -> None:
    """No key is given out that another start overwrites."""
    keys: list[bytes] = []
    start = threading.Barrier(8)

    def load() -> None:
        start.wait()
        keys.append(load_master_key(tmp_path / "master.key"))

    threads = [threading.Thread(target=load) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(keys) == 8
    assert len(set(keys)) == 1


@pytest.mark.parametrize("content", ["", "not base64!", "c2hvcnQ="])
def test_a_damaged_master_key_is_refused_and_kept(tmp_path: Path, content: str) -> None:
    """A file that holds no key is never replaced: it may still be repaired."""
    path = tmp_path / "master.key"
    path.write_text(content)
    with pytest.raises(MasterKeyProblem):
        load_master_key(path)
    assert path.read_text() == content
