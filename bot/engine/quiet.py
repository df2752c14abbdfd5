"""Keeps Rasa and TensorFlow quiet: no telemetry, no advertising, and above all no text of a person in a log.

Rasa logs texts at every level (its parser warns with the text itself, its processor debugs the whole message), partly
through logging, partly through structlog. Both ways end here.
"""

from __future__ import annotations

import logging
import os
import sys
import warnings

import structlog

SILENT = logging.CRITICAL + 10

LOGGERS = ("rasa", "rasa_sdk", "tensorflow", "absl", "h5py", "matplotlib", "apscheduler", "sanic")

ENVIRONMENT = {
    "RASA_TELEMETRY_ENABLED": "false",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "CUDA_VISIBLE_DEVICES": "-1",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
}


def before_import() -> None:
    """Call before rasa is imported: set what it reads from the environment, silence its loggers."""
    os.environ.update(ENVIRONMENT)
    for name in LOGGERS:
        logging.getLogger(name).setLevel(SILENT)
    for category in (DeprecationWarning, FutureWarning, UserWarning):
        warnings.filterwarnings(
            "ignore", category=category, module=r"(rasa|tensorflow|keras|jax|pkg_resources|sanic)"
        )


def after_import() -> None:
    """Call after rasa is imported and a model is loaded: every structlog logger of Rasa's modules goes nowhere.

    They are module attributes without a name, so no level or filter can tell them from our own.
    """
    nowhere = structlog.wrap_logger(
        structlog.testing.ReturnLogger(), processors=[_drop], wrapper_class=structlog.BoundLogger
    )
    for name, module in list(sys.modules.items()):
        if name.split(".")[0] == "rasa" and hasattr(module, "structlogger"):
            module.structlogger = nowhere  # type: ignore[attr-defined]  # see above


def _drop(_logger: object, _method: str, _event: object) -> structlog.typing.EventDict:
    raise structlog.DropEvent
