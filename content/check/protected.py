"""Protected shelters: their address must never stand in any file, because somebody may look for who hides there."""

from __future__ import annotations

from collections.abc import Iterator

from content.finding import Finding, error
from content.load import Folder
from content.model import Audience, Service

PROTECTED = frozenset({"frauenschutzhaus-dresden", "maennerschutzwohnung-dresden"})
TOPIC = "violence_protection"
SIGN = "schutz"
"""Part of the German names of shelters: Frauenschutzhaus, Schutzwohnung."""


def is_protected(service: Service) -> bool:
    """Whether the place of a service must stay secret."""
    if service.id in PROTECTED:
        return True
    sheltered = bool({Audience.WOMEN, Audience.MEN} & set(service.audience))
    return TOPIC in service.topics and sheltered and SIGN in service.name.casefold()


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about protected shelters that have an address."""
    for file in folder.services:
        if is_protected(file.value) and file.value.address is not None:
            yield error(
                file.name,
                file.line("address"),
                "A protected shelter has an address.",
                "Remove it at once: people reach the shelter by phone.",
            )
