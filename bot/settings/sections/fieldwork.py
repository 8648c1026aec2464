"""The section ``fieldwork:`` of config.yaml: how the interview phase is shared out and followed."""

from dataclasses import fields
from datetime import timedelta
from fractions import Fraction
from typing import Annotated

from pydantic import AfterValidator, PositiveInt

from bot.settings.values import Duration, Section, Share
from census.fieldwork.blocks import Counted
from census.fieldwork.following.warnings import WarningRules
from census.fieldwork.sharing.loads import LoadRules

A_DAY = timedelta(days=1)


def _whole_days(span: timedelta) -> timedelta:
    if span % A_DAY:
        raise ValueError("whole days such as 2d")
    return span


WholeDays = Annotated[Duration, AfterValidator(_whole_days)]


class FieldworkSettings(Section):
    """What loads count (LoadRules), when people are warned (WarningRules), how many are asked.

    With ``four_counts`` officers type those that the national application has of a block.
    """

    counts: Counted = Counted.FAMILIES
    max_load: PositiveInt | None = None
    silent_after: WholeDays = timedelta(days=2)
    still_after: WholeDays = timedelta(days=3)
    pace_over: WholeDays = timedelta(days=3)
    critical_after: WholeDays = timedelta(days=4)
    critical_late: WholeDays = timedelta(days=5)
    asked_share: Share = Fraction(1, 10)
    four_counts: bool = False

    def load_rules(self) -> LoadRules:
        """Return the rules of loads."""
        return LoadRules(self.counts, self.max_load)

    def warning_rules(self) -> WarningRules:
        """Return the rules."""
        return WarningRules(
            **{each.name: getattr(self, each.name).days for each in fields(WarningRules)}
        )
