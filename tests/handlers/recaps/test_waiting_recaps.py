"""The campaign's people look at the recaps that wait, publish them or drop them."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from census.recaps.recap import RecapRow
from census.units import Measure, UnitCode
from simulator.chats.people import SimulatedPerson as Somebody
from tests.support.town import HEALTH, MORNING, SOCIAL, Town


def offices(health: int, social: int) -> Sequence[RecapRow]:
    return [
        RecapRow(HEALTH.code, Measure.EMPLOYEES, health, 100),
        RecapRow(SOCIAL.code, Measure.EMPLOYEES, social, 100),
    ]


async def waits(town: Town, rows: Sequence[RecapRow], *, days: int = 0) -> None:
    """Let a recap arrive that nobody has published."""
    async with town.app.storage.open() as uow:
        await uow.snapshots.add(rows, as_of=MORNING - timedelta(days=days), source="BPS")
        await uow.commit()


@pytest.fixture
async def dewi(town: Town) -> Somebody:
    return await town.admin("Dewi")


async def test_nothing_waits(town: Town, dewi: Somebody) -> None:
    await dewi.sends("/terbit")
    assert "Tidak ada rekap yang menunggu." in dewi.sees()


async def test_the_recap_that_waits_shows_what_it_changes(town: Town, dewi: Somebody) -> None:
    await town.publishes(offices(50, 60), as_of=MORNING - timedelta(days=1))
    await waits(town, offices(70, 55))
    await dewi.sends("/terbit")
    assert "Rekap per 6 Maret 2020, 08.00 WIB menunggu diterbitkan" in dewi.sees()
    assert "Dinas Kesehatan: 50 → 70 pegawai (naik 20)" in dewi.sees()
    assert "Dinas Sosial: turun dari 60 menjadi 55 pegawai." in dewi.sees()


async def test_a_recap_is_published_with_a_press(town: Town, dewi: Somebody) -> None:
    await waits(town, offices(70, 55))
    await dewi.sends("/terbit")
    await dewi.presses("Terbitkan")
    assert "Data per 6 Maret 2020, 08.00 WIB sudah terbit." in dewi.sees()
    await dewi.sends("/terbit")
    assert "Tidak ada rekap yang menunggu." in dewi.sees()


async def test_of_several_recaps_one_is_chosen_and_dropped(town: Town, dewi: Somebody) -> None:
    await waits(town, offices(50, 60), days=1)
    await waits(town, offices(70, 55))
    await dewi.sends("/terbit")
    assert "Ada 2 rekap yang menunggu diterbitkan.\nMana yang ingin Anda lihat?" in dewi.sees()
    await dewi.presses("5 Maret 2020")
    assert "Rekap per 5 Maret 2020" in dewi.sees()
    await dewi.presses("Batal")
    assert "Rekap per 5 Maret 2020, 08.00 WIB dibuang." in dewi.sees()
    await dewi.sends("/terbit")
    assert "Rekap per 6 Maret 2020" in dewi.sees()


async def test_nobody_else_sees_a_recap(town: Town) -> None:
    await waits(town, offices(70, 55))
    siti = await town.resident("Siti")
    await siti.sends("/terbit")
    assert "Rekap" not in siti.sees()
    assert UnitCode("opd-dinkes") not in siti.sees()
