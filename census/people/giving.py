"""Who may give which role, and for which kinds of unit a role is."""

from collections.abc import Callable, Mapping

from census.people.invitations import USES
from census.people.people import Grant, Person, Role
from census.people.permissions import PERMISSIONS, Permission, units_for
from census.units import WORKPLACES, UnitCode, UnitKind, lies_in

GIVEN_WITH: Mapping[Role, Permission] = {
    Role.OFFICE_HEAD: Permission.GIVE_ROLES,
    Role.DEPUTY: Permission.APPOINT_DEPUTIES,
    Role.VERIFIER: Permission.APPOINT_VERIFIERS,
    Role.COMPANY_CONTACT: Permission.GIVE_ROLES,
    Role.HELPER: Permission.APPOINT_HELPERS,
    Role.DISTRICT_COORDINATOR: Permission.GIVE_ROLES,
    Role.COORDINATOR: Permission.APPOINT_COORDINATORS,
    Role.ENUMERATOR: Permission.APPOINT_ENUMERATORS,
    Role.ADMIN: Permission.GIVE_ROLES,
    Role.REGENT: Permission.GIVE_ROLES,
}
"""The permission that it takes to give a role.

A resident is one by consent, an employee by the roster: nobody gives these.
"""

_REGENCY: frozenset[UnitKind] = frozenset()
_OFFICES = frozenset(WORKPLACES)
_FIELD = frozenset({UnitKind.DISTRICT, UnitKind.VILLAGE})
KINDS: Mapping[Role, frozenset[UnitKind]] = {
    Role.OFFICE_HEAD: _OFFICES,
    Role.DEPUTY: _OFFICES,
    Role.VERIFIER: _OFFICES,
    Role.COMPANY_CONTACT: frozenset({UnitKind.COMPANY, UnitKind.SCHOOL, UnitKind.AGENCY}),
    Role.HELPER: _OFFICES | _FIELD,
    Role.DISTRICT_COORDINATOR: frozenset({UnitKind.DISTRICT}),
    Role.COORDINATOR: _FIELD,
    Role.ENUMERATOR: _FIELD,
    Role.ADMIN: _REGENCY,
    Role.REGENT: _REGENCY,
}
"""The kinds of unit that a role is for; none of them: it is for the whole regency."""


_ONE_PERSON = frozenset({Role.OFFICE_HEAD, Role.DEPUTY, Role.ADMIN, Role.REGENT})
_EXAMPLES = (UnitKind.VILLAGE, UnitKind.DISTRICT, *WORKPLACES)


def uses_of(role: Role) -> tuple[int, ...]:
    """Return for how many people an invitation to a role may be: to some for one alone."""
    return USES[:1] if role in _ONE_PERSON else USES


def kinds_by_example(role: Role) -> tuple[UnitKind, ...]:
    """Return the kinds of unit that a role is for; an example is of the first one that there is."""
    return tuple(kind for kind in _EXAMPLES if kind in KINDS[role])


def fits(role: Role, kind: UnitKind | None) -> bool:
    """Tell whether a role is for units of this kind; None is the whole regency."""
    kinds = KINDS.get(role)
    return kinds is not None and (kind in kinds if kind is not None else not kinds)


def may_give(giver: Person, grant: Grant) -> bool:
    """Tell whether a person may give a role for what is theirs."""
    return giving_role(giver, grant) is not None


def giving_role(giver: Person, grant: Grant) -> Grant | None:
    """Return the role by which a person may give another; None where none allows it."""
    wanted = GIVEN_WITH.get(grant.role)
    return next(
        (
            own
            for own in giver.grants
            if wanted in PERMISSIONS.get(own.role, ()) and _is_within(grant.unit, own.unit)
        ),
        None,
    )


def gives(giver: Person, there: Callable[[Role], bool]) -> tuple[Role, ...]:
    """Return the roles that a person may give for one unit at least, in the order of roles.

    ``there`` tells whether the census has a role.
    """
    return tuple(role for role in Role if there(role) and units_of_giver(giver, role) != ())


def units_of_giver(giver: Person, role: Role) -> tuple[UnitCode, ...] | None:
    """Return the units for which a person may give a role; None where it is for any of them."""
    wanted = GIVEN_WITH.get(role)
    return units_for(giver, wanted) if wanted else ()


def _is_within(unit: UnitCode | None, own: UnitCode | None) -> bool:
    return own is None or (unit is not None and lies_in(unit, own))
