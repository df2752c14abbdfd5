"""Writes texts into the files that they stand in; nothing but their own lines becomes different."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from ruamel.yaml.scalarstring import LiteralScalarString

from content.check.languages import declared
from content.check.phrases import entries
from content.exchange.fluent_text import parsed
from content.exchange.phrase_writing import with_phrase
from content.exchange.wording import exchanged
from content.load import EVENTS, PHRASES, SERVICES, TOPICS, Folder
from content.texts import TextKey, TextKind
from content.yaml_writing import Change, CommentedMap, block, edit, quoted, replace

Put: TypeAlias = Callable[[Path, Folder, str, Mapping[TextKey, str]], None]
"""Writes texts of one kind in one language into the content folder at a path, which was read as the Folder."""


@dataclass(frozen=True, slots=True)
class YamlField:
    """Texts that stand in YAML files: `folder`/<id>.yml has the languages' words in the mapping `field`."""

    folder: str
    field: str

    def __call__(self, path: Path, folder: Folder, language: str, texts: Mapping[TextKey, str]) -> None:
        """Write the texts; a language that is new in a file stands where languages.yml has it."""
        order = [each.code for each in declared(folder)]
        for key, text in texts.items():
            edit(path / self.folder / f"{key.id}.yml", self._change(language, text, order))

    def _change(self, language: str, text: str, order: Sequence[str]) -> Change:
        def change(document: CommentedMap) -> None:
            words = document.get(self.field)
            if not isinstance(words, CommentedMap) or not words:
                words = document[self.field] = CommentedMap()
            present = words.get(language)
            alike = [present] if present is not None else words.values()
            as_block = "\n" in text or any(isinstance(each, LiteralScalarString) for each in alike)
            value = block(text) if as_block else quoted(text)
            if present is not None:
                words[language] = value
            else:
                before = [code for code in words if _rank(code, order) < _rank(language, order)]
                at = list(words).index(before[-1]) + 1 if before else 0
                words.insert(at, language, value)

        return change


def put_phrases(path: Path, folder: Folder, language: str, texts: Mapping[TextKey, str]) -> None:
    """Write phrases. A new one goes into the file and behind the phrase where an earlier language has it."""
    own = entries(folder, language)
    models = _models(folder, language)
    order = list(models)
    files: dict[str, str] = {}
    for key in sorted(texts, key=lambda key: _rank(key.id, order)):
        model, before = models.get(key.id, ("", ()))
        name = own[key.id].file if key.id in own else f"{PHRASES}/{language}/{model}"
        if name not in files:
            file = path / name
            files[name] = file.read_bytes().decode("utf-8") if file.exists() else ""
        files[name] = with_phrase(files[name], key.id, parsed(exchanged(key, texts[key])), before)
    for name, text in files.items():
        replace(path / name, text)


PLACES: Mapping[TextKind, Put] = {
    TextKind.PHRASE: put_phrases,
    TextKind.TITLE: YamlField(TOPICS, "title"),
    TextKind.GUIDE: YamlField(TOPICS, "guide"),
    TextKind.SERVICE: YamlField(SERVICES, "text"),
    TextKind.EVENT: YamlField(EVENTS, "text"),
}
"""Where each kind of text is written. A new kind is one more line here."""


def put(path: Path, folder: Folder, language: str, texts: Mapping[TextKey, str]) -> None:
    """Write texts of all kinds, in the form of content.wanted_texts, into the content folder at `path`."""
    for kind, write in PLACES.items():
        of_kind = {key: text for key, text in texts.items() if key.kind is kind}
        if of_kind:
            write(path, folder, language, of_kind)


def _rank(code: str, order: Sequence[str]) -> int:
    return order.index(code) if code in order else len(order)


def _models(folder: Folder, language: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    """For each phrase the name of the file that the first other language has it in, and the ids before it there."""
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for other in declared(folder):
        for file in folder.phrases.get(other.code, ()) if other.code != language else ():
            ids = [phrase_id for phrase_id, _ in file.entries]
            for at, phrase_id in enumerate(ids):
                found.setdefault(phrase_id, (PurePosixPath(file.name).name, tuple(ids[:at])))
    return found
