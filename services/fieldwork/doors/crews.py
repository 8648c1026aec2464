"""Who works in a village by the allocation that holds, and who leads there."""

from collections.abc import Sequence
from dataclasses import dataclass

from census.fieldwork.allocation import PublishedAllocation
from census.fieldwork.blocks import Block
from census.fieldwork.workers import FieldRole, Fieldworker
from census.people.people import ChatId, Role
from census.units import Unit
from services.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Crew:
    """The blocks of a village, its enumerators with the most blocks first, and who leads them.

    ``whole`` tells that every block has its enumerator.
    """

    blocks: Sequence[Block]
    enumerators: tuple[Fieldworker, ...] = ()
    leads: tuple[Fieldworker, ...] = ()
    whole: bool = False


async def crew_of(uow: UnitOfWork, village: Unit, published: PublishedAllocation | None) -> Crew:
    """Return who works in a village, as it is published; nobody before that."""
    blocks = await uow.blocks.listed(village.code)
    if published is None:
        return Crew(blocks)
    allocation = published.allocation
    owners = [allocation.blocks.get(block.code) for block in blocks]
    working = dict.fromkeys(badge for badge in owners if badge is not None)
    leading = dict.fromkeys(allocation.teams[each] for each in working if each in allocation.teams)
    known = await uow.fieldworkers.get_all([*working, *leading])
    return Crew(
        blocks,
        tuple(known[badge] for badge in working if badge in known),
        tuple(known[badge] for badge in leading if badge in known),
        whole=bool(blocks) and None not in owners,
    )


async def district_coordinators(uow: UnitOfWork, village: Unit) -> tuple[Fieldworker, ...]:
    """Return the coordinators of a village's whole district."""
    if village.parent is None:
        return ()
    listed = await uow.fieldworkers.listed(village.parent)
    return tuple(each for each in listed if each.role is FieldRole.DISTRICT_COORDINATOR)


async def chats_of_leads(uow: UnitOfWork, village: Unit, crew: Crew) -> frozenset[ChatId]:
    """Return the chats of who leads in a village; of the district, or the admins, without one."""
    for leads in (crew.leads, await district_coordinators(uow, village)):
        chats = frozenset(each.chat for each in leads if each.chat is not None)
        if chats:
            return chats
    return frozenset(await uow.people.holders(Role.ADMIN))
