from dataclasses import replace

from census.people.people import KeyedHash
from census.units import UnitCode
from services.ports.unit_of_work import UnitOfWork
from tests.storage.making import GROUP, SUPERGROUP, group, group_code


async def test_a_bound_group_knows_its_unit(work: UnitOfWork) -> None:
    await work.groups.bind(group())
    assert await work.groups.get(GROUP) == group()
    assert await work.groups.all() == [group()]


async def test_binding_a_group_again_replaces_its_unit(work: UnitOfWork) -> None:
    await work.groups.bind(group())
    await work.groups.bind(group(code=UnitCode("D-02")))
    assert await work.groups.all() == [group(code=UnitCode("D-02"))]


async def test_an_unbound_group_gets_no_board(work: UnitOfWork) -> None:
    await work.groups.bind(group())
    await work.groups.unbind(GROUP)
    assert await work.groups.get(GROUP) is None
    assert await work.groups.all() == []


async def test_a_code_is_used_by_the_first_group(work: UnitOfWork) -> None:
    await work.groups.add_code(group_code())
    assert await work.groups.code(group_code().code) == group_code()
    await work.groups.use_code(group_code().code, GROUP)
    await work.groups.use_code(group_code().code, SUPERGROUP)
    assert await work.groups.code(group_code().code) == replace(group_code(), used_by=GROUP)
    assert await work.groups.code(KeyedHash("another")) is None
