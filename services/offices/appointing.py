"""Roles that the settings give: admins and regents."""

from collections.abc import Collection
from datetime import datetime

from census.people.people import ChatId, Grant, Role
from services.ports.bookkeeping import AuditEntry
from services.ports.unit_of_work import UnitOfWork


async def appoint(uow: UnitOfWork, role: Role, chats: Collection[ChatId], *, at: datetime) -> None:
    """Give a role for the whole regency to exactly these chats, and take it from all others.

    A chat that never wrote to the bot is stored now, and can be reached once its owner presses
    start.
    """
    before = set(await uow.people.holders(role, also_unreachable=True))
    for chat in before - set(chats):
        await uow.people.revoke(chat, Grant(role))
        await uow.audit.add(AuditEntry(at, "config.yaml", f"{role} dismissed", _who(chat)))
    for chat in set(chats) - before:
        if await uow.people.get(chat) is None:
            await uow.people.add(chat, at=at)
        await uow.people.grant(chat, Grant(role))
        await uow.audit.add(AuditEntry(at, "config.yaml", f"{role} appointed", _who(chat)))


def _who(chat: ChatId) -> dict[str, str]:
    return {"chat": str(chat)}
