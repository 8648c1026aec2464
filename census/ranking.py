"""Who stands where: exact rates, shared ranks, movement, what is missing and the pace needed."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from census.definition import BoardRule
from census.units import Target, Unit, UnitCode


@dataclass(frozen=True, slots=True)
class Figures:
    """A unit's numbers in one snapshot. A base of 0 means that none is known."""

    unit: Unit
    completed: int
    base: int
    targets: tuple[Target, ...] = ()
    illustrative: bool = False


@dataclass(frozen=True, slots=True)
class TargetGap:
    """How far a unit is from one target: ``missing`` in units of the measure, 0 when reached."""

    target: Target
    missing: int

    @property
    def reached(self) -> bool:
        """Whether nothing is missing."""
        return self.missing == 0


@dataclass(frozen=True, slots=True)
class Standing:
    """One row of a board.

    ``movement`` is positive when the unit climbed since the snapshot before, None when it was
    not ranked there. ``to_overtake`` is how many more would put it strictly above ``next_above``
    (both None at the top). ``daily_pace`` is how many a day reach the first unreached target by
    the end of the phase (None when all are reached or no day is left).
    """

    rank: int
    movement: int | None
    unit: Unit
    completed: int
    base: int
    rate: Fraction
    gaps: tuple[TargetGap, ...]
    to_overtake: int | None
    next_above: Unit | None
    daily_pace: int | None
    illustrative: bool = False


@dataclass(frozen=True, slots=True)
class Board:
    """A ranked table made from one snapshot. ``area`` limits it to one regency or district.

    ``most_improved`` is the unit whose rate grew most since the snapshot before, if any grew.
    """

    rule: BoardRule
    area: Unit | None
    as_of: datetime
    published_at: datetime
    source: str
    standings: tuple[Standing, ...]
    most_improved: UnitCode | None = None

    @property
    def illustrative(self) -> bool:
        """Whether any row rests on numbers generated for a demonstration."""
        return any(standing.illustrative for standing in self.standings)

    def of(self, code: UnitCode) -> Standing | None:
        """Return the row of a unit, None when it is not on this board."""
        return next((row for row in self.standings if row.unit.code == code), None)
