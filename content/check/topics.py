"""Topics: the urgent ones are there and marked, guides rest on sources, and no service hangs in the air."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from content.files import File
from content.finding import Finding, error, warning
from content.load import TOPICS, Folder
from content.model import Service, Topic

URGENT = frozenset({"emergency", "self_harm", "violence_protection", "homeless_shelter"})
"""The topics that are answered first, in every state of a conversation (bot/urgent.py finds them)."""


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about topics and about the topics that services name."""
    known = {file.value.id for file in folder.topics}
    for missing in sorted(URGENT - known):
        yield error(
            f"{TOPICS}/{missing}.yml", None, f"The urgent topic {missing} is missing.", "Write its file."
        )
    serving = {file.value.id: file.value.topics for file in folder.services}
    for topic_file in folder.topics:
        yield from _topic(topic_file)
        yield from _served(topic_file, serving)
    for service_file in folder.services:
        yield from _named(service_file, known)


def _topic(file: File[Topic]) -> Iterator[Finding]:
    topic = file.value
    if topic.urgent != (topic.id in URGENT):
        yield error(
            file.name,
            file.line("urgent"),
            f"{topic.id} is marked wrongly as urgent or not.",
            f"Exactly these are urgent: {', '.join(sorted(URGENT))}.",
        )
    if topic.urgent and not topic.guide:
        yield error(file.name, None, "An urgent topic has no guide.", "Write what people do first.")
    if topic.guide and not topic.sources:
        yield error(file.name, file.line("guide"), "The guide has no source.", "Name what it rests on.")


def _served(file: File[Topic], serving: Mapping[str, tuple[str, ...]]) -> Iterator[Finding]:
    topic = file.value
    if not any(topic.id in topics for topics in serving.values()):
        yield warning(file.name, None, "No service has this topic.", "People are offered a person instead.")
    for index, service_id in enumerate(topic.first):
        if topic.id not in serving.get(service_id, ()):
            yield error(
                file.name,
                file.line("first", index),
                f"{service_id} cannot stand first: it does not exist or does not have this topic.",
                "Name services of this topic.",
            )


def _named(file: File[Service], known: set[str]) -> Iterator[Finding]:
    for index, topic_id in enumerate(file.value.topics):
        if topic_id not in known:
            yield error(
                file.name,
                file.line("topics", index),
                f"There is no topic {topic_id}.",
                f"Correct it or write {TOPICS}/{topic_id}.yml.",
            )
