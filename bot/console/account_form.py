"""What somebody fills in to make an account, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.store.records import SignUpProblem

LEAST_PASSWORD = 12
"""Characters. Length counts more than kinds of signs (NIST SP 800-63B, 5.1.1)."""

MOST_PASSWORD = 1_000
"""Characters: far beyond any password, and quick to hash."""

PROBLEMS: Mapping[SignUpProblem, str] = {
    SignUpProblem.NAME_TAKEN: "sign-up-name-taken",
    SignUpProblem.NAME_UNUSABLE: "sign-up-name-unusable",
}
"""The phrases console-<name> for what only the store can tell; INVITATION_GONE has a page of its own."""


@dataclass(frozen=True, slots=True)
class AccountForm:
    """The form's values as they came."""

    name: str = ""
    password: str = field(default="", repr=False)
    repeated: str = field(default="", repr=False)

    @classmethod
    def read(cls, values: Mapping[str, object]) -> AccountForm:
        """The values of a posted form; what is missing is empty."""
        return cls(
            str(values.get("name", "")), str(values.get("password", "")), str(values.get("repeated", ""))
        )

    def problem(self) -> str | None:
        """The phrase console-<name> of what has to be changed first, or None."""
        if len(self.password) < LEAST_PASSWORD:
            return "sign-up-password-short"
        if len(self.password) > MOST_PASSWORD:
            return "sign-up-password-long"
        return None if self.password == self.repeated else "sign-up-not-repeated"
