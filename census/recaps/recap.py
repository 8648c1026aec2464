"""A recap, from the office's file to a published snapshot, and what publishing it changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from census.boards.ranking import Standing
from census.boards.totals import Whole
from census.errors import Finding
from census.units import BoardKind, CountsFrom, Measure, Unit, UnitCode, UnitKind


@dataclass(frozen=True, slots=True)
class RecapRow:
    """One unit's count in a recap. ``base`` is the denominator of that day.

    Where the recap brought none and an older one did, ``base_from`` is the number of that one.
    """

    unit: UnitCode
    measure: Measure
    completed: int
    base: int
    base_from: int | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A recap as stored. ``published_at`` is None while it waits; published, it never changes.

    ``file_hash`` is the SHA-256 of the file it came in. ``replaces`` is the number of the recap
    that it corrects, for ``reason``. A published recap can be withdrawn, and then counts no more.
    Who did what is named as the audit names them. ``counts_from`` people: counts of names, and no
    recap.
    """

    id: int
    as_of: datetime
    source: str
    published_at: datetime | None
    illustrative: bool = False
    warnings: tuple[str, ...] = ()
    file_hash: str = ""
    staged_by: str = ""
    published_by: str = ""
    replaces: int | None = None
    reason: str = ""
    withdrawn_at: datetime | None = None
    withdrawn_by: str = ""
    counts_from: CountsFrom = CountsFrom.RECAP


@dataclass(frozen=True, slots=True)
class Total:
    """A measure's sum over all units, each counted once, as boards show it now and would then.

    ``before`` is None the first time.
    """

    before: int | None
    completed: int
    base: int


@dataclass(frozen=True, slots=True)
class Change:
    """A unit's count before and after; ``before`` is None for one that was not there."""

    unit: Unit
    measure: Measure
    before: int | None
    after: int


@dataclass(frozen=True, slots=True)
class BoardEffect:
    """What becomes of a board: its sum as it is shown now, and as it would be then.

    ``units`` stand on it then: those of the recap's day, ``kept`` ones with an older figure; so
    many more were ``never_told``. ``before`` is None where nothing was published.
    """

    kind: BoardKind
    measure: Measure
    units: tuple[Unit, ...]
    kept: int
    never_told: int
    before: Whole | None
    after: Whole

    @property
    def missing(self) -> int:
        """How many units would have no figure of the day."""
        return self.kept + self.never_told


@dataclass(frozen=True, slots=True)
class Preview:
    """A recap that waits, against what boards show now: ``compared`` is of when that is.

    ``boards`` are what becomes of each board. ``changes`` go from the largest growth to the
    smallest, ``climbs`` from the highest climb. ``missing`` should be in the recap and are not, nor
    in another of its day. ``fallen`` are counts that went down, which cumulated counts should not,
    ``leapt`` grew far more than their like, ``above`` became more than their base. ``warnings``
    hold all that beside what the file's reader found. ``kinds`` counts the units. ``corrects`` is
    what stands published of the same moment and units: this recap can only be published as its
    correction. ``needs_word``: a tap is not enough to publish it. ``stays``: all that boards show
    stays as it is, since newer figures are published.
    """

    snapshot: Snapshot
    rows: int
    totals: Mapping[Measure, Total] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()
    climbs: tuple[Standing, ...] = ()
    missing: tuple[Unit, ...] = ()
    fallen: tuple[Change, ...] = ()
    warnings: tuple[Finding, ...] = ()
    kinds: Mapping[UnitKind, int] = field(default_factory=dict)
    corrects: Snapshot | None = None
    boards: tuple[BoardEffect, ...] = ()
    compared: datetime | None = None
    leapt: tuple[Change, ...] = ()
    above: tuple[Change, ...] = ()
    needs_word: bool = False
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Published:
    """A published recap, and how many heads will hear that their rank changed.

    ``again`` says that it had been published before and nothing was done. ``told`` is how many
    chats, which heard of what it replaces, will hear of the correction.
    """

    snapshot: Snapshot
    notices: int = 0
    again: bool = False
    told: int = 0
