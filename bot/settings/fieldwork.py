"""The section ``fieldwork:`` of config.yaml: how the interview phase is followed."""

from dataclasses import fields
from datetime import timedelta
from fractions import Fraction
from typing import Annotated

from pydantic import AfterValidator

from bot.settings.values import Duration, Section, Share
from census.fieldwork.following.warnings import WarningRules

A_DAY = timedelta(days=1)


def _whole_days(span: timedelta) -> timedelta:
    if span % A_DAY:
        raise ValueError("whole days such as 2d")
    return span


WholeDays = Annotated[Duration, AfterValidator(_whole_days)]


class FieldworkSettings(Section):
    """When people are warned, see WarningRules; which share of residents is asked."""

    silent_after: WholeDays = timedelta(days=2)
    still_after: WholeDays = timedelta(days=3)
    pace_over: WholeDays = timedelta(days=3)
    critical_after: WholeDays = timedelta(days=4)
    critical_late: WholeDays = timedelta(days=5)
    asked_share: Share = Fraction(1, 10)

    def warning_rules(self) -> WarningRules:
        """Return the rules."""
        return WarningRules(
            **{each.name: getattr(self, each.name).days for each in fields(WarningRules)}
        )
