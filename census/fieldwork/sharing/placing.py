"""Who of the people goes to which area: at home first, then near it, then elsewhere."""

from collections import defaultdict, deque
from collections.abc import Callable, Mapping, Sequence

from census.fieldwork.workers import Fieldworker
from census.units import UnitCode, district_of

Widening = Sequence[Callable[[UnitCode], UnitCode]]
"""The areas around a home, from the nearest to the widest, each as a function of a code."""


AROUND_A_VILLAGE: Widening = (lambda code: code, district_of, lambda _code: UnitCode(""))
AROUND_A_DISTRICT: Widening = (lambda code: code, lambda _code: UnitCode(""))


def placed(
    homes: Sequence[tuple[Fieldworker, UnitCode]], seats: Mapping[UnitCode, int], around: Widening
) -> dict[UnitCode, list[Fieldworker]]:
    """Give each area its people. As many as possible stay at home, then near it.

    Of those from one home the lower badge stays. Whom no area needs is in none.
    """
    remaining = sorted(homes, key=lambda each: (each[1], each[0].badge))
    places: dict[UnitCode, list[Fieldworker]] = {area: [] for area in sorted(seats)}
    for wider in around:
        free = defaultdict[UnitCode, deque[UnitCode]](deque)
        for area, people in places.items():
            free[wider(area)].extend([area] * (seats[area] - len(people)))
        later = []
        for worker, home in remaining:
            if open_seats := free[wider(home)]:
                places[open_seats.popleft()].append(worker)
            else:
                later.append((worker, home))
        remaining = later
    return places
