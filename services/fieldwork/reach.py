"""Whose field work somebody leads: a team, a district, or all."""

from collections.abc import Mapping
from dataclasses import dataclass

from census.errors import CensusError
from census.fieldwork.allocation import Allocation
from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.people.people import Person, Role
from census.people.permissions import Permission
from census.units import UnitCode, district_of, lies_in
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, System, require


@dataclass(frozen=True, slots=True)
class LedWork:
    """What one leads: the team of a coordinator, a district, or (with neither) everything."""

    leader: Fieldworker | None = None
    district: UnitCode | None = None

    @property
    def whole(self) -> bool:
        """Whether it is everything."""
        return self.leader is None and self.district is None

    def badges(
        self,
        allocation: Allocation,
        among: Mapping[Badge, Fieldworker],
        blocks: Mapping[BlockCode, Block],
    ) -> tuple[Badge, ...]:
        """Return the enumerators of the reach: the team, or those with a block that it holds.

        Who is in a team and has no block belongs to the home district. ``among`` are all
        fieldworkers, ``blocks`` all blocks, or those of the district.
        """
        if self.district is None and self.leader is not None:
            return allocation.team(self.leader.badge)
        with_blocks = [
            badge
            for code, badge in allocation.blocks.items()
            if code in blocks and self.holds(blocks[code], badge, allocation)
        ]
        busy = set(allocation.blocks.values())
        waiting = [
            badge
            for badge in allocation.teams
            if badge not in busy and badge in among and self._is_home_of(among[badge])
        ]
        return tuple(each for each in dict.fromkeys([*with_blocks, *waiting]) if each in among)

    def _is_home_of(self, worker: Fieldworker) -> bool:
        return self.district is None or lies_in(worker.village, self.district)

    def holds(self, block: Block, owner: Badge | None, allocation: Allocation) -> bool:
        """Tell whether a block is led by this person: it is the team's, or lies in the district."""
        if self.whole:
            return True
        if self.district is not None:
            return lies_in(block.village, self.district)
        return owner is not None and owner in allocation.team(self._leads())

    def _leads(self) -> Badge:
        return self.leader.badge if self.leader else Badge("")


async def reach_of(uow: UnitOfWork, actor: Actor) -> LedWork:
    """Return whose work somebody leads.

    Raises CensusError("not-allowed"), and ("fieldteam-none") for a coordinator who has not joined.
    """
    require(actor, Permission.SEE_FIELDWORK)
    if isinstance(actor, System) or _sees_all(actor):
        return LedWork()
    worker = await uow.fieldworkers.of_chat(actor.chat)
    if worker is None or worker.role not in (FieldRole.COORDINATOR, FieldRole.DISTRICT_COORDINATOR):
        leads = "district" if actor.holds(Role.DISTRICT_COORDINATOR) else "team"
        raise CensusError("fieldteam-none", leads=leads)
    if worker.role is FieldRole.DISTRICT_COORDINATOR:
        return LedWork(worker, district_of(worker.village))
    return LedWork(worker)


async def led_badges(uow: UnitOfWork, reach: LedWork) -> tuple[Badge, ...]:
    """Return the enumerators of a team or a district.

    Raises CensusError("fieldteam-not-yet") before an allocation.
    """
    if await uow.allocations.phase() is None:
        raise CensusError("fieldteam-not-yet")
    if reach.district is None and reach.leader is not None:
        return tuple(await uow.allocations.team_of(reach.leader.badge))
    published = await uow.allocations.current()
    if published is None:
        raise CensusError("fieldteam-not-yet")
    workers = {each.badge: each for each in await uow.fieldworkers.listed()}
    blocks = {each.code: each for each in await uow.blocks.listed(reach.district)}
    return reach.badges(published.allocation, workers, blocks)


def _sees_all(person: Person) -> bool:
    return person.holds(Role.ADMIN) or person.holds(Role.REGENT)
