"""Who may do what: every pair of role and permission against a matrix that is written by hand."""

from hypothesis import given
from hypothesis import strategies as st

from census.people.people import ChatId, Grant, Person, Role
from census.permissions import PERMISSIONS, Permission, may
from census.units import UnitCode

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
