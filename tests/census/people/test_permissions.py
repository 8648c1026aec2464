"""Who may do what: every pair of role and permission against a matrix that is written by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.errors import CensusError
from census.people.people import ChatId, Grant, Person, Role
from census.people.permissions import PERMISSIONS, Permission, holders_of, may, units_for
from census.units import UnitCode
from services.rules.actors import System, require

NAMED = {
    "team": {Role.ADMIN},
    "offices": {Role.ADMIN, Role.OFFICE_HEAD},
    "verifiers": {Role.OFFICE_HEAD, Role.DEPUTY, Role.VERIFIER},
    "companies": {Role.COMPANY_CONTACT},
    "helpers": {Role.ADMIN, Role.HELPER},
    "coordinators": {Role.ADMIN, Role.COORDINATOR},
    "field": {Role.COORDINATOR, Role.ENUMERATOR},
    "leaders": {Role.ADMIN, Role.OFFICE_HEAD, Role.HELPER},
}
"""Whom the words of a refusal name as those who may."""

MATRIX = """
                   resident employee head deputy contact verifier helper koseka pml ppl regent admin
see_names          -        -        yes  yes    yes     yes      -      -      -   -   -      -
call_office        -        -        yes  yes    yes     yes      -      -      -   -   -      -
decide_proofs      -        -        yes  yes    yes     yes      -      -      -   -   -      -
export_proofs      -        -        yes  yes    yes     -        -      -      -   -   -      yes
print_letters      -        -        yes  yes    yes     -        -      -      -   -   -      yes
free_nip           -        -        yes  yes    yes     -        -      -      -   -   -      yes
export_boards      -        -        yes  yes    yes     -        -      -      -   -   yes    yes
care_for_unit      -        -        yes  yes    yes     yes      yes    -      -   -   -      yes
list_workers       -        -        -    -      yes     -        -      -      -   -   -      -
appoint_verifiers  -        -        yes  yes    yes     -        -      -      -   -   -      yes
appoint_deputies   -        -        yes  -      -       -        -      -      -   -   -      yes
appoint_helpers    -        -        -    -      -       -        yes    -      -   -   -      yes
help_people        -        -        -    -      -       -        yes    -      -   -   -      yes
appoint_coordinators - -      -    -      -       -        -      yes    -   -   -      yes
appoint_enumerators  - -      -    -      -       -        -      yes    yes -   -      yes
see_fieldwork      -        -        -    -      -       -        -      yes    yes -   yes    yes
report_blocks      -        -        -    -      -       -        -      yes    yes yes -      -
approve_blocks     -        -        -    -      -       -        -      yes    yes -   -      yes
plan_fieldwork     -        -        -    -      -       -        -      -      -   -   -      yes
read_brief         -        -        -    -      -       -        -      -      -   -   yes    yes
read_questions     -        -        -    -      -       -        -      -      -   -   yes    yes
give_roles         -        -        -    -      -       -        -      -      -   -   -      yes
confirm_companies  -        -        -    -      -       -        -      -      -   -   -      yes
read_audit         -        -        -    -      -       -        -      -      -   -   -      yes
change_calendar    -        -        -    -      -       -        -      -      -   -   -      yes
see_campaign       -        -        -    -      -       -        -      -      -   -   -      yes
see_deliveries     -        -        -    -      -       -        -      -      -   -   -      yes
publish_recaps     -        -        -    -      -       -        -      -      -   -   -      yes
take_files         -        -        -    -      -       -        -      -      -   -   -      yes
reload_settings    -        -        -    -      -       -        -      -      -   -   -      yes
teach              -        -        -    -      -       -        -      -      -   -   -      yes
broadcast          -        -        -    -      -       -        -      -      -   -   -      yes
try_messages       -        -        -    -      -       -        -      -      -   -   -      yes
"""
"""Written by hand, not from the table: who may do what for the own unit (the team: everywhere)."""

HEADINGS = {
    "head": Role.OFFICE_HEAD,
    "contact": Role.COMPANY_CONTACT,
    "koseka": Role.DISTRICT_COORDINATOR,
    "pml": Role.COORDINATOR,
    "ppl": Role.ENUMERATOR,
}


def expected() -> dict[tuple[Role, Permission], bool]:
    heading, *rows = (line.split() for line in MATRIX.strip().splitlines())
    roles = [HEADINGS.get(each) or Role(each) for each in heading]
    return {
        (role, Permission(name)): answer == "yes"
        for name, *answers in rows
        for role, answer in zip(roles, answers, strict=True)
    }


OFFICE, OTHER_OFFICE = UnitCode("D-01"), UnitCode("D-011")
DISTRICT, VILLAGE = UnitCode("35.09.19"), UnitCode("35.09.19.2005")
OTHER_VILLAGE = UnitCode("35.09.1.2005")

grants = st.builds(
    Grant,
    st.sampled_from(Role),
    st.sampled_from([OFFICE, OTHER_OFFICE, DISTRICT, VILLAGE, OTHER_VILLAGE]),
)


def _with(*held: Grant) -> Person:
    return Person(ChatId(1), grants=held)


def test_every_pair_of_role_and_permission_is_as_written_by_hand() -> None:
    pairs = {(role, permission) for role in Role for permission in Permission}
    assert expected().keys() == pairs
    for (role, permission), allowed in expected().items():
        held = Grant(role, None if role in (Role.ADMIN, Role.REGENT) else OFFICE)
        assert may(_with(held), permission, OFFICE) is allowed, (role, permission)


@pytest.mark.parametrize("permission", Permission)
def test_a_use_case_refuses_whom_the_matrix_refuses(permission: Permission) -> None:
    matrix = expected()
    for role in Role:
        actor = _with(Grant(role, OFFICE))
        if matrix[role, permission]:
            require(actor, permission, OFFICE)
            continue
        with pytest.raises(CensusError, match="not-allowed"):
            require(actor, permission, OFFICE)
    if matrix[Role.ADMIN, permission]:
        require(System(), permission)
    else:
        with pytest.raises(CensusError, match="not-allowed"):
            require(System(), permission)


def test_a_role_without_a_unit_is_one_for_everywhere() -> None:
    assert units_for(_with(Grant(Role.ADMIN)), Permission.CARE_FOR_UNIT) is None
    head = _with(Grant(Role.OFFICE_HEAD, OFFICE), Grant(Role.HELPER, DISTRICT))
    assert units_for(head, Permission.CARE_FOR_UNIT) == (OFFICE, DISTRICT)
    assert units_for(head, Permission.SEE_NAMES) == (OFFICE,)
    assert units_for(head, Permission.BROADCAST) == ()


@given(st.sampled_from(Permission), st.sampled_from([None, OFFICE, VILLAGE]))
def test_nobody_without_a_role_may_do_anything(
    permission: Permission, unit: UnitCode | None
) -> None:
    assert not may(_with(), permission, unit)


@given(grants, st.sampled_from(Permission))
def test_a_role_for_one_unit_allows_nothing_for_another(
    held: Grant, permission: Permission
) -> None:
    allowed = permission in PERMISSIONS.get(held.role, ())
    inside = {DISTRICT: {DISTRICT, VILLAGE}}.get(held.unit or DISTRICT, {held.unit})
    for unit in (OFFICE, OTHER_OFFICE, DISTRICT, VILLAGE, OTHER_VILLAGE):
        assert may(_with(held), permission, unit) is (allowed and unit in inside)


@given(st.lists(grants, max_size=4), st.sampled_from(Permission), st.sampled_from([OFFICE]))
def test_several_roles_allow_what_one_of_them_allows(
    held: list[Grant], permission: Permission, unit: UnitCode
) -> None:
    assert may(_with(*held), permission, unit) is any(
        may(_with(each), permission, unit) for each in held
    )


@pytest.mark.parametrize("permission", Permission)
def test_a_refusal_names_only_who_may(permission: Permission) -> None:
    with pytest.raises(CensusError) as refused:
        require(Person(ChatId(1)), permission)
    who = str(refused.value.facts["who"])
    asked_in_part = permission is Permission.APPOINT_COORDINATORS  # what one gives is asked there
    assert asked_in_part or NAMED[who] <= holders_of(permission)
