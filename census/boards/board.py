"""A board: the ranked units of one kind, with their rates, targets and movement."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from census.boards.progress import Improvement, Streak, TrendPoint
from census.boards.rows import figures_of
from census.boards.standing import Standing
from census.boards.totals import Addend, Whole, add_up
from census.definition import BoardRule, Phase
from census.units import BaseSource, SizeBand, Target, Unit, UnitCode


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
    how to climb. ``unmeasured``: only invited ones could take part, and how many is not known.
    """

    rule: BoardRule
    area: Unit | None
    as_of: datetime
    published_at: datetime
    source: str
    standings: Sequence[Standing]
    improved_day: Improvement | None = None
    improved_week: Improvement | None = None
    band: SizeBand | None = None
    bases: tuple[BaseSource, ...] = ()
    corrected_at: datetime | None = None
    never_reported: int = 0
    ending: Ending | None = None
    unmeasured: bool = False

    @property
    def whole(self) -> Whole:
        """The sum of its units, with how many units are in it."""
        return add_up(
            [
                Addend(each.completed, each.base, each.older is None, each.part_of is None)
                for each in figures_of(self.standings)
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
            each.targets
            for each in figures_of(self.standings)
            if each.base and each.part_of is None
        ]
        first = measured[0] if measured else ()
        return tuple(target for target in first if all(target in each for each in measured))

    @property
    def most_improved(self) -> UnitCode | None:
        """The unit whose rate grew most since the data of the day before; None if none grew."""
        return self.improved_day.unit if self.improved_day else None

    @property
    def illustrative(self) -> bool:
        """Whether a row uses figures that were generated for a demonstration."""
        return any(each.illustrative for each in figures_of(self.standings))

    def as_of_for(self, standing: Standing) -> datetime:
        """Return the moment of the figure in one row."""
        return standing.older or self.as_of

    def of(self, code: UnitCode) -> Standing | None:
        """Return the row of a unit; None when it is not on this board."""
        figures = enumerate(figures_of(self.standings))
        place = next((place for place, each in figures if each.unit.code == code), None)
        return self.standings[place] if place is not None else None


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
