"""What who invited is told: who came by the invitation."""

from datetime import datetime, timedelta

from census.people.invitations import GuestsCame, Invitation
from census.people.people import Person
from census.push.delivery import Delivery, NewDelivery
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import ADMIN_NOTICE
from services.push.composing import Composer
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

GUESTS_CAME = ADMIN_NOTICE.keyed("guests-came")
TOGETHER = timedelta(hours=1)
"""The guests of an invitation for many are told together."""
LIVES = timedelta(days=2)
FORGOTTEN = "forgotten"


async def tell_inviter(
    uow: UnitOfWork, rules: PushRules, invitation: Invitation, *, at: datetime
) -> None:
    """Owe the news of a guest: at once for the only one, else with all who come within an hour."""
    since, start = at, at
    if invitation.uses > 1:
        since = at.replace(minute=0, second=0, microsecond=0)
        start = since + TOGETHER
    start = rules.decent(start)
    owed = NewDelivery(
        occasion=f"{GUESTS_CAME.key}:{invitation.number}:{since.isoformat()}",
        chat=invitation.made_by,
        kind=GUESTS_CAME,
        not_before=start,
        expires_at=start + LIVES,
        facts={"invitation": str(invitation.number), "since": since.isoformat()},
    )
    await uow.deliveries.add([owed])


class GuestsComposer(Composer[GuestsCame]):
    """Says who came by an invitation since the news before."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[GuestsCame]:
        """Say it to who made the invitation."""
        found = await self._uow.invitations.get(int(delivery.facts["invitation"]))
        if found is None or found.made_by != person.chat:
            return Cancel(FORGOTTEN)
        since = datetime.fromisoformat(delivery.facts["since"])
        came = await self._uow.invitations.guests(found.number)
        newest = tuple(each for each in came if since <= each.at < since + TOGETHER)
        if not newest:
            return Cancel(FORGOTTEN)
        unit = await self._uow.units.get(found.grant.unit) if found.grant.unit else None
        return self._batch.say(GuestsCame(found, unit, newest), person)
