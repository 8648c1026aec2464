"""The civil registry beside what was counted online and in the field."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from census.errors import CensusError
from census.fieldwork.blocks import Block, BlockCode, BlockList
from census.fieldwork.following.reconciling import (
    CivilLine,
    ComparedLine,
    FamilyCount,
    FieldCounts,
    Online,
    Reconciliation,
    compare,
    field_counts,
)
from census.fieldwork.progress import BlockProgress
from census.people.permissions import Permission
from census.units import CountedFigure, Measure, UnitCode
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, require
from services.rules.push_rules import PushRules


@dataclass(frozen=True, slots=True)
class _Counted:
    """All that was counted, by village and block."""

    rules: PushRules
    families: Mapping[UnitCode, CountedFigure]
    persons: Mapping[UnitCode, CountedFigure]
    blocks: Mapping[BlockCode, Block]
    origin: BlockList | None
    progress: Mapping[BlockCode, BlockProgress]
    of_village: Mapping[UnitCode, Sequence[Block]]

    def of(self, line: CivilLine) -> Sequence[Block]:
        """Return the blocks of a line."""
        if line.block is not None:
            return [self.blocks[line.block]] if line.block in self.blocks else []
        return self.of_village.get(line.village, ())

    def online(self, line: CivilLine) -> Online | None:
        """Return who filled in: by the last recap, or, for blocks and without one, by the list."""
        figure = self.families.get(line.village) if line.block is None else None
        if figure is not None:
            persons = self.persons.get(line.village)
            same = persons is not None and persons.as_of == figure.as_of
            counts = FamilyCount(figure.completed, persons.completed if persons and same else None)
            return Online(counts, figure.source, self.rules.today(figure.as_of))
        blocks = self.of(line)
        if not blocks or self.origin is None:
            return None
        counts = FamilyCount(sum(block.done for block in blocks), None)
        return Online(counts, self.origin.source, self.rules.today(self.origin.as_of))

    def in_field(self, line: CivilLine) -> FieldCounts:
        """Return what came of the visits."""
        each = (field_counts(block, self.progress.get(block.code)) for block in self.of(line))
        return sum(each, FieldCounts())

    def visited_on(self) -> date | None:
        """Return the newest day with a visit."""
        days = (each.visited_on for each in self.progress.values())
        return max((day for day in days if day is not None), default=None)


async def reconcile(
    uow: UnitOfWork,
    rules: PushRules,
    actor: Actor,
    lines: Sequence[CivilLine],
    *,
    source: str,
    day: date,
    threshold: int,
) -> Reconciliation:
    """Compare the civil registry's lines with what was counted.

    ``source`` and ``day`` are those of the lines, ``threshold`` is in percent. Raises CensusError:
    ("not-allowed"), ("numbers-not-used") in a census without families, and
    ("reconcile-nothing-counted") without recap and blocks.
    """
    require(actor, Permission.SEE_FIELDWORK)
    rules.census.require_numbers()
    villages = list(dict.fromkeys(line.village for line in lines))
    counted = await _counted(uow, rules, villages)
    rows, uncounted = [], []
    for line in lines:
        online = counted.online(line)
        if online is None:
            uncounted.append(line)
        else:
            rows.append(
                ComparedLine(line, compare(line, online.counts, counted.in_field(line)), online)
            )
    if not rows:
        raise CensusError("reconcile-nothing-counted")
    rows.sort(key=lambda row: (-row.compared.off, row.line.village, row.line.block or ""))
    return Reconciliation(
        tuple(rows),
        threshold,
        source,
        day,
        tuple(uncounted),
        _unlisted(counted, villages),
        counted.visited_on(),
    )


async def _counted(uow: UnitOfWork, rules: PushRules, villages: Sequence[UnitCode]) -> _Counted:
    blocks = await uow.blocks.listed()
    of_village: dict[UnitCode, list[Block]] = {}
    for block in blocks:
        of_village.setdefault(block.village, []).append(block)
    return _Counted(
        rules,
        await uow.figures.newest_figures(Measure.FAMILIES, villages),
        await uow.figures.newest_figures(Measure.PERSONS, villages),
        {block.code: block for block in blocks},
        await uow.blocks.origin(),
        await uow.block_reports.progress(),
        of_village,
    )


def _unlisted(counted: _Counted, villages: Iterable[UnitCode]) -> tuple[UnitCode, ...]:
    return tuple(sorted(set(counted.of_village) - set(villages)))
