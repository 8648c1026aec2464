"""Was the visit real? A share of residents, drawn from a secret seed, is asked once."""

from datetime import datetime, timedelta
from secrets import token_hex
from typing import Final

from census.campaign.cadence import NotOwed
from census.errors import CensusError
from census.fieldwork.allocation import FieldPhase
from census.fieldwork.visit_words import VisitAsked, VisitWordKind, is_drawn
from census.people.people import Person, Role
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import MessageKind, Priority
from census.units import UnitCode
from services.fieldwork.doors.missed import tell_leads
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Composer
from services.rules.care import village_of
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

VISIT_ASKED = MessageKind("visit_asked", Priority.REMINDER, capped=True, waits_for_evening=True)
LIVES: Final = timedelta(days=4)
_SEED: Final = "seed of asked visits"
_DRAWN: Final = "visits drawn:"


async def plan_visit_checks(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> int:
    """Ask the drawn residents of villages whose blocks are all finished; return how many.

    Each village is drawn once, as a whole: before that, somebody may still come.
    """
    if await uow.allocations.phase() not in {FieldPhase.STARTED, FieldPhase.CLOSED}:
        return 0
    drawn = await uow.facts.named(_DRAWN)
    return sum(
        [
            await _draw(uow, rules, village, now=now)
            for village in await uow.block_reports.finished_villages()
            if f"{_DRAWN}{village}" not in drawn
        ]
    )


async def answer_visit(
    uow: UnitOfWork, rules: PushRules, person: Person, number: int, *, real: bool, at: datetime
) -> bool:
    """Store whether somebody came; a "no" is passed on without who says it. False the second time.

    Raises CensusError("old-button") for what somebody else was asked.
    """
    word = await uow.visit_words.get(number)
    if word is None or word.chat != person.chat:
        raise CensusError("old-button")
    if not await uow.visit_words.answer(number, real=real):
        return False
    if not real:
        village = await village_of(uow, word.village)
        await tell_leads(uow, rules, village, denied=True, at=at)
    return True


class VisitAskedComposer(Composer[VisitAsked]):
    """Asks whether somebody came."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[VisitAsked]:
        """Ask who has not answered and still wants messages."""
        number = int(delivery.facts["number"])
        word = await self._uow.visit_words.get(number)
        unit = await self._uow.units.get(word.village) if word else None
        if word is None or unit is None or word.real is not None:
            return Cancel("settled already")
        if not person.reminders or person.consented_at is None:
            return Cancel(NotOwed.STOPPED.value)
        return self._batch.say(VisitAsked(number, unit), person)


async def _draw(uow: UnitOfWork, rules: PushRules, village: UnitCode, *, now: datetime) -> int:
    await uow.facts.put(f"{_DRAWN}{village}", now.isoformat())
    seed = await uow.facts.get(_SEED)
    if seed is None:
        seed = token_hex(16)
        await uow.facts.put(_SEED, seed)
    finished = rules.census.finished.get(Role.RESIDENT, ())
    chats = await uow.visit_words.residents_of(village)
    people = await uow.people.get_all(chats)
    owed = []
    for chat in chats:
        if not is_drawn(seed, village, chat, rules.asked_share) or people[chat].state in finished:
            continue
        if await uow.visit_words.newest_of(chat, VisitWordKind.ASKED) is None:
            number = await uow.visit_words.add(chat, village, VisitWordKind.ASKED, at=now)
            start, facts = rules.decent(now), {"number": str(number)}
            occasion = f"visit-asked:{number}"
            owed.append(NewDelivery(occasion, chat, VISIT_ASKED, start, start + LIVES, facts))
    await uow.deliveries.add(owed)
    return len(owed)
