"""Invitations: made, listed and ended by who may give the role, accepted by who has the link."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from census.errors import CensusError
from census.people.giving import giving_role, kinds_by_example, may_give, uses_of
from census.people.invitations import (
    Guest,
    Invitation,
    InvitationState,
    Inviter,
    ShownInvitation,
)
from census.people.people import Grant, KeyedHash, Person, Role
from census.people.permissions import Permission, may
from census.units import Unit, UnitCode
from services.ports.unit_of_work import UnitOfWork
from services.roles.appointing import known_as, place_for
from services.roles.listing import name_of_chat
from services.roles.telling import tell_inviter
from services.rules.actors import note
from services.rules.attempts import AttemptLimits, count_attempt, require_patience
from services.rules.push_rules import PushRules

OPENING = "invitation"
MOST_LISTED = 20


async def units_of(uow: UnitOfWork, codes: Sequence[UnitCode]) -> Sequence[Unit]:
    """Return the units that are known, in this order."""
    found = [await uow.units.get(code) for code in codes]
    return [unit for unit in found if unit is not None]


async def example_for(uow: UnitOfWork, person: Person, role: Role) -> Unit | None:
    """Return a unit for which the person may give a role, as an example; None if there is none."""
    for kind in kinds_by_example(role):
        for unit in await uow.units.within(kind):
            if may_give(person, Grant(role, unit.code)):
                return unit
    return None


async def invite(
    uow: UnitOfWork,
    person: Person,
    grant: Grant,
    token: KeyedHash,
    *,
    uses: int,
    days: int,
    at: datetime,
) -> ShownInvitation:
    """Make an invitation; only the hash of its token is stored.

    The same form makes the same token, and so the same invitation. Raises as ``place_for``, and
    CensusError("old-button") for a form whose invitation is over, or for too many people.
    """
    unit = await place_for(uow, person, grant)
    before = await uow.invitations.by_token(token)
    if uses not in uses_of(grant.role) or (
        before is not None and before.state(at) is not InvitationState.OPEN
    ):
        raise CensusError("old-button")
    if before is not None:
        return ShownInvitation(before, unit, InvitationState.OPEN)
    until = at + timedelta(days=days)
    made = await uow.invitations.add(
        token, grant, person.chat, uses=uses, made_at=at, expires_at=until
    )
    await note(uow, person, "invitation made", _facts(made) | {"uses": uses, "days": days}, at=at)
    return ShownInvitation(made, unit, made.state(at))


async def invitations_of(
    uow: UnitOfWork, rules: PushRules, person: Person, *, at: datetime
) -> Sequence[ShownInvitation]:
    """Return the newest invitations: an admin's are those of everybody."""
    by = None if may(person, Permission.GIVE_ROLES) else person.chat
    found = await uow.invitations.newest(by, limit=MOST_LISTED)
    return [await _shown(uow, rules, each, at=at) for each in found if may_give(person, each.grant)]


async def invitation_of(
    uow: UnitOfWork, rules: PushRules, person: Person, number: int, *, at: datetime
) -> ShownInvitation:
    """Return one with its guests.

    Raises CensusError: ("old-button") for one of somebody else, or ("not-allowed") for a maker who
    no longer gives this role.
    """
    return await _shown(uow, rules, await _own(uow, person, number), at=at)


async def revoke(
    uow: UnitOfWork, rules: PushRules, person: Person, number: int, *, at: datetime
) -> ShownInvitation:
    """End an invitation. Who came by it keeps the role. Raises as ``invitation_of``."""
    found = await _own(uow, person, number)
    if await uow.invitations.revoke(number, at=at):
        await note(uow, person, "invitation revoked", _facts(found), at=at)
    return await _shown(uow, rules, await _own(uow, person, number), at=at)


async def open_invitation(
    uow: UnitOfWork, person: Person, token: KeyedHash, limits: AttemptLimits, *, at: datetime
) -> CensusError | None:
    """Open a link; None if it can be accepted, or why not. A guess counts as an attempt.

    A refusal is returned and not raised, so that the attempt stays counted. Raises
    CensusError("too-many-attempts") or ("too-busy").
    """
    await require_patience(uow, OPENING, person, limits, at=at)
    found = await uow.invitations.by_token(token)
    if found is None:
        await count_attempt(uow, OPENING, person, limits, at=at)
        return CensusError("invitation-unknown")
    trouble = await _refusal(uow, person, found, at=at)
    if trouble is None:
        await uow.invitations.open(found.number, person.chat, at=at)
    return trouble


