"""Ports of incoming files: what the readers need, and what they return."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from census.companies.workers import WorkerLine
from census.errors import Finding
from census.identity.hashing import NumberHasher
from census.offices.finished import FinishedFile
from census.people.people import Employee
from census.recaps.moments import AsOfReading, FileDays
from census.recaps.recap import RecapRow
from census.units import Base, Measure, Unit, UnitCode

MOST_RECAP_BYTES = 20_000_000
"""Larger recaps are not read. It is also the most that Telegram lets a bot download."""


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


ReportProgress = Callable[[int, int], None]
"""Called with the number of lines done, and of all lines."""


class ReadRecap(Protocol):
    """Reads the file of a recap. It blocks for up to half a minute."""

    def __call__(
        self,
        content: bytes,
        known: KnownUnits,
        *,
        as_of: datetime,
        source: str,
        columns: Mapping[str, str] | None = None,
        sheet: str | None = None,
    ) -> Recap:
        """Return the recap. Raises FileError("recap-refused") with every finding.

        ``columns`` is a ColumnMapping, by folded headings: the meanings that were explained
        before. ``sheet`` names the sheet to read where several hold a recap.
        """


class ReadAsOf(Protocol):
    """Finds the moment of a recap's figures in its title rows and its names. It blocks."""

    def __call__(
        self,
        content: bytes,
        *,
        zone: ZoneInfo,
        now: datetime,
        days: tuple[date, date],
        name: str = "",
        sheet: str | None = None,
        columns: Mapping[str, str] | None = None,
    ) -> AsOfReading:
        """Return the moment, or why a person has to be asked, with the possible moments.

        ``days`` are the first and the last of the census. ``sheet`` and ``columns`` choose the
        sheet as for ``ReadRecap``.
        """


class ReadFinished(Protocol):
    """Reads a file that names who has finished. It hashes each NIP while reading, and it blocks."""

    def __call__(
        self,
        content: bytes,
        hasher: NumberHasher,
        units: Sequence[Unit],
        *,
        name: str,
        as_of: datetime | None,
        days: FileDays,
    ) -> FinishedFile:
        """Return the contents. Raises FileError("finished-refused") with every finding.

        ``as_of`` is the moment for lines without a date. Without it the title counts, or the
        ``name``.
        """


ReadRoster = Callable[[bytes, NumberHasher, Sequence[Unit]], tuple[Employee, ...]]
"""Reads a roster, hashing each NIP. It blocks. Raises FileError("roster-refused")."""

ReadWorkers = Callable[[bytes, NumberHasher, UnitCode], tuple[WorkerLine, ...]]
"""Reads a company's own list. It blocks. Raises FileError("workers-refused")."""

ReadUnits = Callable[[bytes, Sequence[Unit], str, date], tuple[tuple[Unit, ...], tuple[Base, ...]]]
"""Reads workplaces, with the file's name and day as the source of their sizes. It blocks.

Raises FileError("units-refused").
"""

ReadCodes = Callable[[bytes], Awaitable[Sequence[str] | None]]
"""Reads the QR codes and barcodes of a picture in a process of its own, with limits of size and
time: their texts, none where nothing can be read; None where this machine reads no codes."""
