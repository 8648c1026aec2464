"""Who has finished, by name: what a file of NIPs says, and when names stand for an office.

How many have finished (a recap) and who they are (files of NIPs, proofs, confirmations) are two
sources, and may differ by what one has heard and the other has not.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo

from census.offices.rosters import RosterLine
from census.people import Employee, KeyedHash
from census.submission import SubmissionState
from census.units import CountedFigure, UnitCode

SHORTEST_WORD = 3
"""Shorter words of a name are titles and initials."""


@dataclass(frozen=True, slots=True)
class FinishedLine:
    """A line of a file: the keyed hash of the NIP, how it may be shown, and where it stands."""

    nip: KeyedHash
    shown: str
    row: int
    sheet: str
    as_of: datetime
    name: str = ""
    office: UnitCode | None = None


@dataclass(frozen=True, slots=True)
class FinishedFile:
    """A file in which nothing is wrong. ``as_of`` is the newest moment that it speaks of."""

    lines: tuple[FinishedLine, ...]
    as_of: datetime


@dataclass(frozen=True, slots=True)
class FinishedImport:
    """A file that was taken, with the number of its NIPs; ``undone_at`` once it was taken back.

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
    """A line whose name or office is not that of the roster, where the NIP stands."""

    line: FinishedLine
    employee: Employee

    @property
    def elsewhere(self) -> bool:
        """Whether it is the office that differs."""
        return self.line.office is not None and self.line.office != self.employee.office


@dataclass(frozen=True, slots=True)
class FinishedChanges:
    """What taking a file would change. ``unknown`` stand on no roster, or do not any more."""

    new: tuple[FinishedLine, ...]
    known: tuple[FinishedLine, ...]
    unknown: tuple[FinishedLine, ...]
    differing: tuple[Differing, ...]
    offices: frozenset[UnitCode]


@dataclass(frozen=True, slots=True)
class FinishedTaken:
    """What taking a file did: ``thanks`` is how many will be thanked."""

    taken: FinishedImport
    changes: FinishedChanges
    thanks: int


@dataclass(frozen=True, slots=True)
class NamedCount:
    """How many of an office's roster are in which state, by name.

    ``as_of`` is the newest moment of which names are known; ``whole_as_of`` of which all are.
    """

    office: UnitCode
    states: Mapping[SubmissionState, int] = field(default_factory=dict)
    as_of: datetime | None = None
    whole_as_of: datetime | None = None

    @property
    def listed(self) -> int:
        """How many stand on the roster."""
        return sum(self.states.values())

    def finished(self, counts: Iterable[SubmissionState]) -> int:
        """Return how many are in one of the states that count."""
        return sum(self.states.get(state, 0) for state in counts)


@dataclass(frozen=True, slots=True)
class OfficeKnowledge:
    """What is known of an office: names, a recap's number, and whether the names stand for it."""

    names: NamedCount
    recap: CountedFigure | None
    finished: int
    covered: bool


def covers(
    names: NamedCount,
    recap: CountedFigure | None,
    counts: Iterable[SubmissionState],
    zone: tzinfo,
) -> bool:
    """Whether names stand for an office: who is not among them is not known to have finished.

    Something must be known by name, and no fewer than the recap counts; or a file says that it
    names all, and is of the recap's local day or a newer one.
    """
    if names.as_of is None:
        return False
    if recap is None or names.finished(counts) >= recap.completed:
        return True
    whole = names.whole_as_of
    return whole is not None and _day(whole, zone) >= _day(recap.as_of, zone)


def finished_changes(kept: Iterable[RosterLine], lines: Sequence[FinishedLine]) -> FinishedChanges:
    """Compare a file with the rosters; ``kept`` are the lines of its people."""
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
    """Whether two names can be one person's: no name given, or a word in common."""
    ones, others = _words(one), _words(other)
    return not ones or not others or bool(ones & others)


def _words(name: str) -> frozenset[str]:
    parts = "".join(sign if sign.isalpha() else " " for sign in name.casefold()).split()
    return frozenset(part for part in parts if len(part) >= SHORTEST_WORD)


def _day(moment: datetime, zone: tzinfo) -> date:
    return moment.astimezone(zone).date()
