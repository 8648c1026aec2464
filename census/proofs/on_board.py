"""When the board of an office shows a receipt that was accepted."""

from datetime import datetime
from enum import StrEnum

from census.campaign.phases import open_phase
from census.definition import Census
from census.units import UnitKind


class OnBoard(StrEnum):
    """When it is shown there."""

    NEXT_RECAP = "recap"
    NEVER = "final"
    """The phase is over, and no recap follows."""


def shown_on_board(census: Census, office: UnitKind, now: datetime) -> OnBoard | None:
    """Return when recaps bring a receipt onto the board; None where names are counted, at once."""
    if not census.recaps_count(office):
        return None
    return OnBoard.NEVER if open_phase(census, now) is None else OnBoard.NEXT_RECAP
