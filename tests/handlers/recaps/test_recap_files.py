"""An admin sends a recap's file to the bot: what it makes of it, asks, and answers."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter

from services.ports.incoming import MOST_RECAP_BYTES
from services.ports.operations.bookkeeping import AuditEntry
from simulator.chats.people import SimulatedPerson
from simulator.cloud.files import FileStore
from tests.support.talk import at, screen
from tests.support.town import Town

Line = tuple[object, ...]
SAVED = datetime(2020, 3, 1, tzinfo=UTC)
TITLE = "Rekap ASN per {} pukul {} WIB"
HEADINGS: Line = ("Nama OPD", "ASN selesai", "Jumlah ASN")
CSV = "Nama OPD;ASN selesai;Jumlah ASN\nDinas Kesehatan;{};100\nDinas Sosial;{};100\n"


def workbook(*lines: Line) -> bytes:
    """A small XLSX as offices save it."""
    content = BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        book.set_properties({"created": SAVED})  # the same bytes, whenever they are made
        sheet = book.add_worksheet("Rekap")
        for number, line in enumerate(lines):
            sheet.write_row(number, 0, line)
    return content.getvalue()


def offices(health: int, social: int, *, day: str, clock: str = "18.00") -> bytes:
    return workbook(
        (TITLE.format(f"{day} 2020", clock),),
        (),
        HEADINGS,
        ("Dinas Kesehatan", health, 100),
        ("Dinas Sosial", social, 100),
    )


async def audited(town: Town) -> list[AuditEntry]:
    async with town.app.storage.open() as uow:
        return list(await uow.audit.newest())


async def drops(dewi: SimulatedPerson) -> None:
    """Leave nothing that waits for the next test."""
    await dewi.presses("Batal")


async def test_a_workbook_is_understood_and_published(shared_town: Town) -> None:
    dewi = await shared_town.admin()
    await dewi.sends_document("rekap.xlsx", offices(41, 52, day="1 Maret"))
    text, buttons = screen(dewi)
    assert "Rekap per 1 Maret 2020, 18.00 WIB menunggu diterbitkan" in text
    assert "2 OPD" in text
    assert "Papan OPD: 93 dari 200 pegawai" in text
    assert buttons == ["Terbitkan", "Ubah tanggal", "Batal", "Riwayat data"]
    await dewi.presses("Terbitkan")
    assert "Data per 1 Maret 2020, 18.00 WIB sudah terbit" in dewi.sees()
    published = (await audited(shared_town))[0]
    assert (published.action, published.actor) == ("recap published", str(dewi.chat_id))
    assert len(published.facts["file"]) == 64
    await dewi.sends_document("rekap.xlsx", offices(41, 52, day="1 Maret"))
    assert "sudah terbit sebelumnya. Tidak ada yang berubah" in dewi.sees()


async def test_the_next_file_shows_what_grew(shared_town: Town) -> None:
    dewi = await shared_town.admin()
    await dewi.sends_document("rekap.xlsx", offices(60, 52, day="2 Maret"))
    assert "112 dari 200 pegawai (naik 19)" in dewi.sees()
    assert "Dinas Kesehatan: ▲1 ke peringkat 1" in dewi.sees()
    await dewi.presses("Batal")
    assert "dibuang" in dewi.sees()


async def test_a_file_without_a_date_is_asked_for_it(shared_town: Town) -> None:
    dewi = await shared_town.admin()
    await dewi.sends_document("rekap.csv", CSV.format(70, 61).encode())
    text, buttons = screen(dewi)
    assert "Angkanya per kapan?" in text
    assert "Kemarin, 18.00 WIB" in buttons
    await dewi.sends("entah kapan")
    assert "belum bisa saya baca sebagai waktu" in dewi.sees()
    await dewi.sends("besok? 7/3 10.00")
    await dewi.sends("7 Maret 10.00")
    assert "belum tiba" in dewi.sees()
    await dewi.sends("kemarin 17.30")
    assert "Rekap per 5 Maret 2020, 17.30 WIB" in dewi.sees()
    await dewi.presses("Ubah tanggal")
    assert "Seharusnya per kapan?" in dewi.sees()
    await dewi.presses("Kemarin, 18.00 WIB")
    assert "Rekap per 5 Maret 2020, 18.00 WIB" in dewi.sees()
    await drops(dewi)


async def test_a_title_that_disagrees_with_the_name_is_asked_about(shared_town: Town) -> None:
    dewi = await shared_town.admin()
    await dewi.sends_document("rekap 5 maret.xlsx", offices(74, 65, day="4 Maret"))
    text, buttons = screen(dewi)
    assert (
        "judul dan namanya menyebut waktu yang berbeda: 4 Maret 2020, 18.00 WIB dan 5 Maret 2020"
        in text
    )
    assert buttons[:2] == ["4 Maret 2020, 18.00 WIB", "5 Maret 2020, 23.59 WIB"]
    await dewi.presses("4 Maret 2020, 18.00 WIB")
    assert "Rekap per 4 Maret 2020, 18.00 WIB menunggu" in dewi.sees()
    await drops(dewi)


async def test_a_day_before_the_census_can_be_typed_again(shared_town: Town) -> None:
    dewi = await shared_town.admin()
    await dewi.sends_document("rekap.xlsx", offices(75, 66, day="1 Maret 2019;"))
    assert "di luar masa sensus" in dewi.sees()
    await dewi.sends("5 Maret 2019")
    assert "sebelum sensus dimulai (15 Februari 2020)" in dewi.sees()
    await dewi.sends("5 Maret 2020")
    assert "Rekap per 5 Maret 2020, 23.59 WIB menunggu" in dewi.sees()
    await drops(dewi)


async def test_the_date_can_be_pressed(shared_town: Town) -> None:
    dewi = await shared_town.admin()
    await dewi.sends_document("rekap.csv", CSV.format(71, 62).encode())
    await dewi.presses("Kemarin, 18.00 WIB")
    assert "Rekap per 5 Maret 2020, 18.00 WIB" in dewi.sees()
    await drops(dewi)
    await dewi.sends_document("rekap.csv", CSV.format(72, 62).encode())
    _, old = dewi.find_button("Kemarin, 18.00 WIB")
    asked = dewi.last
    await dewi.presses("Batal")
    dewi.press(asked, old["callback_data"])
    await shared_town.telegram.settled()
    assert "Kirim lagi berkasnya" in dewi.sees()


async def test_a_column_nobody_knows_is_asked_once(shared_town: Town) -> None:
    dewi = await shared_town.admin()

    def odd(done: int) -> bytes:
        heading = f"Nama OPD;Sdh beres;Jumlah ASN\nDinas Kesehatan;{done};100\n"
        return f"# per 4 Maret 2020 18.00\n{heading}".encode()

    await dewi.sends_document("rekap 2020-03-04 18.00.csv", odd(33))
    assert "Kolom Sdh beres" in dewi.sees()
    await dewi.sends("pegawai yang sudah")
    assert "tekan salah satu tombolnya" in dewi.sees()
    await dewi.presses("Pegawai selesai")
    assert "93 → 85 dari 200 pegawai (turun 8)" in dewi.sees()
    assert "1 dari 2 OPD per 4 Mar · 1 tetap memakai angka lama" in dewi.sees()
    assert "seperti terakhir kali" not in dewi.sees()
    await drops(dewi)
    await dewi.sends_document("rekap 2020-03-04 18.00.csv", odd(34))
    assert (
        'Kolom "Sdh beres" saya baca sebagai Pegawai selesai, seperti terakhir kali' in dewi.sees()
    )
    await dewi.presses("Bukan itu maksudnya")
    assert "saya lupakan" in dewi.sees()
    await dewi.sends_document("rekap 2020-03-04 18.00.csv", odd(34))
    assert "Kolom Sdh beres" in dewi.sees()


async def test_an_answer_to_the_bots_own_question_is_no_dead_end(shared_town: Town) -> None:
    dewi = await shared_town.admin()

    def of_office(done: int) -> bytes:
        return f"Nama OPD;ASN;Respon ASN\nDinas Kesehatan;100;{done}\n".encode()

    await dewi.sends_document("2020-03-04 18.00.csv", of_office(33))
    assert "Kolom ASN" in dewi.sees()
    await dewi.presses("Seluruh pegawai")
    assert 'Kolom "ASN" saya baca sebagai Seluruh pegawai, sesuai jawaban Anda.' in dewi.sees()
    assert "Rekap per 4 Maret 2020, 18.00 WIB menunggu" in dewi.sees()
    await drops(dewi)
    await dewi.sends_document("2020-03-04 18.00.csv", b"Nama OPD;ASN\nDinas Kesehatan;50\n")
    assert "Belum ada kolom jumlah keluarga, jiwa, atau pegawai." in dewi.sees()
    assert 'Kolom "ASN" saya baca sebagai Seluruh pegawai, seperti terakhir kali' in dewi.sees()
    await dewi.presses("Bukan itu maksudnya")
    assert "saya baca sebagai" not in dewi.sees()
    assert "Rekap per 4 Maret 2020, 18.00 WIB menunggu" in dewi.sees()
    await drops(dewi)
    await dewi.sends_document("2020-03-04 18.00.csv", of_office(34))
    assert "Kolom ASN" in dewi.sees()
    await dewi.presses("Batal")


async def test_cells_without_a_number_are_asked_about_once(shared_town: Town) -> None:
    dewi = await shared_town.admin()

    def nothing(mark: str) -> bytes:
        heading = "Nama OPD;ASN selesai;Jumlah ASN"
        return f"{heading}\nDinas Kesehatan;35;100\nDinas Sosial;{mark};100\n".encode()

    await dewi.sends_document("2020-03-04 18.00.csv", nothing("nihil"))
    text, buttons = screen(dewi)
    assert "Di 1 sel tertulis nihil, mulai dari B3" in text
    assert buttons[:2] == ["Nol", "Belum ada datanya"]
    await dewi.presses("Nol")
    assert "35 dari 200 pegawai" in dewi.sees()
    await drops(dewi)
    await dewi.sends_document("2020-03-04 18.00.csv", nothing("Nihil"))
    assert '"nihil" saya baca sebagai Nol, seperti terakhir kali' in dewi.sees()
    await drops(dewi)
    await dewi.sends_document("2020-03-04 18.00.csv", nothing(""))
    assert "Ada 1 sel kosong" in dewi.sees()
    await dewi.presses("Belum ada datanya")
    assert "1 dari 2 OPD per 4 Mar · 1 tetap memakai angka lama" in dewi.sees()
    await drops(dewi)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("rekap.xlsx", b"<html><body><h1>Silakan masuk</h1></body></html>", "halaman web"),
        ("rekap.xlsx", workbook(HEADINGS)[:900], "rusak"),
        ("rekap.csv", CSV.format("3,7", 5).encode(), "bilangan bulat"),
        ("surat.pdf", b"%PDF-1.4 surat", "Ini PDF"),
    ],
)
async def test_a_wrong_file_gets_one_clear_sentence(
    shared_town: Town, name: str, content: bytes, sentence: str
) -> None:
    dewi = await shared_town.admin()
    before = await audited(shared_town)
    await dewi.sends_document(name, content)
    assert "Berkasnya belum bisa saya pakai. Tidak ada yang berubah." in dewi.sees()
    assert sentence in dewi.sees()
    assert "Error" not in dewi.sees()
    assert await audited(shared_town) == before


async def test_many_faults_are_turned_page_by_page(shared_town: Town) -> None:
    dewi = await shared_town.admin()
    wrong = ("lima", "-5", "3,5", "6-Mar")
    lines = "".join(f"Dinas {odd};{odd};{odd}\n" for odd in wrong * 3)
    await dewi.sends_document("r.csv", f"Nama OPD;ASN selesai;Jumlah ASN\n{lines}".encode())
    assert "ada 36 hal yang perlu dibetulkan" in dewi.sees()
    await dewi.presses("Berikutnya")
    assert "Halaman 2 dari 3" in dewi.sees()


async def test_like_faults_are_one_line(shared_town: Town) -> None:
    dewi = await shared_town.admin()
    lines = "".join(f"Dinas Antah {number};1;2\n" for number in range(31))
    await dewi.sends_document("r.csv", f"Nama OPD;ASN selesai;Jumlah ASN\n{lines}".encode())
    assert '31 baris: A2 (Nama OPD): Nama "Dinas Antah 0" tidak dikenal.' in dewi.sees()
    assert "Begitu juga A3, A4, A5, A6, A7 dan 25 lagi." in dewi.sees()


async def test_a_file_too_large_is_not_even_fetched(shared_town: Town) -> None:
    dewi = await shared_town.admin()
    await dewi.sends_document("rekap.csv", bytes(MOST_RECAP_BYTES + 1))
    assert "paling besar 20 MB" in dewi.sees()


async def test_somebody_elses_file_is_declined_kindly(shared_town: Town) -> None:
    siti = await shared_town.resident()
    await siti.sends_document("rekap.xlsx", offices(99, 99, day="3 Maret"))
    assert "hanya saya terima dari tim sensus" in siti.sees()
    await siti.sends_document("kk.pdf", b"%PDF-1.4")
    assert "Kalau isinya KTP atau KK, hapus saja" in siti.sees()


async def test_in_a_group_the_way_leads_to_the_private_chat(shared_town: Town) -> None:
    dewi, siti = await shared_town.admin(), await shared_town.resident()
    group = shared_town.telegram.group("Tim sensus", members=[dewi, siti])
    await dewi.adds_bot_to(group)
    await group.set_admin()
    said = len(group.from_bot)
    me = shared_town.telegram.bot.username
    await siti.sends_document("rekap.xlsx", b"x", to=group)
    assert len(group.from_bot) == said
    await dewi.sends_document("rekap.xlsx", b"x", caption=f"@{me}", to=group)
    assert "obrolan pribadi" in group.sees()


async def test_two_admins_press_at_once_and_one_publishes(shared_town: Town) -> None:
    dewi, joko = await shared_town.admin(), await shared_town.admin("Joko")
    await dewi.sends_document("rekap.xlsx", offices(62, 53, day="3 Maret"))
    await joko.sends("/terbit")
    assert "3 Maret" in joko.sees()
    for somebody in (dewi, joko):
        _, button = somebody.find_button("Terbitkan")
        somebody.press(somebody.last, button["callback_data"])
    await shared_town.telegram.settled()
    said = sorted([dewi.sees(), joko.sees()])
    assert sum("Tidak ada yang berubah" in each for each in said) == 1
    assert sum("kabar peringkat" in each for each in said) == 1


async def test_a_bot_api_server_on_this_machine_names_files_by_their_path(
    own_town: Town, tmp_path: Path
) -> None:
    own_town.telegram.files, own_town.telegram.is_local = FileStore(tmp_path / "server"), True
    dewi = await own_town.admin()
    await dewi.sends_document("rekap.xlsx", offices(41, 52, day="1 Maret"))
    assert "Rekap per 1 Maret 2020, 18.00 WIB menunggu diterbitkan" in dewi.sees()


async def test_a_day_after_the_census_is_refused_in_the_chat_as_well(own_town: Town) -> None:
    own_town.clock.move_to(at(8, 20, 10))
    dewi = await own_town.admin()
    await dewi.sends_document("rekap.xlsx", offices(74, 65, day="30 Juli"))
    await dewi.presses("Ubah tanggal")
    await dewi.sends("10 Agustus 2020 18.00")
    assert "setelah sensus berakhir" in dewi.sees()
