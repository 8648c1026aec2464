"""The meaning of a recap's columns, from headings or from a person's explanation."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from census.errors import FileError
from census.units import UnitCode

COLUMN_UNCLEAR, CELL_UNCLEAR = "column-unclear", "cell-unclear"
"""Findings about which a person is asked: what a column holds, what "nihil" means."""
NAME_UNCLEAR = "name-near"
"""The finding of a name that is near the name of a unit, or of several."""
COLUMN_AS_TOLD, CELL_AS_TOLD, NAME_AS_TOLD = "column-as-told", "cell-as-told", "name-as-told"
AS_BEFORE = {
    COLUMN_AS_TOLD: "column-as-before",
    CELL_AS_TOLD: "cell-as-before",
    NAME_AS_TOLD: "name-as-before",
}
EXPLAINED = {*AS_BEFORE, *AS_BEFORE.values()}
"""Findings that the file was read as a person explained it: just now, or for an earlier file."""
CELL_KEY, NAME_KEY = "-cell:", "-name:"
"""Before the text of a cell, or a unit's name, in a ``ColumnMapping``.

No folded heading has a dash.
"""


class ColumnMeaning(StrEnum):
    """The meaning of a column. ``FAMILIES`` have responded, ``_CLEAN`` ones are complete.

    ``EMPLOYEES_EACH`` says of one employee a line whether they have finished: sudah, belum.

    ``ZERO`` and ``UNKNOWN`` (not yet known) are the meanings of a cell that holds no number.
    """

    CODE = "code"
    NAME = "name"
    REGENCY = "regency"
    DISTRICT = "district"
    VILLAGE = "village"
    WORKPLACE = "workplace"
    PARENT = "parent"
    FAMILIES = "families"
    FAMILIES_CLEAN = "families_clean"
    FAMILIES_BASE = "families_base"
    FAMILIES_PERCENT = "families_percent"
    FAMILIES_CLEAN_PERCENT = "families_clean_percent"
    PERSONS = "persons"
    PERSONS_CLEAN = "persons_clean"
    PERSONS_BASE = "persons_base"
    PERSONS_PERCENT = "persons_percent"
    PERSONS_CLEAN_PERCENT = "persons_clean_percent"
    EMPLOYEES = "employees"
    EMPLOYEES_EACH = "employees_each"
    EMPLOYEES_BASE = "employees_base"
    EMPLOYEES_PERCENT = "employees_percent"
    IGNORED = "ignored"
    ZERO = "zero"
    UNKNOWN = "unknown"


ColumnMapping = Mapping[str, ColumnMeaning]
"""The meaning of columns, by their folded headings, and of cells such as "-", after CELL_KEY.

It is stored as ``dict[str, str]``, together with the codes of the units that are meant by names,
after NAME_KEY.
"""
CELL_MEANINGS = (ColumnMeaning.ZERO, ColumnMeaning.UNKNOWN)
COLUMN_MEANINGS = tuple(each for each in ColumnMeaning if each not in CELL_MEANINGS)


@dataclass(frozen=True, slots=True)
class UnclearColumn:
    """A column, or a kind of cell, that a person has to explain once.

    ``key`` is its key in a ``ColumnMapping``, ``example`` the first value below the heading;
    ``cell`` is a line where it is of a message.
    ``count`` is how many cells there are of such a kind, 0 for a column.
    """

    heading: str
    key: str
    cell: str
    example: str
    choices: tuple[ColumnMeaning, ...]
    count: int = 0


@dataclass(frozen=True, slots=True)
class UnclearName:
    """A name in a recap that is near some units' names; ``key`` is its key when it is explained.

    ``cell`` is a line where it is of a message.
    """

    key: str
    name: str
    cell: str
    units: tuple[UnitCode, ...]


def name_key(name: str) -> str:
    """Return the key of a unit's name in what a sender has explained."""
    return NAME_KEY + folded_heading(name)


def folded_heading(heading: str) -> str:
    """Return a heading for comparison: lower case, single spaces."""
    return " ".join(re.sub(r"[_\-.]", " ", heading.lower()).split())


def unclear_columns(refused: FileError) -> tuple[UnclearColumn, ...]:
    """Return the columns and cells of a refused recap that a person has to explain.

    None where the file has other mistakes: it has to be corrected first.
    """
    if any(finding.key not in (COLUMN_UNCLEAR, CELL_UNCLEAR) for finding in refused.findings):
        return ()
    return tuple(
        UnclearColumn(
            heading=str(finding.facts["column"]),
            key=str(finding.facts["heading"]),
            cell=str(finding.facts.get("cell", finding.facts["line"])),
            example=str(finding.facts["example"]),
            choices=tuple(map(ColumnMeaning, str(finding.facts["choices"]).split())),
            count=int(finding.facts.get("count", 0)),
        )
        for finding in refused.findings
    )


def unclear_names(refused: FileError) -> tuple[UnclearName, ...]:
    """Return the names of a refused recap that a person has to explain, as above."""
    if any(finding.key != NAME_UNCLEAR for finding in refused.findings):
        return ()
    return tuple(
        UnclearName(
            key=name_key(str(finding.facts["value"])),
            name=str(finding.facts["value"]),
            cell=str(finding.facts.get("cell", finding.facts["line"])),
            units=tuple(map(UnitCode, str(finding.facts["codes"]).split())),
        )
        for finding in refused.findings
    )
