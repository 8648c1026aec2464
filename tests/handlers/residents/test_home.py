"""The home screen on different days, in both languages, and what a change of language changes."""

from pathlib import Path

import pytest

from census.recaps.recap import RecapRow
from census.units import Measure
from services.ports.registers import HouseholdProgress
from tests.support.talk import at, presses_data, screen
from tests.support.town import FAMILY_CARD, NIK, SABRANG, Town, open_town

DAYS = [
    ((3, 6), "Sensus online masih dibuka 25 hari lagi (sampai 31 Maret 2020)", "Mulai langkah 1"),
    ((3, 29), "tinggal 2 hari lagi", "Mulai langkah 1"),
    ((3, 30), "tinggal hari ini dan besok", "Mulai langkah 1"),
    ((3, 31), "ditutup hari ini, 31 Maret 2020, pukul 23.59 WIB", "Mulai langkah 1"),
    ((4, 1), "Pengisian online sudah ditutup", "Cek status"),
    ((7, 1), "Pendataan oleh petugas sedang berjalan sampai 31 Juli 2020", "Kapan petugas datang?"),
    ((7, 31), "Pendataan oleh petugas berakhir hari ini, 31 Juli 2020", "Kapan petugas datang?"),
    ((8, 1), "Sensus sudah selesai", "Cek status"),
]


@pytest.fixture
def town(shared_town: Town) -> Town:
    """People are strangers to each other here."""
    return shared_town


async def test_home_says_where_the_campaign_stands(own_town: Town) -> None:
    siti = await own_town.resident()
    for day, said, first_button in DAYS:
        own_town.clock.move_to(at(*day))
        await siti.sends("/start")
        text, buttons = screen(siti)
        assert said in text, day
        assert buttons[0] == first_button, day


async def test_the_last_day_lasts_until_midnight(own_town: Town) -> None:
    siti = await own_town.resident()
    own_town.clock.move_to(at(3, 31, 23, 59))
    await siti.sends("/start")
    assert "ditutup hari ini" in siti.sees()
    own_town.clock.move_to(at(4, 1, 0, 0))
    await siti.sends("/start")
    assert "sudah ditutup" in siti.sees()


async def test_before_the_campaign_home_counts_the_days(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    later = {"online": {"first_day": "2020-03-15", "last_day": "2020-03-31"}}
    async with open_town(tmp_path, migrated_sqlite, phases=later) as town:
        siti = await town.resident()
        assert "Sensus online dibuka 9 hari lagi, 15 Maret 2020" in siti.sees()
        assert "siapkan KK dan KTP" in siti.sees()
        town.clock.move_to(at(3, 14))
        await siti.sends("/start")
        assert "dibuka besok" in siti.sees()


async def test_between_the_phases_home_says_when_somebody_comes(own_town: Town) -> None:
    siti = await own_town.resident()
    own_town.clock.move_to(at(5, 2))
    await siti.sends("/start")
    assert "pada 1–31 Juli 2020" in siti.sees()


async def test_home_speaks_english_too(town: Town) -> None:
    siti = await town.resident(language="English")
    text, buttons = screen(siti)
    assert "open for 25 more days (until 31 March 2020)" in text
    assert buttons[0] == "Start step 1"


async def test_home_shows_how_far_one_is(town: Town) -> None:
    siti = await town.resident()
    await siti.presses("Mulai langkah 1")
    await siti.presses("Sudah")
    await siti.sends("/menu")
    text, buttons = screen(siti)
    assert "1 dari 7 selesai" in text
    assert "▓" in text
    assert buttons[0] == "Lanjutkan langkah 2"


async def test_home_is_done_when_the_household_is(own_town: Town) -> None:
    siti = await own_town.resident()
    await own_town.knows_household(HouseholdProgress.COMPLETE)
    await siti.sends("/status")
    await siti.sends(f"{NIK} {FAMILY_CARD}")
    await siti.presses("Beranda")
    text, buttons = screen(siti)
    assert "Isian Anda sudah lengkap" in text
    assert "hari lagi" not in text
    assert buttons[0] == "🎉 Kartu untuk dibagikan"


async def test_another_language_changes_the_screens_and_the_commands_menu(town: Town) -> None:
    siti = await town.resident()
    menu = town.telegram.commands_for(siti.chat_id)
    assert "Lanjutkan langkah saya" in [command.description for command in menu]
    await siti.sends("/bahasa")
    await siti.presses("English")
    assert siti.buttons()[0] == "Start step 1"
    menu = town.telegram.commands_for(siti.chat_id)
    assert "Continue with my step" in [command.description for command in menu]


@pytest.mark.parametrize("language", ["xx", "", "id; DROP TABLE people", "../id"])
async def test_a_language_that_nobody_speaks_is_not_taken(town: Town, language: str) -> None:
    siti = await town.resident()
    await presses_data(town, siti, f"language:set:{language}")
    assert "Tombol itu dari pesan lama" in siti.sees()
    assert (await town.person(siti)).language == "id"


async def test_who_has_not_chosen_reads_the_language_of_their_telegram(town: Town) -> None:
    amy = town.telegram.person("Amy", language_code="en-GB")
    await amy.sends("/privasi")
    assert "Your data here" in amy.sees()
    nadia = town.telegram.person("Nadia", language_code="fr")
    await nadia.sends("/privasi")
    assert "Data Anda di sini" in nadia.sees()


async def test_help_lists_what_a_person_can_do(own_town: Town) -> None:
    siti = await own_town.resident()
    await siti.presses("Bantuan")
    assert "/status" in siti.sees()
    assert "/kode" not in siti.sees()
    head = await own_town.employee("Agus", "197004121998031001")
    await head.sends("/bantuan")
    assert "/kode" in head.sees()


async def test_who_came_by_a_villages_link_sees_it_at_home(own_town: Town) -> None:
    await own_town.publishes([RecapRow(SABRANG.code, Measure.FAMILIES, 1204, 2310)])
    siti = await own_town.resident()
    await siti.opens_link("35_09_12_2002")
    assert "Desa Sabrang: 1.204 dari 2.310 keluarga sudah (52,1%)" in siti.sees()
    assert "6 Maret 2020, 08.00 WIB" in siti.sees()
