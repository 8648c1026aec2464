"""The recap of the field work: blocks, villages, districts, days and warnings of one area."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.following.newest import Contradiction, counted_at
from census.fieldwork.following.tally import Tally, tallies, total
from census.fieldwork.following.team import OfficerLine
from census.fieldwork.progress import BlockProgress, Entry, EntryKind, Visits
from census.fieldwork.workers import Fieldworker
from census.units import Unit, UnitCode


@dataclass(frozen=True, slots=True)
class FieldDay:
    """What was reported of one day: visits, and blocks by what was done with them."""

    day: date
    visits: Visits = field(default_factory=Visits)
    finished: int = 0
    approved: int = 0
    reopened: int = 0


@dataclass(frozen=True, slots=True)
class FieldRecap:
    """All that is known of an area in the field; ``behind`` are the officers with a warning.

    ``contradicted`` is where the office's export says otherwise. Who only reads figures, as a
    regent does, gets no ``names``.
    """

    area: str
    today: date
    blocks: tuple[Block, ...]
    progress: Mapping[BlockCode, BlockProgress]
    officers: Mapping[BlockCode, Fieldworker]
    days: tuple[FieldDay, ...]
    behind: tuple[OfficerLine, ...]
    units: Mapping[UnitCode, Unit]
    names: bool
    illustrative: bool = False
    contradicted: tuple[Contradiction, ...] = ()

    @property
    def counted_at(self) -> datetime | None:
        """The moment of the newest counts of the office's export; None without any."""
        return counted_at(self.progress.values())

    @property
    def villages(self) -> Mapping[UnitCode, Tally]:
        """The sums of each village."""
        return tallies(self.blocks, self.progress, lambda block: block.village)

    @property
    def districts(self) -> Mapping[UnitCode, Tally]:
        """The sums of each district: Kemendagri's code of the village, without its last part."""
        return tallies(
            self.blocks,
            self.progress,
            lambda block: UnitCode(block.village.rpartition(".")[0]),
        )

    @property
    def tally(self) -> Tally:
        """The sums of all."""
        return total(self.districts.values())


def days_of(entries: Iterable[Entry]) -> tuple[FieldDay, ...]:
    """Return the days with anything reported, the oldest first."""
    found: dict[date, FieldDay] = {}
    for entry in entries:
        act = entry.new
        day = found.get(act.day, FieldDay(act.day))
        found[act.day] = replace(
            day,
            visits=day.visits + act.visits,
            finished=day.finished + (act.kind is EntryKind.FINISHED),
            approved=day.approved + (act.kind is EntryKind.APPROVED),
            reopened=day.reopened + (act.kind is EntryKind.REOPENED),
        )
    return tuple(found[day] for day in sorted(found))
