"""Every door of a service with its lines: what holds for the main one holds for the others too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from content.files import File
from content.load import Folder
from content.model import Address, Service


@dataclass(frozen=True, slots=True)
class Door:
    """Where people go: the service's own place, or one of its `places`. `path` leads to it in the file."""

    file: File[Service]
    path: tuple[str | int, ...]
    name: str
    address: Address | None
    phone: str | None
    opening_hours: str | None

    def line(self, *field: str | int) -> int | None:
        """The line of one of its fields, for findings."""
        return self.file.line(*self.path, *field)


def doors(file: File[Service]) -> Iterator[Door]:
    """All doors of a service, its own place first, also where nothing is known of that."""
    service = file.value
    yield Door(file, (), service.name, service.address, service.phone, service.opening_hours)
    for index, place in enumerate(service.places):
        yield Door(file, ("places", index), place.name, place.address, place.phone, place.opening_hours)


def all_doors(folder: Folder) -> Iterator[Door]:
    """All doors of all services."""
    return (door for file in folder.services for door in doors(file))
