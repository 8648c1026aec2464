"""The log: one JSON line an event, on standard output for the service, else on standard error.

The logs of libraries go the same way. Identity numbers and the bot's token are masked here, after
all other protections.
"""

import logging
import re
import sys
from typing import TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from census.identity.free_text import redact

TOKEN = re.compile(r"(?<!\d)\d+:[A-Za-z0-9_-]{20,}")
"""Source: Bot API, "Authorizing your bot"."""

UNTOUCHED = {"timestamp", "level", "campaign_time"}


def configure_logs(stream: TextIO | None = None) -> None:
    """Log to a stream, by default standard output."""
    target = stream or sys.stdout
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        mask_secrets,
    ]
    last = structlog.processors.JSONRenderer(ensure_ascii=False)
    structlog.configure(
        processors=[*shared, last],
        logger_factory=structlog.PrintLoggerFactory(target),
        cache_logger_on_first_use=False,
    )
    libraries = logging.StreamHandler(target)
    libraries.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, last],
        )
    )
    logging.basicConfig(level=logging.WARNING, handlers=[libraries], force=True)


def set_level(level: str) -> None:
    """Log from a level on: debug, info, warning or error. Libraries never below warning."""
    number = logging.getLevelNamesMapping()[level.upper()]
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(number))
    logging.getLogger().setLevel(max(number, logging.WARNING))


def mask_secrets(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    """Mask identity numbers and tokens in all values of an event, also nested ones."""
    return {
        key: value if key in UNTOUCHED or key.startswith("_") else _masked(value)
        for key, value in event.items()
    }


def _masked(value: object) -> object:
    match value:
        case None | bool() | float():
            return value
        case int():
            text = str(value)
            masked = _masked_text(text)
            return value if masked == text else masked
        case dict():
            return {_masked_text(str(key)): _masked(each) for key, each in value.items()}
        case list() | tuple() | set() | frozenset():
            return [_masked(each) for each in value]
    # Any other value, such as an exception or a path, is written as its text.
    return _masked_text(str(value))


def _masked_text(text: str) -> str:
    return redact(TOKEN.sub("(token)", text))
