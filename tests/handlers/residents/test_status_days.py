"""The status screen says on each day of the campaign what holds on that day."""

from datetime import date

import pytest

from census.campaign.phases import Season
from census.definition import Phase
from presentation.residents import status
from services.ports.registers import HouseholdProgress
from simulator.chats.people import SimulatedPerson
from tests.presentation.every.examples import AS_OF, INTERVIEW, ONLINE, texts_in
from tests.support.households import Household, a_household
from tests.support.talk import at, presses_data, screen
from tests.support.town import NIP, Town

SITE = "sensus.bps.go.id"
GO_ON = "Buka langkah saya"
DAYS = [
    ((3, 7), f"masih dibuka 24 hari lagi (sampai 31 Maret 2020).\nMasuk lagi ke {SITE}", GO_ON),
    ((3, 31), "ditutup hari ini, 31 Maret 2020, pukul 23.59 WIB.\nMasuk lagi ke", GO_ON),
    ((4, 1), "sudah ditutup.\nKeluarga yang belum mengisi didatangi petugas pada 1–31 Juli", ""),
    ((7, 1), "sedang berjalan sampai 31 Juli 2020.\nKalau petugas datang, sambut saja.", ""),
    ((7, 31), "berakhir hari ini, 31 Juli 2020.\nKalau petugas datang, sambut saja.", ""),
    ((8, 1), "Sensus sudah selesai. Terima kasih atas bantuan Anda.", ""),
]
BEFORE = (date(2020, 2, 10), None, ONLINE)
BETWEEN = (date(2020, 5, 1), None, INTERVIEW)
VISITS = (date(2020, 7, 3), INTERVIEW, None)
OVER = (date(2020, 9, 1), None, None)


async def looks_up(siti: SimulatedPerson, household: Household) -> tuple[str, list[str]]:
    await siti.sends("/status")
    await siti.sends(f"{household.nik} {household.card}")
    return screen(siti)


async def test_who_has_begun_reads_what_holds_on_the_day(own_town: Town) -> None:
    siti = await own_town.resident()
    household = await a_household(own_town)
    for day, said, button in DAYS:
        own_town.clock.move_to(at(*day))
        text, buttons = await looks_up(siti, household)
        assert said in text, day
        assert buttons[0] == (button or "Beranda"), day
        assert (SITE in text) is bool(button), day


async def test_an_extension_is_told_from_the_day_it_is_made(own_town: Town) -> None:
    siti, household = await own_town.resident(), await a_household(own_town)
    own_town.clock.move_to(at(3, 30))
    dewi = await own_town.admin()
    await dewi.sends("/tahap")
    await dewi.presses("Ubah: Sensus online")
    await dewi.sends("29 Mei 2020")
    await dewi.presses("Lanjut")
    await dewi.presses("Ya, ubah jadwalnya")
    assert "(sampai 29 Mei 2020)" in (await looks_up(siti, household))[0]


async def test_numbers_that_are_not_found_promise_nobody_after_the_last_visit(
    own_town: Town,
) -> None:
    siti = await own_town.resident()
    stranger = Household("3509121203850999", "3509121206150999")
    assert "petugas akan mendata di rumah" in (await looks_up(siti, stranger))[0]
    own_town.clock.move_to(at(8, 2))
    text, _ = await looks_up(siti, stranger)
    assert "petugas akan mendata" not in text
    assert "kantor BPS" in text


async def test_an_employee_is_not_sent_to_steps_that_are_over(own_town: Town) -> None:
    rina = await own_town.employee("Rina", NIP)
    await rina.sends("/asn")
    assert "Anda belum mulai mengisi" in rina.sees()
    assert "Mulai langkah 1" in rina.buttons() or GO_ON in rina.buttons()
    own_town.clock.move_to(at(4, 2))
    await presses_data(own_town, rina, "employee:status")
    assert "didatangi petugas pada 1–31 Juli 2020" in rina.sees()
    assert GO_ON not in rina.buttons()


@pytest.mark.parametrize("language", ["id", "jv", "mad", "en"])
@pytest.mark.parametrize("day", [BEFORE, BETWEEN, VISITS, OVER])
def test_no_language_sends_anybody_to_a_closed_site(
    language: str, day: tuple[date, Phase | None, Phase | None]
) -> None:
    texts = texts_in(language)
    for progress in (HouseholdProgress.NOT_YET, HouseholdProgress.STARTED):
        shown = status.result(texts, progress=progress, as_of=AS_OF, season=Season(*day))
        assert SITE not in shown.text
        assert len(shown.buttons) == 1
