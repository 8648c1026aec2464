"""Ranking: exact rates, shared ranks, movement, distance to targets, needed daily pace."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from fractions import Fraction
from itertools import groupby

from census.boards.aims import Rung, most_in_a_day, needed_daily, next_rung, reach_until, within
from census.boards.board import Board, Ending, Figures, RankChange, Standing, TargetGap
from census.boards.progress import Reading, most_improved
from census.definition import BoardRule
from census.units import BaseSource, SizeBand, Target, Unit, UnitCode

HOURS_A_DAY = 24


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
    now = Reading(
        as_of,
        {each.unit.code: (each.completed, each.base) for each in figures},
        {each.unit.code: each.older for each in figures if each.older and not each.of_the_day},
    )
    if day is None and before is not None:
        day = reading_of(before)
    can = {code: _in_a_day(code, now, day, week) for code in now.counts}
    standings = rank(figures, before=earlier, days_left=days_left, in_a_day=can)
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
    in_a_day: Mapping[UnitCode, int | None] | None = None,
) -> tuple[Standing, ...]:
    """Rank units by their exact rates. Equal rates share a rank, and the next ranks leave a gap.

    Equal rates are listed by larger base, then by name. Rates above 100% stay as they are,
    because bases are sometimes out of date. ``before`` holds the rows of the snapshot before.
    ``days_left`` is 0 on the last day of the phase and None when no phase is running. ``in_a_day``
    is how many a day may be asked of each unit.
    """
    reach = {code: reach_until(days_left, can) for code, can in (in_a_day or {}).items()}
    standings: list[Standing] = []
    above: Standing | None = None
    for group in _groups(figures):
        place = len(standings) + 1
        standings += [
            _standing(
                unit,
                place,
                above if unit.base else None,
                before.get(unit.unit.code),
                days_left=days_left,
                reach=reach.get(unit.unit.code),
            )
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
    earlier: Standing | None,
    *,
    days_left: int | None,
    reach: int | None,
) -> Standing:
    targets = figures.targets if figures.base and figures.part_of is None else ()
    gaps = tuple(_gap(target, figures, reach) for target in targets)
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
        daily_pace=needed_daily(_first_missing(gaps), days_left, reach),
        illustrative=figures.illustrative,
        gained=figures.completed - earlier.completed if earlier and of_both_days else None,
        older=figures.older,
        of_the_day=figures.of_the_day,
        snapshot=figures.snapshot,
        part_of=figures.part_of,
        reach=reach,
        rung=_rung(figures, gaps, reach),
    )


def _gap(target: Target, figures: Figures, reach: int | None) -> TargetGap:
    share = target.share
    wanted = -(-share.numerator * figures.base // share.denominator)
    missing = max(0, wanted - figures.completed)
    return TargetGap(target, missing, within(missing, reach))


def _rung(figures: Figures, gaps: Sequence[TargetGap], reach: int | None) -> Rung | None:
    """Return the next rung where every open target is out of reach."""
    still_open = [gap for gap in gaps if not gap.reached]
    if not still_open or any(gap.possible for gap in still_open):
        return None
    nearest = min(gap.target.share for gap in still_open)
    return next_rung(figures.completed, figures.base, nearest, reach)


def _to_overtake(figures: Figures, above: Standing) -> int:
    return above.completed * figures.base // above.base + 1 - figures.completed


def _first_missing(gaps: Sequence[TargetGap]) -> int:
    """Return what is missing to the first open target that is possible; 0 without one."""
    return next((gap.missing for gap in gaps if not gap.reached and gap.possible), 0)


def _in_a_day(
    code: UnitCode, now: Reading, day: Reading | None, week: Reading | None
) -> int | None:
    """Return how many a day may be asked of a unit: by its newest day, and by its last week."""
    newest = _a_day(code, now, day) if day else None
    recent = _a_day(code, now, week) if week else None
    return most_in_a_day(best_day=newest, recent=newest if recent is None else recent)


def _a_day(code: UnitCode, now: Reading, then: Reading) -> Fraction | None:
    """Return how many a day a unit added between two readings; None where that is unknown."""
    if code not in then.counts:
        return None
    span = now.older.get(code, now.as_of) - then.older.get(code, then.as_of)
    gained = max(now.counts[code][0] - then.counts[code][0], 0)
    return gained / max(Fraction(span // timedelta(hours=1), HOURS_A_DAY), Fraction(1))
