"""A row of a board: the figures of a unit, its rank, and what follows from them."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Final, NamedTuple

from census.boards.aims import Rung, needed_daily, needed_plainly, next_rung, within
from census.units import Target, Unit

FEW: Final = 10


class Figures(NamedTuple):
    """A unit's figures in one snapshot. A base of 0 means that no base is known.

    ``older`` is the moment of the figures where it is not the board's, ``of_the_day`` whether it is
    of the board's local day. ``part_of`` is the count of a recap where fewer people are known by
    name: the names are then only a part, and they reach no target.
    """

    unit: Unit
    completed: int
    base: int
    targets: tuple[Target, ...] = ()
    illustrative: bool = False
    older: datetime | None = None
    of_the_day: bool = True
    snapshot: int = 0
    part_of: int | None = None

    @property
    def measured_by(self) -> tuple[Target, ...]:
        """The targets that it is measured by: none without a base, or where it is only a part."""
        return self.targets if self.base and self.part_of is None else ()


@dataclass(frozen=True, slots=True)
class TargetGap:
    """The distance to one target: ``missing`` in units of the measure, 0 when it is reached.

    ``possible`` is False where it is out of reach until the end of the phase.
    """

    target: Target
    missing: int
    possible: bool = True

    @property
    def reached(self) -> bool:
        """Whether nothing is missing."""
        return self.missing == 0


class Standing(NamedTuple):
    """One row of a board.

    ``movement`` is positive when the unit climbed since the snapshot before, None when it has no
    place now or had none there: others that begin do not move who has nothing yet. ``gained`` is
    how many were added since the data before, None when the unit was missing there or has no
    figure of the day. ``above`` is the unit to overtake, None at the top. ``reach`` is how many
    the unit can do in the ``days_left`` of the phase, None without a bound.

    What follows from these is worked out when it is asked for: of a long board few rows are shown.
    A unit without a base stands behind all others, with a rate of 0 and nothing to compare.
    """

    rank: int
    movement: int | None
    figures: Figures
    above: Figures | None
    gained: int | None
    reach: int | None
    days_left: int | None

    @property
    def unit(self) -> Unit:
        """The unit."""
        return self.figures.unit

    @property
    def completed(self) -> int:
        """How many it has completed."""
        return self.figures.completed

    @property
    def base(self) -> int:
        """Its base; 0 where none is known."""
        return self.figures.base

    @property
    def placed(self) -> int | None:
        """The rank that is shown: None without a base, and with nothing completed.

        Who has done nothing yet is one of many, and stands on no place.
        """
        return self.rank if self.base and self.completed else None

    @property
    def climb(self) -> int:
        """The movement that is shown: 0 where only a few of many have taken part.

        Of fewer than ten, and less than a tenth, one more jumps over many places. That says nothing
        of the unit, and may say something of that one.
        """
        few = self.completed < FEW and self.completed * FEW < self.base
        return 0 if few else self.movement or 0

    @property
    def rate(self) -> Fraction:
        """The exact rate, 0 without a base."""
        base = self.figures.base
        return Fraction(self.figures.completed, base) if base else Fraction(0)

    @property
    def illustrative(self) -> bool:
        """Whether its figures were generated for a demonstration."""
        return self.figures.illustrative

    @property
    def older(self) -> datetime | None:
        """The moment of its figure where that is not the board's."""
        return self.figures.older

    @property
    def of_the_day(self) -> bool:
        """Whether its figure is of the board's local day."""
        return self.figures.of_the_day

    @property
    def snapshot(self) -> int:
        """The number of the recap with the figure."""
        return self.figures.snapshot

    @property
    def part_of(self) -> int | None:
        """The count of a recap where fewer people are known by name."""
        return self.figures.part_of

    @property
    def gaps(self) -> tuple[TargetGap, ...]:
        """The distance to each of its targets."""
        return tuple(map(self._gap, self.figures.measured_by))

    @property
    def next_above(self) -> Unit | None:
        """The unit that it overtakes next, None at the top."""
        return self.above.unit if self.above else None

    @property
    def to_overtake(self) -> int | None:
        """How many more put it strictly above ``next_above``, None at the top."""
        above = self.above
        if above is None:
            return None
        return above.completed * self.base // above.base + 1 - self.completed

    @property
    def daily_pace(self) -> int | None:
        """How many a day reach the first possible target by the end of the phase.

        None when all are reached or no day is left, and as ``needed_daily`` says.
        """
        possible = (gap.missing for gap in self.gaps if not gap.reached and gap.possible)
        return needed_daily(next(possible, 0), self.days_left, self.reach)

    @property
    def needed_a_day(self) -> int | None:
        """How many a day reach the first target by the end of the phase, possible or not.

        0 when it is reached, None without a target or a phase that runs.
        """
        return needed_plainly(self.gaps[0].missing, self.days_left) if self.gaps else None

    @property
    def rung(self) -> Rung | None:
        """Its next aim where no open target is possible."""
        if not self.out_of_reach:
            return None
        nearest = min(gap.target.share for gap in self.gaps if not gap.reached)
        return next_rung(self.completed, self.base, nearest, self.reach)

    @property
    def out_of_reach(self) -> bool:
        """Whether there are open targets, and none of them is possible."""
        still_open = [gap for gap in self.gaps if not gap.reached]
        return bool(still_open) and not any(gap.possible for gap in still_open)

    @property
    def can_overtake(self) -> bool:
        """Whether the next rank is within reach."""
        missing = self.to_overtake
        return missing is not None and within(missing, self.reach)

    def _gap(self, target: Target) -> TargetGap:
        share = target.share
        wanted = -(-share.numerator * self.base // share.denominator)
        missing = max(0, wanted - self.completed)
        return TargetGap(target, missing, within(missing, self.reach))
