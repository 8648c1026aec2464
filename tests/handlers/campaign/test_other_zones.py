"""A campaign in the east of the country: its evening, its last hour and its night come earlier."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.support.town import open_town

WIB = ZoneInfo("Asia/Jakarta")


@pytest.mark.parametrize(
    ("regency", "zone", "earlier"), [("73.06", "WITA", 1), ("91.03", "WIT", 2)]
)
async def test_the_last_day_ends_in_the_zone_of_the_regency(
    regency: str, zone: str, earlier: int, tmp_path: Path, migrated_sqlite: Path
) -> None:
    evening = datetime(2020, 3, 31, 18, 30, tzinfo=WIB)
    async with open_town(
        tmp_path, migrated_sqlite, begin=evening, settled=False, areas=[regency]
    ) as town:
        siti = await town.resident()
        assert f"ditutup hari ini, 31 Maret 2020, pukul 23.59 {zone}" in siti.sees()
        await siti.sends("/langkah")
        await siti.presses("Nanti saja")
        assert f"ditutup hari ini pukul 23.59 {zone}" in siti.sees()

        town.clock.move_to(datetime(2020, 3, 31, 23 - earlier, 58, tzinfo=WIB))
        await siti.sends("/langkah")
        assert "Langkah 1 dari 7" in siti.sees()
        town.clock.move_to(datetime(2020, 4, 1, tzinfo=WIB) - timedelta(hours=earlier))
        await siti.sends("/langkah")
        assert "Pengisian online sudah ditutup" in siti.sees()
