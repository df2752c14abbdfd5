"""The process that trains: `python -m bot.engine.train_process FOLDER NAME`, started by bot.engine.training."""

from __future__ import annotations

import logging
import re
import sys
from pathlib import Path

from bot.engine import quiet
from bot.engine.training import CONFIG, DATA, DOMAIN, STAGE

STAGES = "rasa.engine.training.hooks"
"""The logger that names components while they are trained."""

_COMPONENT = re.compile(r"Starting to train component '(\w+)'")


class Stages(logging.Handler):
    """Turns Rasa's log of components into lines for whoever waits."""

    def emit(self, record: logging.LogRecord) -> None:
        """Print one line a component."""
        found = _COMPONENT.search(record.getMessage())
        if found:
            print(f"{STAGE}Training {found.group(1)}", flush=True)  # noqa: T201 -- read by bot.engine.training


def main(folder: str, name: str) -> int:
    """Train one model; 0 where it was written."""
    quiet.before_import()
    import rasa  # noqa: PLC0415 -- after it was told to be quiet

    stages = logging.getLogger(STAGES)
    stages.setLevel(logging.INFO)
    stages.addHandler(Stages())
    stages.propagate = False
    result = rasa.train(
        domain=DOMAIN,
        config=CONFIG,
        training_files=[DATA],
        output=folder,
        fixed_model_name=name,
        force_training=True,
    )
    print(f"{STAGE}Written", flush=True)  # noqa: T201 -- read by bot.engine.training
    return 0 if result.model and Path(result.model).is_file() else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
