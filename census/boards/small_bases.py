"""Which units the public page does not show: too few people stand behind their figures.

A figure that is left out must not follow from the others, so units of one sum are left out until
what is missing from the sum is no small number itself (secondary suppression: Handbook on
Statistical Disclosure Control, ESSNet SDC 2010, section 4).
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from census.boards.board import Board
from census.boards.standing import Standing
from census.units import UnitCode

SMALL: Final = 10
"""A base below this, and where no base is known a count below it, is shown to nobody."""


def too_small(rows: Iterable[Standing]) -> frozenset[UnitCode]:
    """Return the units of some boards whose figures are not shown, by the unit they lie in."""
    sums: defaultdict[UnitCode | None, dict[UnitCode, int]] = defaultdict(dict)
    for row in rows:
        sums[row.unit.parent][row.unit.code] = row.base or row.completed
    return frozenset(code for sizes in sums.values() for code in left_out(sizes))


def shown_of(board: Board, hidden: Collection[UnitCode]) -> Board:
    """Return a board without hidden units; its sum then says that some are missing."""
    rows = tuple(row for row in board.standings if row.unit.code not in hidden)
    missing = len(board.standings) - len(rows)
    if not missing:
        return board
    return replace(board, standings=rows, never_reported=board.never_reported + missing)


def beside_shown(row: Standing, hidden: Collection[UnitCode]) -> Standing:
    """Return a row without how far the next unit above is, where that one is hidden."""
    if row.next_above is None or row.next_above.code not in hidden:
        return row
    return row._replace(above=None)


def left_out(sizes: Mapping[UnitCode, int]) -> Sequence[UnitCode]:
    """Return what is left out of one sum. A unit of size 0 has nobody, and hides nobody."""
    peopled = sorted((size, code) for code, size in sizes.items() if size)
    hidden = [code for size, code in peopled if size < SMALL]
    if not hidden:
        return ()
    for _, code in peopled[len(hidden) :]:
        if sum(sizes[each] for each in hidden) >= SMALL and len(hidden) > 1:
            break
        hidden.append(code)
    return hidden
