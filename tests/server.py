"""The real program as a process of its own, for tests that kill it or open a browser on it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOTSE = Path(sys.executable).parent / "lotse"
START_SECONDS = 60.0
"""Generous on a noisy machine: how quick a start is, `make bench` measures."""


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Server:
    """One `lotse run` over a folder of its own; it can be killed and started again on the same port."""

    var: Path
    engine: str = "scripted"
    model: Path | None = None
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> Path:
        """What the processes printed."""
        return self.var / "printed.log"

    def start(self) -> None:
        """Start it and return when it accepts requests."""
        with self.log.open("ab") as printed:
            self.process = subprocess.Popen(
                [str(LOTSE), "run"], env=self._environment, stdout=printed, stderr=printed, cwd=ROOT
            )
        deadline = time.monotonic() + START_SECONDS
        while not self._answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"the server did not start:\n{self.log.read_text()}")
            time.sleep(0.02)

    def kill(self) -> None:
        """End it without warning, as a power cut does."""
        self._signal(signal.SIGKILL)

    def stop(self) -> None:
        """End it in order."""
        self._signal(signal.SIGTERM)

    def invitation(self) -> str:
        """A one-time sign-up link for a caseworker, from the command line."""
        made = subprocess.run(
            [str(LOTSE), "accounts", "add"],
            env=self._environment,
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        )
        return made.stdout.strip()

    @property
    def _environment(self) -> dict[str, str]:
        settings = {
            "LOTSE_VAR": str(self.var),
            "LOTSE_PORT": str(self.port),
            "LOTSE_ENGINE": self.engine,
            **({"LOTSE_MODEL": str(self.model)} if self.model else {}),
        }
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("LOTSE_")}
        return inherited | settings

    def _signal(self, number: signal.Signals) -> None:
        if self.process is not None:
            self.process.send_signal(number)
            self.process.wait(START_SECONDS)
            self.process = None

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/health", timeout=1) as response:
                return bool(response.status == 200)
        except (urllib.error.URLError, OSError):
            return False
