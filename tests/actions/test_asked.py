from __future__ import annotations

from rasa_sdk import Tracker

from actions.asked import read
from actions.slots import Case, Pending


def tracker(slots: dict[str, object]) -> Tracker:
    """A tracker as Rasa hands it to actions."""
    return Tracker.from_dict({"sender_id": "test", "slots": slots, "latest_message": {}, "events": []})


def test_a_new_conversation_is_read_as_empty() -> None:
    """Nothing is known, nobody waits."""
    asked = read(tracker({}))
    assert (asked.topic, asked.shown, asked.offset, asked.pending, asked.case) == (
        None,
        (),
        0,
        None,
        Case.NONE,
    )


def test_slots_are_read_as_what_they_mean() -> None:
    """Numbers may come as floats, as Rasa's slots do."""
    asked = read(tracker({"offset": 3.0, "pending": "delete", "case": "waiting", "shown": ["a"]}))
    assert (asked.offset, asked.pending, asked.case, asked.shown) == (3, Pending.DELETE, Case.WAITING, ("a",))


def test_slots_that_cannot_be_read_count_as_empty() -> None:
    """A state of an older version stops no conversation."""
    asked = read(tracker({"pending": "marriage", "case": 7, "moment": "yesterday", "topic": ""}))
    assert (asked.pending, asked.case, asked.moment, asked.topic) == (None, Case.NONE, None, None)
    assert read(tracker({"listed_for": "ar"})).listed_for is None
    assert read(tracker({"listed_for": ["fa", None]})).listed_for == ("fa", None)
