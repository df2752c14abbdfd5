"""Finds services and topics by a person's own words, for what no intent covers: SQLite's full text search, in memory.

"Nothing found" is an answer: a word that happens to stand somewhere proves nothing, so that more than half of the words
that mean anything must be found in one text. Word forms are met by their beginnings, which all languages here but
Arabic inflect little; Arabic's articles and particles are taken off.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import islice
from threading import Lock

from content.fallback import locales_for
from content.folding import folded, without_articles
from content.model import Confidence, Frozen, Language, LanguageCode, Service, Topic, Written

MOST_WORDS = 24
"""Of a text; what is searched for stands in its first sentences."""

SHORTEST = 3
"""Letters of a word that can be searched for; shorter ones are particles in most languages."""

COMMON = 0.12
"""A word that stands in more than this share of the texts tells none of them apart."""

ENOUGH = 0.5
"""The share of a person's telling words that one text must have: more than this, or as much if its name has one."""

INFLECTED = 5
"""From so many Latin letters on a word may end otherwise; shorter ones would meet too many strangers."""

_WORD = re.compile(r"[^\W\d_][\w'’]*")


class SearchWords(Frozen, frozen=True):
    """The shape of search_words.yml: by language, words that say nothing about what somebody looks for."""

    unimportant: Mapping[LanguageCode, tuple[Written, ...]]

    @property
    def all(self) -> frozenset[str]:
        """The words of all languages: people mix them."""
        return frozenset(word for words in self.unimportant.values() for word in words)


class HitKind(Enum):
    """What was found."""

    SERVICE = "service"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Hit:
    """A service or topic that has the words. `named` where one of them stands in its own name."""

    kind: HitKind
    id: str
    named: bool


class SearchIndex:
    """The texts of one snapshot, one index a language, each made when it is first asked for. Thread-safe."""

    def __init__(
        self,
        services: Mapping[str, Service],
        topics: Mapping[str, Topic],
        languages: Mapping[str, Language],
        unimportant: frozenset[str] = frozenset(),
    ) -> None:
        """`unimportant` words are left out of searches, whatever their language."""
        self._services = services
        self._topics = topics
        self._languages = languages
        self._unimportant = frozenset(map(_plain, unimportant))
        self._indexes: dict[str, _Index] = {}
        self._lock = Lock()

    def search(self, words: str, locale: str, limit: int = 5) -> tuple[Hit, ...]:
        """What fits a person's words best, in the language that they read (a code of languages.yml) and in German."""
        with self._lock:
            index = self._indexes.get(locale)
            if index is None:
                index = self._indexes[locale] = _Index(self._rows(locale))
            telling = [word for word in _words(words) if word not in self._unimportant]
            return tuple(islice(index.search(telling[:MOST_WORDS]), limit))

    def _rows(self, locale: str) -> Iterator[tuple[str, str, str, str]]:
        """Kind, id, what it is called, what it says."""
        for service in self._services.values():
            body = self._read(service.text, locale) if service.confidence is not Confidence.LOW else ""
            yield HitKind.SERVICE.value, service.id, f"{service.name} {service.provider or ''}", body
        for topic in self._topics.values():
            yield (
                HitKind.TOPIC.value,
                topic.id,
                self._read(topic.title, locale),
                self._read(topic.guide, locale),
            )

    def _read(self, texts: Mapping[str, str], locale: str) -> str:
        """A text in the reader's language and in German: the word on the sign is German."""
        own = locales_for(locale, self._languages, texts.__contains__)
        return " ".join(texts[code] for code in dict.fromkeys((*own, "de")) if code in texts)


class _Index:
    """One language's full text index."""

    def __init__(self, rows: Iterator[tuple[str, str, str, str]]) -> None:
        # Used under the owner's lock only, but from whichever thread asks.
        self._connection = sqlite3.connect(":memory:", check_same_thread=False)
        self._connection.execute(
            "CREATE VIRTUAL TABLE texts USING fts5(kind UNINDEXED, id UNINDEXED, name, body, prefix='3 4 5')"
        )
        self._connection.executemany(
            "INSERT INTO texts VALUES (?, ?, ?, ?)",
            ((kind, name, _plain(title), _plain(body)) for kind, name, title, body in rows),
        )
        (self._size,) = self._connection.execute("SELECT count(*) FROM texts").fetchone()

    def search(self, words: Iterable[str]) -> Iterator[Hit]:
        """Best first; a name counts ten times as much as a sentence."""
        rows = {word: self._rows_of(_match(word)) for word in words}
        telling = {word: has for word, has in rows.items() if len(has) <= COMMON * self._size}
        found = [word for word, has in telling.items() if has]
        matches = " OR ".join(map(_match, found or rows))
        if not matches or (telling and not found):
            return
        named = self._rows_of(f"name : ({matches})")
        # Where every word is a common one, as in "social counselling", only what is called so is meant.
        judged = telling or {word: has & named for word, has in rows.items()}
        for row, kind, name in self._ranked(matches):
            share = sum(row in has for has in judged.values()) / len(judged)
            if share > ENOUGH or (share == ENOUGH and row in named):
                yield Hit(HitKind(kind), name, named=row in named)

    def _ranked(self, matches: str) -> list[tuple[int, str, str]]:
        return self._connection.execute(
            "SELECT rowid, kind, id FROM texts WHERE texts MATCH ? ORDER BY bm25(texts, 0, 0, 10, 1), rowid",
            (matches,),
        ).fetchall()

    def _rows_of(self, match: str) -> frozenset[int]:
        found = self._connection.execute("SELECT rowid FROM texts WHERE texts MATCH ?", (match,))
        return frozenset(row for (row,) in found)


def _words(text: str) -> tuple[str, ...]:
    """Every word that is long enough, once."""
    return tuple(dict.fromkeys(word for word in _WORD.findall(_plain(text)) if len(word) >= SHORTEST))


def _match(word: str) -> str:
    """A query for every word that begins alike."""
    if not word.isascii() and unicodedata.name(word[0], "").split(" ")[0] != "LATIN":
        stem = word[:-1] if len(word) > INFLECTED else word
        return f'"{stem}"*'
    if len(word) < INFLECTED:
        return f'"{word}"'
    return f'"{word[:-2] if len(word) > INFLECTED + 1 else word[:-1]}"*'


def _plain(text: str) -> str:
    """A text, or a question, in the form in which they are compared: without isolating marks and Arabic articles."""
    seen = "".join(sign for sign in text if unicodedata.category(sign) != "Cf" or sign == "\u200c")
    return without_articles(folded(seen))
