"""The brief as a rich message: its words, the districts as a table, the picture behind a button."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from simulator.chats.people import SimulatedPerson
from tests.handlers.brief.test_brief import REGENT_CHAT, TARGETS, WULUHAN, four_days, the_regent
from tests.support.talk import at, count
from tests.support.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    async with open_town(
        tmp_path,
        migrated_sqlite,
        targets=TARGETS,
        regents=[REGENT_CHAT],
        telegram={"rich_messages": True},
    ) as opened:
        async with opened.app.storage.open() as uow:
            await uow.units.put([WULUHAN])
            await uow.commit()
        yield opened


def kinds(somebody: SimulatedPerson) -> list[str]:
    return [block["type"] for block in (somebody.last.rich or {"blocks": []})["blocks"]]


async def test_the_regent_gets_tables_and_the_picture_for_a_press(town: Town) -> None:
    regent = await the_regent(town)
    await four_days(town)
    await town.until(at(3, 6, 16, 31))
    assert kinds(regent)[-2:] == ["table", "footer"]
    said = regent.sees()
    assert "Target 27% (BPS): kurang 480 keluarga, perlu 19 sehari." in said
    assert "2.\tWuluhan\t10,0%\t300/3.000" in said
    assert regent.buttons()[:2] == ["Unduh XLSX", "Gambar"]
    before = count(regent)
    await regent.presses("Gambar")
    assert regent.last.media is not None
    assert count(regent) == before + 1
    await regent.sends("/laporan")
    assert "table" in kinds(regent)
    await regent.presses("Tabel tak terlihat? Tulisan saja")
    shown = regent.last
    assert shown.media is None
    assert kinds(regent) == []
    assert "Target 27% (BPS)" in regent.sees()
    await regent.presses("Tampilkan sebagai tabel")
    assert "table" in kinds(regent)


async def test_where_tables_are_refused_the_picture_comes(town: Town) -> None:
    regent = await the_regent(town)
    regent.refuses_rich()
    await four_days(town)
    await town.until(at(3, 6, 16, 31))
    assert regent.last.media is not None
    assert "Gambar" not in regent.buttons()
