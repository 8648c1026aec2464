"""The people who run the campaign, as the deployment names them."""

from collections.abc import Collection
from datetime import datetime

from census.people import ChatId, Grant, Role
from services.ports import AuditEntry, UnitOfWork


async def appoint_admins(uow: UnitOfWork, chats: Collection[ChatId], *, at: datetime) -> None:
    """Make exactly these chats admins: others lose the role.

    Somebody who never wrote to the bot is known from now on, and reached once they press start.
    """
    before = set(await uow.people.holders(Role.ADMIN, also_unreachable=True))
    for chat in before - set(chats):
        await uow.people.revoke(chat, Grant(Role.ADMIN))
        await uow.audit.add(AuditEntry(at, "config.yaml", "admin dismissed", {"chat": str(chat)}))
    for chat in set(chats) - before:
        if await uow.people.get(chat) is None:
            await uow.people.add(chat, at=at)
        await uow.people.grant(chat, Grant(Role.ADMIN))
        await uow.audit.add(AuditEntry(at, "config.yaml", "admin appointed", {"chat": str(chat)}))
