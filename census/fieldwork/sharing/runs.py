"""Neighbours in a row to several people, so that the heaviest load is the smallest possible."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise


def smallest_heaviest(loads: Sequence[int], people: int) -> int:
    """Return the smallest heaviest load with which so many people can share a row in runs.

    It is exact: a limit is enough if runs that are each filled up to it are not too many, and the
    smallest such limit is found by halving.
    """
    sums = [0, *accumulate(loads)]
    low = max(max(loads, default=0), -(-sums[-1] // people))
    high = sums[-1]
    while low < high:
        limit = (low + high) // 2
        if _runs_needed(sums, limit, people) <= people:
            high = limit
        else:
            low = limit + 1
    return low


def shared(loads: Sequence[int], people: int) -> list[range]:
    """Share a row in runs of neighbours with the smallest heaviest load; return their places.

    Each run holds something to do where there is enough. Among the ways with the smallest heaviest
    load, each person in turn stops where the load is nearest to a fair share of what then remains.
    Places with nothing to do belong to the run before them. There may be fewer runs than people.
    """
    if not loads or not people:
        return []
    busy = [place for place, load in enumerate(loads) if load]
    if not busy:
        return [range(len(loads))]
    ends = _ends([loads[place] for place in busy], min(people, len(busy)))
    cuts = [0, *(busy[end] for end in ends[:-1]), len(loads)]
    return [range(start, end) for start, end in pairwise(cuts)]


def _ends(work: Sequence[int], people: int) -> list[int]:
    """Return after how many of the busy places each run ends."""
    limit = smallest_heaviest(work, people)
    sums = [0, *accumulate(work)]
    ends: list[int] = []
    start = 0
    for number, earliest in enumerate(_earliest_ends(sums, limit, people), start=1):
        sharing = people - number + 1
        first = max(earliest, start + 1)
        last = min(_reach(sums, start, limit), len(work) - sharing + 1)
        start = _nearest(sums, range(first, last + 1), start, sharing)
        ends.append(start)
    return ends


def _nearest(sums: Sequence[int], ends: range, start: int, sharing: int) -> int:
    """Return the end at which the load from the start is nearest to a fair share of the rest."""
    fair = sums[start] * sharing + sums[-1] - sums[start]
    after = bisect_left(sums, -(-fair // sharing), ends.start, ends.stop - 1)
    before = max(after - 1, ends.start)
    return min(before, after, key=lambda end: abs(sums[end] * sharing - fair))


def _earliest_ends(sums: Sequence[int], limit: int, people: int) -> list[int]:
    """Return where each run must end at the earliest, so that the others can do the rest."""
    ends = [len(sums) - 1]
    for _ in range(people - 1):
        place = ends[-1]
        while place and sums[ends[-1]] - sums[place - 1] <= limit:
            place -= 1
        ends.append(place)
    return ends[::-1]


def _runs_needed(sums: Sequence[int], limit: int, most: int) -> int:
    start, needed = 0, 0
    while start < len(sums) - 1 and needed <= most:
        start = _reach(sums, start, limit)
        needed += 1
    return needed


def _reach(sums: Sequence[int], start: int, limit: int) -> int:
    """Return where a run from here ends at the latest."""
    return bisect_right(sums, sums[start] + limit) - 1
