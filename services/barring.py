"""Groups that do not let the bot write: told once to those who can change it, and tried again.

A group that bars the bot stays bound. Its board is due the next day as ever, and the first message
that gets through ends the bar.
"""

from datetime import datetime, timedelta

from census.delivery import PRIORITY, DeliveryKind, NewDelivery
from census.people import ChatId, Role
from services.ports import UnitOfWork

GROUP_BARRED = "group-barred"
"""The key of the notice to who bound a group, and to the admins."""

NEWS_LIVES = timedelta(days=1)


async def bar_group(uow: UnitOfWork, chat: ChatId, *, at: datetime) -> None:
    """Note that a group bars the bot; when that is new, tell who bound it and the admins."""
    group = await uow.groups.get(chat)
    if group is None or not await uow.groups.bar(chat, since=at):
        return
    kind = DeliveryKind.ADMIN_NOTICE
    told = dict.fromkeys((group.bound_by, *await uow.people.holders(Role.ADMIN)))
    await uow.deliveries.add(
        [
            NewDelivery(
                occasion=f"{GROUP_BARRED}:{chat}:{at.isoformat()}",
                chat=each,
                kind=kind,
                priority=PRIORITY[kind],
                not_before=at,
                expires_at=at + NEWS_LIVES,
                facts={"key": GROUP_BARRED, "group": str(chat)},
            )
            for each in told
        ]
    )
