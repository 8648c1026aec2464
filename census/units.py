"""What is ranked: areas and workplaces, with the bases and targets they are measured by."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import NewType

UnitCode = NewType("UnitCode", str)
"""Kemendagri's dotted code of an area (35.09.19), or the campaign's own code of a workplace."""


class UnitKind(StrEnum):
    """What a unit is. The first three are areas, the others workplaces."""

    REGENCY = "regency"
    DISTRICT = "district"
    VILLAGE = "village"
    OFFICE = "office"
    AGENCY = "agency"
    COMPANY = "company"
    SCHOOL = "school"


class Measure(StrEnum):
    """What is counted in a unit."""

    FAMILIES = "families"
    PERSONS = "persons"
    EMPLOYEES = "employees"


class BoardKind(StrEnum):
    """The boards that people know; which units each ranks is data of the census."""

    OFFICE = "office"
    DISTRICT = "district"
    VILLAGE = "village"
    COMPANY = "company"


@dataclass(frozen=True, slots=True)
class Unit:
    """An area or a workplace."""

    code: UnitCode
    name: str
    kind: UnitKind
    parent: UnitCode | None = None


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
class Target:
    """The share of a base that somebody wants to reach: BPS 27 %, the regent 50 %."""

    owner: str
    share: Fraction
