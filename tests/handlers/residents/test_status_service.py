"""Look-ups answered by the statistics office's service, and what is said while it is away."""

from pathlib import Path

from services.ports.registers import HouseholdProgress
from simulator.status_service import KnownHousehold, StatusReference
from tests.sources.status.test_status_service import served
from tests.support.talk import at, screen, stored_bytes, the_log
from tests.support.town import FAMILY_CARD, NIK, STATUS_TOKEN, open_town

STATUS = {"source": "service_then_registry", "attempts": 1, "cache_seconds": 0}


async def test_the_service_answers_and_while_it_is_away_the_registry(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    reference = StatusReference(STATUS_TOKEN)
    reference.learn([KnownHousehold(NIK, FAMILY_CARD, "started", at(3, 6, 7))])
    async with (
        served(reference) as address,
        open_town(tmp_path, migrated_sqlite, status={**STATUS, "address": address}) as town,
    ):
        await town.knows_household(HouseholdProgress.NOT_YET, as_of=at(3, 5, 18))
        siti = await town.resident()
        with the_log() as log:
            for _ in range(2):
                await siti.sends("/status")
                await siti.sends(f"{NIK} {FAMILY_CARD}")
                if not reference.down:
                    assert "Sudah mulai" in siti.sees()
                    assert "per 6 Maret 2020, 07.00 WIB" in siti.sees()
                reference.down = True
        text, buttons = screen(siti)
        assert "Belum ada isian" in text
        assert "per 5 Maret 2020, 18.00 WIB" in text
        assert "Layanan BPS sedang tidak bisa dihubungi" in text
        assert "Coba lagi" in buttons
        await siti.sends("/status")
        await siti.sends("3509125203850008 3509121206150008")
        text, buttons = screen(siti)
        assert "belum berarti datanya tidak ada" in text
        assert buttons[0] == "Coba lagi"
        assert NIK not in log.getvalue()
        assert NIK.encode() not in stored_bytes(town)
