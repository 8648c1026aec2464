"""Families without a phone whom helpers helped."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, select

from census.helpdesk.assisted import AssistedFamily
from census.people.people import ChatId
from census.units import UnitCode
from storage.engine.batch import insert
from storage.engine.repository import Repository, value_of
from storage.tables.people.helpdesk import assisted_families

_COUNTED = assisted_families.c


class AssistedFamilies(Repository):
    """The methods of the port ``Helpdesk`` about families without a phone."""

    async def count_assisted(self, village: UnitCode, helper: ChatId, *, at: datetime) -> None:
        """Count a family that a helper helps."""
        new = insert(self._transaction, assisted_families)
        await self._transaction.run(new.values(village=village, helper=helper, at=at))

    async def undo_assisted(self, number: int, helper: ChatId, *, after: datetime) -> bool:
        """Take back one that a helper counted after a moment; False where there is none."""
        its = (_COUNTED.number == number) & (_COUNTED.helper == helper) & (_COUNTED.at >= after)
        return await self._transaction.change(delete(assisted_families).where(its)) > 0

    async def assisted_in(self, village: UnitCode) -> int:
        """Return how many families of a village were helped."""
        counted = select(func.count().label("families")).where(_COUNTED.village == village)
        row = await self._transaction.first(counted)
        return row.families if row is not None else 0

    async def assisted_by(self, helper: ChatId, *, since: datetime) -> Sequence[AssistedFamily]:
        """Return what a helper counted since a moment, the newest first."""
        theirs = select(assisted_families).where(_COUNTED.helper == helper, _COUNTED.at >= since)
        rows = await self._transaction.all(theirs.order_by(_COUNTED.number.desc()))
        return [value_of(AssistedFamily, row) for row in rows]
