"""People who are helped: requests that are taken behind the scenes."""

from datetime import timedelta

from census.helpdesk.request import HelpRequest, NewRequest, RequestEnding, Thread, Tried
from census.people.people import ChatId, Language, Role
from census.units import Unit
from simulator.chats.people import SimulatedPerson
from tests.support.town import SABRANG, Town


async def asks(
    town: Town,
    person: SimulatedPerson,
    *,
    unit: Unit | None = SABRANG,
    thread: Thread | None = None,
) -> int:
    """Let somebody ask for a human; return the number of the request."""
    code = unit.code if unit else None
    now = town.clock.now()
    async with town.app.storage.open() as uow:
        new = NewRequest(ChatId(person.chat_id), Language("id"), code, code, Tried(), now)
        request = await uow.helpdesk.add(new)
        await uow.helpdesk.set_thread(request.number, thread)
        await uow.commit()
    return request.number


async def takes(town: Town, helper: SimulatedPerson, number: int) -> None:
    """Let a helper have a request."""
    async with town.app.storage.open() as uow:
        at = town.clock.now() - timedelta(minutes=1)
        assert await uow.helpdesk.take(number, ChatId(helper.chat_id), at=at)
        await uow.commit()


async def closes(town: Town, number: int) -> None:
    async with town.app.storage.open() as uow:
        await uow.helpdesk.close(number, RequestEnding.BY_HELPER, at=town.clock.now())
        await uow.commit()


async def kept(town: Town, number: int) -> HelpRequest:
    async with town.app.storage.open() as uow:
        request = await uow.helpdesk.get(number)
    assert request is not None
    return request


async def a_helper(town: Town, name: str = "Eko", unit: Unit = SABRANG) -> SimulatedPerson:
    helper = await town.resident(name)
    await town.grants(helper, Role.HELPER, unit)
    return helper


async def a_pair(town: Town) -> tuple[SimulatedPerson, SimulatedPerson, int]:
    """Somebody with a helper, and the number of the request."""
    siti, eko = await town.resident("Siti"), await a_helper(town)
    number = await asks(town, siti)
    await takes(town, eko, number)
    return siti, eko, number
