"""A broadcast of which too much fails stops by itself, and the admins say how it goes on."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from census.broadcasts.broadcast import BroadcastState
from census.push.delivery import DeliveryState, Settlement
from simulator.chats.people import SimulatedPerson as Somebody
from tests.handlers.broadcasts.broadcasting import draft, state, with_text
from tests.support.town import Town, open_town

FEW = {"of_at_least": 2, "failed_share": "40%"}


@pytest.fixture
async def town(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    """A campaign in which two failures are enough."""
    async with open_town(tmp_path, migrated_sqlite, broadcast=FEW) as opened:
        yield opened


async def fails_for(town: Town, *, count: int) -> None:
    """Let Telegram have refused so many messages of what is due."""
    now = town.clock.now()
    async with town.app.storage.open() as uow:
        claimed = await uow.deliveries.claim(
            now, limit=count, lease_until=now + timedelta(minutes=5)
        )
        assert len(claimed) == count
        await uow.deliveries.settle(
            [Settlement(each.id, DeliveryState.FAILED, now, reason="Bad") for each in claimed]
        )
        await uow.commit()


@pytest.fixture
async def dewi(town: Town) -> Somebody:
    """An admin whose broadcast has failed for two of six people."""
    dewi, _ = await town.admin("Dewi"), await town.admin("Joko")
    for name in ("Siti", "Budi", "Rina", "Agus"):
        await town.resident(name)
    await draft(dewi)
    await dewi.presses("Kirim ke 6 orang")
    await town.service.worker.tick()
    await fails_for(town, count=2)
    await town.service.worker.tick()
    return dewi


async def test_it_pauses_and_every_admin_is_asked(town: Town, dewi: Somebody) -> None:
    assert await state(town) is BroadcastState.PAUSED
    await town.passes(timedelta(minutes=1))
    joko = people(town)[1]
    for admin in (dewi, joko):
        assert admin.sees().startswith("⏸ Siaran 1 saya jeda dulu: 2 dari 2 pesannya")
        assert admin.buttons() == ["Lanjutkan", "Hentikan", "Semua kiriman"]
    assert not with_text(joko, "petugas datang")


async def test_it_goes_on_when_an_admin_says_so(town: Town, dewi: Somebody) -> None:
    await town.passes(timedelta(minutes=1))
    await dewi.presses("Lanjutkan")
    await town.passes(timedelta(minutes=1))
    assert await state(town) is BroadcastState.DONE
    assert sum(bool(with_text(each, "petugas datang")) for each in people(town)) >= 3


async def test_or_it_is_stopped_for_good(town: Town, dewi: Somebody) -> None:
    await town.passes(timedelta(minutes=1))
    await dewi.presses("Hentikan")
    await town.passes(timedelta(minutes=1))
    assert await state(town) is BroadcastState.STOPPED
    assert not any(with_text(each, "petugas datang") for each in people(town)[2:])


async def test_who_paused_it_stands_in_the_audit(town: Town, dewi: Somebody) -> None:
    async with town.app.storage.open() as uow:
        entries = await uow.audit.newest(limit=1)
    assert (entries[0].actor, entries[0].action) == ("watch over broadcasts", "broadcast paused")


def people(town: Town) -> list[Somebody]:
    return list(town.telegram.people.values())
