"""The section ``helpdesk:`` of config.yaml: people who help people."""

from collections.abc import Iterable
from datetime import time, timedelta

from pydantic import Field, model_validator

from bot.settings.values import Duration, Number, Section, Window
from census.helpdesk.rules import A_DAY, WORKING_DAYS, HelpdeskRules, Weekday
from census.residents.contacts import Contact


class HelpdeskSettings(Section):
    """How requests for help are handled; see HelpdeskRules.

    People are told that it is 90 days at most.
    """

    hours: Window = (time(8), time(16))
    days: frozenset[Weekday] = WORKING_DAYS
    up_after: Duration = timedelta(minutes=30)
    back_after: Duration = timedelta(minutes=30)
    kept_for: Duration = Field(default=timedelta(days=90), le=timedelta(days=90))
    reopen_within: Duration = A_DAY
    per_day: Number = Field(default=3, ge=1, le=100)

    @model_validator(mode="after")
    def _some_duty(self) -> "HelpdeskSettings":
        self.to_domain()
        return self

    def to_domain(self, contacts: Iterable[Contact] = ()) -> HelpdeskRules:
        """Return the rules."""
        own = {name: getattr(self, name) for name in type(self).model_fields}
        return HelpdeskRules(contacts=tuple(contacts), **own)
