"""`lotse content find`: a curator sees what people are offered, and why."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.cli.content_find import find
from bot.cli.stopped import Stopped
from bot.settings import Settings
from content.hours import BERLIN

MONDAY = datetime(2026, 11, 23, 11, tzinfo=BERLIN)


def printed(capsys: pytest.CaptureFixture[str], topic: str, **wishes: object) -> tuple[list[str], str]:
    """The lines on stdout, and what stands on stderr."""
    nothing = {"district": None, "language": None, "spoken": None, "women": False, "open_now": False}
    assert find(Settings(), topic, when=MONDAY, **(nothing | wishes)) == 0  # type: ignore[arg-type]
    out, err = capsys.readouterr()
    return out.splitlines(), err


def test_every_service_of_the_topic_stands_in_its_place_with_its_reasons(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The nearest office comes first and says so."""
    lines, err = printed(capsys, "registration_arrival", district="Prohlis")
    assert lines[0].startswith(
        "  1. buergerbuero-prohlis (Bürgerbüro Prohlis): is there for this; in the district"
    )
    assert f"{len(lines)} services, 0 for others only" in err


def test_what_women_are_not_shown_is_counted(capsys: pytest.CaptureFixture[str]) -> None:
    """Places for men alone are left out, and a curator sees how many."""
    lines, err = printed(capsys, "violence_protection", women=True, open_now=True)
    everyone, _ = printed(capsys, "violence_protection")
    assert len(lines) < len(everyone)
    assert f"{len(lines)} services, {len(everyone) - len(lines)} for others only" in err


def test_a_language_that_nobody_speaks_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """It changes nothing, and nobody would see why."""
    _, err = printed(capsys, "doctor", spoken="is")
    assert "No service is known to speak is." in err


@pytest.mark.parametrize(
    ("wish", "message"),
    [
        ({"district": "Prolis"}, "There is no district Prolis. Services are in: .*Prohlis"),
        ({"language": "xx"}, "There is no language xx. .*uk"),
        ({"spoken": "xx"}, "There is no language xx."),
    ],
)
def test_a_slip_in_a_wish_stops_the_command(
    capsys: pytest.CaptureFixture[str], wish: dict[str, str], message: str
) -> None:
    """With what there is."""
    with pytest.raises(Stopped, match=message):
        printed(capsys, "doctor", **wish)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("district", ["neustadt", "Äußere Neustadt", "Hosterwitz"])
def test_a_district_of_the_map_or_of_a_door_is_known(
    capsys: pytest.CaptureFixture[str], district: str
) -> None:
    """In any case, also where no service is."""
    lines, _ = printed(capsys, "doctor", district=district)
    assert lines


def test_a_topic_that_is_not_there_stops_the_command() -> None:
    """With those that are."""
    with pytest.raises(Stopped, match="There is no topic dentist") as stopped:
        find(Settings(), "dentist", district=None, language=None, spoken=None, women=False, open_now=False)
    assert "doctor" in str(stopped.value)