async def asked_invitation(
    uow: UnitOfWork, rules: PushRules, person: Person, *, at: datetime
) -> ShownInvitation | None:
    """Return the invitation that a person opened and has not answered, if it still holds."""
    found = await uow.invitations.asked(person.chat)
    if found is None or await _refusal(uow, person, found, at=at) is not None:
        return None
    return await _shown(uow, rules, found, at=at)


async def accept_invitation(
    uow: UnitOfWork, rules: PushRules, person: Person, number: int, name: str, *, at: datetime
) -> tuple[Person, ShownInvitation]:
    """Take the role of an invitation whose link the person has opened; its maker is told.

    ``name`` is what Telegram shows of the person; it is kept for the maker's list. Raises
    CensusError("old-button") for an invitation that was not opened, or as ``open_invitation``
    returns.
    """
    found = await _opened(uow, person, number)
    trouble = await _refusal(uow, person, found, at=at)
    if trouble is not None:
        raise trouble
    if not await uow.invitations.accept(number, Guest(person.chat, name, at)):
        raise CensusError("invitation-used-up")
    known, by = known_as(name), str(found.made_by)
    await uow.people.grant(person.chat, found.grant, name=known, by=by, at=at)
    person = await uow.people.change(person, acting_as=found.grant.role)
    await note(uow, person, "invitation accepted", _facts(found) | {"by": found.made_by}, at=at)
    await tell_inviter(uow, rules, found, at=at)
    return await uow.people.get(person.chat) or person, await _shown(uow, rules, found, at=at)


async def decline_invitation(
    uow: UnitOfWork, rules: PushRules, person: Person, number: int, *, at: datetime
) -> ShownInvitation:
    """Leave the role. The link may be opened again. Raises CensusError("old-button")."""
    found = await _opened(uow, person, number)
    await uow.invitations.decline(number, person.chat)
    return await _shown(uow, rules, found, at=at)


async def _opened(uow: UnitOfWork, person: Person, number: int) -> Invitation:
    """Return an invitation for who knows its link: a number alone opens nothing."""
    found = await uow.invitations.get(number)
    if found is None or not await uow.invitations.has_opened(number, person.chat):
        raise CensusError("old-button")
    return found


async def _own(uow: UnitOfWork, person: Person, number: int) -> Invitation:
    found = await uow.invitations.get(number)
    theirs = found is not None and (
        found.made_by == person.chat or may(person, Permission.GIVE_ROLES)
    )
    if found is None or not theirs:
        raise CensusError("old-button")
    if not may_give(person, found.grant):
        raise CensusError("not-allowed", who="leaders")
    return found


async def _refusal(
    uow: UnitOfWork, person: Person, found: Invitation, *, at: datetime
) -> CensusError | None:
    """Return why a person cannot accept; it ends with the right of who made it."""
    state, own = found.state(at), found.made_by == person.chat
    if not own and person.holds(found.grant.role, found.grant.unit):
        return CensusError("invitation-held")
    if state is not InvitationState.OPEN:
        return CensusError(f"invitation-{state}")
    if own:
        return CensusError("invitation-own")
    maker = await uow.people.get(found.made_by)
    if maker is None or not may_give(maker, found.grant):
        return CensusError(f"invitation-{InvitationState.REVOKED}")
    return None


async def _shown(
    uow: UnitOfWork, rules: PushRules, found: Invitation, *, at: datetime
) -> ShownInvitation:
    unit = await uow.units.get(found.grant.unit) if found.grant.unit else None
    guests = tuple(await uow.invitations.guests(found.number))
    inviter = await _inviter(uow, rules, found)
    return ShownInvitation(found, unit, found.state(at), inviter, guests)


async def _inviter(uow: UnitOfWork, rules: PushRules, found: Invitation) -> Inviter | None:
    maker = await uow.people.get(found.made_by)
    if maker is None:
        return None
    by = giving_role(maker, found.grant)
    if by is None:
        return None
    unit = await uow.units.get(by.unit) if by.unit else None
    return Inviter(await name_of_chat(uow, rules, maker.chat), by.role, unit)


def _facts(found: Invitation) -> dict[str, object]:
    return {
        "invitation": found.number,
        "role": found.grant.role,
        "unit": found.grant.unit or "",
    }
