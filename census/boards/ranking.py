"""Ranking: exact rates, shared ranks, movement, distance to targets, needed daily pace."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from itertools import groupby

from census.boards.progress import Improvement, Reading, most_improved
from census.boards.totals import Addend, Whole, add_up
from census.definition import BoardRule
from census.units import BaseSource, SizeBand, Target, Unit, UnitCode


@dataclass(frozen=True, slots=True)
class Figures:
    """A unit's figures in one snapshot. A base of 0 means that no base is known.

    ``older`` is the moment of the figures where it is another day than the board's. ``part_of`` is
    the count of a recap where fewer people are known by name: the names are then only a part, and
    they reach no target.
    """

    unit: Unit
    completed: int
    base: int
    targets: tuple[Target, ...] = ()
    illustrative: bool = False
    older: datetime | None = None
    snapshot: int = 0
    part_of: int | None = None


@dataclass(frozen=True, slots=True)
class TargetGap:
    """The distance to one target: ``missing`` in units of the measure, 0 when it is reached."""

    target: Target
    missing: int

    @property
    def reached(self) -> bool:
        """Whether nothing is missing."""
        return self.missing == 0


@dataclass(frozen=True, slots=True)
class Standing:
    """One row of a board.

    ``movement`` is positive when the unit climbed since the snapshot before, None when it was not
    ranked there. ``to_overtake`` is how many more completed ones put it strictly above
    ``next_above`` (both None at the top). ``daily_pace`` is how many a day reach the first open
    target by the end of the phase (None when all are reached or no day is left). ``gained`` is how
    many were added since the data before, None when the unit was missing there or has no figure of
    the day. ``older`` is the moment of its figure where that is not of the board's day;
    ``snapshot`` is the number of the recap with the figure. ``part_of`` is the count of a recap
    where fewer people are known by name.

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
    snapshot: int = 0
    part_of: int | None = None


