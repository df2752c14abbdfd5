"""deploy/lock.sh resolves every lock the same way, and the locks name no host."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.deploy.fakes import asked, uv
from tests.deploy.machine import ROOT, Machine

LOCKS = (
    "requirements.lock",
    "requirements-dev.lock",
    "deploy/uv-requirements.lock",
    "deploy/node-requirements.lock",
)


def test_every_lock_is_resolved_with_hashes(tmp_path: Path) -> None:
    """The tests' lock keeps to what runs; further arguments reach uv."""
    machine = Machine(tmp_path)
    uv(machine)
    assert machine.script("lock", "--upgrade").returncode == 0
    resolved = asked(machine, "uv pip compile")
    assert [line.split("--output-file ")[1] for line in resolved] == list(LOCKS)
    assert all("--generate-hashes --no-emit-index-url" in line and "--upgrade" in line for line in resolved)
    assert "--extra dev --constraint requirements.lock" in resolved[1]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_versions_and_hashes_and_no_host(lock: str) -> None:
    """Each line is a pinned package, a hash, or the comment on where it is needed."""
    for line in (ROOT / lock).read_text().splitlines():
        assert "://" not in line
        assert line.startswith(("    --hash=sha256:", "    #")) or "==" in line
