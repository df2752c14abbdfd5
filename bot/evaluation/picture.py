"""The picture of quality: bars per language, and which intent is taken for which."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl
import numpy as np

from bot.evaluation.figures import Scored, figures, grouped

DPI = 110


def draw(scored: Sequence[Scored], path: Path) -> None:
    """Draw into a PNG file. The same figures make the same bytes."""
    mpl.use("Agg")
    from matplotlib import pyplot  # noqa: PLC0415 -- the backend must be chosen before

    figure, (bars, heat) = pyplot.subplots(
        2, 1, figsize=(13, 18), gridspec_kw={"height_ratios": [1, 4]}, constrained_layout=True
    )
    _bars(bars, scored)
    _heat(figure, heat, scored)
    figure.savefig(path, dpi=DPI, metadata={"Software": None})
    pyplot.close(figure)


def _bars(axes: mpl.axes.Axes, scored: Sequence[Scored]) -> None:
    groups = {**grouped(scored, lambda line: line.lang), "all": tuple(scored)}
    rows = [figures(group) for group in groups.values()]
    places = np.arange(len(rows))
    axes.bar(places - 0.2, [row.top_1 for row in rows], 0.4, label="right at once", color="#1f5a8a")
    axes.bar(places + 0.2, [row.top_3 for row in rows], 0.4, label="among the first three", color="#9cc3e0")
    axes.set_xticks(places)
    axes.set_xticklabels(list(groups))
    axes.set_ylim(0, 1)
    axes.grid(axis="y", alpha=0.4)
    axes.set_title("Share of texts understood, mean over intents")
    axes.legend(loc="lower right")


def _heat(figure: mpl.figure.Figure, axes: mpl.axes.Axes, scored: Sequence[Scored]) -> None:
    names = sorted(
        {line.expected.intent for line in scored} | {i for line in scored for i in line.intents[:1]}
    )
    place = {name: index for index, name in enumerate(names)}
    counted = np.zeros((len(names), len(names)))
    for line in scored:
        if line.intents:
            taken = line.expected.intent if line.first else line.intents[0]
            counted[place[line.expected.intent], place[taken]] += 1
    shares = counted / np.maximum(counted.sum(axis=1, keepdims=True), 1)
    image = axes.imshow(np.sqrt(shares), cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(names)))
    axes.set_xticklabels(names, rotation=90, fontsize=8)
    axes.set_yticks(range(len(names)))
    axes.set_yticklabels(names, fontsize=8)
    axes.set_ylabel("right")
    axes.set_xlabel("taken for")
    axes.set_title("What is taken for what (colour: square root of the share of an intent's texts)")
    figure.colorbar(image, ax=axes, shrink=0.5)
