"""What was written down of requests and updates."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Request:
    """One request that Telegram carried out, or refused with words of its own.

    ``said`` is why Telegram refused, or the text that it took. ``owed`` are the rows of the outbox
    that may have been meant. ``heard`` is whether the bot got the answer.
    """

    seconds: float
    process: int
    push: bool
    method: str
    chat: int | None
    status: int
    said: str
    message_id: int | None
    owed: tuple[int, ...]
    heard: bool


@dataclass(frozen=True, slots=True)
class HandedOut:
    """When an update came to the bot first, and to which process last."""

    first: float
    process: int
