"""An admin sends the export of a form, with a person a line."""

from tests.support.talk import screen
from tests.support.town import Town

NIK = "3509125203850001"
FORM = f"""Timestamp,Nama,NIK,Instansi,Sudah mengisi SP Online?
3/1/2020 8:01:12,Rina Lestari,{NIK},Dinas Kesehatan,Sudah
3/1/2020 8:02:12,Agus Wibowo,3509120412700003,Dinkes,Belum
3/1/2020 9:00:00,Tono,,Dinas Sosial,Sudah
""".encode()


async def test_a_form_is_counted_by_office_after_a_question(own_town: Town) -> None:
    dewi = await own_town.admin()
    await dewi.sends_document("Form 1 Maret 2020.csv", FORM)
    text, buttons = screen(dewi)
    assert "Sudah mengisi SP Online? (E1, isinya misalnya Sudah)" in text
    assert buttons == ["Satu orang sebaris", "Tidak dipakai", "Batal"]
    await dewi.presses("Satu orang sebaris")
    text, buttons = screen(dewi)
    assert "2 dari 3 orang di 2 kantor sudah selesai" in text
    assert "Terbitkan" in buttons
    assert not any(NIK in said or "Rina" in said for said in (text, *buttons))
    await dewi.presses("Terbitkan")
    assert "sudah terbit" in dewi.sees()
    async with own_town.app.storage.open() as uow:
        assert NIK not in repr(await uow.audit.newest())
