"""A board: the ranked units of one kind, with their rates, targets and movement."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from census.boards.aims import Rung, within
from census.boards.progress import Improvement, Streak, TrendPoint
from census.boards.totals import Addend, Whole, add_up
from census.definition import BoardRule, Phase
from census.units import BaseSource, SizeBand, Target, Unit, UnitCode


@dataclass(frozen=True, slots=True)
class Figures:
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


@dataclass(frozen=True, slots=True)
class Standing:
    """One row of a board.

    ``movement`` is positive when the unit climbed since the snapshot before, None when it was not
    ranked there. ``to_overtake`` is how many more completed ones put it strictly above
    ``next_above`` (both None at the top). ``daily_pace`` is how many a day reach the first possible
    target by the end of the phase (None when all are reached or no day is left, and as
    ``needed_daily`` says). ``reach`` is how many the unit can do until then, None without a bound;
    ``rung`` is its next aim where no open target is possible. ``gained`` is how many were added
    since the data before, None when the unit was missing there or has no figure of the day.
    ``older`` is the moment of its figure where that is not the board's, ``of_the_day`` whether it
    is of the board's local day. ``snapshot`` is the number of the recap with the figure.
    ``part_of`` is the count of a recap where fewer people are known by name.

    A unit without a base stands behind all others, with a rate of 0 and nothing to compare.
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
    gained: int | None = None
    older: datetime | None = None
    of_the_day: bool = True
    snapshot: int = 0
    part_of: int | None = None
    reach: int | None = None
    rung: Rung | None = None

    @property
    def out_of_reach(self) -> bool:
        """Whether there are open targets, and none of them is possible."""
        still_open = [gap for gap in self.gaps if not gap.reached]
        return bool(still_open) and not any(gap.possible for gap in still_open)

    @property
    def can_overtake(self) -> bool:
        """Whether the next rank is within reach."""
        return self.to_overtake is not None and within(self.to_overtake, self.reach)


@dataclass(frozen=True, slots=True)
class Ending:
    """The phase that a board was about is over. ``final``: its figures are of the whole phase."""

    phase: Phase
    final: bool


@dataclass(frozen=True, slots=True)
class Board:
    """A ranked table: each unit by its newest figure; ``as_of`` is the newest moment of all.

    ``area`` limits the board to the units of one area, ``band`` to units of one size.
    ``improved_day`` and ``improved_week`` name the units that grew most since the data of the day
    before and of a week before. ``bases`` are the sources of the bases. ``corrected_at`` says when
    this data replaced wrong data; None where it is the first of its moment. ``published_at`` is
    when the last of its figures was published. ``never_reported`` are units of the same area that
    no recap has named yet. With an ``ending`` nothing can be worked on any more, and nobody is told
    how to climb.
    """

    rule: BoardRule
    area: Unit | None
    as_of: datetime
    published_at: datetime
    source: str
    standings: tuple[Standing, ...]
    improved_day: Improvement | None = None
    improved_week: Improvement | None = None
    band: SizeBand | None = None
    bases: tuple[BaseSource, ...] = ()
    corrected_at: datetime | None = None
    never_reported: int = 0
    ending: Ending | None = None

    @property
    def whole(self) -> Whole:
        """The sum of its units, with how many units are in it."""
        return add_up(
            [
                Addend(row.completed, row.base, row.older is None, row.part_of is None)
                for row in self.standings
            ],
            never_reported=self.never_reported,
        )

    @property
    def is_final(self) -> bool:
        """Whether its phase is over, and its figures are of the whole phase."""
        return self.ending is not None and self.ending.final

    @property
    def shared_targets(self) -> tuple[Target, ...]:
        """The targets of every unit with a base, but for those that are known in part only."""
        measured = [
            [gap.target for gap in row.gaps]
            for row in self.standings
            if row.base and row.part_of is None
        ]
        first = measured[0] if measured else []
        return tuple(target for target in first if all(target in each for each in measured))

    @property
    def most_improved(self) -> UnitCode | None:
        """The unit whose rate grew most since the data of the day before; None if none grew."""
        return self.improved_day.unit if self.improved_day else None

    @property
    def illustrative(self) -> bool:
        """Whether a row uses figures that were generated for a demonstration."""
        return any(standing.illustrative for standing in self.standings)

    def as_of_for(self, standing: Standing) -> datetime:
        """Return the moment of the figure in one row."""
        return standing.older or self.as_of

    def of(self, code: UnitCode) -> Standing | None:
        """Return the row of a unit; None when it is not on this board."""
        return next((row for row in self.standings if row.unit.code == code), None)


@dataclass(frozen=True, slots=True)
class RankChange:
    """A unit whose rank a newer board changed; ``before`` is None if it was not ranked then."""

    standing: Standing
    before: int | None


@dataclass(frozen=True, slots=True)
class Trend:
    """A unit's rates and ranks: a point for each day with data, newest last."""

    unit: Unit
    board: Board
    points: tuple[TrendPoint, ...]
    streak: Streak

    @property
    def standing(self) -> Standing | None:
        """The unit's row on the newest board."""
        return self.board.of(self.unit.code)
