"""When the board of an office shows a receipt that was accepted."""

from enum import StrEnum

from census.definition import Census
from census.units import UnitKind


class OnBoard(StrEnum):
    """When it is shown there."""

    NEXT_RECAP = "recap"
    NEVER = "final"
    """The phase is over, and no recap follows."""


def shown_on_board(census: Census, office: UnitKind, *, online: bool) -> OnBoard | None:
    """Return when recaps bring a receipt onto the board; None where names are counted, at once.

    ``online`` tells whether people can take part now.
    """
    if not census.recaps_count(office):
        return None
    return OnBoard.NEXT_RECAP if online else OnBoard.NEVER
