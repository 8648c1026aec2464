"""Milestones: what units have reached for the first time."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select, update

from census.boards.milestones import KeptMilestone, ReachedMilestone
from census.units import UnitCode
from storage.engine import batch
from storage.engine.repository import Repository, row_of, value_of
from storage.tables.data import milestones

_ALL = select(milestones).order_by(*milestones.primary_key)


class StoredMilestones(Repository):
    """The port ``Milestones``."""

    async def all(self, unit: UnitCode | None = None) -> Sequence[KeptMilestone]:
        """Return what is kept of a unit (None: of all), by unit."""
        query = _ALL
        if unit is not None:
            query = query.where(milestones.c.unit == unit)
        return [
            value_of(KeptMilestone, row, milestone=value_of(ReachedMilestone, row))
            for row in await self._transaction.readable(query)
        ]

    async def add(self, found: Sequence[KeptMilestone]) -> None:
        """Keep milestones; those that are kept already stay as they are."""
        rows = [{**row_of(each.milestone), **row_of(each)} for each in found]
        for row in rows:
            del row["milestone"]
        await batch.insert_new(self._transaction, milestones, rows)

    async def told(self, those: Sequence[ReachedMilestone], *, at: datetime) -> None:
        """Note that milestones are told, which they never are again."""
        for each in those:
            row = (milestones.c.unit == each.unit, milestones.c.kind == each.kind)
            one = update(milestones).where(*row, milestones.c.aim == each.aim)
            await self._transaction.run(one.values(told_at=at))

    async def certified(self) -> int:
        """Return how many have the code of a certificate."""
        query = select(func.count()).where(milestones.c.code.is_not(None))
        found: int = await self._transaction.value(query)
        return found
