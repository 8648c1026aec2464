"""A circular letter: of the own office for its head, of any for an admin, from the chat."""

import io

import docx
import pytest
from pypdf import PdfReader

from census.people.people import Role
from census.units import Base, Measure
from simulator.chats.people import SimulatedPerson
from tests.support.talk import at, presses_data
from tests.support.town import HEADS_NIP, HEALTH, MORNING, SABRANG, SOCIAL, Town

LETTER = f"office:letter:{HEALTH.code}"
SAID = (
    *(
        "PEMERINTAH KABUPATEN KUDUS",
        "DINAS KESEHATAN",
        "SURAT EDARAN",
        "NOMOR: ..........",
        "/2020",
    ),
    *("Yth. Seluruh pegawai Dinas Kesehatan", "15 Februari – 31 Maret 2020", "sensus.bps.go.id"),
    *("1.910 orang", "100% (Bupati)", "siapkan berkas, temukan keluarga Anda", "t.me/"),
    *("Ditetapkan di Kudus", "pada tanggal 6 Maret 2020", "KEPALA DINAS KESEHATAN,"),
    *("Agus Wibowo", "NIP ..........", "Tembusan: Kepala BPS Kabupaten Kudus"),
)


@pytest.fixture
async def town(own_town: Town) -> Town:
    async with own_town.app.storage.open() as uow:
        base = Base(HEALTH.code, Measure.EMPLOYEES, 1910, "BKPSDM", MORNING.date())
        await uow.units.put([HEALTH], [base])
        await uow.commit()
    return own_town


def file_of(town: Town, somebody: SimulatedPerson) -> tuple[str, bytes]:
    """The newest file that somebody got, with its name."""
    media = somebody.last.media
    file = town.telegram.files.get(media.file_id or "") if media else None
    assert file is not None
    return file.name or "", town.telegram.files.content(file)


async def test_a_head_gets_the_letter_to_edit_and_to_print(town: Town) -> None:
    agus = await town.employee("Agus", HEADS_NIP)
    await agus.sends("/menu")
    await agus.presses("Perlengkapan kantor")
    await agus.presses("Surat edaran")
    name, pdf = file_of(town, agus)
    assert name == f"surat-edaran-{HEALTH.code}.pdf"
    await agus.presses("Untuk disunting (DOCX)")
    name, edited = file_of(town, agus)
    assert name == f"surat-edaran-{HEALTH.code}.docx"
    word = docx.Document(io.BytesIO(edited))
    cells = [cell.text for row in word.tables[0].rows for cell in row.cells]
    written = "\n".join([*(each.text for each in word.paragraphs), *cells])
    (page,) = PdfReader(io.BytesIO(pdf)).pages
    printed = " ".join(page.extract_text().split())
    for words in SAID:
        assert words in written
        assert words in printed
    assert "{" not in written
    assert len(word.inline_shapes) == len(page.images) == 1


async def test_an_admin_names_the_office_and_others_get_no_letter(town: Town) -> None:
    dewi, agus = await town.admin(), await town.employee("Agus", HEADS_NIP)
    await dewi.sends("/edaran dinas sosial")
    assert file_of(town, dewi)[0] == f"surat-edaran-{SOCIAL.code}.pdf"
    for named in ("dinas sosial", "sosial", SOCIAL.code):
        await agus.sends(f"/edaran {named}")
        assert "Dinas Sosial bukan tugas Anda" in agus.sees()
        assert "unit" not in agus.sees()
    await dewi.sends(f"/edaran {SABRANG.code}")
    assert "Untuk desa dan kelurahan ada posternya" in dewi.sees()
    await presses_data(town, agus, f"office:letter:{SOCIAL.code}")
    assert "untuk kepala kantor" in agus.sees()
    rina = await town.employee()
    await town.grants(rina, Role.VERIFIER, HEALTH)
    await presses_data(town, rina, LETTER)
    assert "untuk kepala kantor" in rina.sees()


async def test_a_deputy_gets_the_letter_and_after_the_phase_nobody_does(town: Town) -> None:
    rina = await town.employee()
    await town.grants(rina, Role.DEPUTY, HEALTH)
    await rina.sends("/edaran")
    assert file_of(town, rina)[0] == f"surat-edaran-{HEALTH.code}.pdf"
    town.clock.move_to(at(4, 2))
    await presses_data(town, rina, LETTER)
    assert "surat edarannya tidak berguna lagi" in rina.sees()
