"""The one message of a company's contact: how many are done, once a day at most, when it changed.

The first one comes even if nobody is done, since it brings the text to forward.
"""

from datetime import datetime

from census.campaign.phases import open_phase
from census.companies.workers import CompanyCount
from census.people.people import ChatId, Person, Role
from census.push.delivery import Delivery, DeliveryState, NewDelivery
from census.push.kinds import MessageKind, Priority
from census.units import UnitCode
from services.boards.known_names import known_of_all, known_of_office
from services.companies.deciding import company_with_size
from services.companies.telling import COMPANY_TOLD
from services.offices.composing_heads import RANK_NOTICE
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Composer
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

COMPANY_COUNT = MessageKind("company_count", Priority.NOTICE, capped=True, waits_for_evening=True)
RANK_SAID = "one digest a day"
UNHEARD = (DeliveryState.FAILED, DeliveryState.EXPIRED, DeliveryState.CANCELLED)


async def plan_company_counts(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> int:
    """Owe contacts the count of their company where it is another than they were told."""
    if open_phase(rules.census, now) is None:
        return 0
    contacts = await uow.people.get_all(await uow.people.holders(Role.COMPANY_CONTACT))
    known = await known_of_all(uow, rules.census) if contacts else {}
    welcomed = await uow.deliveries.sent_since(
        list(contacts), rules.start_of_day(now), [COMPANY_TOLD]
    )
    start = rules.decent(now)
    owed = []
    for chat, person in contacts.items():
        led = (each.unit for each in person.grants if each.role is Role.COMPANY_CONTACT)
        for code in filter(None, led):
            finished = known[code].finished if code in known else 0
            told = await _told(uow, chat, code)
            if finished != told and (finished or told or chat not in welcomed):
                occasion = f"{COMPANY_COUNT.name}:{code}:{rules.today(now)}"
                facts = {"unit": code, "finished": str(finished)}
                end = rules.end_of_day(start)
                owed.append(NewDelivery(occasion, chat, COMPANY_COUNT, start, end, facts))
    return await uow.deliveries.add(owed)


class CompanyCountComposer(Composer[CompanyCount]):
    """Says how many are done by now."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[CompanyCount]:
        """Say it to a contact who has not heard the rank today."""
        unit = await self._uow.units.get(UnitCode(delivery.facts["unit"]))
        if unit is None or not person.holds(Role.COMPANY_CONTACT, unit.code):
            return Cancel("no longer the head")
        midnight = self._rules.start_of_day(self._now)
        if await self._uow.deliveries.sent_since([person.chat], midnight, [RANK_NOTICE]):
            return Cancel(RANK_SAID)
        known = await known_of_office(self._uow, self._rules.census, unit)
        _, told = await company_with_size(self._uow, unit.code)
        size = max(known.names.size, told)
        return self._batch.say(CompanyCount(unit, known.finished, size), person)


async def _told(uow: UnitOfWork, chat: ChatId, unit: UnitCode) -> int | None:
    """Return the count that a contact was told last, or is owed; None at first.

    What was held back was not told, unless the news of the rank said it.
    """
    told = (
        int(each.facts["finished"])
        for each in await uow.deliveries.of_chat(chat)
        if each.kind == COMPANY_COUNT and each.facts["unit"] == unit and _heard(each)
    )
    return next(told, None)


def _heard(count: Delivery) -> bool:
    return count.state not in UNHEARD or count.last_error == RANK_SAID
