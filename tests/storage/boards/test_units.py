from datetime import date

from census.units import Measure, UnitCode, UnitKind
from services.ports.unit_of_work import UnitOfWork
from tests.storage.making import HEALTH, base, unit

KUDUS = UnitCode("33.19")
REGENCY = unit("33.19", "Kudus", UnitKind.REGENCY, None)
DISTRICT = unit("33.19.01", "Kaliwungu", UnitKind.DISTRICT, KUDUS)
VILLAGES = [
    unit(f"33.19.01.20{number:02}", name, UnitKind.VILLAGE, "33.19.01")
    for number, name in ((2, "Papringan"), (1, "Bakalankrapyak"), (10, "Sidorekso"))
]
ELSEWHERE = unit("35.09.01.2001", "Papringan", UnitKind.VILLAGE, "35.09.01")


async def test_a_unit_comes_back_by_its_code(work: UnitOfWork) -> None:
    await work.units.put([REGENCY, unit()])
    assert await work.units.get(HEALTH) == unit()
    assert await work.units.get(UnitCode("D-99")) is None


async def test_units_below_an_ancestor_come_by_code_whatever_the_depth(work: UnitOfWork) -> None:
    await work.units.put([*VILLAGES, DISTRICT, REGENCY, ELSEWHERE])
    within = await work.units.within(UnitKind.VILLAGE, KUDUS)
    assert [each.code for each in within] == ["33.19.01.2001", "33.19.01.2002", "33.19.01.2010"]
    assert await work.units.within(UnitKind.DISTRICT, KUDUS) == [DISTRICT]
    assert len(await work.units.within(UnitKind.VILLAGE)) == 4


async def test_a_village_comes_with_the_name_of_its_district(work: UnitOfWork) -> None:
    await work.units.put([*VILLAGES, DISTRICT, REGENCY, ELSEWHERE])
    within = await work.units.within(UnitKind.VILLAGE)
    assert [each.district for each in within] == ["Kaliwungu"] * 3 + [""]
    one, above = await work.units.get(VILLAGES[0].code), await work.units.get(DISTRICT.code)
    assert (one and one.district, above and above.district) == ("Kaliwungu", "")


async def test_a_unit_put_again_is_replaced(work: UnitOfWork) -> None:
    await work.units.put([unit()])
    await work.units.put([unit(name="Dinkes")])
    assert await work.units.get(HEALTH) == unit(name="Dinkes")


async def test_the_newest_base_of_each_unit_counts(work: UnitOfWork) -> None:
    newer = base(size=905, day=date(2020, 3, 1))
    await work.units.put([unit()], [newer, base(size=910, day=date(2020, 2, 15))])
    await work.units.put([], [base(size=1, measure=Measure.FAMILIES)])
    assert await work.units.bases(Measure.EMPLOYEES) == {HEALTH: newer}
    assert await work.units.bases(Measure.PERSONS) == {}


async def test_a_base_of_the_same_day_is_replaced(work: UnitOfWork) -> None:
    await work.units.put([unit()], [base(size=910)])
    await work.units.put([], [base(size=911)])
    assert (await work.units.bases(Measure.EMPLOYEES))[HEALTH].size == 911


async def test_units_that_nothing_refers_to_can_go_and_others_stay(work: UnitOfWork) -> None:
    await work.units.put([*VILLAGES, DISTRICT, REGENCY, ELSEWHERE, unit()], [base(size=910)])
    area_of_an_office, used = {KUDUS, ELSEWHERE.code}, {HEALTH, ELSEWHERE.code}
    assert not await work.units.drop_unused(area_of_an_office)
    assert not await work.units.drop_unused(used)
    assert len(await work.units.within(UnitKind.VILLAGE)) == 4
    assert await work.units.drop_unused({ELSEWHERE.code})
    assert len(await work.units.within(UnitKind.VILLAGE)) == 3
