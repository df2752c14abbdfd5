"""A start takes content that can go online, if there is any: machines restart at night."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content_copy import seen
from bot.content_opening import Judge, open_content, take_up
from content.finding import ContentError, error
from content.load import Content, load
from tests.bot.curating import curation
from tests.content_folder import copied_content, rewrite

CYCLE = "\n-one = { -two }\n-two = { -one }\n"


def only(title: str) -> Judge:
    """Judges that content may go online whose topic on doctors has this title."""

    def judge(content: Content) -> None:
        if content.topics["doctor"].title["en"] != title:
            raise ContentError((error("topics/doctor.yml", None, "This may not go online.", "Correct it."),))

    return judge


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The content, to be changed."""
    return copied_content(tmp_path)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Where the last good copy lies."""
    return tmp_path / "var" / "kept"


def test_good_content_is_used_and_a_copy_of_it_kept(folder: Path, kept: Path) -> None:
    """The next start may need it."""
    opened = open_content(curation(folder, kept))
    assert (opened.refused, opened.in_spite, opened.seen) == ((), False, seen(folder))
    assert load(kept).services == opened.content.services


def test_a_start_over_broken_files_takes_the_last_good_ones(folder: Path, kept: Path) -> None:
    """And says what is wrong with the others."""
    open_content(curation(folder, kept))
    rewrite(folder / "services" / "medinetz-dresden.yml", "id: medinetz", "id: [medinetz")
    opened = open_content(curation(folder, kept))
    assert "doctor" in opened.content.topics
    assert [finding.file for finding in opened.refused][:1] == ["services/medinetz-dresden.yml"]
    assert not opened.in_spite


def test_content_with_errors_is_better_than_none(folder: Path, kept: Path) -> None:
    """On a first start there is no copy: whatever can be read and spoken from opens the door."""
    rewrite(folder / "services" / "medinetz-dresden.yml", 'https://medinetz-dresden.org"', 'medinetz"')
    opened = open_content(curation(folder, kept))
    assert "medinetz-dresden" in opened.content.services
    assert "services/medinetz-dresden.yml" in {finding.file for finding in opened.refused}
    assert opened.in_spite
    assert not kept.exists()


def test_content_that_cannot_be_spoken_from_stops_a_first_start(folder: Path, kept: Path) -> None:
    """There is nothing to open the door with."""
    with pytest.raises(ContentError):
        open_content(curation(folder, kept, only("Something else")))


def test_a_copy_that_cannot_be_spoken_from_is_no_help(folder: Path, kept: Path) -> None:
    """Code may have come to need more than an old copy has."""
    open_content(curation(folder, kept))
    rewrite(kept / "topics" / "doctor.yml", 'en: "Medical help"', 'en: "Doctors of old"')
    rewrite(folder / "services" / "medinetz-dresden.yml", 'https://medinetz-dresden.org"', 'medinetz"')
    opened = open_content(curation(folder, kept, only("Medical help")))
    assert opened.content.topics["doctor"].title["en"] == "Medical help"
    assert opened.in_spite


def test_what_is_saved_during_the_judgement_belongs_to_the_next_one(folder: Path, kept: Path) -> None:
    """Neither is it used unchecked, nor does it become the last good copy."""

    def judge(_: Content) -> None:
        rewrite(folder / "topics" / "doctor.yml", "Medical help", "Not judged")

    content = take_up(curation(folder, kept, judge))
    assert content.topics["doctor"].title["en"] == "Medical help"
    assert load(kept).topics["doctor"].title["en"] == "Medical help"


def test_phrases_that_have_no_end_do_not_stop_a_start(folder: Path, kept: Path) -> None:
    """Terms that name each other could be followed for ever; the copy opens the door."""
    open_content(curation(folder, kept))
    rewrite(folder / "phrases" / "en" / "dialogue.ftl", "\ngreet = ", f"{CYCLE}\ngreet = {{ -one }} ")
    opened = open_content(curation(folder, kept))
    assert opened.refused
    assert opened.content.phrases.line("greet", {}, "en").startswith("Hello.")


def test_an_error_that_nobody_foresaw_does_not_stop_a_start(folder: Path, kept: Path) -> None:
    """The copy opens the door, and the kind of the problem is told."""

    def judge(content: Content) -> None:
        if content.topics["doctor"].title["en"] == "Odd":
            raise RecursionError

    open_content(curation(folder, kept, judge))
    rewrite(folder / "topics" / "doctor.yml", "Medical help", "Odd")
    opened = open_content(curation(folder, kept, judge))
    assert "could not be checked: RecursionError" in opened.refused[0].message
    assert opened.content.topics["doctor"].title["en"] == "Medical help"


def test_a_judge_who_fails_refuses(folder: Path, kept: Path) -> None:
    """Whatever happens in the code that tries the content out, no server ends by it, and no text is told."""

    def judge(_: Content) -> None:
        raise LookupError("a text of somebody")

    with pytest.raises(ContentError) as refused:
        take_up(curation(folder, kept, judge))
    assert "could not be checked: LookupError" in str(refused.value)
    assert "somebody" not in str(refused.value)


def test_a_missing_translation_keeps_no_correction_from_people(folder: Path, kept: Path) -> None:
    """They read the fallback languages until it is written; the check tells it all the same."""
    _without_arabic(folder / "topics" / "doctor.yml")
    rewrite(folder / "phrases" / "ar" / "dialogue.ftl", "\ngreet = ", "\n# greet = ")
    rewrite(folder / "topics" / "doctor.yml", "Medical help", "Corrected")
    content = take_up(curation(folder, kept))
    assert content.topics["doctor"].title["en"] == "Corrected"


def test_what_is_read_in_danger_is_there_in_every_language(folder: Path, kept: Path) -> None:
    """An urgent guide does not go online half translated."""
    _without_arabic(folder / "topics" / "emergency.yml")
    with pytest.raises(ContentError, match="not written in ar"):
        take_up(curation(folder, kept))


def test_the_words_around_an_urgent_guide_are_there_in_every_language(folder: Path, kept: Path) -> None:
    """As its buttons."""
    rewrite(folder / "phrases" / "ar" / "buttons.ftl", "\nbutton-human = ", "\n# button-human = ")
    with pytest.raises(ContentError, match="button-human is missing"):
        take_up(curation(folder, kept))


def test_german_and_english_lack_nothing(folder: Path, kept: Path) -> None:
    """All others fall back to them."""
    rewrite(folder / "phrases" / "en" / "dialogue.ftl", "\ngreet = ", "\n# greet = ")
    with pytest.raises(ContentError, match="greet is missing"):
        take_up(curation(folder, kept))


def test_a_fact_that_was_seen_tomorrow_does_not_go_online(folder: Path, kept: Path) -> None:
    """A slip in the year would keep an old fact fresh for years."""
    file = folder / "services" / "medinetz-dresden.yml"
    rewrite(file, 'seen: "20', 'seen: "2031-01-01" # "20')
    with pytest.raises(ContentError, match="2031-01-01 has not been yet"):
        take_up(curation(folder, kept))


def test_a_copy_that_cannot_be_made_stops_nothing(folder: Path, tmp_path: Path) -> None:
    """Here a file lies where the folder should be made."""
    (tmp_path / "no-folder").write_text("in the way", encoding="utf-8")
    opened = open_content(curation(folder, tmp_path / "no-folder" / "kept"))
    assert opened.refused == ()


def _without_arabic(file: Path) -> None:
    """Take the Arabic texts out of a file."""
    lines = file.read_text(encoding="utf-8").splitlines()
    kept: list[str] = []
    inside, level = False, 0
    for line in lines:
        indent = len(line) - len(line.lstrip())
        if line.strip().startswith("ar:"):
            inside, level = True, indent
            continue
        if inside and line.strip() and indent <= level:
            inside = False
        if not inside:
            kept.append(line)
    assert len(kept) < len(lines)
    file.write_text("\n".join(kept) + "\n", encoding="utf-8")
