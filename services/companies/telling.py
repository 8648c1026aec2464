"""What admins hear of a registration, and the contact of their decision."""

from datetime import datetime, timedelta

from census.companies.registration import (
    CompanyTold,
    Registration,
    RegistrationState,
    ShownRegistration,
)
from census.people.people import Person, Role
from census.people.permissions import Permission, may
from census.push.delivery import Delivery, NewDelivery
from census.units import Unit, UnitCode
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import ADMIN_NOTICE, tell_admins
from services.push.composing import Composer
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

COMPANY_ASKED = ADMIN_NOTICE.keyed("company-asked")
COMPANY_TOLD = ADMIN_NOTICE.keyed("company-told")
NO_CONTACT = "company-alone"
"""The news to admins that a company has lost its last contact."""
LIVES = timedelta(days=7)


async def shown(uow: UnitOfWork, found: Registration) -> ShownRegistration:
    """Return a registration ready to be shown, without the companies of a near name."""
    village = await uow.units.get(found.facts.village) if found.facts.village else None
    unit = await uow.units.get(found.unit) if found.unit else None
    return ShownRegistration(found, village, unit)


async def tell_of_registration(
    uow: UnitOfWork, rules: PushRules, made: Registration, *, at: datetime
) -> None:
    """Owe the news of a registration to every admin."""
    start = rules.decent(at)
    occasion = f"{COMPANY_ASKED.key}:{made.number}"
    facts = {"company": str(made.number)}
    await uow.deliveries.add(
        [
            NewDelivery(occasion, chat, COMPANY_ASKED, start, start + LIVES, facts)
            for chat in await uow.people.holders(Role.ADMIN)
        ]
    )


async def tell_contact(
    uow: UnitOfWork, rules: PushRules, decided: Registration, *, at: datetime
) -> None:
    """Owe the decision to the contact."""
    start = rules.decent(at)
    facts = {"company": str(decided.number)}
    occasion = f"{COMPANY_TOLD.key}:{decided.number}"
    owed = NewDelivery(occasion, decided.asked_by, COMPANY_TOLD, start, start + LIVES, facts)
    await uow.deliveries.add([owed])


async def tell_colleagues(
    uow: UnitOfWork, rules: PushRules, merged: Registration, company: UnitCode, *, at: datetime
) -> None:
    """Owe the contacts that a company has already the news of one more."""
    start = rules.decent(at)
    facts = {"company": str(merged.number), "colleague": "yes"}
    occasion = f"{COMPANY_TOLD.key}:{merged.number}:colleague"
    await uow.deliveries.add(
        [
            NewDelivery(occasion, chat, COMPANY_TOLD, start, start + LIVES, facts)
            for chat in await uow.people.holders(Role.COMPANY_CONTACT, company)
            if chat != merged.asked_by
        ]
    )


async def contact_alone_in(uow: UnitOfWork, person: Person) -> tuple[Unit, ...]:
    """Return the companies whose only contact somebody is."""
    found = []
    for grant in person.grants:
        if grant.role is not Role.COMPANY_CONTACT or grant.unit is None:
            continue
        contacts = await uow.people.holders(Role.COMPANY_CONTACT, grant.unit)
        company = await uow.units.get(grant.unit)
        if company is not None and set(contacts) == {person.chat}:
            found.append(company)
    return tuple(found)


async def tell_of_no_contact(
    uow: UnitOfWork, rules: PushRules, company: Unit, *, at: datetime
) -> None:
    """Owe admins the news that a company has no contact any more."""
    occasion = f"{NO_CONTACT}:{company.code}:{at.isoformat()}"
    facts = {"company": company.name}
    await tell_admins(uow, rules, NO_CONTACT, facts, occasion=occasion, at=at)


class CompanyAskedComposer(Composer[CompanyTold]):
    """Says that a company waits."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[CompanyTold]:
        """Say it to who may decide, while it waits."""
        if not may(person, Permission.CONFIRM_COMPANIES):
            return Cancel("no longer an admin")
        found = await self._uow.companies.get(int(delivery.facts["company"]))
        if found is None or found.state is not RegistrationState.WAITING:
            return Cancel("settled already")
        return self._batch.say(CompanyTold(await shown(self._uow, found)), person)


class CompanyToldComposer(Composer[CompanyTold]):
    """Says how it was decided."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[CompanyTold]:
        """Say it to the contact, or to those who were contacts before."""
        found = await self._uow.companies.get(int(delivery.facts["company"]))
        colleague = "colleague" in delivery.facts
        theirs = found is not None and found.asked_by == person.chat
        if colleague and found is not None:
            theirs = person.holds(Role.COMPANY_CONTACT, found.unit) and bool(found.asked_as)
        if found is None or not theirs:
            return Cancel("forgotten")
        told = CompanyTold(await shown(self._uow, found), colleague=colleague)
        return self._batch.say(told, person)
