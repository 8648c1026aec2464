"""Jember's families and persons, day by day: villages, and districts and regency as their sums."""

from collections.abc import Mapping, Sequence
from datetime import date

from census.recaps.recap import RecapRow
from census.units import Measure, Unit, UnitCode, UnitKind
from sources.demo.curves import days_until, responded
from sources.demo.shares import Chance, spread

REGENCY = UnitCode("35.09")
EAGERNESS = {
    UnitCode("35.09.12.2004"): 205,
    UnitCode("35.09.12.2002"): 255,
    UnitCode("35.09.12.2006"): 270,
}
"""Ambulu's leaders. The demonstration's village group, Sabrang, becomes second there."""
EFFORT = {(UnitCode("35.09.12.2002"), date(2020, 3, 6)): 900}
"""How many families an operator in a village completes in a night, against 100 usually."""

Sizes = Mapping[tuple[UnitCode, Measure], int]


class PublicFigures:
    """How many people have responded in each area of Jember. Numbers never fall."""

    def __init__(self, units: Sequence[Unit], sizes: Sizes) -> None:
        self._parents = {unit.code: unit.parent for unit in units}
        self._villages = [
            unit.code
            for unit in units
            if unit.kind is UnitKind.VILLAGE and unit.code.startswith(f"{REGENCY}.")
        ]
        self._sizes = sizes

    def rows(self, day: date) -> list[RecapRow]:
        """Return the recap's rows of a day. Raises ValueError where there is no data."""
        families = [0] * len(self._villages)
        persons = [0] * len(self._villages)
        for each in days_until(day):
            more_families, more_persons = self._new(each, families, sum(persons))
            families = _added(families, more_families)
            persons = _added(persons, more_persons)
        return [
            *self._rows(Measure.FAMILIES, families),
            *self._rows(Measure.PERSONS, persons),
        ]

    def _new(
        self, day: date, families: Sequence[int], persons: int
    ) -> tuple[Sequence[int], Sequence[int]]:
        """Return who responded since the day before, by village."""
        total_families, total_persons = responded(day)
        chance = Chance(f"responses of {day}")
        weights = []
        for village, responded_before in zip(self._villages, families, strict=True):
            open_still = self._sizes[village, Measure.FAMILIES] - responded_before
            effort = EFFORT.get((village, day), chance.draw(40, 160))
            weights.append(open_still * effort * _eagerness(village))
        new_families = spread(total_families - sum(families), weights)
        members = [new * chance.draw(355, 395) for new in new_families]
        return new_families, spread(total_persons - persons, members)

    def _rows(self, measure: Measure, counts: Sequence[int]) -> list[RecapRow]:
        sums: dict[UnitCode, int] = {}
        for village, count in zip(self._villages, counts, strict=True):
            place: UnitCode | None = village
            while place is not None and (place, measure) in self._sizes:
                sums[place] = sums.get(place, 0) + count
                place = self._parents[place]
        return [
            RecapRow(unit, measure, count, self._sizes[unit, measure])
            for unit, count in sorted(sums.items())
        ]


def _eagerness(village: UnitCode) -> int:
    return EAGERNESS.get(village) or Chance(f"eagerness of {village}").draw(40, 200)


def _added(before: Sequence[int], new: Sequence[int]) -> list[int]:
    return [old + more for old, more in zip(before, new, strict=True)]
