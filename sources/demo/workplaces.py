"""How many employees have finished in each office and each company, by day."""

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction

from census.recaps.recap import RecapRow
from census.units import Measure, Unit, UnitCode, UnitKind
from sources.demo.curves import DEADLINE, EVENINGS, START, moment_of
from sources.demo.shares import Chance

FIRST_DAYS = (*EVENINGS, START)
LEADERS: Mapping[str, tuple[int, int, int]] = {
    "opd-inspektorat": (43, 44, 45),
    "opd-bkpp": (52, 53, 54),
    "opd-dinsos": (84, 87, 89),
    "opd-bpkad": (111, 113, 115),
    "opd-kominfo": (39, 40, 41),
    "opd-dinkes": (751, 768, 803),
}
"""On 4, 5 and 6 March. The health office climbs from rank 6 to 4, 7 short of the social office."""


def workplace_rows(
    units: Sequence[Unit], sizes: Mapping[tuple[UnitCode, Measure], int], day: date
) -> list[RecapRow]:
    """Return the rows of these workplaces on a day. Raises ValueError where there is no data."""
    moment_of(day)
    return [
        RecapRow(unit.code, Measure.EMPLOYEES, _done(unit, size, day), size)
        for unit in units
        if (size := sizes[unit.code, Measure.EMPLOYEES])
    ]


def _done(unit: Unit, size: int, day: date) -> int:
    chance = Chance(f"employees of {unit.code}")
    early = _first_days(unit, size, chance)
    if day <= START:
        return early[FIRST_DAYS.index(day)]
    passed = min(Fraction((day - START).days, (DEADLINE - START).days), Fraction(1))
    at_the_end = size * chance.draw(970, 1000) // 1000
    late = Fraction(chance.draw(10, 60), 100)
    risen = (1 - late) * passed + late * passed ** chance.draw(4, 9)
    return early[-1] + int(risen * (max(at_the_end, early[-1]) - early[-1]))


def _first_days(unit: Unit, size: int, chance: Chance) -> tuple[int, int, int]:
    if unit.code in LEADERS:
        return LEADERS[unit.code]
    low, high = (20, 120) if unit.kind is UnitKind.COMPANY else (310, 790)
    third = size * chance.draw(low, high) // 1000
    second = third - third * chance.draw(5, 60) // 1000
    return second - second * chance.draw(5, 60) // 1000, second, third
