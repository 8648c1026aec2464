"""Ranking: exact rates, shared ranks, movement, distance to targets, needed daily pace."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from fractions import Fraction
from itertools import groupby

from census.boards.board import Board, Ending, Figures, RankChange, Standing, TargetGap
from census.boards.progress import Reading, most_improved
from census.definition import BoardRule
from census.units import BaseSource, SizeBand, Target, Unit, UnitCode


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
    ending: Ending | None = None,
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
        {each.unit.code: each.older for each in figures if each.older and not each.of_the_day},
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
        ending=ending,
    )


def reading_of(board: Board) -> Reading:
    """Return the counts of a board, without ranks."""
    counts = {row.unit.code: (row.completed, row.base) for row in board.standings}
    other_days = (row for row in board.standings if not row.of_the_day)
    older = {row.unit.code: row.older for row in other_days if row.older}
    return Reading(board.as_of, counts, older)


def rank(
    figures: Sequence[Figures],
    *,
    before: Mapping[UnitCode, Standing],
    days_left: int | None,
) -> tuple[Standing, ...]:
    """Rank units by their exact rates. Equal rates share a rank, and the next ranks leave a gap.

    Equal rates are listed by larger base, then by name. Rates above 100% stay as they are,
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
    of_both_days = earlier is not None and earlier.of_the_day and figures.of_the_day
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
        of_the_day=figures.of_the_day,
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
