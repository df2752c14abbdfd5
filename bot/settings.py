"""Everything that can be set, read once from the environment and checked at start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

ROOT = Path(__file__).resolve().parent.parent

CONVERSATIONS_A_MINUTE = 60
"""New conversations of one address: a home for refugees has one for everybody who lives there."""

MOST_FEEDS = 20
"""Calendars of other sites: they are read one after the other."""


class SettingsError(ValueError):
    """A setting cannot be used; the message names it and says what it should look like."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one process. Each has a default that works on a fresh machine."""

    host: str = "127.0.0.1"  # LOTSE_HOST
    port: int = 8080  # LOTSE_PORT
    var: Path = ROOT / "var"  # LOTSE_VAR: database, model, master key
    database: str = ""  # LOTSE_DATABASE: sqlite:///path; empty: an SQLite file below var
    content: Path = ROOT / "content"  # LOTSE_CONTENT: the folder that people curate
    model: Path | None = None  # LOTSE_MODEL: a trained model; empty: the newest below var/models
    public_url: str = ""  # LOTSE_PUBLIC_URL: how people reach this server; empty: http://host:port
    allowed_origins: tuple[str, ...] = ()  # LOTSE_ALLOWED_ORIGINS: sites that embed the widget, by commas
    conversations_a_minute: int = CONVERSATIONS_A_MINUTE  # LOTSE_CONVERSATIONS_A_MINUTE: of one address
    turn_seconds: float = 10.0  # LOTSE_TURN_SECONDS: how long a turn may take
    event_feeds: tuple[str, ...] = ()  # LOTSE_EVENT_FEEDS: calendars (iCalendar) of other sites, by commas
    engine: str = "rasa"  # LOTSE_ENGINE: rasa, or scripted (for tests)

    @property
    def models(self) -> Path:
        """The folder of the trained models, and of what was learnt of languages."""
        return self.model.parent if self.model else self.var / "models"

    @property
    def database_url(self) -> str:
        """Where the database is, as a URL."""
        return self.database or f"sqlite:///{self.var / 'lotse.sqlite'}"

    @property
    def url(self) -> str:
        """Where people reach this server, without a slash at the end."""
        return self.public_url.rstrip("/") or f"http://{self.host}:{self.port}"

    @property
    def origin(self) -> str:
        """What browsers call the site of this server: the URL without a path."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}".lower()

    @property
    def secure(self) -> bool:
        """Whether cookies may travel over TLS only."""
        return self.url.startswith("https://")


VARIABLES = (
    "LOTSE_HOST",
    "LOTSE_PORT",
    "LOTSE_VAR",
    "LOTSE_DATABASE",
    "LOTSE_CONTENT",
    "LOTSE_MODEL",
    "LOTSE_PUBLIC_URL",
    "LOTSE_ALLOWED_ORIGINS",
    "LOTSE_CONVERSATIONS_A_MINUTE",
    "LOTSE_TURN_SECONDS",
    "LOTSE_EVENT_FEEDS",
    "LOTSE_ENGINE",
)
"""Every variable that is read; another one that begins with LOTSE_ is refused as a likely slip."""

ELSEWHERE = frozenset({"LOTSE_UV", "LOTSE_CHROMIUM"})
"""Variables of the tools around the program."""


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Read and check the settings; raise SettingsError."""
    unknown = sorted(
        name
        for name in environment
        if name.startswith("LOTSE_") and name not in VARIABLES and name not in ELSEWHERE
    )
    if unknown:
        raise SettingsError(f"{unknown[0]} is not a setting of Lotse. Known: {', '.join(VARIABLES)}.")
    given = {name: environment[name].strip() for name in VARIABLES if environment.get(name, "").strip()}
    default = Settings()
    settings = Settings(
        host=given.get("LOTSE_HOST", default.host),
        port=_number(given, "LOTSE_PORT", default.port, 1, 65_535),
        var=Path(given["LOTSE_VAR"]).resolve() if "LOTSE_VAR" in given else default.var,
        database=given.get("LOTSE_DATABASE", ""),
        content=Path(given["LOTSE_CONTENT"]).resolve() if "LOTSE_CONTENT" in given else default.content,
        model=Path(given["LOTSE_MODEL"]).resolve() if "LOTSE_MODEL" in given else None,
        public_url=given.get("LOTSE_PUBLIC_URL", ""),
        allowed_origins=_origins(given.get("LOTSE_ALLOWED_ORIGINS", "")),
        conversations_a_minute=_number(
            given, "LOTSE_CONVERSATIONS_A_MINUTE", default.conversations_a_minute, 1, 1_000_000
        ),
        turn_seconds=float(_number(given, "LOTSE_TURN_SECONDS", int(default.turn_seconds), 1, 120)),
        event_feeds=_feeds(given.get("LOTSE_EVENT_FEEDS", "")),
        engine=given.get("LOTSE_ENGINE", default.engine),
    )
    if settings.engine not in ("rasa", "scripted"):
        raise SettingsError(f"LOTSE_ENGINE is {settings.engine!r}; it can be rasa or scripted.")
    public = urlsplit(settings.public_url)
    if settings.public_url and (public.scheme not in ("http", "https") or not public.hostname):
        raise SettingsError("LOTSE_PUBLIC_URL must begin with https:// (or http:// on one machine).")
    if not settings.content.is_dir():
        raise SettingsError(f"LOTSE_CONTENT: there is no folder {settings.content}.")
    return settings


def _number(given: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    raw = given.get(name)
    if raw is None:
        return default
    if not raw.isascii() or not raw.isdigit() or not least <= int(raw) <= most:
        raise SettingsError(f"{name} is {raw!r}; it must be a number from {least} to {most}.")
    return int(raw)


def _feeds(raw: str) -> tuple[str, ...]:
    feeds = tuple(dict.fromkeys(part.strip() for part in raw.split(",") if part.strip()))
    for feed in feeds:
        parts = _split(feed)
        if parts is None or parts.scheme != "https" or not parts.hostname or "@" in parts.netloc:
            raise SettingsError(
                "LOTSE_EVENT_FEEDS must be addresses like https://www.example.org/calendar.ics, with commas between."
            )
    if len(feeds) > MOST_FEEDS:
        raise SettingsError(f"LOTSE_EVENT_FEEDS has {len(feeds)} calendars; it can have {MOST_FEEDS}.")
    return feeds


def _split(url: str) -> SplitResult | None:
    try:
        return urlsplit(url)
    except ValueError:
        return None


def _origins(raw: str) -> tuple[str, ...]:
    # Browsers write the host in small letters.
    origins = tuple(part.strip().rstrip("/").lower() for part in raw.split(",") if part.strip())
    for origin in origins:
        parts = urlsplit(origin)
        plain = parts.hostname and origin == f"{parts.scheme}://{parts.netloc}" and "@" not in origin
        if parts.scheme not in ("http", "https") or not plain:
            raise SettingsError(
                f"LOTSE_ALLOWED_ORIGINS: {origin!r} is not an origin like https://www.example.org."
            )
    return origins
