"""A company on its way: its own wave, reminders, a receipt, the board, and the contact's news."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.handlers.companies.test_workers import a_mill, joins
from tests.support.talk import PNG, at, presses_data, screen
from tests.support.town import Town, open_town

WAVES = [
    {"name": "ASN", "roles": ["employee"], "units": ["office", "agency"]},
    {
        "name": "Perusahaan",
        "roles": ["employee"],
        "units": ["company", "school"],
        "opens_on": "2020-03-09",
    },
]


@pytest.fixture
async def mill_town(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    counted = {"company": "people"}
    async with open_town(tmp_path, migrated_sqlite, waves=WAVES, counts_from=counted) as town:
        yield town


async def test_a_company_begins_with_its_wave_and_is_ranked_by_receipts(mill_town: Town) -> None:
    town = mill_town
    wati = await a_mill(town)
    sri, budi = await joins(town, "Sri", "Sri Wahyuni"), await joins(town, "Budi", "Budi Utomo")
    joined = len(sri.from_bot)
    await town.days_until(at(3, 8, 12))
    assert len(sri.from_bot) == joined
    await town.days_until(at(3, 31, 9))
    assert "isian Anda belum tercatat selesai" in sri.sees()
    await presses_data(town, wati, "office:call:pt-mekar-1")
    assert "2 sudah diingatkan hari ini" in wati.sees()

    await sri.sends_photo(PNG)
    await sri.presses("Ya, kirim")
    await presses_data(town, wati, "queue:next:0")
    await wati.presses("✅ Terima")
    await town.until(at(3, 31, 12, 30))
    await presses_data(town, budi, "board:show:company")
    assert "PT Mekar" in budi.sees()
    assert "1 dari 3" in budi.sees()
    text, buttons = screen(wati)
    assert "1 dari 3 karyawan sudah" in text
    assert buttons[0] == "Teks untuk grup WhatsApp"
    await presses_data(town, wati, "office:text:pt-mekar-1")
    text = wati.sees()
    assert "Rekan-rekan PT Mekar" in text
    assert "1 dari 3" in text
    assert "https://t.me/sensus_bot?start=pt-mekar-1" in text
