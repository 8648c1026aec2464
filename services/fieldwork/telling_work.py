"""What enumerators and coordinators hear of their own work when it is allocated or changed."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from hashlib import blake2b

from census.fieldwork.allocation import Allocation, PublishedAllocation
from census.fieldwork.sharing.loads import load_of
from census.fieldwork.sharing.told import OwnWork, TeamMember
from census.fieldwork.workers import Badge, Fieldworker
from census.people.people import Person
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import MessageKind, Priority
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Batch, Composer
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

FIELD_WORK = MessageKind("field_work", Priority.NOTICE, repeated_when_unclear=True)
LIVES = timedelta(days=14)


async def tell_work(uow: UnitOfWork, badges: Iterable[Badge], *, at: datetime) -> int:
    """Owe fieldworkers the news of their own work; return how many can be told.

    It is said as it stands when it leaves. So one message that waits already is enough.
    """
    current = await uow.allocations.current()
    if current is None:
        return 0
    work = works(current.allocation)
    workers = await uow.fieldworkers.get_all(list(dict.fromkeys(badges)))
    joined = {each.badge: each.chat for each in workers.values() if each.chat is not None}
    for chat in joined.values():
        await uow.deliveries.cancel(chat, [FIELD_WORK], reason="newer data", at=at)
    return await uow.deliveries.add(
        [
            NewDelivery(
                f"{FIELD_WORK.name}:{badge}:{at.isoformat()}:{_mark(work.get(badge, ()))}",
                *(chat, FIELD_WORK, at, at + LIVES, {"badge": badge}),
            )
            for badge, chat in joined.items()
        ]
    )


def works(allocation: Allocation) -> dict[Badge, tuple[str, ...]]:
    """Return all that is somebody's, by badge: blocks, who leads, and the team."""
    own = defaultdict[Badge, list[str]](list)
    for block, badge in allocation.blocks.items():
        own[badge].append(block)
    for badge, lead in allocation.teams.items():
        own[badge].append(f"led by {lead}")
        own[lead].append(f"leads {badge}")
    return {badge: tuple(what) for badge, what in own.items()}


def _mark(work: tuple[str, ...]) -> str:
    """Return a short mark of somebody's work: another one where it is another."""
    return blake2b(repr(work).encode(), digest_size=4).hexdigest()


class HeldAllocation:
    """The allocation that holds, read once for all whose message leaves at one moment."""

    def __init__(self, batch: Batch) -> None:
        self._uow = batch.uow
        self._read: PublishedAllocation | None = None

    async def current(self) -> PublishedAllocation | None:
        """Return it; None before the first one."""
        if self._read is None:
            self._read = await self._uow.allocations.current()
        return self._read


class FieldWorkComposer(Composer[OwnWork]):
    """Says somebody's work as it stands now."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[OwnWork]:
        """Say it to the chat that has this badge, and to no other."""
        worker = await self._uow.fieldworkers.of_chat(person.chat)
        current = await self._batch.share(HeldAllocation).current()
        if worker is None or current is None or worker.badge != delivery.facts["badge"]:
            return Cancel("no longer responsible")
        return self._batch.say(await own_work(self._uow, self._rules, worker, current), person)


async def own_work(
    uow: UnitOfWork, rules: PushRules, worker: Fieldworker, current: PublishedAllocation
) -> OwnWork:
    """Return somebody's work as it stands in the allocation that holds."""
    counted, allocation = rules.loads.counted, current.allocation
    team = await uow.fieldworkers.get_all(allocation.team(worker.badge))
    theirs = {badge: allocation.of(badge) for badge in (worker.badge, *team)}
    blocks = await uow.blocks.get_all([code for codes in theirs.values() for code in codes])
    loads = {
        badge: sum(load_of(blocks[code], counted) for code in codes if code in blocks)
        for badge, codes in theirs.items()
    }
    villages = dict.fromkeys(block.village for block in blocks.values())
    units = [await uow.units.get(code) for code in villages]
    lead = allocation.teams.get(worker.badge)
    return OwnWork(
        worker,
        current.phase,
        tuple(blocks[code] for code in theirs[worker.badge] if code in blocks),
        loads[worker.badge],
        counted,
        await uow.fieldworkers.get(lead) if lead else None,
        tuple(
            TeamMember(member, len(theirs[badge]), loads[badge]) for badge, member in team.items()
        ),
        {unit.code: unit for unit in units if unit is not None},
    )
