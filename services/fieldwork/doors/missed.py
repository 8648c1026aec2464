"""Residents say that nobody has come: counted for their village, passed on, and answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from census.errors import CensusError
from census.fieldwork.visit_words import (
    AGAIN_AFTER,
    VisitAnswer,
    VisitsMissed,
    VisitTold,
    VisitWordKind,
    WaitingIn,
)
from census.fieldwork.visiting import VisitStage, visit_days
from census.people.people import ChatId, Person, Role
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import MessageKind, Priority
from census.units import Unit, UnitCode
from services.fieldwork.doors.crews import chats_of_leads, crew_of
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Batch, Composer
from services.rules.actors import note
from services.rules.care import village_of
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

VISITS_MISSED = MessageKind("visits_missed", Priority.NOTICE, repeated_when_unclear=True)
"""Work of who leads: the weekly cap does not count it."""
VISIT_TOLD = MessageKind("visit_told", Priority.NOTICE, counted=True, waits_for_evening=True)
"""The answer to a resident who has said that nobody came."""
TOLD_AT: Final = time(16)
"""All that was said until then is one message a day, early enough to plan the next day."""
LIVES: Final = timedelta(days=2)


async def say_not_visited(
    uow: UnitOfWork, rules: PushRules, person: Person, village: UnitCode, *, at: datetime
) -> bool:
    """Count that nobody has come to a resident; False where it is counted already.

    Raises CensusError: ("visits-not-now") while nobody visits, ("old-button") for no village.
    """
    unit, published = await village_of(uow, village), await uow.allocations.current()
    days = visit_days(rules.census, published.phase if published else None, at)
    if days.stage is not VisitStage.DURING:
        raise CensusError("visits-not-now")
    said = await uow.visit_words.newest_of(person.chat, VisitWordKind.MISSED)
    if said is not None and at - said.at < AGAIN_AFTER:
        return False
    await uow.visit_words.add(person.chat, unit.code, VisitWordKind.MISSED, at=at)
    await tell_leads(uow, rules, unit, at=at)
    return True


async def say_visited(uow: UnitOfWork, person: Person) -> bool:
    """Take back that nobody has come to a resident; False where it is not counted."""
    return await uow.visit_words.take_back(person.chat)


async def tell_leads(
    uow: UnitOfWork, rules: PushRules, village: Unit, *, denied: bool = False, at: datetime
) -> None:
    """Owe the day's message to who leads in a village; where a visit is denied, to who visits too.

    Nobody's name or chat is in it: it is counted when it leaves.
    """
    crew = await crew_of(uow, village, await uow.allocations.current())
    start = datetime.combine(rules.today(at), TOLD_AT, rules.census.zone)
    start = rules.decent(start if start > at else start + timedelta(days=1))
    occasion = f"visits-missed:{rules.today(start)}"
    visit = {each.chat for each in crew.enumerators if each.chat is not None} if denied else set()
    leads = await chats_of_leads(uow, village, crew)
    await uow.deliveries.add(
        [
            NewDelivery(occasion, chat, VISITS_MISSED, start, start + LIVES)
            for chat in sorted(leads | visit)
        ]
    )


async def answer_missed(
    uow: UnitOfWork, rules: PushRules, actor: Person, village: UnitCode, *, at: datetime
) -> int:
    """Tell residents who wait that their village was visited again; return how many.

    Raises CensusError: ("not-allowed") for who does not lead there, ("old-button") for no village.
    """
    unit = await village_of(uow, village)
    crew = await crew_of(uow, unit, await uow.allocations.current())
    if actor.chat not in await chats_of_leads(uow, unit, crew) and not actor.holds(Role.ADMIN):
        raise CensusError("not-allowed", who="coordinators")
    told = await _tell_residents(uow, rules, unit.code, VisitAnswer.DONE, at=at)
    if told:
        await note(uow, actor, "visits answered", {"unit": unit.code, "count": told}, at=at)
    return told


async def tell_visited_again(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> None:
    """Tell residents who wait where visits were reported on a day after they said so."""
    for village in await uow.visit_words.waiting():
        since = await uow.visit_words.waiting_since(village)
        blocks = [block.code for block in await uow.blocks.listed(village)]
        progress = await uow.block_reports.progress(blocks)
        days = [each.visited_on for each in progress.values() if each.visited_on is not None]
        if since is not None and days and max(days) > rules.today(since):
            await _tell_residents(uow, rules, village, VisitAnswer.AGAIN, at=now)


async def _tell_residents(
    uow: UnitOfWork, rules: PushRules, village: UnitCode, answer: VisitAnswer, *, at: datetime
) -> int:
    start = rules.decent(at)
    waited = await uow.visit_words.close(village, at=at)
    facts = {"village": village, "answer": answer.value}
    occasion = f"visit-told:{village}:{at.isoformat()}"
    await uow.deliveries.add(
        [NewDelivery(occasion, chat, VISIT_TOLD, start, start + LIVES, facts) for chat in waited]
    )
    return len(waited)


@dataclass(frozen=True, slots=True)
class _Place:
    """A village in which residents wait, with the chats of who leads and who visits there."""

    village: Unit
    waiting: WaitingIn
    leads: frozenset[ChatId]
    visit: frozenset[ChatId | None]


class WaitingResidents:
    """Where residents wait, read once for all whose message leaves at one moment."""

    def __init__(self, batch: Batch) -> None:
        self._uow = batch.uow
        self._read: list[_Place] | None = None

    async def places(self) -> Sequence[_Place]:
        """Return the villages."""
        if self._read is None:
            published = await self._uow.allocations.current()
            self._read = []
            for code, waiting in (await self._uow.visit_words.waiting()).items():
                if (unit := await self._uow.units.get(code)) is not None:
                    crew = await crew_of(self._uow, unit, published)
                    leads = await chats_of_leads(self._uow, unit, crew)
                    visit = frozenset(each.chat for each in crew.enumerators)
                    self._read.append(_Place(unit, waiting, leads, visit))
        return self._read


class VisitsMissedComposer(Composer[VisitsMissed]):
    """Says where residents wait: to who leads all of it, to who visits what was denied."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[VisitsMissed]:
        """Say it of the villages of this chat, as they are now."""
        led, visited = list[tuple[Unit, WaitingIn]](), list[tuple[Unit, WaitingIn]]()
        for each in await self._batch.share(WaitingResidents).places():
            if person.chat in each.leads:
                led.append((each.village, each.waiting))
            elif each.waiting.denied and person.chat in each.visit:
                visited.append((each.village, WaitingIn(denied=each.waiting.denied)))
        found = sorted(led or visited, key=lambda each: (-each[1].all, each[0].name))
        if not found:
            return Cancel("settled already")
        return self._batch.say(VisitsMissed(tuple(found), leads=bool(led)), person)


class VisitToldComposer(Composer[VisitTold]):
    """Says to a resident that the village was visited again."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[VisitTold]:
        """Say it."""
        unit = await self._uow.units.get(UnitCode(delivery.facts["village"]))
        if unit is None:
            return Cancel("forgotten")
        answer = VisitAnswer(delivery.facts["answer"])
        return self._batch.say(VisitTold(unit, answer), person)
