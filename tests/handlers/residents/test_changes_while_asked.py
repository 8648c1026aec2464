"""What happens to somebody while the status service takes its time stays as it happened."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from aiohttp import web

from census.identity.numbers import Nip
from census.people.people import ChatId, Employee, Person, Role
from services.offices.rosters import take_roster
from services.ports.unit_of_work import UnitOfWork
from services.privacy.data import forget
from services.residents.preferences import set_reminders
from services.rules.actors import System
from simulator.status_service import KnownHousehold, StatusReference
from tests.sources.status.test_status_service import served
from tests.support.talk import at
from tests.support.town import FAMILY_CARD, HEADS_NIP, HEALTH, NIK, STATUS_TOKEN, Town, open_town

Happening = Callable[[UnitOfWork, Person, Town], Awaitable[object]]


class SlowService(StatusReference):
    """A status service that takes so long that something else happens first."""

    meanwhile: Callable[[], Awaitable[None]]

    async def _look_up(self, request: web.Request) -> web.Response:
        await self.meanwhile()
        return await super()._look_up(request)


async def stops(uow: UnitOfWork, person: Person, town: Town) -> None:
    """Say "berhenti" to another process of the bot."""
    await set_reminders(uow, person, on=False, at=town.clock.now())


async def leaves(uow: UnitOfWork, person: Person, town: Town) -> None:
    """Stand on the office's roster no more."""
    successor = town.hasher.employee(Nip.parse(HEADS_NIP))
    roster = [Employee(successor, "Agus Wibowo", HEALTH.code, head=True)]
    await take_roster(uow, town.app.rules, roster, System("importer"), at=town.clock.now())


async def is_erased(uow: UnitOfWork, person: Person, town: Town) -> None:
    """Send /hapusdata to another process of the bot."""
    await forget(uow, town.app.rules, person, at=town.clock.now())


@pytest.mark.parametrize("happens", [stops, leaves, is_erased])
async def test_what_happens_to_somebody_during_a_look_up_is_not_undone_by_it(
    tmp_path: Path, migrated_sqlite: Path, happens: Happening
) -> None:
    service = SlowService(STATUS_TOKEN)
    service.learn([KnownHousehold(NIK, FAMILY_CARD, "started", at(3, 6, 7))])
    async with (
        served(service) as address,
        open_town(
            tmp_path, migrated_sqlite, status={"source": "service", "address": address}
        ) as town,
    ):
        rina = await town.employee()
        chat = ChatId(rina.chat_id)

        async def meanwhile() -> None:
            async with town.app.storage.open() as uow:
                person = await uow.people.get(chat)
                assert person is not None
                assert person.reminders
                await happens(uow, person, town)
                await uow.commit()

        service.meanwhile = meanwhile
        await rina.sends("/status")
        await rina.sends(f"{NIK} {FAMILY_CARD}")
        async with town.app.storage.open() as uow:
            after = await uow.people.get(chat)
        if happens is is_erased:
            assert after is None
            assert "Kita belum berkenalan" in rina.sees()
            return
        assert after is not None
        assert not after.reminders
        assert after.household is not None
        assert "Sudah mulai" in rina.sees()
        assert after.holds(Role.EMPLOYEE) is (happens is stops)
