"""The changes of the calendar."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import func, insert, select

from census.campaign.calendar import CalendarChange, PhaseMove
from storage.engine import batch
from storage.engine.repository import Repository
from storage.tables.campaign import calendar_changes, calendar_moves

_NEWEST = select(func.max(calendar_changes.c.version))


class StoredCalendar(Repository):
    """The port ``Calendar``."""

    async def version(self) -> int:
        """Return the newest version; 0 without changes."""
        return await self._transaction.value(_NEWEST) or 0

    async def changes(self) -> Sequence[CalendarChange]:
        """Return all changes in order."""
        moves = defaultdict[int, list[PhaseMove]](list)
        for row in await self._transaction.all(select(calendar_moves)):
            before = (row.first_day_before, row.last_day_before)
            moves[row.version].append(PhaseMove(row.phase, before, (row.first_day, row.last_day)))
        rows = await self._transaction.all(
            select(calendar_changes).order_by(calendar_changes.c.version)
        )
        return [
            CalendarChange(row.version, row.at, row.actor, tuple(moves[row.version]), row.reason)
            for row in rows
        ]

    async def add(self, change: CalendarChange) -> bool:
        """Store a change; False when another process stored that version meanwhile."""
        row = {name: getattr(change, name) for name in ("version", "at", "actor", "reason")}
        if not await batch.add_one(self._transaction, calendar_changes, row):
            return False
        for move in change.moves:
            await self._transaction.run(insert(calendar_moves), _columns(change.version, move))
        return True


def _columns(version: int, move: PhaseMove) -> dict[str, object]:
    return {
        "version": version,
        "phase": move.phase,
        "first_day_before": move.before[0],
        "last_day_before": move.before[1],
        "first_day": move.after[0],
        "last_day": move.after[1],
    }
