"""A team at a glance: each enumerator's blocks, visits of today, last report, and warnings."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from census.fieldwork.blocks import Block
from census.fieldwork.following.newest import Contradiction
from census.fieldwork.following.pace import ByDay, Finish
from census.fieldwork.following.tally import Tally, total
from census.fieldwork.following.warnings import FieldWarning
from census.fieldwork.progress import BlockProgress, Visits
from census.fieldwork.visit_words import VisitOutcome
from census.fieldwork.workers import Badge, Fieldworker
from census.units import Unit

PACE_AFTER: Final = 3
"""The day of the work from which on it has a pace, and some parts of an area are behind others."""


@dataclass(frozen=True, slots=True)
class OfficerLine:
    """An enumerator at a glance. ``seen`` is the newest report of the last two weeks.

    ``wants_help`` is when the enumerator asked for help, None where nothing is open. ``waiting``
    counts the blocks that are reported as finished and wait for the coordinator's word,
    ``waiting_since`` is when the oldest was finished. ``doubted`` is what the office's export says
    otherwise of blocks, the most pressing first.
    """

    worker: Fieldworker
    tally: Tally
    today: Visits = field(default_factory=Visits)
    seen: datetime | None = None
    warning: FieldWarning | None = None
    wants_help: datetime | None = None
    waiting: int = 0
    doubted: tuple[Contradiction, ...] = ()
    waiting_since: datetime | None = None

    @property
    def needs_somebody(self) -> bool:
        """Whether the coordinator should do something about this work."""
        return self.warning is not None or self.wants_help is not None or bool(self.doubted)


@dataclass(frozen=True, slots=True)
class Team:
    """The enumerators of one coordinator, of a district, or of all; who needs somebody is first.

    ``coordinator`` is None where the team is that of an area.
    """

    lines: tuple[OfficerLine, ...]
    today: date
    coordinator: Fieldworker | None = None
    area: Unit | None = None
    illustrative: bool = False

    @property
    def tally(self) -> Tally:
        """The sums of all."""
        return total(line.tally for line in self.lines)

    @property
    def waiting(self) -> int:
        """Blocks that wait for the coordinator's word."""
        return sum(line.waiting for line in self.lines)

    @property
    def waiting_since(self) -> datetime | None:
        """When the oldest of them was finished."""
        known = (line.waiting_since for line in self.lines)
        return min((since for since in known if since is not None), default=None)

    @property
    def visits_today(self) -> Visits:
        """All visits of today."""
        return sum((line.today for line in self.lines), Visits())

    @property
    def behind(self) -> tuple[OfficerLine, ...]:
        """Who needs somebody."""
        return tuple(line for line in self.lines if line.needs_somebody)

    @property
    def without_telegram(self) -> tuple[OfficerLine, ...]:
        """For whom the coordinator reports."""
        return tuple(line for line in self.lines if line.worker.chat is None)


@dataclass(frozen=True, slots=True)
class WorkerBlock:
    """A block of an enumerator, and where it stands."""

    block: Block
    progress: BlockProgress


@dataclass(frozen=True, slots=True)
class WaitingBlock:
    """A finished block that waits for the coordinator's word, and whose it is."""

    block: WorkerBlock
    officer: str
    since: datetime
    illustrative: bool = False


@dataclass(frozen=True, slots=True)
class WorkerView:
    """One enumerator with all blocks, as the coordinator sees it.

    ``notes`` are the newest ones with their blocks' names, the newest last.
    """

    line: OfficerLine
    blocks: tuple[WorkerBlock, ...]
    coordinator: Fieldworker | None = None
    illustrative: bool = False
    notes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Taker:
    """Somebody who may take over work: with what there is to do already, and who leads them."""

    worker: Fieldworker
    tally: Tally
    lead: Fieldworker | None = None


@dataclass(frozen=True, slots=True)
class AreaLine:
    """A part of an area: its sums, and when it is finished."""

    unit: Unit
    tally: Tally
    finish: Finish | None = None


@dataclass(frozen=True, slots=True)
class AreaView:
    """A district or regency in the field: its parts, the weakest first, pace and forecast.

    ``approved`` are blocks by day. ``last_day`` is that of the phase. ``coordinators`` are those of
    the area, each with the sums and how many of the team need somebody; ``asked`` is
    what residents say who were asked whether somebody came. ``began`` is the first day of the work.
    """

    area: Unit
    tally: Tally
    parts: tuple[AreaLine, ...]
    today: date
    visited: ByDay
    approved: ByDay
    finish: Finish | None = None
    last_day: date | None = None
    coordinators: tuple[tuple[Fieldworker, Tally, int], ...] = ()
    asked: VisitOutcome = field(default_factory=VisitOutcome)
    illustrative: bool = False
    began: date | None = None

    @property
    def has_pace(self) -> bool:
        """Whether the work goes on for long enough that its parts can be compared."""
        return self.began is None or (self.today - self.began).days + 1 >= PACE_AFTER


class NewsOfWork(StrEnum):
    """What is told between an enumerator and the coordinator."""

    ASKED = "asked"
    """The coordinator asks how it goes."""
    WANTS_HELP = "wants_help"
    AWAY = "away"
    """An enumerator cannot work on a day."""
    SILENT = "silent"
    """Nothing was reported for some days: the enumerator is asked before anybody has to."""


@dataclass(frozen=True, slots=True)
class FieldNotice:
    """A question to an enumerator, or word of one. ``line`` is the enumerator's.

    ``day`` is the one on which the enumerator is away.
    """

    news: NewsOfWork
    line: OfficerLine
    coordinator: str = ""
    day: date | None = None


def weakest_first(parts: Sequence[AreaLine]) -> tuple[AreaLine, ...]:
    """Order parts by the share of approved blocks, then of remaining visits, then by name."""
    return tuple(sorted(parts, key=_strength))


def most_pressing_first(lines: Sequence[OfficerLine]) -> tuple[OfficerLine, ...]:
    """Order enumerators: critical, wanting help, warned of, all others by name."""
    return tuple(sorted(lines, key=_calm))


def _strength(part: AreaLine) -> tuple[float, float, str]:
    tally = part.tally
    return (
        tally.approved / tally.blocks if tally.blocks else 1.0,
        -(tally.remaining / tally.to_visit if tally.to_visit else 0.0),
        part.unit.name,
    )


def _calm(line: OfficerLine) -> tuple[bool, bool, bool, str, Badge]:
    warning = line.warning
    return (
        warning is None or not warning.critical,
        line.wants_help is None,
        warning is None,
        line.worker.name.casefold(),
        line.worker.badge,
    )
