"""Whom the deployment names: those who run the campaign, and those who read its daily brief."""

from collections.abc import Collection
from datetime import datetime

from census.people import ChatId, Grant, Role
from services.ports.bookkeeping import AuditEntry
from services.ports.unit_of_work import UnitOfWork


async def appoint(uow: UnitOfWork, role: Role, chats: Collection[ChatId], *, at: datetime) -> None:
    """Let exactly these chats hold a role for the whole regency: others lose it.

    Somebody who never wrote to the bot is known from now on, and reached once they press start.
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
