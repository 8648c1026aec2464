"""A regency's families and persons, day by day: villages; districts and regency as their sums."""

from collections.abc import Mapping, Sequence
from datetime import date

from census.recaps.recap import RecapRow
from census.units import Measure, Unit, UnitCode, UnitKind
from sources.demo.curves import START, days_until, responded
from sources.demo.regencies import DemoRegency
from sources.demo.shares import Chance, spread

EFFORT = 900
"""How much an operator in a village achieves in the night to the start, against 100 usually."""

Sizes = Mapping[tuple[UnitCode, Measure], int]


class PublicFigures:
    """How many people have responded in each area of a regency. Numbers never fall."""

    def __init__(self, regency: DemoRegency, units: Sequence[Unit], sizes: Sizes) -> None:
        self._regency = regency
        self._parents = {unit.code: unit.parent for unit in units}
        self._villages = [unit.code for unit in units if unit.kind is UnitKind.VILLAGE]
        self._sizes = sizes
        nobody = [0] * len(self._villages)
        self._known = [(nobody, nobody)]
        """Families and persons by village: before the first day of data, and after each so far."""

    def rows(self, day: date) -> list[RecapRow]:
        """Return the recap's rows of a day. Raises ValueError where there is no data."""
        days = days_until(day)
        for each in days[len(self._known) - 1 :]:
            families, persons = self._known[-1]
            more_families, more_persons = self._new(each, families, sum(persons))
            self._known.append((_added(families, more_families), _added(persons, more_persons)))
        families, persons = self._known[len(days)]
        return [
            *self._rows(Measure.FAMILIES, families),
            *self._rows(Measure.PERSONS, persons),
        ]

    def _new(
        self, day: date, families: Sequence[int], persons: int
    ) -> tuple[Sequence[int], Sequence[int]]:
        """Return who responded since the day before, by village."""
        total_families, total_persons = responded(self._regency.course, day)
        chance = Chance(f"responses of {day}")
        weights = []
        for village, responded_before in zip(self._villages, families, strict=True):
            open_still = self._sizes[village, Measure.FAMILIES] - responded_before
            effort = chance.draw(40, 160)
            if (village, day) == (self._regency.village, START):
                effort = EFFORT
            weights.append(open_still * effort * self._eagerness(village))
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

    def _eagerness(self, village: UnitCode) -> int:
        known = self._regency.eagerness.get(village)
        return known or Chance(f"eagerness of {village}").draw(40, 200)


def _added(before: Sequence[int], new: Sequence[int]) -> list[int]:
    return [old + more for old, more in zip(before, new, strict=True)]
