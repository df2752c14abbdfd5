from __future__ import annotations

import json
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

from bot.settings import ROOT
from tests.server import Server


def test_as_many_connections_as_the_machine_allows() -> None:
    """Each open page holds one; the usual limit would be met by a few hundred people."""
    program = """
import resource
from bot.cli.run import allow_open_files
_, most = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (64, most))
allow_open_files()
assert resource.getrlimit(resource.RLIMIT_NOFILE) == (most, most)
"""
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, timeout=60)


def test_a_server_tells_that_it_answers(tmp_path: Path) -> None:
    """With the scripted engine at once; what is malformed leaves nothing in its log."""
    server = Server(tmp_path)
    server.start()
    try:
        with urllib.request.urlopen(f"{server.url}/health", timeout=20) as told:
            assert json.load(told) == {"accepting": True, "answering": True}
        with socket.create_connection(("127.0.0.1", server.port), timeout=20) as line:
            line.sendall(b"GET /the-words-of-a-person HTTP/9\r\n\r\n")
            assert line.recv(100).startswith(b"HTTP/1.0 400")
    finally:
        server.stop()
    assert "the-words" not in server.log.read_text()
