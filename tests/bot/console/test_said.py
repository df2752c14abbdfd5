"""bot/console/said.py: a start notices every text that the console could not show."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from aiohttp import web
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Resource

from bot.case_state import CaseState
from bot.console import routes
from bot.console.account_form import PROBLEMS
from bot.console.said import SAID, check_texts
from bot.console.showing import TEMPLATES
from bot.console.texts import LOCALES
from bot.content_source import FixedContent
from bot.handoff.case import Reason
from bot.keys import CONTENT
from bot.settings import ROOT
from content.check.phrases import names
from content.finding import ContentError
from content.phrases import Phrases
from content.sentence_values import FieldProblem
from tests.bot.scene import shipped_content


def _shipped(locale: str) -> str:
    return (ROOT / "content" / "phrases" / locale / "console.ftl").read_text(encoding="utf-8")


def _messages(text: str) -> dict[str, Message]:
    body = FluentParser().parse(text).body
    return {entry.id.name.removeprefix("console-"): entry for entry in body if isinstance(entry, Message)}


@pytest.mark.parametrize("locale", LOCALES)
def test_what_the_console_says_is_what_is_written(locale: str) -> None:
    """The same texts with the same data in the list as in each language: none is missing, none is idle."""
    written = {name: set(names(message)[0]) for name, message in _messages(_shipped(locale)).items()}
    of_content = {name for name in written if name.startswith(("phrasebook-group-", "phrasebook-field-"))}
    # A sentence may do without what another of its kind needs.
    assert set(written) - of_content == set(SAID)
    assert all(data <= set(SAID[name]) for name, data in written.items() if name not in of_content)


def test_what_templates_and_closed_sets_name_is_in_the_list() -> None:
    """Whatever page is shown, a start has tried its texts."""
    pages = "".join(path.read_text(encoding="utf-8") for path in TEMPLATES.iterdir())
    named = set(re.findall(r'\bt\("([a-z_-]+)"[,)]', pages))
    named |= {f"refused-{reason.value}" for reason in Reason}
    named |= {f"state-{state.value}" for state in CaseState}
    named |= set(PROBLEMS.values())
    named |= {f"phrasebook-problem-{problem.value}" for problem in FieldProblem}
    assert named <= set(SAID)


def test_the_shipped_content_has_every_text() -> None:
    """Nothing stands in the way of a start."""
    check_texts(shipped_content())


def test_a_console_without_a_text_does_not_start() -> None:
    """All that is missing or cannot be shown is told at once, by file and name."""
    spoilt = {locale: _shipped(locale).replace("console-claim = ", "console-claims = ") for locale in LOCALES}
    spoilt["en"] = spoilt["en"].replace("{ $waiting } people", "{ $people } people")
    spoilt = {code: text.replace("console-phrasebook-field-page", "idle") for code, text in spoilt.items()}
    languages = shipped_content().languages
    resources: dict[str, tuple[Resource, ...]] = {
        code: (FluentParser().parse(text),) for code, text in spoilt.items()
    }
    content = replace(shipped_content(), phrases=Phrases(resources, languages))
    app = web.Application()
    app[CONTENT] = FixedContent(content)
    with pytest.raises(ContentError) as refused:
        routes.add_routes(app)
    told = str(refused.value)
    assert "console-claim" in told
    assert "console-queue-waiting" in told
    assert "console-phrasebook-field-page" in told
    assert "console-close" not in told
