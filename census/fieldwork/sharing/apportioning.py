"""People to areas in proportion to the work, by Webster's method."""

from collections.abc import Mapping
from fractions import Fraction
from heapq import heapify, heappop, heappush

from census.units import UnitCode


def apportioned(
    work: Mapping[UnitCode, int], people: int, most: Mapping[UnitCode, int]
) -> dict[UnitCode, int]:
    """Return how many people each area gets: one each, then Webster's method on the work.

    Webster's method gives the next person to the area where work / (people + 1/2) is largest. Where
    the people are fewer than the areas, those with most work get one. An area gets no more than
    ``most``, and one at least. Of equals the one with more work comes first, then the lower code.
    """
    by_work = sorted(work, key=lambda area: (-work[area], area))
    given = dict.fromkeys(sorted(work), 0)
    for area in by_work[:people]:
        given[area] = 1
    waiting = [
        (_urgency(work[area], 1), -work[area], area) for area in given if given[area] < most[area]
    ]
    heapify(waiting)
    for _ in range(people - len(work)):
        if not waiting:
            break
        _, _, area = heappop(waiting)
        given[area] += 1
        if given[area] < most[area]:
            heappush(waiting, (_urgency(work[area], given[area]), -work[area], area))
    return given


def _urgency(work: int, people: int) -> Fraction:
    """Return Webster's quotient, negative, so that the largest comes first."""
    return Fraction(-2 * work, 2 * people + 1)
