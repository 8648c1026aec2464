"""The errors of the Bot API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class BotApiError(Exception):
    """A refusal: `{"ok": false, "error_code": …, "description": …, "parameters": …}`."""

    def __init__(
        self, code: int, description: str, parameters: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


class BadRequestError(BotApiError):
    """400: the request is wrong."""

    def __init__(self, why: str, parameters: Mapping[str, Any] | None = None) -> None:
        super().__init__(400, f"Bad Request: {why}", parameters)


class ForbiddenError(BotApiError):
    """403: the bot may not use this chat."""

    def __init__(self, why: str) -> None:
        super().__init__(403, f"Forbidden: {why}")


class ConflictError(BotApiError):
    """409: two ways of getting updates at once."""

    def __init__(self, why: str) -> None:
        super().__init__(409, f"Conflict: {why}")


class TooManyRequestsError(BotApiError):
    """429: flood control. Everything is refused for `retry_after` seconds."""

    def __init__(self, retry_after: int) -> None:
        super().__init__(
            429,
            f"Too Many Requests: retry after {retry_after}",
            {"retry_after": retry_after},
        )
