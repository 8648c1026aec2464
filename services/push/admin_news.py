"""News to admins: owed to each of them, once for an occasion."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from census.people import Role
from census.push.delivery import DeliveryKind, NewDelivery, Priority
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules

NEWS_LIVES = timedelta(hours=24)


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
                kind=DeliveryKind.ADMIN_NOTICE,
                priority=Priority.NOTICE,
                not_before=start,
                expires_at=start + NEWS_LIVES,
                facts={"key": key, **facts},
            )
            for chat in await uow.people.holders(Role.ADMIN)
        ]
    )
