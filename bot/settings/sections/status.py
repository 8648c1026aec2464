"""The settings of status look-ups: the source, and the service's address and timeouts."""

from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, model_validator

from bot.settings.values import Decimal, Number, Section

LOCAL = {"localhost", "127.0.0.1", "::1"}


class StatusSettings(Section):
    """The source of status look-ups. The service gets plain numbers, or keyed hashes."""

    source: Literal["registry", "service", "service_then_registry"] = "registry"
    address: str = ""
    identity: Literal["plain", "keyed"] = "plain"
    timeout_seconds: Decimal = Field(default=4, gt=0, le=30)
    attempts: Number = Field(default=3, ge=1, le=10)
    give_up_seconds: Decimal = Field(default=10, gt=0, le=60)
    cache_seconds: Decimal = Field(default=60, ge=0, le=3600)
    rest_after: Number = Field(default=5, ge=1)
    rest_seconds: Decimal = Field(default=30, gt=0, le=86400)

    @property
    def asks_service(self) -> bool:
        """Whether the statistics office's service is asked."""
        return self.source != "registry"

    @model_validator(mode="after")
    def _has_an_address(self) -> "StatusSettings":
        if (self.asks_service or self.address) and not _is_safe(self.address):
            raise ValueError(f"address: https://…, where the service is, for source {self.source}")
        return self


def _is_safe(address: str) -> bool:
    """Tell whether numbers may be sent there: by TLS, or within this machine."""
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    if not host or parts.query or parts.fragment or parts.username:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and host in LOCAL)
