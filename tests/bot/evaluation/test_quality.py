from __future__ import annotations

from pathlib import Path

from bot.evaluation.figures import Pipeline, Scored
from bot.evaluation.labelled import Labelled
from bot.evaluation.picture import draw
from bot.evaluation.quality import page

LINES = (
    Scored(Labelled("Arzt | Zahn", "de", "doctor"), ("greet", "doctor"), "de", None),
    Scored(Labelled("مرحبا", "ar", "greet"), ("greet",), "ar", None),
)


def test_the_page_names_set_figures_and_confusions() -> None:
    """A text with a sign of tables in it cannot break one."""
    written = page(LINES, "set.jsonl", "pictures/quality.png")
    assert "`set.jsonl`, 2 texts" in written
    assert "| all | 2 | 0.500 | 1.000 |" in written
    assert "| doctor | greet | 1 | \u2068Arzt \\| Zahn\u2069 (de) |" in written
    assert "default pipeline" not in written


def test_a_comparison_stands_on_the_page_where_one_was_made() -> None:
    """Both pipelines, with time and training."""
    compared = [
        Pipeline("Lotse", 3_000, LINES, 2.5, 40.0),
        Pipeline("Rasa's default", 3_000, LINES, 9.9, 300.0),
    ]
    written = page(LINES, "set.jsonl", "p.png", compared)
    assert "same 3,000 examples" in written
    assert "| Lotse | 2.5 | 40 |" in written


def test_the_picture_is_drawn(tmp_path: Path) -> None:
    """The same figures make the same bytes."""
    draw(LINES, tmp_path / "one.png")
    draw(LINES, tmp_path / "two.png")
    assert (tmp_path / "one.png").read_bytes() == (tmp_path / "two.png").read_bytes()
    assert (tmp_path / "one.png").stat().st_size > 1_000
