"""One JSON line an event, on standard output for the service, on standard error otherwise."""

import sys
from typing import TextIO

import structlog
from structlog.typing import EventDict, WrappedLogger

from census.identity import redact


def configure_logs(stream: TextIO | None = None) -> None:
    """Log to a stream (standard output by default); identity numbers are masked on the way."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            mask_numbers,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        logger_factory=structlog.PrintLoggerFactory(stream or sys.stdout),
        cache_logger_on_first_use=False,
    )


def mask_numbers(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    """Mask whatever looks like an identity number: the last net below all the others."""
    return {
        key: redact(value) if isinstance(value, str) and key != "timestamp" else value
        for key, value in event.items()
    }
