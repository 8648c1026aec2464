"""Where a board counts from names, the head's list, the board and the reminders say the same."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from census.recaps.recap import RecapRow
from census.units import BoardKind, Measure
from services.boards.standings import board_history, current_board
from tests.handlers.recaps.finishing import EVENING_BEFORE as YESTERDAY
from tests.handlers.recaps.finishing import finish
from tests.support.talk import presses_data
from tests.support.town import HEADS_NIP, HEALTH, MORNING, NIP, Town, open_town

BOARD, CARD = "board:show:office", f"board:around:{HEALTH.code}"
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

    await dewi.sends_document("asn_sudah.csv", f"NIP;Nama\n{HEADS_NIP};Agus Wibowo\n".encode())
    await dewi.sends("hari ini 07.30")
    await dewi.presses("Simpan")
    await presses_data(town, agus, BOARD)
    assert "1 dari 2" in agus.sees()
    assert f"{BY_NAMES} 6 Maret 2020, 07.30 WIB" in agus.sees()
    assert "tercatat lengkap atas nama pegawainya (berkas NIP tim sensus" in agus.sees()
    await dewi.sends("/ringkasan")
    assert "Nama lengkap: Dinas Kesehatan." in dewi.sees()
    assert "Papan OPD dihitung dari nama yang tercatat" in dewi.sees()
    await presses_data(town, agus, LIST)
    assert "1 dari 2 pegawai di daftar belum tercatat selesai" in agus.sees()
    await presses_data(town, agus, f"office:call:{HEALTH.code}")
    await agus.presses("Kirim ke 1 pegawai")
    await town.passes(timedelta(minutes=1))
    reminder = rina.sees()
    assert "1 dari 2 pegawai sudah" in reminder
    assert BY_NAMES in reminder

    await dewi.sends_document("asn_sudah.csv", f"NIP;Nama\n{NIP};Rina Lestari\n".encode())
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


async def test_a_part_of_the_names_is_called_so_and_reaches_no_target(named_town: Town) -> None:
    """Names are one of two, and a recap counts two: 50% is not the whole truth."""
    town = named_town
    agus = await town.employee("Agus", HEADS_NIP)
    await finish(town, HEADS_NIP, NIP, as_of=YESTERDAY - timedelta(days=1))
    await presses_data(town, agus, CARD)
    assert "target 100% (Bupati) ✅" in agus.sees()
    assert "Jumlah pegawai menurut daftar pegawai." in agus.sees()
    await town.publishes([RecapRow(HEALTH.code, Measure.EMPLOYEES, 3, 3)], as_of=YESTERDAY)
    await presses_data(town, agus, BOARD)
    assert "nama belum lengkap, menurut rekap 3" in agus.sees()
    assert "nama belum lengkap di 1 kantor" in agus.sees()
    await presses_data(town, agus, CARD)
    assert "✅" not in agus.sees()


async def test_a_file_that_is_taken_back_leaves_the_days_before_it(named_town: Town) -> None:
    """Days, movement and the board of a past moment follow the files as they follow recaps."""
    town = named_town
    dewi = await town.admin()
    await finish(town, HEADS_NIP, as_of=YESTERDAY - timedelta(days=1))
    await town.passes(timedelta(minutes=1))
    second = await finish(town, HEADS_NIP, NIP, as_of=YESTERDAY)
    assert await days_of_board(town) == [1, 2]
    assert await board_then(town, MORNING) == 1
    await presses_data(town, dewi, f"finished:undo:{second}")
    assert await days_of_board(town) == [1]


async def days_of_board(town: Town) -> list[int]:
    """How many of the health office the board's days have counted."""
    async with town.app.storage.open() as uow:
        days = await board_history(uow, town.app.census, BoardKind.OFFICE)
    return [day.counts[HEALTH.code][0] for day in days]


async def board_then(town: Town, moment: datetime) -> int:
    """How many of the health office the board of a past moment counts."""
    async with town.app.storage.open() as uow:
        board = await current_board(
            uow,
            town.app.census,
            BoardKind.OFFICE,
            at=moment,
            targets=town.app.rules.targets,
            published_by=moment,
        )
    assert board is not None
    return board.standings[0].completed


async def test_streak_and_trend_follow_the_days_of_names(named_town: Town) -> None:
    """Two days in a row on top by name; a file that is taken back takes its day along."""
    town = named_town
    agus, dewi = await town.employee("Agus", HEADS_NIP), await town.admin()
    await finish(town, HEADS_NIP, as_of=YESTERDAY - timedelta(days=1))
    second = await finish(town, HEADS_NIP, NIP, as_of=YESTERDAY)
    await presses_data(town, agus, f"board:trend:{HEALTH.code}")
    assert agus.last.media is not None
    assert "👑 2 hari berturut-turut di puncak." in agus.sees()
    assert f"{BY_NAMES} 5 Maret 2020, 23.59 WIB" in agus.sees()
    await presses_data(town, dewi, f"finished:undo:{second}")
    await presses_data(town, agus, f"board:trend:{HEALTH.code}")
    assert "berturut-turut" not in agus.sees()
    assert "1 dari 2 pegawai · 50,0%" in agus.sees()
    assert f"{BY_NAMES} 4 Maret 2020, 23.59 WIB" in agus.sees()
