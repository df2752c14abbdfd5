"""What the process writes about itself: ids and kinds of events to stderr, never texts.

Standard output belongs to the commands' results. Libraries put whatever failed into their messages, bytes of
requests and words of people included: of them only name, place and kind are written.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from typing import Any

import structlog
from structlog.typing import EventDict, WrappedLogger

SILENT = logging.CRITICAL + 10

_log = structlog.get_logger(__name__)


class WithoutTexts(logging.Handler):
    """Writes which library warned, and where in it; never its message."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record without what it says."""
        problem = record.exc_info[0] if record.exc_info else None
        _log.log(
            record.levelno,
            "library",
            library=record.name,
            place=f"{record.module}:{record.lineno}",
            **({"problem": problem.__name__} if problem else {}),
        )


def configure() -> None:
    """Set up logging once, at the start of a command."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _kind_of_exception,
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(level=logging.WARNING, handlers=[WithoutTexts()])
    # It logs every malformed request, with its bytes and where it came from. What fails in ours,
    # bot/serving.py logs.
    logging.getLogger("aiohttp.server").setLevel(SILENT)
    # Libraries warn about their own futures, and some reset the filters: whoever runs Lotse can't act on it.
    logging.captureWarnings(capture=True)
    logging.getLogger("py.warnings").setLevel(logging.CRITICAL)
    threading.excepthook = _thread_failed


def watch_loop(loop: asyncio.AbstractEventLoop) -> None:
    """Log what nobody waited for in this loop, by its kind."""
    loop.set_exception_handler(_task_failed)


def _task_failed(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    # The message of this context names the exception with its text.
    problem = context.get("exception")
    task = context.get("task") or context.get("future")
    name = task.get_name() if isinstance(task, asyncio.Task) else None
    _log.error("task failed", task=name, problem=type(problem).__name__ if problem else None)


def _thread_failed(failure: threading.ExceptHookArgs) -> None:
    name = failure.thread.name if failure.thread else None
    _log.error("thread failed", thread=name, problem=failure.exc_type.__name__)


def _kind_of_exception(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Replace an exception by its kind."""
    given = event.pop("exc_info", None)
    problem = given if isinstance(given, BaseException) else sys.exc_info()[1] if given else None
    return {**event, "problem": type(problem).__name__} if problem else event
