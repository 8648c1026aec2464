"""One household in several chats: one finishes for all, and each is thanked once."""

from datetime import datetime

from census.identity.numbers import FamilyCardNumber, Nik
from census.people.people import ChatId
from services.ports.registers import HouseholdProgress, HouseholdStatus, RegistryEntry
from services.residents.intake import RegistryTaken, take_households
from services.residents.status import end_look_up
from simulator.chats.people import SimulatedPerson
from tests.support.town import FAMILY_CARD, NIK, WIB, Town

COMPLETE = "sudah tercatat lengkap"


def march(day: int, hour: int = 12) -> datetime:
    return datetime(2020, 3, day, hour, tzinfo=WIB)


def heard_since(town: Town, somebody: SimulatedPerson, moment: datetime) -> list[datetime]:
    return [
        sent.moment.astimezone(WIB)
        for sent in town.telegram.sent_log
        if sent.chat_id == somebody.chat_id and sent.moment > moment
    ]


async def looks_up(somebody: SimulatedPerson) -> None:
    await somebody.sends("/status")
    await somebody.sends(f"{NIK} {FAMILY_CARD}")


async def a_family(town: Town) -> tuple[SimulatedPerson, SimulatedPerson]:
    """Two chats of one household, which has not begun by the office's word."""
    await town.knows_household(HouseholdProgress.NOT_YET)
    father, mother = await town.resident("Budi"), await town.resident("Siti")
    for each in (father, mother):
        await looks_up(each)
    return father, mother


async def imports_complete(town: Town) -> RegistryTaken:
    """The registry of the day arrives: the household is complete."""
    nik, card, now = Nik.parse(NIK), FamilyCardNumber.parse(FAMILY_CARD), town.clock.now()
    pair, household = town.hasher.pair(nik, card), town.hasher.household(card)
    entry = RegistryEntry(pair, household, HouseholdProgress.COMPLETE, now)
    async with town.app.storage.open() as uow:
        taken = await take_households(uow, town.app.rules, [entry], at=now)
        await uow.commit()
    return taken


async def test_once_one_of_a_household_has_sent_it_nobody_else_is_reminded(town: Town) -> None:
    father, mother = await a_family(town)
    await father.sends("/langkah")
    await town.days_until(march(17))
    assert heard_since(town, mother, march(7)) == [march(17, 9)]
    await father.presses("Sudah saya kirim")
    await town.days_until(march(31))
    await town.until(march(31, 20))
    assert heard_since(town, father, march(17)) == []
    assert heard_since(town, mother, march(17)) == []
    await mother.sends("/start")
    assert "Keluarga Anda sudah menyatakan selesai" in mother.sees()


async def test_who_says_so_before_the_household_is_known_says_it_for_the_household(
    town: Town,
) -> None:
    await town.knows_household(HouseholdProgress.NOT_YET)
    father, mother = await town.resident("Budi"), await town.resident("Siti")
    await looks_up(mother)
    await town.days_until(march(17))
    await father.presses("Sudah saya kirim")
    await looks_up(father)
    await town.days_until(march(31))
    await town.until(march(31, 20))
    assert heard_since(town, mother, march(17)) == []


async def test_each_chat_of_a_household_is_thanked_once(town: Town) -> None:
    father, mother = await a_family(town)
    await town.until(march(10))
    assert (await imports_complete(town)).thanks == 2
    await town.until(march(11))
    assert (await imports_complete(town)).thanks == 0
    await town.days_until(march(31))
    await town.until(march(31, 20))
    for each in (father, mother):
        assert heard_since(town, each, march(10, 11)) == [march(10)]
        assert COMPLETE in each.sees()


async def test_who_has_read_it_on_the_own_screen_is_not_thanked_on_top(town: Town) -> None:
    father, mother = await a_family(town)
    await town.until(march(10, 21))
    await imports_complete(town)
    await looks_up(father)
    assert "lengkap" in father.sees()
    await town.until(march(12))
    assert heard_since(town, father, march(10, 21)) == []
    assert heard_since(town, mother, march(10, 21)) == [march(11, 7)]


async def test_what_one_member_finds_out_the_others_are_thanked_for(town: Town) -> None:
    father, mother = await a_family(town)
    await town.until(march(10))
    await finds_complete(town, father)
    await town.until(march(12))
    assert heard_since(town, father, march(10)) == []
    assert COMPLETE in mother.sees()


async def test_nobody_is_thanked_who_has_found_it_out_as_well_meanwhile(town: Town) -> None:
    father, mother = await a_family(town)
    await town.until(march(10))
    await finds_complete(town, father)
    await finds_complete(town, mother)
    await town.until(march(12))
    for each in (father, mother):
        assert heard_since(town, each, march(9)) == []


async def finds_complete(town: Town, somebody: SimulatedPerson) -> None:
    """A look-up in a source that knows more than our registry."""
    card, now = FamilyCardNumber.parse(FAMILY_CARD), town.clock.now()
    household = town.hasher.household(card)
    async with town.app.storage.open() as uow:
        person = await uow.people.get(ChatId(somebody.chat_id))
        assert person is not None
        found = HouseholdStatus(household, HouseholdProgress.COMPLETE, now)
        await end_look_up(uow, town.app.rules, person, found, at=now, update=1)
        await uow.commit()
