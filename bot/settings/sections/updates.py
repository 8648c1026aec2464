"""How updates arrive: polling, or a webhook that Telegram can reach."""

import re
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator

from bot.settings.values import Section

HIGHEST_PORT = 65535
WEBHOOK_PORTS = (None, 443, 80, 88, 8443)
"""Source: Bot API, "setWebhook": ports currently supported."""

DEFAULT_PATH = "/telegram"


def host_and_port(value: str) -> str:
    """Return an address to listen at. Raises ValueError."""
    match = re.fullmatch(r"[^:/\s]+:([0-9]{1,5})", value)
    if match is None or not 1 <= int(match[1]) <= HIGHEST_PORT:
        raise ValueError("host:port, such as 127.0.0.1:8443")
    return value


class UpdateSettings(Section):
    """How updates arrive.

    ``url`` is the one address of all processes that answer; where it names no path, the path is
    ``/telegram``. ``max_connections`` is how many updates Telegram brings at once, to all of them
    together (Bot API, "setWebhook": 1 to 100).
    """

    mode: Literal["polling", "webhook"] = "polling"
    url: str | None = None
    listen: str = "127.0.0.1:8443"
    max_connections: int = Field(default=40, ge=1, le=100, strict=True)

    @property
    def address(self) -> str:
        """The address that Telegram is told, with its path; empty without one."""
        parts = urlsplit(self.url or "")
        named = parts.path not in {"", "/"} or not parts.netloc
        return (parts if named else parts._replace(path=DEFAULT_PATH)).geturl()

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        return host_and_port(value)

    @model_validator(mode="after")
    def _webhook_has_an_address(self) -> "UpdateSettings":
        if self.mode == "polling" and self.url is None:
            return self
        if not _can_be_called(self.url or ""):
            raise ValueError(
                "url: https://…, which Telegram can reach on port 443, 80, 88 or 8443, "
                "for webhook mode"
            )
        return self


def _can_be_called(url: str) -> bool:
    try:
        parts = urlsplit(url)
        reachable = parts.scheme == "https" and bool(parts.hostname)
        return reachable and parts.port in WEBHOOK_PORTS and not re.search(r"\s", url)
    except ValueError:
        return False
