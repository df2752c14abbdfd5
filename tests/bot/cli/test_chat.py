from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from bot.settings import ROOT

LOTSE = Path(sys.executable).parent / "lotse"
WORDS = "housing search for somebody in particular"


def test_who_is_killed_leaves_nothing_that_can_be_read(tmp_path: Path) -> None:
    """The folder stays behind then, but its key was never anywhere but in memory."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("LOTSE_")}
    with subprocess.Popen(
        [str(LOTSE), "chat", "--json"],
        env=inherited | {"LOTSE_ENGINE": "scripted", "TMPDIR": str(tmp_path)},
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(json.dumps({"text": WORDS}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["intent"] == "housing_search"
        finally:
            process.kill()
    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.name == "lotse.sqlite" for path in left)
    assert not any("key" in path.name for path in left)
    assert not any(WORDS.encode() in path.read_bytes() for path in left)


def test_a_long_line_is_answered_kindly() -> None:
    """Of a text the beginning is kept, however the line is written."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("LOTSE_")}
    done = subprocess.run(
        [str(LOTSE), "chat", "--json"],
        input=json.dumps({"text": "word " * 10_000}) + "\n",
        env=inherited | {"LOTSE_ENGINE": "scripted"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert [reply["phrase"] for reply in json.loads(done.stdout)["replies"]] == ["too-long"]
