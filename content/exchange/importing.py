"""Takes a delivery into the content folder: everything in it, or nothing.

The words are written into a copy first, and the copy is checked as a whole. Only then files are replaced, each at once,
and only if nobody has changed them meanwhile.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from content.check import ASPECTS, translations
from content.check.located import located
from content.exchange.judging import Accepted, Judgement, judge
from content.exchange.places import put
from content.exchange.returned import Delivery
from content.finding import ContentError, Finding, Level, error
from content.load import Folder, read_folder, snapshot
from content.reviewing import Unreviewed, record
from content.texts import TextKey
from content.wanted_texts import wanted_texts
from content.yaml_writing import replace as replace_file

NOT_CONTENT = shutil.ignore_patterns("*.py", "__pycache__", ".*")
"""What else lies in the content folder: code, and what editors leave there."""


class MeanwhileChanged(Exception):
    """Somebody has written a file while the import was checked. Policy: nothing is written; import again."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import did, or would have done. Keys of `refused` are as they were written in the file.

    `approved` counts confirmed texts for which no name was given; `files` are relative to the content folder and empty
    where there is an error.
    """

    taken: tuple[TextKey, ...]
    reviewed: tuple[TextKey, ...]
    unchanged: tuple[TextKey, ...]
    refused: tuple[str, ...]
    approved: int
    findings: tuple[Finding, ...]
    files: tuple[str, ...]

    @property
    def has_errors(self) -> bool:
        """Whether the delivery cannot be taken."""
        return any(finding.level is Level.ERROR for finding in self.findings)


def take(
    delivery: Delivery,
    folder: Path,
    language: str,
    *,
    today: date,
    by: str | None = None,
    force: bool = False,
    dry_run: bool = False,
) -> Outcome:
    """Take a delivery for a language into the content folder, unless anything in it is wrong.

    `by` is the name of the person who has confirmed what the file calls approved; `force` takes words whose source has
    changed, as drafts; `dry_run` writes nothing. ContentError where the folder cannot be read, MeanwhileChanged,
    YamlError and OSError where it cannot be written; KeyError for a language that is not declared.
    """
    with _copied(folder) as copy:
        before = _bytes(copy)
        read = _readable(copy)
        content = snapshot(read)
        judgement = judge(delivery, content, language, force=force)
        checked = _Checked()
        if judgement.accepted:
            _write(copy, read, language, judgement.accepted, by=by, on=today)
            checked = _checked(
                read_folder(copy), language, delivery.name, judgement.accepted, _findings(read)
            )
        after = _bytes(copy)
    changed = {name: data for name, data in after.items() if before.get(name) != data}
    outcome = _outcome(judgement, checked, by=by)
    if outcome.has_errors:
        return outcome
    if not dry_run:
        _replace(folder, before, changed)
    return replace(outcome, files=tuple(sorted(changed)))


@contextmanager
def _copied(folder: Path) -> Iterator[Path]:
    with TemporaryDirectory(prefix="lotse-import-") as place:
        copy = Path(place) / "content"
        shutil.copytree(folder, copy, ignore=NOT_CONTENT)
        yield copy


def _bytes(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def _readable(folder: Path) -> Folder:
    read = read_folder(folder)
    if read.findings or read.languages is None:
        raise ContentError(read.findings)
    return read


def _write(
    copy: Path, read: Folder, language: str, accepted: Sequence[Accepted], *, by: str | None, on: date
) -> None:
    put(copy, read, language, {each.key: each.text for each in accepted if each.is_new})
    if by:
        confirmed = [Unreviewed(each.key, language, each.text, None) for each in accepted if each.approved]
        record(copy, confirmed, by=by, on=on)


@dataclass(frozen=True, slots=True)
class _Checked:
    """What the check says after the words were written: to the units that brought them, and elsewhere."""

    units: tuple[tuple[Accepted, Finding], ...] = ()
    elsewhere: tuple[Finding, ...] = ()


def _checked(
    read: Folder, language: str, name: str, accepted: Sequence[Accepted], old: Collection[Finding]
) -> _Checked:
    """Everything found at new words, and what was not found elsewhere before."""
    new = {each.key: each for each in accepted if each.is_new}
    units = list(_inexact(read, language, name, new))
    texts = located(read)
    shared = Counter((found.file, found.line) for each in texts.values() for found in each.values())
    places = {
        (own.file, own.line): new[key]
        for key, each in texts.items()
        if key in new and (own := each.get(language)) and shared[own.file, own.line] == 1
    }
    known = {(finding.file, finding.message) for finding in old}
    elsewhere = []
    for finding in _findings(read):
        unit = places.get((finding.file, finding.line))
        is_error = finding.level is Level.ERROR
        is_known = (finding.file, finding.message) in known
        if unit is not None and (is_error or not is_known):
            told = replace(finding, file=name, line=unit.line, message=f"{unit.key}: {finding.message}")
            units.append((unit, told))
        elif is_error and not is_known:
            elsewhere.append(finding)
    return _Checked(tuple(units), tuple(elsewhere))


def _findings(read: Folder) -> tuple[Finding, ...]:
    """What the check says, except about missing texts: an import never adds one, and a shorter list is no news."""
    aspects = (aspect for aspect in ASPECTS if aspect is not translations.check)
    return (*read.findings, *(finding for aspect in aspects for finding in aspect(read)))


def _inexact(
    read: Folder, language: str, name: str, new: Mapping[TextKey, Accepted]
) -> Iterator[tuple[Accepted, Finding]]:
    """Words that would be read otherwise than they came: no file format is trusted with them."""
    if read.findings:
        return
    written = wanted_texts(snapshot(read))
    for key, each in new.items():
        if written.get(key, {}).get(language) != each.text:
            yield each, error(name, each.line, f"{key}: The words cannot be kept exactly.", "Simplify them.")


def _outcome(judgement: Judgement, checked: _Checked, *, by: str | None) -> Outcome:
    """Units at which the check found an error are refused as well."""
    wrong = {each.key for each, finding in checked.units if finding.level is Level.ERROR}
    good = [each for each in judgement.accepted if each.key not in wrong]
    approved = tuple(each.key for each in good if each.approved)
    return Outcome(
        taken=tuple(each.key for each in good if each.is_new),
        reviewed=approved if by else (),
        unchanged=judgement.unchanged,
        refused=(*judgement.refused, *map(str, sorted(wrong))),
        approved=0 if by else len(approved),
        findings=(*judgement.findings, *(finding for _, finding in checked.units), *checked.elsewhere),
        files=(),
    )


def _replace(folder: Path, before: Mapping[str, bytes], changed: Mapping[str, bytes]) -> None:
    for name in changed:
        path = folder / name
        if (path.read_bytes() if path.exists() else None) != before.get(name):
            raise MeanwhileChanged(name)
    for name, data in changed.items():
        replace_file(folder / name, data.decode("utf-8"))
