"""What tests of actions share."""

from __future__ import annotations

import pytest

from tests.actions.dialogue import Dialogue, dialogue_at_start


@pytest.fixture
def dialogue() -> Dialogue:
    """A conversation at its start."""
    return dialogue_at_start()
