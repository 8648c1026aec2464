"""What somebody is told whose role was given or taken, and who gave one that was given back."""

from datetime import datetime, timedelta

from census.people.held_roles import HeldRole, RoleTold
from census.people.people import ChatId, Grant, Person, Role
from census.push.delivery import Delivery, NewDelivery
from census.units import UnitCode
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import ADMIN_NOTICE
from services.push.composing import Composer
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

ROLE_TOLD = ADMIN_NOTICE.keyed("role-told")
LIVES = timedelta(days=7)


async def tell_holder(
    uow: UnitOfWork, rules: PushRules, chat: ChatId, grant: Grant, *, given: bool, at: datetime
) -> None:
    """Owe the news to the holder, at the next decent moment."""
    start = rules.decent(at)
    facts = {
        "role": grant.role.value,
        "unit": grant.unit or "",
        "given": "yes" if given else "no",
    }
    change = "given" if given else "taken"
    occasion = f"{ROLE_TOLD.key}:{change}:{grant.role}:{grant.unit or ''}:{at.isoformat()}"
    await uow.deliveries.add([NewDelivery(occasion, chat, ROLE_TOLD, start, start + LIVES, facts)])


async def tell_giver(uow: UnitOfWork, rules: PushRules, held: HeldRole, *, at: datetime) -> None:
    """Owe the news of a role that was given back to the person who gave it, if it was one."""
    if not held.given_by.isdecimal():
        return
    start, grant = rules.decent(at), held.grant
    facts = {
        "role": grant.role.value,
        "unit": grant.unit or "",
        "given": "no",
        "who": str(held.chat),
        "name": held.name,
    }
    occasion = f"{ROLE_TOLD.key}:left:{held.chat}:{grant.role}:{grant.unit or ''}:{at.isoformat()}"
    giver = ChatId(int(held.given_by))
    await uow.deliveries.add([NewDelivery(occasion, giver, ROLE_TOLD, start, start + LIVES, facts)])


class RoleToldComposer(Composer[RoleTold]):
    """Says which role it is, as long as that is how it stands."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[RoleTold]:
        """Say it, unless it was changed again meanwhile."""
        facts = delivery.facts
        grant = Grant(Role(facts["role"]), UnitCode(facts["unit"]) or None)
        given, who = facts["given"] == "yes", facts.get("who", "")
        holder = await self._uow.people.get(ChatId(int(who))) if who else person
        if (holder is not None and grant in holder.grants) is not given:
            return Cancel("changed again")
        unit = await self._uow.units.get(grant.unit) if grant.unit else None
        named = facts.get("name") or who
        return self._batch.say(RoleTold(grant.role, unit, given=given, who=named), person)
