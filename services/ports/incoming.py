"""What a recap's reader needs to know, and what it gives."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from census.findings import Finding
from census.recap import RecapRow
from census.units import Base, Measure, Unit, UnitCode


@dataclass(frozen=True, slots=True)
class KnownUnits:
    """All units of a deployment with the newest base of each, by measure."""

    units: Sequence[Unit]
    bases: Mapping[Measure, Mapping[UnitCode, Base]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Recap:
    """A recap that was read and checked as a whole.

    ``totals`` count each unit once: a row whose district or regency has a row of its own is
    already within that one.
    """

    rows: tuple[RecapRow, ...]
    as_of: datetime
    source: str
    totals: Mapping[Measure, int]
    warnings: tuple[Finding, ...] = ()
    illustrative: bool = False


class ReadRecap(Protocol):
    """Reads the file of a recap."""

    def __call__(self, content: bytes, known: KnownUnits, *, as_of: datetime, source: str) -> Recap:
        """Return the recap. Raises FileError("recap-refused") with every finding."""
