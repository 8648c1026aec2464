from dataclasses import replace

from census.people.people import KeyedHash
from census.units import UnitCode
from services.ports.unit_of_work import UnitOfWork
from tests.storage.making import GROUP, NOON, SUPERGROUP, group, group_code


async def test_a_bound_group_knows_its_unit(work: UnitOfWork) -> None:
    await work.groups.bind(group())
    assert await work.groups.get(GROUP) == group()
    assert await work.groups.all() == [group()]


async def test_a_group_has_several_units_and_each_its_topic(work: UnitOfWork) -> None:
    other = group(code=UnitCode("D-02"))
    await work.groups.bind(group())
    await work.groups.bind(other)
    await work.groups.bind(replace(other, topic=7))
    assert await work.groups.all() == await work.groups.of(GROUP)
    assert await work.groups.of(GROUP) == [group(), replace(other, topic=7)]
    assert await work.groups.get(GROUP, "D-02") == replace(other, topic=7)
    assert await work.groups.get(GROUP, "D-03") is None


async def test_one_topic_bars_its_own_board_and_a_group_bars_all(work: UnitOfWork) -> None:
    other = group(code=UnitCode("D-02"))
    await work.groups.bind(group())
    await work.groups.bind(other)

    async def barred() -> list[bool]:
        return [each.barred_since is not None for each in await work.groups.of(GROUP)]

    assert await work.groups.bar(GROUP, since=NOON, unit=other.unit)
    assert not await work.groups.bar(GROUP, since=NOON, unit=other.unit)
    assert await barred() == [False, True]
    assert await work.groups.bar(GROUP, since=NOON)
    assert await barred() == [True, True]
    await work.groups.unbar([(GROUP, other.unit)])
    assert await barred() == [True, False]
    await work.groups.unbar([(GROUP, None)])
    assert await barred() == [False, False]


async def test_how_a_group_wants_its_boards_holds_for_all_its_units(work: UnitOfWork) -> None:
    await work.groups.bind(group())
    await work.groups.bind(group(code=UnitCode("D-02")))
    await work.groups.show_tables(GROUP, on=True)
    await work.groups.show_tables(SUPERGROUP, on=False)
    assert [each.tables for each in await work.groups.of(GROUP)] == [True, True]


async def test_an_unbound_group_gets_no_board(work: UnitOfWork) -> None:
    other = group(code=UnitCode("D-02"))
    await work.groups.bind(group())
    await work.groups.bind(other)
    await work.groups.unbind(GROUP, group().unit)
    assert await work.groups.all() == [other]
    await work.groups.unbind(GROUP, other.unit)
    assert await work.groups.get(GROUP) is None
    assert await work.groups.all() == []


async def test_a_code_is_used_by_the_first_group(work: UnitOfWork) -> None:
    await work.groups.add_code(group_code())
    assert await work.groups.code(group_code().code) == group_code()
    await work.groups.use_code(group_code().code, GROUP)
    await work.groups.use_code(group_code().code, SUPERGROUP)
    assert await work.groups.code(group_code().code) == replace(group_code(), used_by=GROUP)
    assert await work.groups.code(KeyedHash("another")) is None
