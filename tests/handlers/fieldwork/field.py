"""A small field: who works in the villages of the shared town, and in which state the work is."""

from collections.abc import Sequence

from census.fieldwork.allocation import Allocation, FieldPhase
from census.fieldwork.blocks import Block, BlockCode, BlockList
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.people.people import ChatId
from tests.support.town import SABRANG, SUMBEREJO, Town

SITI = Fieldworker(Badge("3509-0123"), "Siti Nur Aminah, S.Pd", FieldRole.ENUMERATOR, SABRANG.code)
AGUS = Fieldworker(Badge("3509-0124"), "Agus Salim", FieldRole.ENUMERATOR, SUMBEREJO.code)
WATI = Fieldworker(Badge("3509-0900"), "Wati Rahayu", FieldRole.COORDINATOR, SUMBEREJO.code)
BLOCKS = (
    Block(BlockCode("35091220020001"), SABRANG.code, "RT 01 RW 01", 40, 10, 0),
    Block(BlockCode("35091220020002"), SABRANG.code, "RT 02 RW 01", 38, 4, 1),
    Block(BlockCode("35091220030001"), SUMBEREJO.code, "RT 01 RW 01", 50, 5, 0),
)
WORKERS = (SITI, AGUS, WATI)


async def field_of(
    town: Town,
    *,
    phase: FieldPhase | None = FieldPhase.STARTED,
    workers: Sequence[Fieldworker] = WORKERS,
    owners: Sequence[Fieldworker] = (SITI, SITI, AGUS),
) -> None:
    """Store blocks and fieldworkers of Ambulu, and publish who goes where (None: nothing yet)."""
    at = town.clock.now()
    allocation = Allocation(
        {block.code: owner.badge for block, owner in zip(BLOCKS, owners, strict=True)},
        {SITI.badge: WATI.badge, AGUS.badge: WATI.badge},
    )
    async with town.app.storage.open() as uow:
        await uow.blocks.replace(BLOCKS, BlockList("a test", at), at=at)
        await uow.fieldworkers.replace(workers, at=at)
        if phase is not None:
            await uow.allocations.publish(allocation, phase, actor="a test", at=at)
        await uow.commit()


async def joins(town: Town, worker: Fieldworker, chat: int) -> None:
    """Let a fieldworker have joined with a chat."""
    async with town.app.storage.open() as uow:
        await uow.fieldworkers.join(worker.badge, ChatId(chat))
        await uow.commit()
