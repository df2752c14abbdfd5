"""Links: full addresses on the web, encrypted where people follow them."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from content.finding import Finding, error, warning
from content.load import Folder


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about websites and sources."""
    for service in folder.services:
        website = service.value.website
        if website:
            yield from _link(service.name, service.line("website"), website)
            if website.startswith("http://"):
                yield warning(
                    service.name,
                    service.line("website"),
                    "The website is not encrypted.",
                    "Use https where the site has it.",
                )
        for index, source in enumerate(service.value.sources):
            yield from _link(service.name, service.line("sources", index, "url"), source.url)
    for event in folder.events:
        for index, page in enumerate(event.value.sources):
            yield from _link(event.name, event.line("sources", index, "url"), page.url)
    for topic in folder.topics:
        for index, reference in enumerate(topic.value.sources):
            yield from _link(topic.name, topic.line("sources", index, "url"), reference.url)


def _link(file: str, line: int | None, url: str) -> Iterator[Finding]:
    host = _host(url)
    if not host or any(character.isspace() for character in url):
        yield error(file, line, f"{url!r} is no link.", "Write it with https:// and the host's name.")
    elif host.endswith("."):
        yield warning(file, line, f"The host in {url!r} ends in a dot.", "Remove the dot.")


def _host(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    host = parts.hostname or ""
    return host if parts.scheme in {"http", "https"} and "." in host else ""
