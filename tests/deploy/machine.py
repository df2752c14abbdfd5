"""A machine that holds nothing but what a test puts on it: an empty home, and a PATH of fake programs."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ORDINARY = (
    *("cat", "chmod", "cksum", "cmp", "cp", "cut", "date", "dirname", "env", "find", "grep", "head"),
    *("id", "make", "mkdir", "mktemp", "mv", "rm", "sed", "sh", "sleep", "sort", "tail", "tr", "true"),
)
"""Programs that every machine has, linked from this one."""


@dataclass
class Machine:
    """A home, a checkout with the scripts, and a folder of programs, all below one temporary folder."""

    folder: Path
    variables: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for path in (self.home, self.programs, self.checkout):
            path.mkdir(parents=True)
        for name in ORDINARY:
            found = shutil.which(name)
            assert found, f"this machine has no {name}"
            (self.programs / name).symlink_to(found)
        shutil.copytree(ROOT / "deploy", self.checkout / "deploy")
        self.file("pyproject.toml", '[project]\nname = "lotse"\n')
        self.file("requirements.lock", "rasa==3.6.21\n")
        self.file("requirements-dev.lock", "rasa==3.6.21\npytest==8.4.2\n")

    @property
    def home(self) -> Path:
        """The home folder."""
        return self.folder / "home"

    @property
    def programs(self) -> Path:
        """The only folder on PATH, unless a test adds one."""
        return self.folder / "programs"

    @property
    def checkout(self) -> Path:
        """The repository's root; its name has a space, as people's folders have."""
        return self.folder / "a checkout"

    @property
    def log(self) -> tuple[str, ...]:
        """What the fakes were asked to do, a line each."""
        log = self.folder / "log"
        return tuple(log.read_text().splitlines()) if log.exists() else ()

    def forget(self) -> None:
        """Empty the log."""
        (self.folder / "log").unlink(missing_ok=True)

    def file(self, name: str, text: str) -> Path:
        """A file of the checkout."""
        path = self.checkout / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def program(self, path: Path | str, script: str) -> Path:
        """A program as a shell script; a name alone lies on PATH. `$log` in it is the log's path."""
        place = self.programs / path if isinstance(path, str) else path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.unlink(missing_ok=True)
        place.write_text(f"#!/bin/sh\nlog='{self.folder / 'log'}'\n{script}\n")
        place.chmod(0o755)
        return place

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        """Run a command in the checkout with an emptied environment and without a terminal."""
        return subprocess.run(
            [str(part) for part in command],
            cwd=self.checkout,
            env={"HOME": str(self.home), "PATH": str(self.programs)} | self.variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def script(self, name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Run one of deploy's scripts."""
        return self.run("sh", f"deploy/{name}.sh", *arguments)
