"""What a role may do, in one table. Use cases ask it; nothing else decides about permissions."""

from collections.abc import Mapping
from enum import StrEnum

from census.people.people import Person, Role
from census.units import UnitCode, lies_in


class Permission(StrEnum):
    """What somebody may do: for the unit of the role, or everywhere where the role has none."""

    SEE_NAMES = "see_names"
    CALL_OFFICE = "call_office"
    DECIDE_PROOFS = "decide_proofs"
    EXPORT_PROOFS = "export_proofs"
    PRINT_LETTERS = "print_letters"


_OF_A_HEAD = frozenset(
    {
        Permission.SEE_NAMES,
        Permission.CALL_OFFICE,
        Permission.DECIDE_PROOFS,
        Permission.EXPORT_PROOFS,
        Permission.PRINT_LETTERS,
    }
)
PERMISSIONS: Mapping[Role, frozenset[Permission]] = {
    Role.OFFICE_HEAD: _OF_A_HEAD,
    Role.DEPUTY: _OF_A_HEAD,
    Role.COMPANY_CONTACT: _OF_A_HEAD,
    Role.VERIFIER: frozenset(
        {Permission.SEE_NAMES, Permission.CALL_OFFICE, Permission.DECIDE_PROOFS}
    ),
    Role.ADMIN: frozenset({Permission.EXPORT_PROOFS, Permission.PRINT_LETTERS}),
}
"""Admins run the campaign and see figures; names of an office are for its own people."""


def may(person: Person, permission: Permission, unit: UnitCode | None = None) -> bool:
    """Tell whether one of a person's roles allows this, for a unit if one is given.

    A role for an area is one for all that lies in it.
    """
    return any(
        permission in PERMISSIONS.get(grant.role, frozenset())
        and (unit is None or grant.unit is None or lies_in(unit, grant.unit))
        for grant in person.grants
    )


def holders_of(permission: Permission) -> frozenset[Role]:
    """Return the roles that allow this."""
    return frozenset(role for role, allowed in PERMISSIONS.items() if permission in allowed)
