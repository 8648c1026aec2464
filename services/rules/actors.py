"""The actors of admin use cases: an admin, or the system."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from census.errors import CensusError
from census.people.people import ChatId, Person, Role
from census.people.permissions import Permission, holders_of, may
from census.units import UnitCode
from services.ports.operations.bookkeeping import AuditEntry
from services.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class System:
    """The command line. Its user may do what an admin may."""

    name: str = "system"


Actor = Person | System

TEAM = frozenset({Role.ADMIN, Role.REGENT})
_HEADS = frozenset({Role.OFFICE_HEAD, Role.DEPUTY, Role.COMPANY_CONTACT})
_COORDINATORS = TEAM | {Role.COORDINATOR, Role.DISTRICT_COORDINATOR}
WHO_MAY = {
    "team": TEAM,
    "companies": frozenset({Role.COMPANY_CONTACT}),
    "offices": TEAM | _HEADS,
    "verifiers": _HEADS | {Role.VERIFIER},
    "helpers": TEAM | {Role.HELPER},
    "coordinators": _COORDINATORS,
    "field": _COORDINATORS | {Role.ENUMERATOR},
}
"""Circles of roles that the words of a refusal name, the narrowest first. Others: "leaders"."""


def require(actor: Actor, permission: Permission, unit: UnitCode | None = None) -> None:
    """Check that an actor may do this, for a unit if one is given. The system may what admins may.

    Raises CensusError("not-allowed") with ``who`` may: one of WHO_MAY, or "leaders" of all units.
    """
    allowed = holders_of(permission)
    if isinstance(actor, System):
        if Role.ADMIN in allowed:
            return
    elif may(actor, permission, unit):
        return
    who = next((each for each, circle in WHO_MAY.items() if allowed <= circle), "leaders")
    raise CensusError("not-allowed", who=who)


async def keep_an_admin(uow: UnitOfWork, *, without: ChatId) -> None:
    """Check that somebody runs the campaign when this chat does so no longer.

    The role stays locked until the end of the transaction, so that two do not leave at once.
    Raises CensusError("last-admin").
    """
    others = [chat for chat in await uow.held_roles.hold(Role.ADMIN) if chat != without]
    known = await uow.people.get_all(others)
    if not any(each.reachable and each.consented_at for each in known.values()):
        raise CensusError("last-admin")


def name_of(actor: Actor) -> str:
    """Return an actor's name in the audit."""
    return actor.name if isinstance(actor, System) else str(actor.chat)


async def note(
    uow: UnitOfWork, actor: Actor, action: str, facts: Mapping[str, object], *, at: datetime
) -> None:
    """Write into the audit what an actor did."""
    said = {name: str(value) for name, value in facts.items()}
    await uow.audit.add(AuditEntry(at, name_of(actor), action, said))
