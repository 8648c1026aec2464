"""The section ``web:`` of config.yaml: the public page of the campaign."""

from urllib.parse import urlsplit

from pydantic import field_validator

from bot.settings.sections.updates import host_and_port
from bot.settings.values import Section


class WebSettings(Section):
    """Where the public page is served, and under which address people reach it.

    ``listen`` is null where there should be none. ``url`` is its https address behind the proxy:
    links that are shared name it.
    """

    listen: str | None = None
    url: str | None = None

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, value: str | None) -> str | None:
        return None if value is None else host_and_port(value)

    @field_validator("url")
    @classmethod
    def _public(cls, value: str | None) -> str | None:
        if value is None:
            return None
        parts = urlsplit(value)
        if parts.scheme != "https" or not parts.hostname or parts.path.strip("/") or parts.query:
            raise ValueError("https://…, without a path, such as https://sensus.example.go.id")
        return value.rstrip("/")
