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
    FREE_NIP = "free_nip"
    """Give the line of a roster, which an old account holds, to a new one."""
    EXPORT_BOARDS = "export_boards"
    CARE_FOR_UNIT = "care_for_unit"
    """Connect the unit's groups, and print its poster."""
    LIST_WORKERS = "list_workers"
    """Keep the list of a company's workers, who are known without a NIP."""
    APPOINT_VERIFIERS = "appoint_verifiers"
    APPOINT_DEPUTIES = "appoint_deputies"
    APPOINT_HELPERS = "appoint_helpers"
    APPOINT_COORDINATORS = "appoint_coordinators"
    APPOINT_ENUMERATORS = "appoint_enumerators"
    HELP_PEOPLE = "help_people"
    """Take requests of people who want to speak with somebody."""

    SEE_FIELDWORK = "see_fieldwork"
    """See what is left of an area, its fieldworkers and their pace."""
    REPORT_BLOCKS = "report_blocks"
    """Report visits: in one's own blocks, and a coordinator in those of the team."""
    APPROVE_BLOCKS = "approve_blocks"
    """Approve, reopen and reassign blocks of the own team or district."""
    PLAN_FIELDWORK = "plan_fieldwork"
    """Take in blocks and fieldworkers, allocate, and move the phase."""

    READ_BRIEF = "read_brief"
    READ_QUESTIONS = "read_questions"
    """Read in figures what people have asked."""

    GIVE_ROLES = "give_roles"
    CONFIRM_COMPANIES = "confirm_companies"
    """Decide on companies that ask to take part."""
    READ_AUDIT = "read_audit"
    CHANGE_CALENDAR = "change_calendar"
    SEE_CAMPAIGN = "see_campaign"
    SEE_DELIVERIES = "see_deliveries"
    """See what could not be delivered, and send it again."""
    PUBLISH_RECAPS = "publish_recaps"
    TAKE_FILES = "take_files"
    """Take in rosters, the registry, workplaces and who has finished, and take them back."""
    RELOAD_SETTINGS = "reload_settings"
    """Let the bot read its settings again."""
    TEACH = "teach"
    """Decide what an unanswered question is about."""
    BROADCAST = "broadcast"
    TRY_MESSAGES = "try_messages"
    """Try ways of a message against each other, and adopt one."""


_OF_A_HEAD = frozenset(
    {
        Permission.SEE_NAMES,
        Permission.CALL_OFFICE,
        Permission.DECIDE_PROOFS,
        Permission.EXPORT_PROOFS,
        Permission.PRINT_LETTERS,
        Permission.FREE_NIP,
        Permission.EXPORT_BOARDS,
        Permission.CARE_FOR_UNIT,
        Permission.APPOINT_VERIFIERS,
    }
)
_OF_A_TEAM = frozenset(
    {
        Permission.SEE_FIELDWORK,
        Permission.REPORT_BLOCKS,
        Permission.APPROVE_BLOCKS,
        Permission.APPOINT_ENUMERATORS,
    }
)
PERMISSIONS: Mapping[Role, frozenset[Permission]] = {
    Role.OFFICE_HEAD: _OF_A_HEAD | {Permission.APPOINT_DEPUTIES},
    Role.DEPUTY: _OF_A_HEAD,
    Role.COMPANY_CONTACT: _OF_A_HEAD | {Permission.LIST_WORKERS},
    Role.VERIFIER: frozenset(
        {
            Permission.SEE_NAMES,
            Permission.CALL_OFFICE,
            Permission.DECIDE_PROOFS,
            Permission.CARE_FOR_UNIT,
        }
    ),
    Role.HELPER: frozenset(
        {Permission.CARE_FOR_UNIT, Permission.APPOINT_HELPERS, Permission.HELP_PEOPLE}
    ),
    Role.DISTRICT_COORDINATOR: _OF_A_TEAM | {Permission.APPOINT_COORDINATORS},
    Role.COORDINATOR: _OF_A_TEAM,
    Role.ENUMERATOR: frozenset({Permission.REPORT_BLOCKS}),
    Role.REGENT: frozenset(
        {
            Permission.READ_BRIEF,
            Permission.READ_QUESTIONS,
            Permission.EXPORT_BOARDS,
            Permission.SEE_FIELDWORK,
        }
    ),
    Role.ADMIN: frozenset(Permission)
    - {Permission.SEE_NAMES, Permission.CALL_OFFICE, Permission.DECIDE_PROOFS}
    - {Permission.LIST_WORKERS, Permission.REPORT_BLOCKS},
}
"""Admins run the campaign and see figures; names of an office are for its own people."""


def may(person: Person, permission: Permission, unit: UnitCode | None = None) -> bool:
    """Tell whether one of a person's roles allows this, for a unit if one is given.

    A role for an area is one for all that lies in it.
    """
    return any(
        grant.unit is None or unit is None or lies_in(unit, grant.unit)
        for grant in person.grants
        if permission in PERMISSIONS.get(grant.role, frozenset())
    )


def units_for(person: Person, permission: Permission) -> tuple[UnitCode, ...] | None:
    """Return the units for which a person may do this; None for everywhere."""
    units = dict.fromkeys(
        grant.unit
        for grant in person.grants
        if permission in PERMISSIONS.get(grant.role, frozenset())
    )
    return None if None in units else tuple(filter(None, units))


def holders_of(permission: Permission) -> frozenset[Role]:
    """Return the roles that allow this."""
    return frozenset(role for role, allowed in PERMISSIONS.items() if permission in allowed)
