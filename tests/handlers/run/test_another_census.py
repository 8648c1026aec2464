"""Nothing of 2020 is written in code: the bot walks people through a count of boats as well."""

import shutil
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.support.town import Town, open_town

WITA = ZoneInfo("Asia/Makassar")
WIB = ZoneInfo("Asia/Jakarta")
"""The zone of the deployment, which counts: its regency lies in Jawa Timur."""
TINY = Path(__file__).parents[2] / "censuses" / "tiny"


@pytest.fixture
async def village(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    """The tiny census, in two languages that the product speaks."""
    tiny = tmp_path / "censuses" / "tiny"
    shutil.copytree(TINY, tiny)
    (tiny / "locales" / "mad").rename(tiny / "locales" / "en")
    definition = tiny / "census.yaml"
    definition.write_text(definition.read_text().replace("[id, mad]", "[id, en]"))
    async with open_town(
        tmp_path,
        migrated_sqlite,
        begin=datetime(2031, 1, 10, 9, tzinfo=WITA),
        censuses=tmp_path / "censuses",
        census="tiny",
        targets=[],
    ) as opened:
        yield opened


async def test_its_own_steps_are_walked_in_its_own_phase(village: Town) -> None:
    ketut = await village.resident("Ketut")
    assert "Hitung masih" in ketut.sees() or "Hitung tinggal" in ketut.sees()
    await ketut.presses("Mulai langkah 1")
    assert "Langkah 1 dari 2 · Lihat" in ketut.sees()
    await ketut.presses("Sudah")
    assert "Katakan berapa." in ketut.sees()
    await ketut.presses("Sudah")
    assert "apakah isian Anda sudah dikirim?" in ketut.sees()


async def test_the_next_phase_has_steps_of_its_own(village: Town) -> None:
    ketut = await village.resident("Ketut")
    await village.until(datetime(2031, 1, 13, 9, tzinfo=WITA))
    await ketut.sends("/langkah")
    assert "Langkah 1 dari 1 · Cat" in ketut.sees()


async def test_its_reminders_follow_its_own_table(village: Town) -> None:
    ketut = await village.resident("Ketut")
    await village.until(datetime(2031, 1, 12, 20, tzinfo=WITA))
    unasked = [
        sent.moment.astimezone(WIB)
        for sent in village.telegram.sent_log
        if sent.chat_id == ketut.chat_id and sent.method == "sendMessage"
    ][1:]
    # 06.15 lies in the quiet night of the deployment, which ends at 07.00.
    assert [(each.day, each.hour) for each in unasked] == [(11, 7), (12, 7)]
