"""News to admins: each of them gets it once for an occasion."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from census.people.people import ChatId, Person, Role
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import AdminNotice, MessageKind, Priority
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Composer
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

ADMIN_NOTICE = MessageKind(
    "admin_notice", Priority.NOTICE, repeated_when_unclear=True, names_people=True
)
"""News to admins is work: the weekly cap does not count it, and it does not wait for an evening."""
CODES = frozenset({"trouble"})
"""Facts that are codes, also where one has digits alone: 070363 is no number, 70.363."""
NEWS_LIVES = timedelta(hours=24)


class AdminNewsComposer(Composer[AdminNotice]):
    """Tells admins something, by the key of its sentence."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[AdminNotice]:
        """Tell it to somebody who is still an admin."""
        if not person.holds(Role.ADMIN):
            return Cancel("no longer an admin")
        facts = {
            name: int(value) if value.isdecimal() and name not in CODES else value
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
    but: ChatId | None = None,
) -> int:
    """Plan news for every admin ``but`` one, once for an occasion; ``admin-<key>`` is the text."""
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
            if chat != but
        ]
    )
