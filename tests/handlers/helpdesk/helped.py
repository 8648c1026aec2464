"""Who asks for help and who helps, for the tests of the helpdesk."""

from datetime import timedelta

from census.helpdesk.request import HelpRequest
from census.people.people import ChatId, Role
from census.units import Unit
from simulator.chats.people import SimulatedPerson
from tests.support.town import SABRANG, Town

MINUTE = timedelta(minutes=1)


async def helper(town: Town, name: str, unit: Unit | None = SABRANG) -> SimulatedPerson:
    """A helper of a village, of an office, or (None) of the regency."""
    somebody = await town.resident(name)
    await town.grants(somebody, Role.HELPER, unit)
    return somebody


async def villager(town: Town, name: str = "Siti", unit: Unit = SABRANG) -> SimulatedPerson:
    """Somebody whose village is known."""
    somebody = await town.resident(name)
    async with town.app.storage.open() as uow:
        person = await uow.people.get(ChatId(somebody.chat_id))
        assert person is not None
        await uow.people.change(person, unit=unit.code)
        await uow.commit()
    return somebody


async def asks(town: Town, somebody: SimulatedPerson) -> None:
    """Ask for a person and agree; a moment later the helpers have read it."""
    await somebody.sends("mau bicara dengan orang")
    await somebody.presses("Setuju, teruskan")
    await town.passes(MINUTE)


async def request_of(town: Town, somebody: SimulatedPerson) -> HelpRequest:
    """The newest request of somebody."""
    async with town.app.storage.open() as uow:
        found = await uow.helpdesk.newest_of(ChatId(somebody.chat_id))
    assert found is not None
    return found
