"""Sums of figures: no unit is counted twice, and each sum knows how many units are in it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from census.units import UnitCode

MISSING_SHARE: Final = Fraction(1, 10)
"""A sum from which more than this share of the units is missing is not taken for the whole."""


@dataclass(frozen=True, slots=True)
class Addend:
    """One unit's part of a sum.

    ``fresh``: of the newest day; ``full``: not only a part of the unit.
    """

    completed: int
    base: int
    fresh: bool = True
    full: bool = True


@dataclass(frozen=True, slots=True)
class Whole:
    """A sum, with the number of units in it.

    Where some units have a base, ``completed`` and ``base`` add up these units only: counts
    without a base would make the rate wrong. ``counted`` is the number of units that were added
    up, ``fresh`` of those of the newest day, ``units`` of all that should be there. For
    ``partial`` units another source counts more than is known here.
    """

    completed: int
    base: int
    counted: int
    fresh: int
    units: int
    partial: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether every unit is in the sum, with its base.

        A part of the whole reaches no target.
        """
        return bool(self.base) and self.counted == self.units and not self.partial

    @property
    def rate(self) -> Fraction:
        """The exact rate, 0 without a base."""
        return Fraction(self.completed, self.base) if self.base else Fraction(0)


def add_up(addends: Collection[Addend], *, never_reported: int = 0) -> Whole:
    """Return the sum of units; ``never_reported`` more units belong to it without any figure."""
    measured = [each for each in addends if each.base] or addends
    return Whole(
        completed=sum(each.completed for each in measured),
        base=sum(each.base for each in measured),
        counted=len(measured),
        fresh=sum(each.fresh for each in addends),
        units=len(addends) + never_reported,
        partial=sum(not each.full for each in addends),
    )


def outermost(
    counted: Collection[UnitCode], parents: Mapping[UnitCode, UnitCode | None]
) -> frozenset[UnitCode]:
    """Return the units that lie within no other counted unit. Their sum is the whole."""
    return frozenset(
        unit for unit in counted if not any(above in counted for above in within(unit, parents))
    )


def within(unit: UnitCode, parents: Mapping[UnitCode, UnitCode | None]) -> Iterable[UnitCode]:
    """Yield the units that a unit lies in, nearest first."""
    above = parents.get(unit)
    while above is not None:
        yield above
        above = parents.get(above)
