"""Topics: the urgent ones are there and marked, guides rest on sources, and no service hangs in the air."""

from __future__ import annotations

from collections.abc import Iterator

from content.finding import Finding, error, warning
from content.load import TOPICS, Folder

URGENT = frozenset({"emergency", "self_harm", "violence_protection", "homeless_shelter"})
"""The topics that are answered first, in every state of a conversation (bot/urgent.py finds them)."""


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about topics and about the topics that services name."""
    known = {file.value.id for file in folder.topics}
    for missing in sorted(URGENT - known):
        yield error(
            f"{TOPICS}/{missing}.yml", None, f"The urgent topic {missing} is missing.", "Write its file."
        )
    served = {topic for file in folder.services for topic in file.value.topics}
    for topic_file in folder.topics:
        topic = topic_file.value
        if topic.urgent != (topic.id in URGENT):
            yield error(
                topic_file.name,
                topic_file.line("urgent"),
                f"{topic.id} is marked wrongly as urgent or not.",
                f"Exactly these are urgent: {', '.join(sorted(URGENT))}.",
            )
        if topic.urgent and not topic.guide:
            yield error(topic_file.name, None, "An urgent topic has no guide.", "Write what people do first.")
        if topic.guide and not topic.sources:
            yield error(
                topic_file.name,
                topic_file.line("guide"),
                "The guide has no source.",
                "Name what it rests on.",
            )
        if topic.id not in served:
            yield warning(
                topic_file.name, None, "No service has this topic.", "People are offered a person instead."
            )
    serving = {file.value.id: file.value.topics for file in folder.services}
    for topic_file in folder.topics:
        for index, service_id in enumerate(topic_file.value.first):
            if topic_file.value.id not in serving.get(service_id, ()):
                yield error(
                    topic_file.name,
                    topic_file.line("first", index),
                    f"{service_id} cannot stand first: it does not exist or does not have this topic.",
                    "Name services of this topic.",
                )
    for service_file in folder.services:
        for index, topic_id in enumerate(service_file.value.topics):
            if topic_id not in known:
                yield error(
                    service_file.name,
                    service_file.line("topics", index),
                    f"There is no topic {topic_id}.",
                    f"Correct it or write {TOPICS}/{topic_id}.yml.",
                )
