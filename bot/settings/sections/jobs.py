"""The section ``jobs:`` of config.yaml: when the jobs run."""

from pydantic import field_validator

from bot.settings.values import Section
from census.campaign.cron import parse_cron


class JobTimes(Section):
    """When the jobs run: five cron fields in the census's time zone."""

    reminders: str = "0 6-19 * * *"
    boards: str = "0 16 * * *"
    brief: str = "30 16 * * *"
    housekeeping: str = "30 2 * * *"
    backups: str = "0 3 * * *"
    questions: str = "0 8 * * mon"
    proofs: str = "20 * * * *"
    helpdesk: str = "*/10 6-19 * * *"
    field_warnings: str = "0 17 * * *"
    field_brief: str = "0 19 * * *"

    @field_validator("*", mode="before")
    @classmethod
    def _cron_lines(cls, value: object) -> str:
        if not isinstance(value, str):
            raise ValueError(  # noqa: TRY004 - pydantic's errors are ValueErrors
                'a cron line in quotation marks, such as "0 16 * * *"'
            )
        parse_cron(value)
        return value