@dataclass(frozen=True, slots=True)
class Board:
    """A ranked table: each unit by its newest figure; ``as_of`` is the newest moment of all.

    ``area`` limits the board to the units of one area, ``band`` to units of one size.
    ``improved_day`` and ``improved_week`` name the units that grew most since the data of the day
    before and of a week before. ``bases`` are the sources of the bases. ``corrected_at`` says when
    this data replaced wrong data; None where it is the first of its moment. ``published_at`` is
    when the last of its figures was published. ``never_reported`` are units of the same area that
    no recap has named yet.
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


def board(
    rule: BoardRule,
    figures: Sequence[Figures],
    *,
    area: Unit | None,
    as_of: datetime,
    published_at: datetime,
    source: str,
    before: Board | None = None,
    day: Reading | None = None,
    week: Reading | None = None,
    band: SizeBand | None = None,
    bases: Sequence[BaseSource] = (),
    corrected_at: datetime | None = None,
    never_reported: int = 0,
    days_left: int | None = None,
) -> Board:
    """Rank units and compare them with the board before.

    ``day`` and ``week`` are the readings that the most improved units are found by; without
    ``day`` the board ``before`` is used.
    """
    earlier = {row.unit.code: row for row in before.standings} if before else {}
    standings = rank(figures, before=earlier, days_left=days_left)
    now = Reading(
        as_of,
        {each.unit.code: (each.completed, each.base) for each in figures},
        {each.unit.code: each.older for each in figures if each.older},
    )
    if day is None and before is not None:
        day = reading_of(before)
    return Board(
        rule=rule,
        area=area,
        as_of=as_of,
        published_at=published_at,
        source=source,
        standings=standings,
        improved_day=most_improved(now, day) if day else None,
        improved_week=most_improved(now, week) if week else None,
        band=band,
        bases=tuple(bases),
        corrected_at=corrected_at,
        never_reported=never_reported,
    )


def reading_of(board: Board) -> Reading:
    """Return the counts of a board, without ranks."""
    counts = {row.unit.code: (row.completed, row.base) for row in board.standings}
    older = {row.unit.code: row.older for row in board.standings if row.older}
    return Reading(board.as_of, counts, older)


def rank(
    figures: Sequence[Figures],
    *,
    before: Mapping[UnitCode, Standing],
    days_left: int | None,
) -> tuple[Standing, ...]:
    """Rank units by their exact rates. Equal rates share a rank, and the next ranks leave a gap.

    Equal rates are listed by larger base, then by name. Rates above 100 % stay as they are,
    because bases are sometimes out of date. ``before`` holds the rows of the snapshot before.
    ``days_left`` is 0 on the last day of the phase and None when no phase is running.
    """
    standings: list[Standing] = []
    above: Standing | None = None
    for group in _groups(figures):
        place = len(standings) + 1
        standings += [
            _standing(unit, place, above if unit.base else None, before, days_left)
            for unit in group
        ]
        above = standings[-1]
    return tuple(standings)


def changed(before: Board | None, after: Board) -> tuple[RankChange, ...]:
    """Return the units whose rank changed. A first board changes no rank."""
    if before is None:
        return ()
    ranks = {row.unit.code: row.rank for row in before.standings if row.base}
    return tuple(
        RankChange(row, ranks.get(row.unit.code))
        for row in after.standings
        if row.base and ranks.get(row.unit.code) != row.rank
    )


def _groups(figures: Sequence[Figures]) -> Iterator[list[Figures]]:
    """Yield units of equal rate together, the best first; units without a base come last."""
    # Comparing fractions is slow. Two different ones differ by at least one part in the product of
    # their bases, so this many bits after the point order and equate them exactly.
    bits = 2 * max((unit.base for unit in figures), default=0).bit_length()

    def rate(unit: Figures) -> int:
        return (unit.completed << bits) // unit.base if unit.base else -1

    def listed(unit: Figures) -> tuple[int, int, str, str]:
        return -rate(unit), -unit.base, unit.unit.name.casefold(), unit.unit.code

    for _, group in groupby(sorted(figures, key=listed), key=rate):
        yield list(group)


def _standing(
    figures: Figures,
    place: int,
    above: Standing | None,
    before: Mapping[UnitCode, Standing],
    days_left: int | None,
) -> Standing:
    targets = figures.targets if figures.base and figures.part_of is None else ()
    gaps = tuple(_gap(target, figures) for target in targets)
    earlier = before.get(figures.unit.code)
    comparable = earlier is not None and earlier.base and figures.base
    of_both_days = earlier is not None and not earlier.older and not figures.older
    return Standing(
        rank=place,
        movement=earlier.rank - place if earlier and comparable else None,
        unit=figures.unit,
        completed=figures.completed,
        base=figures.base,
        rate=Fraction(figures.completed, figures.base) if figures.base else Fraction(0),
        gaps=gaps,
        to_overtake=_to_overtake(figures, above) if above else None,
        next_above=above.unit if above else None,
        daily_pace=_daily_pace(gaps, days_left),
        illustrative=figures.illustrative,
        gained=figures.completed - earlier.completed if earlier and of_both_days else None,
        older=figures.older,
        snapshot=figures.snapshot,
        part_of=figures.part_of,
    )


def _gap(target: Target, figures: Figures) -> TargetGap:
    share = target.share
    wanted = -(-share.numerator * figures.base // share.denominator)
    return TargetGap(target, max(0, wanted - figures.completed))


def _to_overtake(figures: Figures, above: Standing) -> int:
    return above.completed * figures.base // above.base + 1 - figures.completed


def _daily_pace(gaps: Sequence[TargetGap], days_left: int | None) -> int | None:
    missing = next((gap.missing for gap in gaps if not gap.reached), None)
    if missing is None or days_left is None or days_left < 0:
        return None
    return -(-missing // (days_left + 1))
