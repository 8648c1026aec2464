"""How updates arrive: polling, or a webhook that Telegram can reach."""

import re
from typing import Literal
from urllib.parse import urlsplit

from pydantic import field_validator, model_validator

from bot.settings.values import Section

HIGHEST_PORT = 65535
WEBHOOK_PORTS = (None, 443, 80, 88, 8443)
"""Source: Bot API, "setWebhook": ports currently supported."""


def host_and_port(value: str) -> str:
    """Return an address to listen at. Raises ValueError."""
    match = re.fullmatch(r"[^:/\s]+:([0-9]{1,5})", value)
    if match is None or not 1 <= int(match[1]) <= HIGHEST_PORT:
        raise ValueError("host:port, such as 127.0.0.1:8443")
    return value


class UpdateSettings(Section):
    """How updates arrive."""

    mode: Literal["polling", "webhook"] = "polling"
    url: str | None = None
    listen: str = "127.0.0.1:8443"

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
