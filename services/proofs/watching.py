"""What is watched over: copies that verifiers saw, and queues that nobody looks at."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from census.people.people import LEADERS, ChatId, Person, Role
from census.people.permissions import Permission, may
from census.proofs.proof import ProofState
from census.proofs.queue import QueueAges, WaitingInOffice, is_brought_to_mind
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import MessageKind, Priority
from census.units import UnitCode
from services.ports.proofs import ShownCopy
from services.ports.unit_of_work import UnitOfWork
from services.proofs.queue import leave_by_itself, waiting_in
from services.push.composing import Batch, Composer
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

QUEUE_AGES = MessageKind("queue_ages", Priority.NOTICE, counted=True, owed_on_return=False)

HEADS_AFTER = timedelta(days=3)
"""How long a proof waits before the heads hear of it beside the verifiers."""

COPY_LIVES = timedelta(hours=45)
"""From this age on a copy is taken away. The job runs every hour, so none gets 47 hours old; a bot
may delete for 48 hours only (Bot API, deleteMessage)."""


async def note_copies(uow: UnitOfWork, copies: Iterable[ShownCopy]) -> None:
    """Remember copies that verifiers see."""
    for copy in copies:
        await uow.proofs.note_copy(copy)


async def forget_copies(uow: UnitOfWork, copies: Iterable[ShownCopy]) -> None:
    """Forget copies that are gone."""
    for copy in copies:
        await uow.proofs.forget_copy(copy)


async def copies_to_take_away(uow: UnitOfWork, *, at: datetime) -> Sequence[ShownCopy]:
    """Return the copies that are old, and those of proofs that no longer wait."""
    copies = await uow.proofs.copies()
    proofs = {number: await uow.proofs.get(number) for number in {each.proof for each in copies}}
    return [
        copy
        for copy in copies
        if copy.shown_at <= at - COPY_LIVES
        or (proof := proofs[copy.proof]) is None
        or proof.state is not ProofState.WAITING
    ]


async def nothing_to_watch(uow: UnitOfWork) -> bool:
    """Tell whether no proof waits and no copy of one lies with a verifier."""
    return not await uow.proofs.waiting() and not await uow.proofs.copies()


async def watch_queue(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> int:
    """Let confirmed people's proofs leave the queue, and bring to mind what has waited for long.

    On working days as ``is_brought_to_mind``, at a decent moment: to the office's verifiers, after
    three days to its heads as well, else to the admins. Returns how many messages are new.
    """
    waiting = await uow.proofs.waiting()
    lines = await uow.roster.lines([proof.handed_in.nip for proof in waiting], [])
    people = {line.employee.nip: line.employee for line in lines}
    for proof in waiting:
        await leave_by_itself(uow, proof, people.get(proof.handed_in.nip), at=now)
    start, long_ago = rules.decent(now), now - rules.proofs.remind_after
    owed = [
        NewDelivery(
            occasion=f"queue:{waits.office.code}:{rules.today(start)}",
            chat=chat,
            kind=QUEUE_AGES,
            not_before=start,
            expires_at=rules.end_of_day(start),
            facts={"unit": waits.office.code, "older": long_ago.isoformat()},
        )
        for waits in await waiting_in(uow, None)
        if waits.oldest <= long_ago and _is_due(rules, waits, start)
        for chat in await _responsible(uow, waits, now=now)
    ]
    return await uow.deliveries.add(owed)


class QueueAgesComposer(Composer[QueueAges]):
    """Says how many proofs of an office wait, and since when."""

    def __init__(self, batch: Batch) -> None:
        super().__init__(batch)
        self._waits: dict[str, WaitingInOffice | None] = {}

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[QueueAges]:
        """Say it to who is still responsible, while what waited then still waits."""
        code = UnitCode(delivery.facts["unit"])
        decides = may(person, Permission.DECIDE_PROOFS, code)
        if not decides and not person.holds(Role.ADMIN):
            return Cancel("no longer responsible")
        if code not in self._waits:
            found = await waiting_in(self._uow, [code])
            self._waits[code] = found[0] if found else None
        waits = self._waits[code]
        if waits is None or waits.oldest > datetime.fromisoformat(delivery.facts["older"]):
            return Cancel("looked at meanwhile")
        return self._batch.say(QueueAges(waits, decides), person)


def _is_due(rules: PushRules, waits: WaitingInOffice, start: datetime) -> bool:
    first = rules.today(rules.decent(waits.oldest + rules.proofs.remind_after))
    return is_brought_to_mind(first, rules.today(start), rules.quiet.days)


async def _responsible(
    uow: UnitOfWork, waits: WaitingInOffice, *, now: datetime
) -> Collection[ChatId]:
    """Return who is to look at an office's proofs, of whom somebody can be reached."""
    office = waits.office.code
    verifiers = await uow.people.holders(Role.VERIFIER, office)
    heads = {chat for role in LEADERS for chat in await uow.people.holders(role, office)}
    if verifiers and now - waits.oldest < HEADS_AFTER:
        return verifiers
    return {*verifiers, *heads} or await uow.people.holders(Role.ADMIN)
