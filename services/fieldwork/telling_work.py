"""What enumerators and coordinators hear of their own work when it is allocated or changed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import TypeVar

from census.fieldwork.allocation import Allocation, FieldPhase, PublishedAllocation
from census.fieldwork.blocks import BlockCode
from census.fieldwork.progress import BlockState
from census.fieldwork.sharing.loads import left_of, load_of
from census.fieldwork.sharing.told import OwnWork, TeamMember
from census.fieldwork.workers import Badge, Fieldworker
from census.people.people import ChatId, Person
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import MessageKind, Priority
from services.fieldwork.looking import made_up, newest_progress
from services.fieldwork.telling_changes import was_of, with_change, with_untold
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Batch, Composer
from services.rules.actors import Actor
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Postpone, Verdict

FIELD_WORK = MessageKind("field_work", Priority.NOTICE, repeated_when_unclear=True, asked_for=True)
"""On a holiday only once the work has begun: until then it can wait for the next day."""
LIVES = timedelta(days=14)
Given = TypeVar("Given")


async def tell_work(
    uow: UnitOfWork,
    badges: Iterable[Badge],
    *,
    before: Allocation | None = None,
    by: Actor | None = None,
    at: datetime,
) -> int:
    """Owe fieldworkers the news of their own work; return how many can be told.

    It is said as it stands when it leaves, and where their blocks ``before`` are known only what is
    another. So one message that waits already is enough. ``by`` has arranged it.
    """
    current = await uow.allocations.current()
    if current is None:
        return 0
    work = works(current.allocation)
    workers = await uow.fieldworkers.get_all(list(dict.fromkeys(badges)))
    joined = {each.badge: each.chat for each in workers.values() if each.chat is not None}
    person = await uow.fieldworkers.of_chat(by.chat) if isinstance(by, Person) else None
    owed = []
    for badge, chat in joined.items():
        known = was_of(badge, before, current.allocation, person) if before else {}
        if await uow.deliveries.cancel(chat, [FIELD_WORK], reason="newer data", at=at):
            known = with_untold(known, await _newest(uow, chat))
        occasion = f"{FIELD_WORK.name}:{badge}:{at.isoformat()}:{_mark(work.get(badge, ()))}"
        facts = {"badge": badge, **known}
        owed.append(NewDelivery(occasion, chat, FIELD_WORK, at, at + LIVES, facts))
    return await uow.deliveries.add(owed)


async def _newest(uow: UnitOfWork, chat: ChatId) -> Mapping[str, str]:
    """Return the facts of the newest news of somebody's work."""
    sent = await uow.deliveries.of_chat(chat)
    return next((each.facts for each in sent if each.kind.name == FIELD_WORK.name), {})


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


class HeldWork:
    """The work of all whose message leaves at one moment, read together."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        self._work: Mapping[Badge, OwnWork] | None = None
        self._of: Mapping[ChatId, Fieldworker] = {}

    async def of(self, chat: ChatId) -> OwnWork | None:
        """Return the work of who joined with a chat; None for nobody's, or before it is known."""
        if self._work is None:
            uow = self._batch.uow
            self._of = await uow.fieldworkers.of_chats(self._batch.people)
            current = await uow.allocations.current()
            known = list(self._of.values()) if current else []
            self._work = await own_works(uow, self._batch.rules, known, current)
        worker = self._of.get(chat)
        return self._work.get(worker.badge) if worker else None


class FieldWorkComposer(Composer[OwnWork]):
    """Says somebody's work as it stands now."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[OwnWork]:
        """Say it to the chat that has this badge, and to no other."""
        work = await self._batch.share(HeldWork).of(person.chat)
        if work is None or work.worker.badge != delivery.facts["badge"]:
            return Cancel("no longer responsible")
        rules, now = self._batch.rules, self._batch.now
        if work.phase is not FieldPhase.STARTED and rules.is_quiet_day(now):
            return Postpone(rules.decent(now), "quiet hours")
        work = await with_change(self._uow, work, delivery.facts)
        return self._batch.say(work, person)


async def own_works(
    uow: UnitOfWork,
    rules: PushRules,
    workers: Sequence[Fieldworker],
    current: PublishedAllocation | None,
) -> Mapping[Badge, OwnWork]:
    """Return the work of each as it stands in the allocation that holds; of nobody without one."""
    if current is None or not workers:
        return {}
    teams, blocks_of = _inverted(current.allocation.teams), _inverted(current.allocation.blocks)
    leads = current.allocation.teams
    members = [badge for each in workers for badge in teams.get(each.badge, ())]
    seen = [*(each.badge for each in workers), *members]
    codes = [code for badge in dict.fromkeys(seen) for code in blocks_of.get(badge, ())]
    blocks = await uow.blocks.get_all(codes)
    progress = await newest_progress(uow, codes)
    near = [*members, *(lead for each in workers if (lead := leads.get(each.badge)))]
    known = await uow.fieldworkers.get_all(list(dict.fromkeys(near)))
    villages = dict.fromkeys(block.village for block in blocks.values())
    units = [await uow.units.get(code) for code in villages]
    counted, illustrative = rules.loads.counted, await made_up(uow)

    def left(badge: Badge) -> dict[BlockCode, int]:
        owned = (blocks[code] for code in blocks_of.get(badge, ()) if code in blocks)
        return {each.code: left_of(each, counted, progress.get(each.code)) for each in owned}

    found = {}
    for worker in workers:
        own, lead = left(worker.badge), leads.get(worker.badge)
        team = [known[badge] for badge in teams.get(worker.badge, ()) if badge in known]
        found[worker.badge] = OwnWork(
            worker,
            current.phase,
            tuple(blocks[code] for code in own),
            sum(load_of(blocks[code], counted) for code in own),
            own,
            counted,
            known.get(lead) if lead else None,
            tuple(
                TeamMember(each, len(theirs), sum(theirs.values()))
                for each in team
                for theirs in [left(each.badge)]
            ),
            {unit.code: unit for unit in units if unit is not None},
            illustrative,
            {
                code: progress[code].reason
                for code in own
                if code in progress and progress[code].state is BlockState.REOPENED
            },
        )
    return found


def _inverted(given: Mapping[Given, Badge]) -> Mapping[Badge, Sequence[Given]]:
    """Return what each badge has."""
    has = defaultdict[Badge, list[Given]](list)
    for what, badge in given.items():
        has[badge].append(what)
    return has
