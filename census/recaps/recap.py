"""A recap, from the office's file to a published snapshot, and what publishing it changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from census.boards.standing import Standing
from census.boards.totals import Whole
from census.errors import Finding
from census.units import BoardKind, CountsFrom, Measure, Unit, UnitCode, UnitKind


class RecapRow(NamedTuple):
    """The count of one unit in a recap. ``base`` is the base of that day."""

    unit: UnitCode
    measure: Measure
    completed: int
    base: int


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A stored recap. ``published_at`` is None while it waits; once published, it never changes.

    ``file_hash`` is the SHA-256 of its file. ``replaces`` is the number of the recap that it
    corrects, for ``reason``. A published recap can be withdrawn, and then no longer counts. People
    are named as in the audit. With ``counts_from`` people it holds counts of names and is no
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
    """The sum of a measure over all units, each counted once: what boards show now and would show.

    ``before`` is None the first time.
    """

    before: int | None
    completed: int
    base: int


@dataclass(frozen=True, slots=True)
class Change:
    """A unit's count before and after; ``before`` is None for a new unit."""

    unit: Unit
    measure: Measure
    before: int | None
    after: int


@dataclass(frozen=True, slots=True)
class BoardEffect:
    """What publishing changes on a board: its sum now, and its sum then.

    The board then has ``units``: those of its newest moment ``as_of``, and ``kept`` ones with an
    older figure, of which ``of_other_days`` are not even of that day. ``never_reported`` more are
    missing. ``before`` is None where nothing was published.
    """

    kind: BoardKind
    measure: Measure
    units: tuple[Unit, ...]
    as_of: datetime
    kept: int
    of_other_days: int
    never_reported: int
    before: Whole | None
    after: Whole

    @property
    def missing(self) -> int:
        """How many units would have no figure of the day."""
        return self.of_other_days + self.never_reported


@dataclass(frozen=True, slots=True)
class Preview:
    """A waiting recap compared with what boards show now; ``compared`` is the moment of that data.

    ``boards`` says what changes on each board. ``changes`` go from the largest growth to the
    smallest, ``climbs`` from the highest climb. ``missing`` units should be in the recap and are
    neither in it nor in another one of its day. ``fallen`` counts went down although they
    cumulate, ``leapt`` ones grew far more than others, ``above`` ones exceed their base.
    ``warnings`` hold all of that, with the findings of the file's reader. ``kinds`` counts the
    units. ``corrects`` is what is already published of the same moment and units: this recap can
    only be published as its correction. ``needs_word``: publishing needs a typed word. ``stays``:
    the boards do not change, since newer figures are published.
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
    """A published recap, and how many heads will hear of a changed rank.

    ``again`` says that it had been published before, and nothing was done. ``notified`` is how many
    chats got messages from the replaced data, and will hear of the correction. ``stays``: boards
    show the same figures as before.
    """

    snapshot: Snapshot
    notices: int = 0
    again: bool = False
    notified: int = 0
    stays: bool = False
