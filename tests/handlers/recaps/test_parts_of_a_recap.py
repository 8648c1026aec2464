"""A recap without all of its units wants a typed word; its second part does not."""

from datetime import timedelta

from tests.handlers.recaps.test_recap_files import HEADINGS, TITLE, workbook
from tests.handlers.recaps.test_waiting_recaps import offices
from tests.support.talk import screen
from tests.support.town import MORNING, Town

ROWS = offices(90, 40)


def one_office(name: str, done: int) -> bytes:
    title = (TITLE.format("6 Maret 2020", "07.00"),)
    return workbook(title, (), HEADINGS, (name, done, 100))


async def test_half_of_the_offices_wants_a_word_and_the_other_half_joins_it(
    own_town: Town,
) -> None:
    dewi = await own_town.admin()
    await dewi.sends_document("satu.xlsx", one_office("Dinas Kesehatan", 90))
    text, buttons = screen(dewi)
    assert "1 dari 2 OPD per 6 Mar · 1 belum ada angkanya" in text
    assert "tekan Terbitkan lalu ketik terbitkan" in text
    assert buttons[0] == "Terbitkan"
    await dewi.presses("Terbitkan")
    assert "kalau Anda yakin angkanya benar" in dewi.sees()
    await dewi.sends("ya")
    assert "Belum saya terbitkan" in dewi.sees()
    await dewi.sends("Terbitkan.")
    assert "Data per 6 Maret 2020, 07.00 WIB sudah terbit." in dewi.sees()
    await dewi.sends_document("dua.xlsx", one_office("Dinas Sosial", 40))
    assert "2 dari 2 OPD per 6 Mar" in dewi.sees()
    assert "mengoreksi" not in dewi.sees()
    await dewi.presses("Terbitkan")
    assert "sudah terbit." in dewi.sees()
    await dewi.sends("/peringkat")
    await dewi.presses("OPD")
    assert "130 dari 200 pegawai" in dewi.sees()


async def test_an_office_that_is_missing_keeps_its_figure_and_its_date(own_town: Town) -> None:
    dewi = await own_town.admin()
    await own_town.publishes(
        ROWS,
        as_of=MORNING - timedelta(days=2),
    )
    await own_town.publishes(ROWS[:1], as_of=MORNING)
    await dewi.sends("/peringkat")
    await dewi.presses("OPD")
    assert "1 dari 2 OPD per 6 Mar" in dewi.sees()
    assert "data per 4 Mar" in dewi.sees()
    await dewi.presses("Gambar")
    assert "Data menurut rekap BPS per 6 Maret 2020" in dewi.sees()


async def test_whoever_opened_the_wrong_figures_hears_of_the_correction_once(
    own_town: Town,
) -> None:
    siti, budi, dewi = (
        await own_town.resident("Siti"),
        await own_town.resident("Budi"),
        await own_town.admin(),
    )
    await own_town.publishes(ROWS, as_of=MORNING)
    await siti.sends("/peringkat")
    await siti.presses("OPD")
    await siti.sends("/datasaya")
    assert "Papan peringkat yang Anda buka dalam sepekan" in siti.sees()
    await dewi.sends("/peringkat")
    await dewi.presses("OPD")
    part = workbook(
        (TITLE.format("6 Maret 2020", "08.00"),), (), HEADINGS, ("Dinas Sosial", 95, 100)
    )
    await dewi.sends_document("benar.xlsx", part)
    await dewi.presses("Terbitkan sebagai koreksi")
    await dewi.sends("baris tertukar")
    await dewi.sends("terbitkan")
    assert "1 obrolan yang sudah menerima angka lama" in dewi.sees()
    said = len(budi.from_bot)
    await own_town.passes(timedelta(minutes=10))
    assert "Data per 6 Maret 2020, 08.00 WIB dikoreksi" in siti.sees()
    assert "Peringkat 2 OPD sudah berubah." in siti.sees()
    heard = len(siti.from_bot)
    await own_town.passes(timedelta(minutes=10))
    assert (len(siti.from_bot), len(budi.from_bot)) == (heard, said)
    await siti.presses("Lihat di papan peringkat")
    assert "1. Dinas Sosial" in siti.sees() or "1 Dinas Sosial" in siti.sees()
    assert "185 dari 200 pegawai" in siti.sees()


async def test_a_reason_does_not_stand_for_the_word_that_odd_figures_need(own_town: Town) -> None:
    dewi = await own_town.admin()
    await own_town.publishes(offices(50, 40), as_of=MORNING)
    odd = workbook(
        (TITLE.format("6 Maret 2020", "08.00"),), (), HEADINGS, ("Dinas Sosial", 130, 100)
    )
    await dewi.sends_document("benar.xlsx", odd)
    await dewi.presses("Terbitkan sebagai koreksi")
    await dewi.sends("baris tertukar")
    assert "kalau Anda yakin angkanya benar. Ketik terbitkan" in dewi.sees()
    await dewi.sends("baris tertukar")
    assert "Belum saya terbitkan" in dewi.sees()
    await dewi.sends("terbitkan")
    assert "sudah dikoreksi" in dewi.sees()
    await dewi.sends("/terbit")
    assert "oleh Anda: baris tertukar" in dewi.sees()


async def test_figures_of_two_hours_of_one_day_each_carry_their_own(own_town: Town) -> None:
    dewi = await own_town.admin()
    await own_town.publishes(ROWS, as_of=MORNING - timedelta(hours=2))
    await dewi.sends_document("satu.xlsx", one_office("Dinas Kesehatan", 95))
    assert "1 dari 2 OPD per 6 Maret 2020, 07.00 WIB · 1 tetap memakai angka lama" in dewi.sees()
    await dewi.presses("Terbitkan")
    await dewi.sends("/peringkat")
    await dewi.presses("OPD")
    assert "1 dari 2 OPD per 6 Maret 2020, 07.00 WIB" in dewi.sees()
    assert "data per 06.00 WIB" in dewi.sees()
