"""Whose field work somebody leads: a team, a district, or all."""

from dataclasses import dataclass

from census.errors import CensusError
from census.fieldwork.allocation import Allocation
from census.fieldwork.blocks import Block
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

    def badges(self, allocation: Allocation, among: dict[Badge, Fieldworker]) -> tuple[Badge, ...]:
        """Return the enumerators of the reach: those with blocks, with a team, and at home there.

        ``among`` are all fieldworkers.
        """
        if self.district is None and self.leader is not None:
            return allocation.team(self.leader.badge)
        with_work = dict.fromkeys(allocation.blocks.values()) | dict.fromkeys(allocation.teams)
        return tuple(
            badge
            for badge in with_work
            if badge in among and (self.whole or self._at_home(among[badge]))
        )

    def _at_home(self, worker: Fieldworker) -> bool:
        return self.district is not None and lies_in(worker.village, self.district)

    def holds(self, block: Block, owner: Badge | None, allocation: Allocation) -> bool:
        """Tell whether a block is led by this person."""
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
        raise CensusError("fieldteam-none")
    if worker.role is FieldRole.DISTRICT_COORDINATOR:
        return LedWork(worker, district_of(worker.village))
    return LedWork(worker)


def _sees_all(person: Person) -> bool:
    return person.holds(Role.ADMIN) or person.holds(Role.REGENT)
