"""The one message of a company's contact: how many are done, by itself, each day it is another."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from simulator.chats.people import SimulatedPerson
from tests.handlers.companies.test_workers import a_mill, joins
from tests.support.talk import PNG, at, presses_data
from tests.support.town import Town, open_town


@pytest.fixture
async def mill_town(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path, migrated_sqlite, push={"weekly_cap": 1}) as town:
        yield town


async def test_a_contact_hears_the_count_by_itself_from_the_morning_after(mill_town: Town) -> None:
    town = mill_town
    wati = await a_mill(town)
    welcome = wati.sees()
    await town.until(at(3, 6, 20))
    assert wati.sees() == welcome, "it says already what to do first"
    await town.days_until(at(3, 7, 12))
    assert "0 dari 3 karyawan sudah" in wati.sees()
    assert wati.buttons()[0] == "Teks untuk grup WhatsApp"
    told = len(wati.from_bot)

    await is_done(town, wati, "Sri")
    told += 1
    await town.days_until(at(3, 12, 12))
    assert len(wati.from_bot) == told, "one a week is enough here, and nothing else is new"
    await town.days_until(at(3, 15, 12))
    assert "1 dari 3 karyawan sudah" in wati.sees()
    assert len(wati.from_bot) == told + 1
    await town.days_until(at(3, 23, 12))
    assert len(wati.from_bot) == told + 1


async def is_done(town: Town, contact: SimulatedPerson, name: str) -> None:
    """A worker joins, hands a receipt in, and the contact accepts it."""
    worker = await joins(town, name, f"{name} Wahyuni")
    await worker.sends_photo(PNG)
    await worker.presses("Ya, kirim")
    await presses_data(town, contact, "queue:next:0")
    await contact.presses("✅ Terima")
