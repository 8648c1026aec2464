"""The section ``operations:`` of config.yaml: how the operator watches over the bot."""

from datetime import timedelta
from typing import Literal

from pydantic import field_validator

from bot.settings.sections.updates import host_and_port
from bot.settings.values import Duration, Section

LogLevel = Literal["debug", "info", "warning", "error"]


class OperationsSettings(Section):
    """Where health and metrics are served, what is logged, how often a sign of life is sent.

    ``listen`` is null where nothing should listen. ``ping_every`` counts where SENSUSBOT_PING_URL
    is set.
    """

    listen: str | None = "127.0.0.1:9470"
    log_level: LogLevel = "info"
    ping_every: Duration = timedelta(minutes=5)

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, value: str | None) -> str | None:
        return None if value is None else host_and_port(value)
