"""What somebody is told whose role was given or taken by another person."""

from datetime import datetime, timedelta

from census.people.held_roles import RoleTold
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


class RoleToldComposer(Composer[RoleTold]):
    """Says which role it is, as long as that is how it stands."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[RoleTold]:
        """Say it, unless it was changed again meanwhile."""
        facts = delivery.facts
        grant = Grant(Role(facts["role"]), UnitCode(facts["unit"]) or None)
        given = facts["given"] == "yes"
        if (grant in person.grants) is not given:
            return Cancel("changed again")
        unit = await self._uow.units.get(grant.unit) if grant.unit else None
        return self._batch.say(RoleTold(grant.role, unit, given=given), person)
