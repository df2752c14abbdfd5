"""The published page of quality: every figure by language, style and intent, and what goes wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot.evaluation.figures import Figures, Pipeline, Scored, Share, confusions, figures, grouped
from bot.evaluation.labelled import Labelled

WORST = 20
"""Confusions on the page."""

EXAMPLES = 2
"""Texts that are shown of each."""

HEAD = "| {} | lines | right at once | among the first three | urgent seen | false alarms | language | of 1–3 words |"
RULE = "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"


def page(scored: Sequence[Scored], source: str, picture: str, compared: Sequence[Pipeline] = ()) -> str:
    """The page in Markdown; `source` names the set, `picture` is the picture's path from the page."""
    parts = [
        "# How well Lotse understands",
        (
            f"Measured on `{source}`, {len(scored)} texts that were written independently of the training data. "
            "Made by `lotse evaluate`; nothing here is written by hand. The shares for intents are means over intents, "
            "so that each weighs the same. *Urgent seen*: texts with danger, suicide, violence or no bed tonight that "
            "raised the alarm. *False alarms*: other texts that did."
        ),
        f"![Share understood per language, and what is taken for what]({picture})",
        "## By language",
        _table("language", scored, lambda line: line.lang),
        "## By style",
        _table("style", scored, lambda line: line.style),
        "## By intent",
        _table("intent", scored, lambda line: line.intent),
        "## Worst confusions",
        _confusions(scored),
        *_comparison(compared),
    ]
    return "\n\n".join(parts) + "\n"


def _table(name: str, scored: Sequence[Scored], key: Callable[[Labelled], str]) -> str:
    groups: Mapping[str, Sequence[Scored]] = {**grouped(scored, key), "all": scored}
    return "\n".join(
        [HEAD.format(name), RULE, *(_row(each, figures(group)) for each, group in groups.items())]
    )


def _row(name: str, row: Figures) -> str:
    cells = [
        name,
        str(row.lines),
        f"{row.top_1:.3f}",
        f"{row.top_3:.3f}",
        _counted(row.urgent),
        _counted(row.false_alarms),
        f"{row.language.value:.3f}" if row.language.of else "",
        f"{row.language_short.value:.3f}" if row.language_short.of else "",
    ]
    return f"| {' | '.join(cells)} |"


def _counted(share: Share) -> str:
    return f"{share.hits} of {share.of}" if share.of else ""


def _comparison(compared: Sequence[Pipeline]) -> list[str]:
    if not compared:
        return []
    languages = tuple(compared[0].by_language())
    head = "| pipeline | ms a text | s of training | " + " | ".join(languages) + " |"
    rows = [head, "| --- |" + " ---: |" * (len(languages) + 2)]
    for pipeline in compared:
        cells = [f"{row.top_1:.2f} / {row.top_3:.2f}" for row in pipeline.by_language().values()]
        numbers = [f"{pipeline.milliseconds:.1f}", f"{pipeline.training_seconds:.0f}"]
        rows.append(f"| {' | '.join([pipeline.name, *numbers, *cells])} |")
    return [
        "## Beside Rasa's default pipeline",
        (
            f"Both learnt from the same {compared[0].examples:,} examples, drawn evenly from all intents and languages "
            "(a part of the training data), on one core. The default pipeline is what `rasa init` writes, with 30 "
            "epochs of DIET. Right at once / among the first three:"
        ),
        "\n".join(rows),
    ]


def _confusions(scored: Sequence[Scored]) -> str:
    lines = ["| right | taken for | times | for example |", "| --- | --- | ---: | --- |"]
    for confusion in confusions(scored)[:WORST]:
        examples = "; ".join(f"{_cell(line.text)} ({line.lang})" for line in confusion.texts[:EXAMPLES])
        lines.append(f"| {confusion.right} | {confusion.taken_for} | {len(confusion.texts)} | {examples} |")
    return "\n".join(lines)


def _cell(text: str) -> str:
    """A text that cannot break a table; marked against a mix of writing directions."""
    return "\u2068" + " ".join(text.split()).replace("|", "\\|") + "\u2069"
