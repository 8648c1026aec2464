"""A led field: a coordinator with a team in Ambulu, some days after the visits have begun."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from census.fieldwork.allocation import Allocation, FieldPhase
from census.fieldwork.blocks import Block, BlockCode, BlockList
from census.fieldwork.counts import BlockCounts, FourCounts
from census.fieldwork.progress import EntryKind, NewEntry, Visits
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.people.people import ChatId, Grant, Role
from simulator.chats.people import SimulatedPerson
from tests.support.town import SABRANG, SUMBEREJO, WIB, Town

ANI = Fieldworker(Badge("0101"), "Ani Lestari", FieldRole.ENUMERATOR, SABRANG.code)
BUDI = Fieldworker(Badge("0102"), "Budi Hartono", FieldRole.ENUMERATOR, SUMBEREJO.code)
CITRA = Fieldworker(Badge("0103"), "Citra Dewi", FieldRole.ENUMERATOR, SABRANG.code)
EKO = Fieldworker(Badge("0109"), "Eko Prasetyo", FieldRole.RESERVE, SUMBEREJO.code)
WATI = Fieldworker(Badge("0900"), "Wati Rahayu", FieldRole.COORDINATOR, SUMBEREJO.code)
YANTO = Fieldworker(Badge("0901"), "Yanto", FieldRole.COORDINATOR, SUMBEREJO.code)
RINI = Fieldworker(Badge("0990"), "Rini", FieldRole.DISTRICT_COORDINATOR, SABRANG.code)
BLOCKS = (
    Block(BlockCode("35091220020001"), SABRANG.code, "RT 01 RW 01", 40, 10, 0),
    Block(BlockCode("35091220020002"), SABRANG.code, "RT 02 RW 01", 38, 4, 1),
    Block(BlockCode("35091220020003"), SABRANG.code, "RT 03 RW 01", 30, 0, 2),
    Block(BlockCode("35091220030001"), SUMBEREJO.code, "RT 01 RW 02", 50, 5, 0),
)
OWNERS = (ANI, ANI, CITRA, BUDI)
ROLES = {
    FieldRole.ENUMERATOR: Role.ENUMERATOR,
    FieldRole.RESERVE: Role.ENUMERATOR,
    FieldRole.COORDINATOR: Role.COORDINATOR,
    FieldRole.DISTRICT_COORDINATOR: Role.DISTRICT_COORDINATOR,
}


async def field(
    town: Town,
    phase: FieldPhase = FieldPhase.STARTED,
    *,
    blocks: Sequence[Block] = BLOCKS,
    owners: Sequence[Fieldworker] = OWNERS,
    team: Sequence[Fieldworker] = (ANI, BUDI, CITRA),
) -> None:
    """Publish who goes where: Wati leads the team; Yanto leads nobody."""
    at = town.clock.now()
    allocation = Allocation(
        {block.code: owner.badge for block, owner in zip(blocks, owners, strict=True)},
        {each.badge: WATI.badge for each in team},
    )
    async with town.app.storage.open() as uow:
        await uow.blocks.replace(blocks, BlockList("a test", at), at=at)
        workers = (*team, EKO, WATI, YANTO, RINI)
        await uow.fieldworkers.replace(workers, at=at)
        await uow.allocations.publish(allocation, phase, actor="a test", at=at)
        await uow.commit()


async def joined(town: Town, worker: Fieldworker) -> SimulatedPerson:
    """Return the chat of a fieldworker who has joined."""
    somebody = await town.resident(worker.name)
    async with town.app.storage.open() as uow:
        await uow.fieldworkers.join(worker.badge, ChatId(somebody.chat_id))
        await uow.people.grant(ChatId(somebody.chat_id), Grant(ROLES[worker.role], worker.village))
        await uow.commit()
    return somebody


async def acts(
    town: Town,
    worker: Fieldworker,
    block: Block,
    kind: EntryKind = EntryKind.VISITS,
    *,
    visits: Visits | None = None,
    ago: int = 0,
) -> None:
    """Let something be reported of a block, perhaps some days ago."""
    at = town.clock.now() - timedelta(days=ago)
    entry = NewEntry(block.code, kind, worker.badge, 1, at, _day(at), visits or Visits(), words="")
    async with town.app.storage.open() as uow:
        assert await uow.block_reports.add(entry) is not None
        await uow.commit()


async def exported(town: Town, *counts: tuple[Block, FourCounts], ago: timedelta) -> None:
    """Take an export of some time ago."""
    at = town.clock.now() - ago
    async with town.app.storage.open() as uow:
        await uow.exported_counts.put(
            [BlockCounts(block.code, four, at, at) for block, four in counts]
        )
        await uow.commit()


def _day(at: datetime) -> date:
    return at.astimezone(WIB).date()
