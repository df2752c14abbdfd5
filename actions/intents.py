"""Names of intents that need no training data to be known."""

from __future__ import annotations

NOT_UNDERSTOOD = "nlu_fallback"
"""The intent that Rasa's FallbackClassifier gives to texts it is not sure about."""
