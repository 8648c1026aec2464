"""News to admins: owed to each of them, once for an occasion."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from census.people import Person, Role
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import AdminNotice, MessageKind, Priority
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Composer
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

ADMIN_NOTICE = MessageKind(
    "admin_notice", Priority.NOTICE, repeated_when_unclear=True, names_people=True
)
"""An admin's news is work: no cap counts it, and no evening has to come first."""
NEWS_LIVES = timedelta(hours=24)


class AdminNewsComposer(Composer[AdminNotice]):
    """Says what the campaign's people should know, in a sentence that its key names."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[AdminNotice]:
        """Say it to who is still an admin."""
        if not person.holds(Role.ADMIN):
            return Cancel("no longer an admin")
        facts = {
            name: int(value) if value.isdigit() else value
            for name, value in delivery.facts.items()
            if name != "key"
        }
        return self._batch.say(AdminNotice(delivery.facts["key"], facts), person)


async def tell_admins(
    uow: UnitOfWork,
    rules: PushRules,
    key: str,
    facts: Mapping[str, str],
    *,
    occasion: str,
    at: datetime,
) -> int:
    """Make news owed to every admin, once for an occasion; ``admin-<key>`` is what they read."""
    start = rules.decent(at)
    return await uow.deliveries.add(
        [
            NewDelivery(
                occasion=occasion,
                chat=chat,
                kind=ADMIN_NOTICE.keyed(key),
                not_before=start,
                expires_at=start + NEWS_LIVES,
                facts=facts,
            )
            for chat in await uow.people.holders(Role.ADMIN)
        ]
    )
