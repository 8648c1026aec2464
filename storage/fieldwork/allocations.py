"""The allocation that holds, and the state of the field work."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Row, Select, bindparam, delete, func, select, update

from census.fieldwork.allocation import Allocation, FieldPhase, PublishedAllocation
from census.fieldwork.blocks import BlockCode
from census.fieldwork.workers import Badge
from storage.engine.batch import insert, insert_new, some_of, upsert
from storage.engine.repository import Repository
from storage.tables.fieldwork import field_allocations, field_assignments, field_teams

_VERSION = field_allocations.c.version
_NEWEST = select(field_allocations).order_by(_VERSION.desc()).limit(1)
_ASSIGNED, _TEAMS = field_assignments.c, field_teams.c
_ALL_ASSIGNED = select(field_assignments).order_by(_ASSIGNED.place)
_ALL_TEAMS = select(field_teams).order_by(_TEAMS.place)
_BLOCKS_OF = _ALL_ASSIGNED.where(_ASSIGNED.badge == bindparam("badge"))
_OWNER_OF = select(_ASSIGNED.badge).where(_ASSIGNED.block == bindparam("block"))
_TEAM_OF = _ALL_TEAMS.where(_TEAMS.coordinator == bindparam("coordinator"))
_COORDINATOR_OF = select(_TEAMS.coordinator).where(_TEAMS.enumerator == bindparam("enumerator"))


class StoredAllocations(Repository):
    """The port ``Allocations``."""

    async def current(self, only: Collection[Badge] | None = None) -> PublishedAllocation | None:
        """Return the allocation that holds; None before the first one.

        Of ``only`` some enumerators it tells no more than their blocks and who leads them.
        """
        newest = await self._transaction.readable(_NEWEST)
        if not newest:
            return None
        row = newest[0]
        blocks = await self._of(_ALL_ASSIGNED, _ASSIGNED.badge, only)
        teams = await self._of(_ALL_TEAMS, _TEAMS.enumerator, only)
        allocation = Allocation(
            {BlockCode(each.block): Badge(each.badge) for each in blocks},
            {Badge(each.enumerator): Badge(each.coordinator) for each in teams},
        )
        since = {BlockCode(each.block): each.since for each in blocks}
        return PublishedAllocation(row.version, row.at, row.actor, row.phase, allocation, since)

    async def phase(self) -> FieldPhase | None:
        """Return the state of the field work; None before the first allocation."""
        newest = await self._transaction.readable(_NEWEST)
        return newest[0].phase if newest else None

    async def lock(self) -> None:
        """Let changes of the allocation follow one another until the unit of work ends."""
        await self._transaction.all(_NEWEST.with_for_update())

    async def publish(
        self, allocation: Allocation, phase: FieldPhase, *, actor: str, at: datetime
    ) -> int:
        """Store an allocation as the one that holds; return its version.

        A block that stays with somebody is theirs since it came to them.
        """
        newest = await self._transaction.value(select(func.max(_VERSION)))
        version = (newest or 0) + 1
        new = insert(self._transaction, field_allocations).values(
            version=version, at=at, actor=actor, phase=phase, phase_at=at, phase_by=actor
        )
        await self._transaction.run(new)
        before = await self._transaction.all(select(field_assignments))
        since = {(each.block, each.badge): each.since for each in before}
        for table in (field_assignments, field_teams):
            await self._transaction.run(delete(table))
        blocks = enumerate(allocation.blocks.items())
        await insert_new(
            self._transaction,
            field_assignments,
            (
                {
                    "block": block,
                    "badge": badge,
                    "since": since.get((block, badge), at),
                    "place": place,
                }
                for place, (block, badge) in blocks
            ),
        )
        teams = enumerate(allocation.teams.items())
        await insert_new(
            self._transaction,
            field_teams,
            (
                {"enumerator": badge, "coordinator": lead, "place": place}
                for place, (badge, lead) in teams
            ),
        )
        return version

    async def move(self, blocks: Sequence[BlockCode], to: Badge, *, at: datetime) -> None:
        """Give single blocks to another enumerator. A block that nobody had comes last."""
        rows = await self._transaction.all(select(_ASSIGNED.block, _ASSIGNED.place))
        places = {row.block: row.place for row in rows}
        next_place = max(places.values(), default=-1) + 1
        await upsert(
            self._transaction,
            field_assignments,
            (
                {
                    "block": block,
                    "badge": to,
                    "since": at,
                    "place": places.get(block, next_place + number),
                }
                for number, block in enumerate(blocks)
            ),
        )

    async def lead(self, enumerators: Sequence[Badge], coordinator: Badge | None) -> None:
        """Give enumerators to another coordinator; None takes them out of their team."""
        for enumerator in enumerators:
            await self._transaction.run(delete(field_teams).where(_TEAMS.enumerator == enumerator))
        if coordinator is None or not enumerators:
            return
        last = await self._transaction.value(select(func.max(_TEAMS.place)))
        next_place = 0 if last is None else last + 1
        await insert_new(
            self._transaction,
            field_teams,
            (
                {"enumerator": badge, "coordinator": coordinator, "place": next_place + number}
                for number, badge in enumerate(enumerators)
            ),
        )

    async def set_phase(self, phase: FieldPhase, *, actor: str, at: datetime) -> bool:
        """Move the phase; False where it was that already, or nothing is published."""
        newest = select(func.max(_VERSION)).scalar_subquery()
        other = (newest == _VERSION) & (field_allocations.c.phase != phase)
        moved = update(field_allocations).where(other)
        return bool(
            await self._transaction.change(moved.values(phase=phase, phase_at=at, phase_by=actor))
        )

    async def blocks_of(self, badge: Badge) -> Sequence[BlockCode]:
        """Return the blocks of an enumerator, by village and order."""
        rows = await self._transaction.all(_BLOCKS_OF, {"badge": badge})
        return [BlockCode(row.block) for row in rows]

    async def owner_of(self, block: BlockCode) -> Badge | None:
        """Return whose a block is."""
        return await self._badge(_OWNER_OF, {"block": block})

    async def owners_of(self, blocks: Sequence[BlockCode]) -> Mapping[BlockCode, Badge]:
        """Return whose blocks are; those that nobody has are left out."""
        rows = await self._of(_ALL_ASSIGNED, _ASSIGNED.block, blocks)
        return {BlockCode(row.block): Badge(row.badge) for row in rows}

    async def team_of(self, coordinator: Badge) -> Sequence[Badge]:
        """Return the enumerators of a coordinator."""
        rows = await self._transaction.all(_TEAM_OF, {"coordinator": coordinator})
        return [Badge(row.enumerator) for row in rows]

    async def coordinator_of(self, enumerator: Badge) -> Badge | None:
        """Return who leads an enumerator."""
        return await self._badge(_COORDINATOR_OF, {"enumerator": enumerator})

    async def _of(
        self, query: Select[Any], column: Column[Any], only: Collection[str] | None
    ) -> Sequence[Row[Any]]:
        """Return rows in their order, of ``only`` some values of a column."""
        if only is None:
            return await self._transaction.all(query)
        return await self._transaction.all(*some_of(self._transaction, query, column, only))

    async def _badge(self, query: Select[tuple[str]], its: Mapping[str, str]) -> Badge | None:
        badge = await self._transaction.value(query, its)
        return None if badge is None else Badge(badge)
