"""The database's versions, oldest first: one Alembic revision each, in versions/.

The list stands here so that a start can tell, without Alembic, that there is nothing to do.
"""

from __future__ import annotations

from typing import Final

KNOWN: Final = ("0001",)
HEAD: Final = KNOWN[-1]
