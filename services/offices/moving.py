"""What people who have joined are told of a new roster: gone from an office, or in another one."""

from datetime import datetime, timedelta

from census.offices.notices import RosterTold
from census.people.people import Employee, Person
from census.push.delivery import Delivery, NewDelivery
from census.units import UnitCode
from services.offices.joining import place_of
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import ADMIN_NOTICE
from services.push.composing import Composer
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

ROSTER_TOLD = ADMIN_NOTICE.keyed("roster-told")
LIVES = timedelta(days=7)


async def tell_of_roster(
    uow: UnitOfWork, rules: PushRules, before: Employee, after: Employee | None, *, at: datetime
) -> None:
    """Owe the news of a line that has changed to its chat, at the next decent moment.

    ``after`` is None for somebody who is no longer on the roster.
    """
    if before.chat is None:
        return
    start = rules.decent(at)
    facts = {
        "before": before.office,
        "led": "yes" if before.head else "",
        "after": after.office if after else "",
    }
    occasion = f"{ROSTER_TOLD.key}:{at.isoformat()}"
    owed = NewDelivery(occasion, before.chat, ROSTER_TOLD, start, start + LIVES, facts)
    await uow.deliveries.add([owed])


class RosterToldComposer(Composer[RosterTold]):
    """Says where somebody works by the newest roster, as long as that is how it stands."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[RosterTold]:
        """Say it, unless a newer roster says otherwise."""
        facts = delivery.facts
        place = await place_of(self._uow, person)
        if (place.office.code if place else "") != facts["after"]:
            return Cancel("changed again")
        before = await self._uow.units.get(UnitCode(facts["before"]))
        if before is None:
            return Cancel("the office is gone")
        after, leads = (place.office, place.employee.head) if place else (None, False)
        told = RosterTold(before, after, led=bool(facts["led"]), leads=leads)
        return self._batch.say(told, person)
