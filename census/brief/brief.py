"""The regent's brief: one regency against its targets, and what changed since the day before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from census.boards.aims import Rung, needed_daily, next_rung, reach_until, within
from census.boards.board import Board
from census.boards.progress import Improvement, Reading
from census.boards.standing import Standing
from census.boards.totals import MISSING_SHARE, Whole
from census.brief.forecast import Count, Forecast, most_daily
from census.definition import Phase
from census.fieldwork.following.team import AreaView
from census.fieldwork.visit_words import VisitOutcome
from census.helpdesk.figures import HelpFigures
from census.units import Target, Unit, UnitCode

NAMED = 3
"""The brief names this many units at the top and at the bottom."""


@dataclass(frozen=True, slots=True)
class TargetOutlook:
    """A target of the whole regency: what is missing, and the daily pace that reaches it in time.

    ``daily`` is None when the target is reached or no day is left, and as ``needed_daily`` says.
    ``rung`` is the next aim under a target that is out of reach. ``certain`` is False where the
    figures are of a part of the regency only; then no target counts as reached.
    """

    target: Target
    missing: int
    daily: int | None
    certain: bool = True
    rung: Rung | None = None

    @property
    def reached(self) -> bool:
        """Whether the whole regency has reached it."""
        return self.certain and not self.missing


@dataclass(frozen=True, slots=True)
class Gain:
    """How many were added since the data of an earlier day."""

    since: datetime
    completed: int


@dataclass(frozen=True, slots=True)
class Crossing:
    """A unit that has reached a target since the data of the day before."""

    unit: Unit
    target: Target


@dataclass(frozen=True, slots=True)
class Brief:
    """One regency by one day's data.

    ``board`` ranks its districts, or its offices where nothing else is known; ``offices`` is the
    board of its offices beside it. ``counts`` are the sums day by day. ``province`` is the board
    of the regencies, if the regency stands on one. ``end`` is the end of the phase in which people
    take part, None outside of such a phase. ``stale`` data is too old to be shown as new.
    ``completed`` and ``base`` are the sums of the units with a base; a base of 0 means that no
    base is known. ``help`` is how people were helped in the last day, None where nobody asked, or
    in the brief of a past day. ``visits`` is what residents said who were asked whether somebody
    came. ``field`` is how the visits of officers go, None while they do not run.
    """

    area: Unit
    at: datetime
    board: Board
    completed: int
    base: int
    outlooks: tuple[TargetOutlook, ...]
    counts: tuple[Count, ...]
    crossings: tuple[Crossing, ...]
    gain: Gain | None = None
    pace: Fraction | None = None
    forecast: Forecast | None = None
    phase: Phase | None = None
    days_left: int | None = None
    end: datetime | None = None
    province: Board | None = None
    offices: Board | None = None
    stale: bool = False
    help: HelpFigures | None = None
    visits: VisitOutcome | None = None
    field: AreaView | None = None

    @property
    def rate(self) -> Fraction:
        """The exact rate of the whole, 0 without a base."""
        return Fraction(self.completed, self.base) if self.base else Fraction(0)

    @property
    def best(self) -> tuple[Standing, ...]:
        """The first units of the board. They never overlap with ``furthest``."""
        ranked = [row for row in self.board.standings if row.base]
        return tuple(ranked[: min(NAMED, (len(ranked) + 1) // 2)])

    @property
    def furthest(self) -> tuple[Standing, ...]:
        """The units with the longest way to go, the last one first."""
        ranked = [row for row in self.board.standings if row.base]
        return tuple(reversed(ranked[max(len(ranked) - NAMED, len(self.best)) :]))

    @property
    def improved(self) -> Improvement | None:
        """The unit that grew most since the day before, or in a week."""
        return self.board.improved_day or self.board.improved_week

    @property
    def in_province(self) -> tuple[Standing, datetime] | None:
        """The regency's row among all regencies, and the moment of its figures."""
        row = self.province.of(self.area.code) if self.province else None
        if self.province is None or row is None or not row.base:
            return None
        return row, self.province.as_of_for(row)

    @property
    def illustrative(self) -> bool:
        """Whether a figure was generated for a demonstration."""
        return self.board.illustrative


def sums(days: Sequence[Reading], board: Board) -> tuple[Count, ...]:
    """Return the sums of the days with enough data, oldest first.

    They add up the units with a base on the board (all units, where none has a base). A day on
    which more than a tenth of the units brought nothing new is left out: it does not show the
    pace.
    """
    measured = {row.unit.code for row in board.standings if row.base}
    units = measured or {row.unit.code for row in board.standings}
    return tuple(
        Count(day.as_of, sum(day.counts[code][0] for code in units))
        for day in days
        if units
        and units <= day.counts.keys()
        and len(units & day.older.keys()) <= MISSING_SHARE * len(units)
    )


def outlooks(
    whole: Whole, targets: Sequence[Target], days_left: int | None, counts: Sequence[Count] = ()
) -> tuple[TargetOutlook, ...]:
    """Return the distance to each target, the smallest share first; none without a base.

    ``counts`` show what can be done in a day. The first target out of reach has the next rung.
    """
    if not whole.base:
        return ()
    found: list[TargetOutlook] = []
    reach = reach_until(days_left, most_daily(counts))
    for target in sorted(targets, key=lambda each: each.share):
        wanted = -(-target.share.numerator * whole.base // target.share.denominator)
        missing = max(0, wanted - whole.completed)
        daily = needed_daily(missing, days_left, reach)
        rung = None
        if not within(missing, reach) and all(not each.missing for each in found):
            rung = next_rung(whole.completed, whole.base, target.share, reach)
        found.append(TargetOutlook(target, missing, daily, certain=whole.is_whole, rung=rung))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class ToldBrief:
    """The brief that comes by itself; ``page`` is the public page's address, "" without one."""

    report: Brief
    page: str = ""


def crossings(board: Board, before: Mapping[UnitCode, tuple[int, int]]) -> tuple[Crossing, ...]:
    """Return the units that have reached a target since an earlier day's counts."""
    found = []
    for row in board.standings:
        completed, base = before.get(row.unit.code, (0, 0))
        rate = Fraction(completed, base) if base else None
        found += [
            Crossing(row.unit, gap.target)
            for gap in row.gaps
            if gap.reached and rate is not None and rate < gap.target.share
        ]
    return tuple(found)
