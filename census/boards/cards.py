"""Cards to pass on: that somebody has taken part, and where a unit stands today."""

from dataclasses import dataclass
from enum import StrEnum

from census.boards.board import Board
from census.boards.standing import Standing
from census.people.submission import SubmissionState, place_of
from census.units import Unit


class CardOwner(StrEnum):
    """Whose card it is: a household's (whatever the census counts), or an employee's."""

    HOUSEHOLD = "household"
    EMPLOYEE = "employee"


@dataclass(frozen=True, slots=True)
class UnitCard:
    """A unit with its row; None for one without data, and for one with too few people.

    ``regency`` is the regency or city around it.
    """

    unit: Unit
    regency: Unit | None
    board: Board | None = None
    standing: Standing | None = None

    @property
    def certified(self) -> bool:
        """Whether a certificate is to be had: a target is reached."""
        return self.standing is not None and any(gap.reached for gap in self.standing.gaps)


@dataclass(frozen=True, slots=True)
class FinishCard:
    """That somebody has taken part. ``card`` is None for who came from nowhere in particular.

    ``other`` is the other card that the person has.
    """

    whose: CardOwner
    card: UnitCard | None
    other: CardOwner | None


def has_taken_part(state: SubmissionState) -> bool:
    """Tell whether somebody of the household has said that all is sent, or more is known."""
    return place_of(state) >= place_of(SubmissionState.CLAIMED)
