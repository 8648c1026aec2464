"""The days that a line of a file may have: within the census, and not in the future."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from census.errors import CensusError


@dataclass(frozen=True, slots=True)
class Days:
    """The first and the last day of the census, and the present moment."""

    census: tuple[date, date]
    now: datetime
    zone: ZoneInfo

    def require(self, moment: datetime) -> None:
        """Raise CensusError: ("date-ahead") or ("date-before-census")."""
        if moment > self.now:
            raise CensusError("date-ahead")
        if moment.astimezone(self.zone).date() < self.census[0]:
            raise CensusError("date-before-census")
