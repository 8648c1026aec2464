"""A recap without all of its units wants a typed word; its second part does not."""

from datetime import timedelta

from tests.handlers.talk import screen
from tests.handlers.test_recap_files import HEADINGS, TITLE, workbook
from tests.handlers.test_waiting_recaps import offices
from tests.town import MORNING, Town

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
    assert "Data BPS per 6 Maret 2020" in dewi.sees()
