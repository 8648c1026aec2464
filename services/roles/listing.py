"""Who holds which role: for admins everywhere, for heads and others for what is theirs."""

from collections.abc import Sequence
from dataclasses import replace

from census.errors import CensusError
from census.people.giving import gives, units_of_giver
from census.people.held_roles import LISTED, HeldRole, Holding, RoleCounts, matching
from census.people.people import ChatId, Person, Role
from census.people.permissions import Permission, may
from census.units import UnitCode, lies_in
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules


async def role_counts(uow: UnitOfWork, rules: PushRules, person: Person) -> RoleCounts:
    """Return how many hold each role that a person may give, and the person's own roles.

    Raises CensusError("not-allowed") for somebody without any role to give or to give back.
    """
    own = [each for each in await uow.held_roles.of_chat(person.chat) if _is_listed(each)]
    roles = gives(person, rules.census.has_role)
    if not own and not roles:
        raise CensusError("not-allowed", who="leaders")
    if may(person, Permission.GIVE_ROLES):
        held = await uow.held_roles.counts()
        counts = {role: held.get(role, 0) for role in roles}
    else:
        counts = {role: len(await _of_role(uow, person, role)) for role in roles}
    return RoleCounts(counts, await _shown(uow, rules, own))


async def holders_of_role(
    uow: UnitOfWork, rules: PushRules, person: Person, role: Role
) -> Sequence[Holding]:
    """Return who holds a role, for somebody who may give it. Raises CensusError("not-allowed")."""
    if role not in gives(person, rules.census.has_role):
        raise CensusError("not-allowed", who="leaders")
    return await _shown(uow, rules, await _of_role(uow, person, role))


async def find_holders(
    uow: UnitOfWork, rules: PushRules, person: Person, typed: str
) -> Sequence[Holding]:
    """Return the holders that a typed name, number, office or area means, oneself among them."""
    own = [each for each in await uow.held_roles.of_chat(person.chat) if _is_listed(each)]
    found = {(each.held.chat, each.held.grant): each for each in await _shown(uow, rules, own)}
    for role in gives(person, rules.census.has_role):
        for each in await holders_of_role(uow, rules, person, role):
            found[each.held.chat, each.held.grant] = each
    return [
        each
        for each in found.values()
        if matching(each.held, f"{each.unit.name} {each.unit.code}" if each.unit else "", typed)
    ]


async def shown(uow: UnitOfWork, rules: PushRules, held: HeldRole) -> Holding:
    """Return a role with the names of its unit, its holder and who gave it."""
    (found,) = await _shown(uow, rules, [held])
    return found


async def person_of(uow: UnitOfWork, chat: ChatId) -> Person | None:
    """Return the person of a chat: for the menu, or to say whether they have come."""
    return await uow.people.get(chat)


async def _of_role(uow: UnitOfWork, person: Person, role: Role) -> Sequence[HeldRole]:
    units = units_of_giver(person, role)
    found = await uow.held_roles.listed([role])
    if units is None:
        return found
    return [each for each in found if each.grant.unit and _is_in(each.grant.unit, units)]


def _is_in(unit: UnitCode, areas: Sequence[UnitCode]) -> bool:
    return any(lies_in(unit, area) for area in areas)


def _is_listed(held: HeldRole) -> bool:
    return held.grant.role in LISTED


async def _shown(
    uow: UnitOfWork, rules: PushRules, listed: Sequence[HeldRole]
) -> Sequence[Holding]:
    codes = dict.fromkeys(each.grant.unit for each in listed if each.grant.unit)
    units = {code: await uow.units.get(code) for code in codes}
    return [
        Holding(
            replace(each, name=each.name or rules.admin_names.get(each.chat, "")),
            units.get(each.grant.unit) if each.grant.unit else None,
            await name_of_actor(uow, rules, each.given_by) if len(listed) == 1 else "",
        )
        for each in listed
    ]


async def name_of_actor(uow: UnitOfWork, rules: PushRules, by: str) -> str:
    """Return the name of who gave a role or did something, where one is known."""
    return await name_of_chat(uow, rules, ChatId(int(by))) or by if by.isdecimal() else by


async def name_of_chat(uow: UnitOfWork, rules: PushRules, chat: ChatId) -> str:
    """Return the name of a chat: of the roster, of a role, or of config.yaml; else nothing."""
    person = await uow.people.get(chat)
    line = await uow.roster.find(person.employee) if person and person.employee else None
    roles = await uow.held_roles.of_chat(chat)
    named = line.name if line else next((each.name for each in roles if each.name), "")
    return named or rules.admin_names.get(chat, "")
