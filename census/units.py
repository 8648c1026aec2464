"""Units: areas and workplaces, with the bases and targets that they are measured by."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from typing import NewType

UnitCode = NewType("UnitCode", str)
"""Kemendagri's dotted code of an area (35.09.19), or the campaign's own code of a workplace."""


class UnitKind(StrEnum):
    """What a unit is. The first four are areas, the others workplaces."""

    PROVINCE = "province"
    REGENCY = "regency"
    DISTRICT = "district"
    VILLAGE = "village"
    OFFICE = "office"
    AGENCY = "agency"
    COMPANY = "company"
    SCHOOL = "school"


WORKPLACES = (UnitKind.OFFICE, UnitKind.AGENCY, UnitKind.COMPANY, UnitKind.SCHOOL)


class Measure(StrEnum):
    """What is counted in a unit.

    ``FAMILIES`` stands for what a census counts: families, or what its texts call ``-counted``. The
    statistics office counts them and persons twice: those who responded, and, as
    ``_CLEAN``, those who are complete. A board ranks one of the two and never mixes them.
    """

    FAMILIES = "families"
    PERSONS = "persons"
    EMPLOYEES = "employees"
    FAMILIES_CLEAN = "families_clean"
    PERSONS_CLEAN = "persons_clean"

    @property
    def whole(self) -> "Measure":
        """The measure that this one is a part of. It has the bases."""
        return _WHOLE[self]

    @property
    def clean(self) -> "Measure":
        """Its complete ones; the measure itself where only one figure is counted."""
        return Measure(f"{self.whole}_clean") if self.whole is not Measure.EMPLOYEES else self


_WHOLE = {measure: Measure(measure.removesuffix("_clean")) for measure in Measure}


class CountsFrom(StrEnum):
    """The one source that a board is made from: recaps, or people who are known by name."""

    RECAP = "recap"
    PEOPLE = "people"


class BoardKind(StrEnum):
    """The boards. The census definition says which units each ranks."""

    OFFICE = "office"
    DISTRICT = "district"
    VILLAGE = "village"
    COMPANY = "company"
    REGENCY = "regency"


BOARD_INSIDE = {UnitKind.REGENCY: BoardKind.DISTRICT, UnitKind.DISTRICT: BoardKind.VILLAGE}
"""The board that ranks the units inside an area of this kind."""


@dataclass(frozen=True, slots=True)
class Unit:
    """An area or a workplace. ``district`` names that of a village, where it was kept with one."""

    code: UnitCode
    name: str
    kind: UnitKind
    parent: UnitCode | None = None
    district: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class CountedFigure:
    """The count of a unit in a recap: a number without names."""

    completed: int
    base: int
    as_of: datetime
    source: str


def lies_in(unit: UnitCode, area: UnitCode) -> bool:
    """Tell whether a unit is an area or lies in it: 35.09.19.2005 lies in the district 35.09.19."""
    return unit == area or unit.startswith(f"{area}.")


def is_city(regency: UnitCode) -> bool:
    """Tell whether the code of a regency is that of a city: Kemendagri numbers them from 71 on."""
    return regency[3:5] >= "71"


def district_of(village: UnitCode) -> UnitCode:
    """Return the district of a village: 33.19.01 of 33.19.01.2001 (Kemendagri's codes)."""
    return UnitCode(village.rpartition(".")[0])


def whole_above(unit: Unit) -> UnitCode | None:
    """Return the unit in which a unit is counted: all that lies in a regency, in the regency.

    A village's code begins with the code of its regency (Kemendagri's codes: 35.09.12.2002), and
    so does that of the district that a workplace lies in.
    """
    above = unit.code if unit.kind is UnitKind.VILLAGE else unit.parent
    parts = above.split(".") if above else []
    is_area = bool(parts) and all(part.isdigit() for part in parts)
    return UnitCode(".".join(parts[:2])) if is_area else above


@dataclass(frozen=True, slots=True)
class Base:
    """The denominator of a unit. Bases change, so each carries its source and date.

    ``illustrative`` marks a number that was generated for a demonstration.
    """

    unit: UnitCode
    measure: Measure
    size: int
    source: str
    as_of: date
    illustrative: bool = False


@dataclass(frozen=True, slots=True)
class BaseSource:
    """The source of a base, and its day."""

    source: str
    as_of: date


@dataclass(frozen=True, slots=True)
class SizeBand:
    """Units of similar size, which are ranked among themselves. Both limits belong to it."""

    least: int | None = None
    most: int | None = None

    def holds(self, base: int) -> bool:
        """Tell whether a unit with this base belongs to the band.

        A unit without a base never does.
        """
        if not base:
            return False
        return (self.least or 0) <= base and (self.most is None or base <= self.most)


def size_bands(limits: Sequence[int]) -> tuple[SizeBand, ...]:
    """Return the bands between limits: 50 and 200 mean below 50, 50 to 200, above 200.

    Raises ValueError unless the limits are positive and rise.
    """
    if not limits:
        return ()
    if list(limits) != sorted(set(limits)) or limits[0] < 1:
        raise ValueError(limits)
    starts = [None, limits[0], *(limit + 1 for limit in limits[1:])]
    ends = [limits[0] - 1, *limits[1:], None]
    return tuple(map(SizeBand, starts, ends))


@dataclass(frozen=True, slots=True)
class Target:
    """The share of a base that somebody wants to reach: BPS 27%, the regent 50%."""

    owner: str
    share: Fraction
