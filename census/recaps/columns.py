"""The meaning of a recap's columns, from headings or from a person's explanation."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from census.errors import FileError

UNCLEAR = "column-unclear"
AS_BEFORE = "column-as-before"
"""The finding that a column was read as its sender once explained it."""


class ColumnMeaning(StrEnum):
    """The meaning of a column. ``FAMILIES`` have responded, ``_CLEAN`` ones are complete."""

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
    EMPLOYEES_BASE = "employees_base"
    EMPLOYEES_PERCENT = "employees_percent"
    IGNORED = "ignored"


ColumnMapping = Mapping[str, ColumnMeaning]
"""The meaning of columns, by their folded headings. It is stored as ``dict[str, str]``."""


@dataclass(frozen=True, slots=True)
class UnclearColumn:
    """A column that a person has to explain once.

    ``key`` is its key in a ``ColumnMapping``, ``example`` the first value below the heading. The
    last of the ``choices`` is always ``IGNORED``.
    """

    heading: str
    key: str
    cell: str
    example: str
    choices: tuple[ColumnMeaning, ...]


def folded_heading(heading: str) -> str:
    """Return a heading for comparison: lower case, single spaces."""
    return " ".join(re.sub(r"[_\-.]", " ", heading.lower()).split())


def unclear_columns(refused: FileError) -> tuple[UnclearColumn, ...]:
    """Return the columns of a refused recap that a person has to explain.

    None where the file has other mistakes: it has to be corrected first.
    """
    if any(finding.key != UNCLEAR for finding in refused.findings):
        return ()
    return tuple(
        UnclearColumn(
            heading=str(finding.facts["column"]),
            key=str(finding.facts["heading"]),
            cell=str(finding.facts["cell"]),
            example=str(finding.facts["example"]),
            choices=tuple(map(ColumnMeaning, str(finding.facts["choices"]).split())),
        )
        for finding in refused.findings
    )
