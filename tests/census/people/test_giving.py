"""Who may give which role: what is theirs, and nothing above it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.people.giving import (
    GIVEN_WITH,
    KINDS,
    fits,
    gives,
    giving_role,
    may_give,
    units_of_giver,
)
from census.people.people import ChatId, Grant, Person, Role
from census.people.permissions import PERMISSIONS
from census.units import UnitCode, UnitKind, lies_in

REGENCY, DISTRICT, VILLAGE = UnitCode("35.09"), UnitCode("35.09.12"), UnitCode("35.09.12.2002")
OFFICE, OTHER = UnitCode("opd-dinkes"), UnitCode("opd-dinsos")
UNITS = st.sampled_from([None, REGENCY, DISTRICT, VILLAGE, UnitCode("35.09.1"), OFFICE, OTHER])
GRANTS = st.builds(Grant, st.sampled_from(Role), UNITS)


def every_role(role: Role) -> bool:
    return role in Role


def holder(*grants: Grant) -> Person:
    return Person(ChatId(1), grants=grants)


@given(st.lists(GRANTS, max_size=4), GRANTS)
def test_nobody_gives_what_is_not_theirs(own: list[Grant], grant: Grant) -> None:
    person = holder(*own)
    by = giving_role(person, grant)
    assert may_give(person, grant) is (by is not None)
    if by is not None:
        assert by in own
        assert grant.role in gives(person, every_role)
        assert by.unit is None or (grant.unit is not None and lies_in(grant.unit, by.unit))


@given(st.lists(GRANTS, max_size=4), GRANTS, GRANTS)
def test_another_role_never_takes_a_right_away(own: list[Grant], more: Grant, grant: Grant) -> None:
    if may_give(holder(*own), grant):
        assert may_give(holder(*own, more), grant)


def test_whoever_is_invited_gives_no_more_than_who_invites() -> None:
    given = {
        giver: {role for role, wanted in GIVEN_WITH.items() if wanted in PERMISSIONS[giver]}
        for giver in PERMISSIONS
    }
    for giver, roles in given.items():
        assert all(given.get(role, set()) <= roles | {role} for role in roles), giver


@given(st.lists(GRANTS, max_size=4), st.sampled_from(Role))
def test_the_units_that_are_offered_are_the_units_that_may_be_given(
    own: list[Grant], role: Role
) -> None:
    person = holder(*own)
    units = units_of_giver(person, role)
    if units is None:
        assert may_give(person, Grant(role))
    else:
        assert all(may_give(person, Grant(role, unit)) for unit in units)
        assert bool(units) is (role in gives(person, every_role))


def test_residents_and_employees_are_given_by_nobody() -> None:
    assert KINDS.keys() == GIVEN_WITH.keys() == set(Role) - {Role.RESIDENT, Role.EMPLOYEE}


@pytest.mark.parametrize(
    ("giver", "grant", "allowed"),
    [
        (Grant(Role.OFFICE_HEAD, OFFICE), Grant(Role.VERIFIER, OFFICE), True),
        (Grant(Role.OFFICE_HEAD, OFFICE), Grant(Role.DEPUTY, OFFICE), True),
        (Grant(Role.OFFICE_HEAD, OFFICE), Grant(Role.VERIFIER, OTHER), False),
        (Grant(Role.OFFICE_HEAD, OFFICE), Grant(Role.OFFICE_HEAD, OFFICE), False),
        (Grant(Role.DEPUTY, OFFICE), Grant(Role.DEPUTY, OFFICE), False),
        (Grant(Role.VERIFIER, OFFICE), Grant(Role.VERIFIER, OFFICE), False),
        (Grant(Role.HELPER, DISTRICT), Grant(Role.HELPER, VILLAGE), True),
        (Grant(Role.HELPER, VILLAGE), Grant(Role.HELPER, DISTRICT), False),
        (Grant(Role.REGENT), Grant(Role.REGENT), False),
        (Grant(Role.ADMIN), Grant(Role.ADMIN), True),
        (Grant(Role.ADMIN), Grant(Role.EMPLOYEE, OFFICE), False),
    ],
)
def test_roles_and_what_they_give(giver: Grant, grant: Grant, allowed: bool) -> None:
    assert may_give(holder(giver), grant) is allowed


def test_a_role_is_for_its_kinds_of_unit() -> None:
    assert fits(Role.VERIFIER, UnitKind.OFFICE)
    assert not fits(Role.VERIFIER, UnitKind.VILLAGE)
    assert fits(Role.ADMIN, None)
    assert not fits(Role.ADMIN, UnitKind.OFFICE)
    assert not fits(Role.VERIFIER, None)
    assert not fits(Role.RESIDENT, None)


@given(st.lists(GRANTS, max_size=4), st.sets(st.sampled_from(Role)))
def test_nobody_gives_a_role_that_the_census_does_not_have(
    own: list[Grant], there: set[Role]
) -> None:
    person = holder(*own)
    every = gives(person, every_role)
    assert gives(person, there.__contains__) == tuple(role for role in every if role in there)
