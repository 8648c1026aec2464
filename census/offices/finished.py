"""Who has finished, by name: files of NIPs, and when the names are complete for an office.

A recap counts how many have finished. Files of NIPs, proofs and confirmations name who has. These
are two sources, and they may differ.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo

from census.errors import Finding
from census.offices.rosters import RosterLine
from census.people.people import Employee, KeyedHash
from census.people.submission import SubmissionState
from census.units import CountedFigure, CountsFrom, UnitCode

SHORTEST_WORD = 3
"""Shorter words in a name are titles and initials."""


@dataclass(frozen=True, slots=True)
class FinishedLine:
    """A line of a file: the keyed hash of the NIP, its masked form, and its row."""

    nip: KeyedHash
    shown: str
    row: int
    sheet: str
    as_of: datetime
    name: str = ""
    office: UnitCode | None = None


@dataclass(frozen=True, slots=True)
class FinishedFile:
    """A file without mistakes. ``as_of`` is the newest moment in it.

    ``told`` are findings that its sender should look at: hidden lines and columns.
    """

    lines: tuple[FinishedLine, ...]
    as_of: datetime
    told: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class FinishedImport:
    """A file that was taken, with the number of its NIPs; ``undone_at`` once taken back.

    ``whole`` says that it names everybody of its offices who had finished by then.
    """

    number: int
    at: datetime
    by: str
    as_of: datetime
    lines: int
    whole: bool
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Differing:
    """A line whose name or office differs from the roster."""

    line: FinishedLine
    employee: Employee

    @property
    def elsewhere(self) -> bool:
        """Whether the office differs."""
        return self.line.office is not None and self.line.office != self.employee.office


@dataclass(frozen=True, slots=True)
class FinishedChanges:
    """What taking a file would change. ``unknown`` people are on no roster, or no longer."""

    new: tuple[FinishedLine, ...]
    known: tuple[FinishedLine, ...]
    unknown: tuple[FinishedLine, ...]
    differing: tuple[Differing, ...]
    offices: frozenset[UnitCode]


@dataclass(frozen=True, slots=True)
class FinishedTaken:
    """What taking a file did. ``thanks`` is how many people get a thanks message."""

    taken: FinishedImport
    changes: FinishedChanges
    thanks: int


@dataclass(frozen=True, slots=True)
class NamedCount:
    """How many people of an office's roster are in which state, by name.

    ``as_of`` is the newest moment for which some names are known, ``whole_as_of`` that for which
    all are. ``told`` is how many employees a company said to have.
    """

    office: UnitCode
    states: Mapping[SubmissionState, int] = field(default_factory=dict)
    as_of: datetime | None = None
    whole_as_of: datetime | None = None
    told: int = 0

    @property
    def size(self) -> int:
        """How many people there are: those of a company may have joined only in part."""
        return max(self.listed, self.told)

    @property
    def listed(self) -> int:
        """How many people the roster has."""
        return sum(self.states.values())

    def finished(self, counts: Iterable[SubmissionState]) -> int:
        """Return how many people are in one of the states that count."""
        return sum(self.states.get(state, 0) for state in counts)


@dataclass(frozen=True, slots=True)
class OfficeKnowledge:
    """What is known of an office: names, a recap's count, and whether the names are complete.

    ``counts_from`` says which of the two its board counts.
    """

    names: NamedCount
    recap: CountedFigure | None
    finished: int
    covered: bool
    counts_from: CountsFrom = CountsFrom.RECAP

    @property
    def differs(self) -> bool:
        """Whether a recap counts another number than the names."""
        return self.recap is not None and self.recap.completed != self.finished


def covers(
    names: NamedCount,
    recap: CountedFigure | None,
    counts: Iterable[SubmissionState],
    zone: tzinfo,
) -> bool:
    """Tell whether the names of an office are complete, so that all others have not finished.

    Some names must be known, and no fewer than the recap counts; or a file says that it names all,
    and it is not older than the local day of the recap. Of a company, which no recap counts,
    receipts are all that is ever known.
    """
    if names.as_of is None:
        return recap is None and names.told > 0
    if recap is None or names.finished(counts) >= recap.completed:
        return True
    whole = names.whole_as_of
    return whole is not None and _day(whole, zone) >= _day(recap.as_of, zone)


def finished_changes(kept: Iterable[RosterLine], lines: Sequence[FinishedLine]) -> FinishedChanges:
    """Compare a file with the rosters; ``kept`` are the roster lines of its people."""
    there = {line.employee.nip: line.employee for line in kept if line.left_at is None}
    found = [(line, there[line.nip]) for line in lines if line.nip in there]
    confirmed = SubmissionState.CONFIRMED
    return FinishedChanges(
        new=tuple(line for line, employee in found if employee.state is not confirmed),
        known=tuple(line for line, employee in found if employee.state is confirmed),
        unknown=tuple(line for line in lines if line.nip not in there),
        differing=tuple(
            differing
            for differing in (Differing(line, employee) for line, employee in found)
            if differing.elsewhere or not _same_name(differing.line.name, differing.employee.name)
        ),
        offices=frozenset(employee.office for _, employee in found),
    )


def _same_name(one: str, other: str) -> bool:
    """Tell whether two names can be the same person's: one is empty, or they share a word."""
    ones, others = _words(one), _words(other)
    return not ones or not others or bool(ones & others)


def _words(name: str) -> frozenset[str]:
    parts = "".join(sign if sign.isalpha() else " " for sign in name.casefold()).split()
    return frozenset(part for part in parts if len(part) >= SHORTEST_WORD)


def _day(moment: datetime, zone: tzinfo) -> date:
    return moment.astimezone(zone).date()
