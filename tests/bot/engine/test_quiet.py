from __future__ import annotations

import subprocess
import sys

import pytest

from bot.settings import ROOT

SPEAKING = """
import logging, sys
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout)
from bot.engine import quiet
quiet.before_import()
import rasa.core.processor
from rasa.shared.core.training_data.story_reader import yaml_story_reader
quiet.after_import()
for module in (rasa.core.processor, yaml_story_reader):
    module.structlogger.debug("event", user_text="SECRET")
    module.structlogger.warning("event", user_text="SECRET")
    logging.getLogger(module.__name__).error("SECRET")
import structlog
structlog.get_logger().info("ours")
from rasa.telemetry import is_telemetry_enabled
print("telemetry", is_telemetry_enabled())
"""


@pytest.mark.rasa
def test_rasa_says_nothing_and_calls_nobody() -> None:
    """Neither through logging nor through structlog; what is ours is still said."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", SPEAKING], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "SECRET" not in done.stdout + done.stderr
    assert "ours" in done.stdout
    assert "telemetry False" in done.stdout
