"""Where a board counts from names, the head's list, the board and the reminders say the same."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from census.units import Measure
from services.ports import RecapRow
from tests.handlers.talk import presses_data
from tests.town import HEADS_NIP, HEALTH, NIP, Town, open_town

BOARD = "board:show:office"
LIST = f"office:open:{HEALTH.code}"
BY_NAMES = "Data menurut nama yang tercatat per"


@pytest.fixture
async def named_town(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path, migrated_sqlite, counts_from={"office": "people"}) as town:
        yield town


async def test_list_board_and_reminder_follow_one_file_and_its_return(named_town: Town) -> None:
    town = named_town
    dewi, agus = await town.admin(), await town.employee("Agus", HEADS_NIP)
    rina = await town.employee()
    # A recap changes nothing here, and an office of which no name is known is no nought.
    await town.publishes([RecapRow(HEALTH.code, Measure.EMPLOYEES, 1, 2)])
    await presses_data(town, agus, BOARD)
    assert "belum ada" in agus.sees().lower()

    await dewi.sends_document("asn.csv", f"NIP;Nama\n{HEADS_NIP};Agus Wibowo\n".encode())
    await dewi.sends("hari ini 07.30")
    await dewi.presses("Simpan")
    await presses_data(town, agus, BOARD)
    assert "1 dari 2" in agus.sees()
    assert f"{BY_NAMES} 6 Maret 2020, 07.30 WIB" in agus.sees()
    await presses_data(town, agus, LIST)
    assert "1 dari 2 pegawai di daftar belum tercatat selesai" in agus.sees()
    await presses_data(town, agus, f"office:call:{HEALTH.code}")
    await town.passes(timedelta(minutes=1))
    reminder = rina.sees()
    assert "1 dari 2 pegawai sudah" in reminder
    assert BY_NAMES in reminder

    await dewi.sends_document("asn.csv", f"NIP;Nama\n{NIP};Rina Lestari\n".encode())
    await dewi.sends("hari ini 08.00")
    await dewi.presses("Simpan")
    await presses_data(town, agus, BOARD)
    assert "2 dari 2" in agus.sees()
    await dewi.presses("Tarik kembali")
    await presses_data(town, agus, BOARD)
    assert "1 dari 2" in agus.sees()
    assert f"{BY_NAMES} 6 Maret 2020, 07.30 WIB" in agus.sees()
    await presses_data(town, agus, LIST)
    assert "1 dari 2 pegawai di daftar belum tercatat selesai" in agus.sees()
