from census.companies.registration import CompanyFacts, RegistrationState
from census.people.people import ChatId
from census.units import UnitCode, UnitKind
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage
from tests.support.talk import at

CONTACT, ADMIN, OTHER_ADMIN = ChatId(1), ChatId(2), ChatId(3)
MILL = CompanyFacts(UnitKind.COMPANY, "PT Mekar", UnitCode("35.09.12.2002"), 300)


async def test_a_registration_waits_until_it_is_decided(work: UnitOfWork) -> None:
    made = await work.companies.add(MILL, CONTACT, "Budi", at=at(3, 6))
    assert await work.companies.get(made.number) == made
    assert (made.facts, made.state, made.version) == (MILL, RegistrationState.WAITING, 1)
    second = await work.companies.add(MILL, CONTACT, "Budi", at=at(3, 7))
    assert await work.companies.waiting() == [made, second]
    assert await work.companies.newest_of(CONTACT) == second
    assert await work.companies.newest_of(ADMIN) is None
    refused = RegistrationState.REFUSED
    assert await work.companies.decide(made.number, 1, refused, by=ADMIN, at=at(3, 7), reason="?")
    assert await work.companies.waiting() == [second]


async def test_a_correction_makes_an_older_look_at_it_void(work: UnitOfWork) -> None:
    made = await work.companies.add(MILL, CONTACT, "Budi", at=at(3, 6))
    fewer = CompanyFacts(UnitKind.COMPANY, "PT Mekar", MILL.village, 30)
    assert await work.companies.correct(made.number, 1, fewer)
    assert not await work.companies.correct(made.number, 1, MILL)
    confirmed = RegistrationState.CONFIRMED
    assert not await work.companies.decide(made.number, 1, confirmed, by=ADMIN, at=at(3, 7))
    kept = await work.companies.get(made.number)
    assert kept is not None
    assert (kept.facts, kept.version, kept.state) == (fewer, 2, RegistrationState.WAITING)


async def test_of_two_admins_one_decides(storage: Storage, second_process: Storage) -> None:
    async with storage.open() as work:
        made = await work.companies.add(MILL, CONTACT, "Budi", at=at(3, 6))
        await work.commit()
    decided = []
    for process, by in ((storage, ADMIN), (second_process, OTHER_ADMIN)):
        async with process.open() as work:
            merged = RegistrationState.MERGED
            unit = UnitCode("pt-mekar")
            decided += [
                await work.companies.decide(made.number, 1, merged, by=by, at=at(3, 7), unit=unit)
            ]
            await work.commit()
    assert decided == [True, False]
