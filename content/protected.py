"""Which services are protected shelters: their place stays secret, because somebody may look for who hides there."""

from __future__ import annotations

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
