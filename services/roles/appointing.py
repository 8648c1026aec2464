"""Roles that somebody gives or takes; config.yaml names the first admins and regents."""

from collections.abc import Callable, Collection
from datetime import datetime

from census.errors import CensusError
from census.people.giving import fits, may_give
from census.people.held_roles import HeldRole
from census.people.people import ChatId, Grant, Person, Role
from census.questions.questions import masked
from census.units import Unit
from services.ports.operations.bookkeeping import AuditEntry
from services.ports.unit_of_work import UnitOfWork
from services.roles.telling_holders import tell_giver, tell_holder
from services.rules.actors import keep_an_admin, name_of, note
from services.rules.push_rules import PushRules

CONFIG = "config.yaml"
LONGEST_NAME = 60


async def appoint_first(
    uow: UnitOfWork,
    role: Role,
    chats: Collection[ChatId],
    *,
    hidden: Callable[[ChatId], str],
    at: datetime,
) -> None:
    """Give a role for the whole regency to the chats that config.yaml names for the first time.

    Who was named at an earlier start is left as the chat has made it since: somebody who was
    dismissed there does not come back by a restart. ``hidden`` returns what is kept of a chat.
    """
    named = f"named as {role}"
    before = (await uow.facts.get(named) or "").split()
    held = await uow.held_roles.hold(role)
    for chat in dict.fromkeys(chats):
        if hidden(chat) not in before and chat not in held:
            await uow.people.add(chat, at=at)
            await uow.people.grant(chat, Grant(role), by=CONFIG, at=at)
            await uow.audit.add(AuditEntry(at, CONFIG, "role given", _facts(chat, Grant(role))))
    await uow.facts.put(named, " ".join(hidden(chat) for chat in chats))


async def give_role(
    uow: UnitOfWork,
    rules: PushRules,
    actor: Person,
    chat: ChatId,
    grant: Grant,
    *,
    name: str,
    at: datetime,
) -> HeldRole:
    """Give a role to a chat, which is told. It may be one that has never written to the bot.

    ``name`` is kept for the lists of roles. Raises CensusError("role-held"), or as ``place_for``.
    """
    await place_for(uow, actor, grant)
    known = known_as(name)
    if any(each.grant == grant for each in await uow.held_roles.of_chat(chat)):
        raise CensusError("role-held", name=known or "nobody")
    await uow.people.add(chat, at=at)
    await uow.people.grant(chat, grant, name=known, by=name_of(actor), at=at)
    await note(uow, actor, "role given", _facts(chat, grant), at=at)
    await tell_holder(uow, rules, chat, grant, given=True, at=at)
    return HeldRole(chat, grant, known, given_by=name_of(actor), given_at=at)


async def take_role(
    uow: UnitOfWork, rules: PushRules, actor: Person, chat: ChatId, grant: Grant, *, at: datetime
) -> HeldRole:
    """Take a role from a chat, which is told; or give an own role back, which its giver is told.

    Raises as ``held_role`` and ``check_taking``.
    """
    held = await held_role(uow, actor, chat, grant)
    await check_taking(uow, held)
    await uow.people.revoke(chat, grant)
    if actor.chat == chat:
        await note(uow, actor, "role given back", _facts(chat, grant), at=at)
        await tell_giver(uow, rules, held, at=at)
    else:
        await note(uow, actor, "role taken", _facts(chat, grant), at=at)
        await tell_holder(uow, rules, chat, grant, given=False, at=at)
    return held


async def check_taking(uow: UnitOfWork, held: HeldRole) -> None:
    """Check that a role can go. Raises CensusError("role-by-roster"), or ("last-admin")."""
    if held.by_roster:
        raise CensusError("role-by-roster")
    if held.grant.role is Role.ADMIN:
        await keep_an_admin(uow, without=held.chat)


async def held_role(uow: UnitOfWork, actor: Person, chat: ChatId, grant: Grant) -> HeldRole:
    """Return a role that somebody holds, for who may give it, or holds it.

    Raises CensusError("not-allowed"), or ("role-gone") where it was taken meanwhile.
    """
    if actor.chat != chat and not may_give(actor, grant):
        raise CensusError("not-allowed", who="leaders")
    found = (each for each in await uow.held_roles.of_chat(chat) if each.grant == grant)
    held = next(found, None)
    if held is None:
        raise CensusError("role-gone")
    return held


async def place_for(uow: UnitOfWork, person: Person, grant: Grant) -> Unit | None:
    """Return the unit of a role that a person may give; None for the whole regency.

    Raises CensusError: ("unit-unknown"), ("not-allowed"), ("role-elsewhere") for a unit of a kind
    that the role is not for, or ("old-button") for one without its unit.
    """
    unit = await uow.units.get(grant.unit) if grant.unit else None
    if grant.unit and unit is None:
        raise CensusError("unit-unknown", typed=grant.unit)
    if not fits(grant.role, unit.kind if unit else None):
        raise elsewhere(grant.role, unit) if unit else CensusError("old-button")
    if not may_give(person, grant):
        raise CensusError("not-allowed", who="leaders")
    return unit


def elsewhere(role: Role, unit: Unit) -> CensusError:
    """Return the refusal of a role for a unit of a kind that it is not for."""
    return CensusError("role-elsewhere", role=role.value, unit=unit.name)


def known_as(name: str) -> str:
    """Return what is kept of a person's name: short, and without identity numbers."""
    return masked(name)[:LONGEST_NAME]


def _facts(chat: ChatId, grant: Grant) -> dict[str, str]:
    return {"chat": str(chat), "role": grant.role.value, "unit": grant.unit or ""}
