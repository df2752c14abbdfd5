"""Trains two pipelines on the same few examples and reads the same texts with both: Rasa's default one and ours.

    for compared in compare(texts, print): …

Each pipeline is trained and asked in a process of its own (bot.engine.comparing), on one core, one text at a time.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from bot.engine.training import CONFIG, ROOT, TrainingFailed

LINES = 3_000
"""Examples that both learn from, as evenly as possible from every intent and language."""

EPOCHS = 30
"""Rounds of DIET. Rasa's default is 100, which would take more than a quarter of an hour on this much data."""

Pair: TypeAlias = tuple[str, str]
"""A language and an intent."""

COUNTS_WORDS = ".WordMender"

OURS = "Lotse"
DEFAULT = "Rasa's default"

DEFAULT_PIPELINE: Sequence[Mapping[str, Any]] = (
    {"name": "WhitespaceTokenizer"},
    {"name": "RegexFeaturizer"},
    {"name": "LexicalSyntacticFeaturizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
    {"name": "DIETClassifier", "epochs": EPOCHS, "constrain_similarities": True, "random_seed": 0},
    {"name": "EntitySynonymMapper"},
    {"name": "FallbackClassifier", "threshold": 0.3, "ambiguity_threshold": 0.1},
)
"""What `rasa init` writes, without the selector of answers to questions, which has nothing to learn here."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What one pipeline made of the texts: intents best first, and the median time of one, in milliseconds."""

    name: str
    intents: tuple[tuple[str, ...], ...]
    milliseconds: float
    training_seconds: float


def compare(
    texts: Sequence[str], progress: Callable[[str], None], *, root: Path = ROOT
) -> Iterator[Compared]:
    """Train and ask both pipelines; raises TrainingFailed."""
    examples = sample(sentences_by_intent(root / "nlu_data"))
    ours = yaml.safe_load((root / CONFIG).read_text(encoding="utf-8"))
    for name, pipeline in ((DEFAULT, DEFAULT_PIPELINE), (OURS, ours["pipeline"])):
        progress(f"Training {name} on {sum(map(len, examples.values()))} examples")
        with tempfile.TemporaryDirectory() as folder:
            _write(Path(folder), pipeline, examples, texts)
            yield _asked(name, Path(folder), root)


def sentences_by_intent(folder: Path) -> dict[Pair, tuple[str, ...]]:
    """All examples by language and intent."""
    pairs: dict[Pair, list[str]] = defaultdict(list)
    for path in sorted(folder.glob("*/*.yml")):
        raw = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        for block in raw.get("nlu") or () if isinstance(raw, Mapping) else ():
            written = (line.removeprefix("- ").strip() for line in block["examples"].splitlines())
            pairs[path.parent.name, block["intent"]] += [line for line in written if line]
    return {pair: tuple(written) for pair, written in sorted(pairs.items())}


def sample(pairs: Mapping[Pair, Sequence[str]], lines: int = LINES) -> dict[Pair, tuple[str, ...]]:
    """As many lines, drawn in turn from every pair of language and intent; always the same."""
    draw = random.Random(0)  # noqa: S311 -- a sample, not a secret
    shuffled = {pair: draw.sample(written, len(written)) for pair, written in sorted(pairs.items())}
    drawn: dict[Pair, list[str]] = defaultdict(list)
    taken = 0
    for turn in range(max(map(len, shuffled.values()), default=0)):
        for pair, written in shuffled.items():
            if turn < len(written) and taken < lines:
                drawn[pair].append(written[turn])
                taken += 1
    return {pair: tuple(written) for pair, written in drawn.items()}


def _write(
    folder: Path,
    pipeline: Sequence[Mapping[str, Any]],
    examples: Mapping[Pair, Sequence[str]],
    texts: Sequence[str],
) -> None:
    # Our pipeline counts words in a folder of examples: here only in those that both learn from.
    own = [
        {**each, "folder": str(folder / "nlu")} if each["name"].endswith(COUNTS_WORDS) else dict(each)
        for each in pipeline
    ]
    config = {"recipe": "default.v1", "language": "mul", "assistant_id": "comparison", "pipeline": own}
    _dump(folder / "config.yml", config)
    for (language, intent), written in examples.items():
        block = {"intent": intent, "examples": "".join(f"- {line}\n" for line in written)}
        _dump(folder / "nlu" / language / f"{intent}.yml", {"version": "3.1", "nlu": [block]})
    (folder / "texts.json").write_text(json.dumps(texts), encoding="utf-8")


def _dump(path: Path, value: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(value, allow_unicode=True), encoding="utf-8")


def _asked(name: str, folder: Path, root: Path) -> Compared:
    one_core = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    quiet = {"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(  # noqa: S603 -- our own module, no shell
        [sys.executable, "-m", "bot.engine.comparing", str(folder)],
        cwd=root,
        env={**os.environ, **one_core, **quiet},
        capture_output=True,
        text=True,
        check=False,
    )
    answer = folder / "answer.json"
    if done.returncode != 0 or not answer.is_file():
        raise TrainingFailed(f"{name}: {done.stderr[-2000:]}")
    raw = json.loads(answer.read_text(encoding="utf-8"))
    return Compared(name, tuple(map(tuple, raw["intents"])), raw["milliseconds"], raw["training_seconds"])
