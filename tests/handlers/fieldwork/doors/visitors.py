"""Enumerators with their blocks, and who leads them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from census.fieldwork.allocation import Allocation, FieldPhase
from census.fieldwork.blocks import Block, BlockCode, BlockList
from census.fieldwork.progress import BlockProgress
from census.fieldwork.workers import ROLE_OF, Badge, FieldRole, Fieldworker
from census.people.people import ChatId
from simulator.chats.people import SimulatedPerson
from tests.support.town import SABRANG, Town

RT_1, RT_2, RT_3 = (BlockCode(f"35.09.12.2002.000{number}") for number in (1, 2, 3))
BLOCKS = tuple(
    Block(code, SABRANG.code, f"RT 0{number} RW 01", size=40, done=12, order=number)
    for number, code in enumerate((RT_1, RT_2, RT_3), start=1)
)
_NUMBERS = count(1)


@dataclass(frozen=True, slots=True)
class Team:
    """Imam has RT 01 and 02, Wati (without Telegram, or with) RT 03; Sri leads both."""

    town: Town
    imam: SimulatedPerson
    sri: SimulatedPerson
    wati: SimulatedPerson | None = None

    async def progress(self, block: BlockCode) -> BlockProgress:
        """Return where a block stands."""
        async with self.town.app.storage.open() as uow:
            found = await uow.block_reports.progress([block])
        return found.get(block, BlockProgress(block))


async def team(
    town: Town, *, phase: FieldPhase = FieldPhase.STARTED, wati_joins: bool = False
) -> Team:
    """Let the field work begin with a new team; what was reported before is gone."""
    number = next(_NUMBERS)
    people = {
        "Imam": FieldRole.ENUMERATOR,
        "Wati": FieldRole.ENUMERATOR,
        "Sri": FieldRole.COORDINATOR,
    }
    chats: dict[str, SimulatedPerson] = {}
    workers = []
    for name, role in people.items():
        chat = None
        if name != "Wati" or wati_joins:
            chats[name] = await town.resident(f"{name} {number}")
            await town.grants(chats[name], ROLE_OF[role], SABRANG)
            chat = ChatId(chats[name].chat_id)
        workers.append(Fieldworker(Badge(f"{name}-{number}"), name, role, SABRANG.code, chat))
    await begin(town, workers, phase=phase)
    return Team(town, chats["Imam"], chats["Sri"], chats.get("Wati"))


async def begin(town: Town, workers: Sequence[Fieldworker], *, phase: FieldPhase) -> None:
    """Store blocks, workers and who goes where."""
    imam, wati, sri = (each.badge for each in workers)
    blocks: Mapping[BlockCode, Badge] = {RT_1: imam, RT_2: imam, RT_3: wati}
    now = town.clock.now()
    async with town.app.storage.open() as uow:
        await uow.blocks.replace(BLOCKS, BlockList("blocks.csv", now), at=now)
        await uow.fieldworkers.replace(workers, at=now)
        for worker in workers:
            if worker.chat is not None:
                await uow.fieldworkers.join(worker.badge, worker.chat)
        allocation = Allocation(blocks, {imam: sri, wati: sri})
        await uow.allocations.publish(allocation, phase, actor="system", at=now)
        await uow.commit()


async def ends(person: SimulatedPerson, typed: str) -> None:
    """Type that a block is finished, and say yes where most of its houses were not visited."""
    await person.sends(typed)
    await person.presses("🏁 Ya, selesai")
