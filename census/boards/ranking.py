"""Ranking: exact rates, shared ranks, movement, distance to targets, needed daily pace."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from fractions import Fraction
from functools import lru_cache

from census.boards.aims import most_in_a_day, reach_until
from census.boards.board import Board, Ending, RankChange
from census.boards.progress import Reading, most_improved
from census.boards.rows import NOWHERE, PlacesBefore, Standings, places_in
from census.boards.standing import Figures
from census.definition import BoardRule
from census.units import BaseSource, SizeBand, Unit, UnitCode

HOURS_A_DAY = 24

_Gain = tuple[int, int]
"""What a unit added, and in how many hours; a day at least."""


def board(
    rule: BoardRule,
    figures: Sequence[Figures],
    *,
    area: Unit | None,
    as_of: datetime,
    published_at: datetime,
    source: str,
    now: Reading | None = None,
    before: Board | Reading | None = None,
    day: Reading | None = None,
    week: Reading | None = None,
    recent: Reading | None = None,
    band: SizeBand | None = None,
    bases: Sequence[BaseSource] = (),
    corrected_at: datetime | None = None,
    never_reported: int = 0,
    days_left: int | None = None,
    ending: Ending | None = None,
    unmeasured: bool = False,
) -> Board:
    """Rank units and compare them with the data before, given as a board or as its counts.

    ``day`` and ``week`` are the readings that the most improved units are found by; without
    ``day`` what was ``before`` is used. ``recent`` is what the pace of late is found by, in the
    first week the oldest reading: of one day it would jump, and the next aim with it; without one
    it is ``week``. ``now`` is the reading of the figures, where it is there.
    """
    earlier = reading_of(before) if isinstance(before, Board) else before
    now = now or Reading(
        as_of,
        {each.unit.code: (each.completed, each.base) for each in figures},
        {each.unit.code: each.older for each in figures if each.older and not each.of_the_day},
    )
    day = day or earlier
    can = _in_a_day(now, day, recent or week) if days_left is not None else {}
    places = places_in(earlier) if earlier else NOWHERE
    standings = rank(figures, before=places, days_left=days_left, in_a_day=can)
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
        unmeasured=unmeasured,
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
    before: PlacesBefore,
    days_left: int | None,
    in_a_day: Mapping[UnitCode, int | None] | None = None,
) -> Standings:
    """Rank units by their exact rates. Equal rates share a rank, and the next ranks leave a gap.

    Equal rates are listed by larger base, then by name. Rates above 100% stay as they are,
    because bases are sometimes out of date. ``before`` is what ``places_in`` says of the data
    before. ``days_left`` is 0 on the last day of the phase and None when no phase is running.
    ``in_a_day`` is how many a day may be asked of each unit.
    """
    falling = _falling(figures)
    order = sorted(range(len(figures)), key=falling.__getitem__)
    places: list[int] = []
    rate = place = 0
    for number, at in enumerate(order, start=1):
        if falling[at] != rate or number == 1:
            place, rate = number, falling[at]
        places.append(place)

    def among_equals(at: int) -> tuple[int, str, UnitCode]:
        each = figures[at]
        return -each.base, each.unit.name.casefold(), each.unit.code

    for place, equal in Counter(places).items():
        if equal > 1:
            those = slice(place - 1, place - 1 + equal)
            order[those] = sorted(order[those], key=among_equals)
    reach = _reach(days_left, in_a_day or {})
    return Standings(figures, order, places, before, reach, days_left)


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


def _falling(figures: Sequence[Figures]) -> list[int]:
    """Return for each unit a number: the higher its rate, the smaller, and equal for equal rates.

    Units without a base have the largest.
    """
    # Comparing fractions is slow. Two different ones differ by at least one part in the product of
    # their bases, so this many bits after the point order and equate them exactly.
    bits = 2 * max((unit.base for unit in figures), default=0).bit_length()
    return [-((each.completed << bits) // each.base) if each.base else 1 for each in figures]


def _reach(
    days_left: int | None, in_a_day: Mapping[UnitCode, int | None]
) -> Mapping[UnitCode, int | None]:
    """Return how many each unit can do until the last day; nothing where there is no bound."""
    if days_left is None:
        return {}
    return {code: reach_until(days_left, can) for code, can in in_a_day.items()}


def _in_a_day(
    now: Reading, day: Reading | None, week: Reading | None
) -> Mapping[UnitCode, int | None]:
    """Return how many a day may be asked of units: by their newest day, and by their last week."""
    newest, recent = _gains(now, day), _gains(now, week)
    return {code: _most(newest.get(code), recent.get(code)) for code in now.counts}


def _gains(now: Reading, then: Reading | None) -> Mapping[UnitCode, _Gain]:
    """Return what units added between two readings; those that one does not know are left out."""
    if then is None:
        return {}
    hours = _hours(now.as_of, then.as_of)
    found: dict[UnitCode, _Gain] = {}
    for code, (done, _) in now.counts.items():
        if code in then.counts:
            found[code] = max(done - then.counts[code][0], 0), hours
    for code in found.keys() & (now.older.keys() | then.older.keys()):
        of_it = _hours(now.older.get(code, now.as_of), then.older.get(code, then.as_of))
        found[code] = found[code][0], of_it
    return found


def _hours(now: datetime, then: datetime) -> int:
    return max((now - then) // timedelta(hours=1), HOURS_A_DAY)


@lru_cache(maxsize=10_000)
def _most(newest: _Gain | None, recent: _Gain | None) -> int | None:
    """Return how many a day may be asked for, once for the many units that gained as much."""
    best = _a_day(newest) if newest else None
    return most_in_a_day(best_day=best, recent=_a_day(recent) if recent else best)


def _a_day(gain: _Gain) -> Fraction:
    added, hours = gain
    return Fraction(added * HOURS_A_DAY, hours)
