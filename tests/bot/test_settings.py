from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import ROOT, VARIABLES, Settings, SettingsError, read_settings


def test_everything_has_a_default() -> None:
    """A fresh machine needs no setting."""
    settings = read_settings({})
    assert settings == Settings()
    assert settings.url == "http://127.0.0.1:8080"
    assert settings.database_url == f"sqlite:///{ROOT / 'var' / 'lotse.sqlite'}"
    assert not settings.secure


def test_other_variables_are_none_of_our_business() -> None:
    """Only what begins with LOTSE_ is read; the tools around the program have their own."""
    assert read_settings({"PATH": "/bin", "LOTSE_UV": "/opt/uv", "LOTSE_PORT": " "}) == Settings()


def test_every_setting_can_be_set(tmp_path: Path) -> None:
    """Each variable arrives where it belongs."""
    settings = read_settings(
        {
            "LOTSE_HOST": "0.0.0.0",
            "LOTSE_PORT": "9000",
            "LOTSE_VAR": str(tmp_path),
            "LOTSE_DATABASE": "sqlite:////srv/lotse.sqlite",
            "LOTSE_CONTENT": str(tmp_path),
            "LOTSE_MODEL": str(tmp_path / "model.tar.gz"),
            "LOTSE_PUBLIC_URL": "https://Lotse.example.org/chat/",
            "LOTSE_ALLOWED_ORIGINS": "https://www.Example.org/, http://localhost:3000",
            "LOTSE_CONVERSATIONS_A_MINUTE": "600",
            "LOTSE_TURN_SECONDS": "5",
            "LOTSE_EVENT_FEEDS": "https://dresden.de/a.ics, https://kultur.example/b?token=x,",
            "LOTSE_ENGINE": "scripted",
        }
    )
    assert (settings.host, settings.port, settings.var, settings.content) == (
        "0.0.0.0",
        9000,
        tmp_path,
        tmp_path,
    )
    assert settings.database_url == "sqlite:////srv/lotse.sqlite"
    assert settings.model == tmp_path / "model.tar.gz"
    assert settings.url == "https://Lotse.example.org/chat"
    assert settings.origin == "https://lotse.example.org"
    assert settings.secure
    assert settings.allowed_origins == ("https://www.example.org", "http://localhost:3000")
    assert settings.conversations_a_minute == 600
    assert settings.event_feeds == ("https://dresden.de/a.ics", "https://kultur.example/b?token=x")
    assert (settings.turn_seconds, settings.engine) == (5.0, "scripted")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LOTSE_PROT", "9000"),
        ("LOTSE_PORT", "0"),
        ("LOTSE_PORT", "70000"),
        ("LOTSE_PORT", "８０８０"),
        ("LOTSE_PORT", "-1"),
        ("LOTSE_TURN_SECONDS", "1.5"),
        ("LOTSE_CONVERSATIONS_A_MINUTE", "0"),
        ("LOTSE_ENGINE", "other"),
        ("LOTSE_EVENT_FEEDS", "http://dresden.de/a.ics"),
        ("LOTSE_EVENT_FEEDS", "https://me:word@dresden.de/a.ics"),
        ("LOTSE_EVENT_FEEDS", "https://["),
        ("LOTSE_EVENT_FEEDS", "dresden.de"),
        ("LOTSE_EVENT_FEEDS", ",".join(f"https://dresden.de/{number}.ics" for number in range(21))),
        ("LOTSE_PUBLIC_URL", "lotse.example.org"),
        ("LOTSE_PUBLIC_URL", "https://"),
        ("LOTSE_CONTENT", "/nowhere/at/all"),
        ("LOTSE_ALLOWED_ORIGINS", "www.example.org"),
        ("LOTSE_ALLOWED_ORIGINS", "https://example.org/page"),
        ("LOTSE_ALLOWED_ORIGINS", "https://example.org?x"),
        ("LOTSE_ALLOWED_ORIGINS", "https://me@example.org"),
        ("LOTSE_ALLOWED_ORIGINS", "*"),
        ("LOTSE_ALLOWED_ORIGINS", "null"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(name: str, value: str) -> None:
    """A slip shows at start and not at the first message."""
    with pytest.raises(SettingsError, match=name):
        read_settings({name: value})


def test_a_wrong_name_is_told_the_right_ones() -> None:
    """What can be set stands in the message."""
    with pytest.raises(SettingsError) as told:
        read_settings({"LOTSE_PROT": "9000"})
    assert all(name in str(told.value) for name in VARIABLES)
