"""Cards to pass on, as people ask for them."""

from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from census.people.people import Role
from census.recaps.recap import RecapRow
from census.units import Measure, Unit, UnitCode, UnitKind
from simulator.chats.people import SimulatedPerson
from tests.handlers.groups.grouping import a_bound_group, a_helper
from tests.support.question_books import few_books
from tests.support.talk import presses_data
from tests.support.town import HEALTH, SABRANG, SOCIAL, SUMBEREJO, Town, open_town

PAGE = "https://sensus.example"
INSPECTORATE = Unit(UnitCode("opd-insp"), "Inspektorat", UnitKind.OFFICE, HEALTH.parent)


@pytest.fixture(scope="module")
async def town(
    tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path
) -> AsyncIterator[Town]:
    """A campaign with a public page; of one office there are few people."""
    folder = tmp_path_factory.mktemp("cards")
    async with open_town(
        folder, migrated_sqlite, load_knowledge_base=few_books, web={"url": PAGE}
    ) as opened:
        async with opened.app.storage.open() as uow:
            await uow.units.put([INSPECTORATE])
            await uow.commit()
        await opened.publishes(
            [
                RecapRow(SABRANG.code, Measure.FAMILIES, 340, 1000),
                RecapRow(SUMBEREJO.code, Measure.FAMILIES, 320, 1000),
                RecapRow(HEALTH.code, Measure.EMPLOYEES, 803, 910),
                RecapRow(SOCIAL.code, Measure.EMPLOYEES, 3, 4),
                RecapRow(INSPECTORATE.code, Measure.EMPLOYEES, 20, 40),
            ]
        )
        yield opened


def picture_of(town: Town, somebody: SimulatedPerson) -> bytes:
    media = somebody.last.media
    file = town.telegram.files.get(media.file_id or "") if media else None
    assert file is not None
    return town.telegram.files.content(file)


def size_of_picture(town: Town, somebody: SimulatedPerson) -> tuple[int, int]:
    with Image.open(BytesIO(picture_of(town, somebody))) as picture:
        return picture.size


async def from_sabrang(town: Town, name: str) -> SimulatedPerson:
    """Somebody who came by the link of a village."""
    somebody = town.telegram.person(name)
    await somebody.sends("/start 35-09-12-2002")
    await somebody.presses("Indonesia")
    await somebody.presses("Setuju")
    return somebody


async def who_has_sent(town: Town, name: str) -> SimulatedPerson:
    somebody = await from_sabrang(town, name)
    await presses_data(town, somebody, "claim:yes")
    return somebody


async def test_who_has_taken_part_gets_a_card_with_the_link_of_the_village(town: Town) -> None:
    siti = await who_has_sent(town, "Siti")
    await siti.presses("Kartu untuk dibagikan")
    said = siti.sees()
    assert "Keluarga kami sudah ikut Sensus Penduduk 2020. Anda juga?" in said
    assert f"{PAGE}/unit/{SABRANG.code}" in said
    assert "Siti" not in said
    assert size_of_picture(town, siti) == (1080, 1080)
    assert siti.buttons()[1:] == ["✍️ Tulis nama", "📣 Kartu hari ini", "Beranda"]


async def test_who_came_without_a_village_is_asked_and_it_is_kept(town: Town) -> None:
    budi = await town.resident("Budi")
    await presses_data(town, budi, "claim:yes")
    await budi.presses("Kartu untuk dibagikan")
    assert f"{PAGE}/unit/" not in budi.sees()
    assert budi.buttons()[1:3] == ["🏘 Tambah desa", "✍️ Tulis nama"]
    await budi.presses("Tambah desa")
    await budi.sends("atlantis barat")
    assert "tidak saya temukan" in budi.sees()
    await budi.sends("sabrang")
    assert f"{PAGE}/unit/{SABRANG.code}" in budi.sees()
    assert "🏘 Tambah desa" not in budi.buttons()
    await budi.sends("peringkat desa saya")
    assert "Desa Sabrang" in budi.sees().splitlines()[0]


async def test_a_name_stands_on_it_when_it_is_wished_and_is_kept_nowhere(town: Town) -> None:
    rina = await who_has_sent(town, "Rina")
    await rina.presses("Kartu untuk dibagikan")
    plain = picture_of(town, rina)
    await rina.presses("Tulis nama")
    assert "tidak saya simpan" in rina.sees()
    await rina.sends("x" * 41)
    assert "paling banyak 40 huruf" in rina.sees()
    await rina.sends("Rina 081234567")
    assert "tanpa nomor" in rina.sees()
    await rina.sends("Keluarga  Rina Lestari")
    named = picture_of(town, rina)
    assert named != plain
    assert "dengan nama yang Anda tulis" in rina.sees()
    assert rina.buttons()[1:3] == ["✍️ Ganti nama", "Tanpa nama"]
    await rina.sends("Rina Lestari")
    renamed = picture_of(town, rina)
    assert renamed not in (named, plain)
    await rina.presses("Ganti nama")
    await rina.sends("Keluarga Rina Lestari")
    assert picture_of(town, rina) == named
    for said in ("Terima kasih", "harga cabai berapa", "Stop"):
        await rina.sends(said)
        assert rina.last.media is None
        await rina.sends("Rina Lestari")
        assert rina.last.media is None, "an other word has closed the question"
        await presses_data(town, rina, "card:done:household:name")
        await rina.sends("Rina Lestari")
        assert picture_of(town, rina) == renamed
    await rina.presses("Tanpa nama")
    assert picture_of(town, rina) == plain


async def test_no_rude_word_stands_on_a_card(town: Town) -> None:
    rina = await who_has_sent(town, "Rina")
    await presses_data(town, rina, "card:done:household:name")
    for said in ("Bajingan", "Keluarga B4bi"):
        await rina.sends(said)
        assert "kata itu tidak saya tulis" in rina.sees()
        assert rina.last.media is None
    await rina.sends("Keluarga Rina")
    assert rina.last.media is not None


async def test_what_is_no_name_is_answered_and_stands_on_no_card(town: Town) -> None:
    tini = await who_has_sent(town, "Tini")
    for said, answer in (
        ("kapan petugas datang?", "Maksud Anda yang mana?"),
        ("mana piagam desa saya?", "Piagam"),
        ("lupa kata sandi", "kata sandi"),
    ):
        await tini.sends("/kartu")
        await tini.presses("Tulis nama")
        await tini.sends(said)
        assert answer.lower() in tini.sees().lower()
        assert "Tanpa nama" not in tini.buttons()
        await tini.sends("Keluarga Tini")
        assert "Tanpa nama" not in tini.buttons()


async def test_a_command_ends_the_asking_for_a_name(town: Town) -> None:
    tuti = await who_has_sent(town, "Tuti")
    await tuti.sends("/kartu")
    await tuti.presses("Tulis nama")
    await tuti.sends("/peringkat")
    await tuti.sends("Bajingan")
    assert "Tanpa nama" not in tuti.buttons()
    await tuti.sends("/kartu")
    await tuti.presses("Tulis nama")
    await tuti.sends("x" * 41)
    assert tuti.buttons() == ["Batal"]
    await tuti.sends("Tuti Lestari")
    assert "Tanpa nama" in tuti.buttons()
    await tuti.presses("Tulis nama")
    await tuti.sends("x" * 41)
    await tuti.presses("Batal")
    await tuti.sends("Tuti Lestari")
    assert "Tanpa nama" not in tuti.buttons()


async def test_who_has_not_taken_part_gets_the_card_of_the_village(town: Town) -> None:
    budi = await from_sabrang(town, "Budi")
    await budi.sends("/kartu")
    said = "Desa Sabrang: 340 dari 1.000 keluarga sudah ikut Sensus Penduduk 2020"
    assert f"{said} (data per 6 Maret 2020)" in budi.sees()
    assert "Angka contoh" not in budi.sees()
    assert size_of_picture(town, budi) == (1080, 1080)
    await presses_data(town, budi, "card:done")
    assert "begitu keluarga Anda sudah ikut sensus" in budi.sees()
    assert "Tinggal" not in budi.sees()
    assert budi.buttons() == ["Mulai langkah 1", "Beranda"]
    await budi.presses("Mulai langkah 1")
    await budi.presses("Sudah")
    await presses_data(town, budi, "card:done")
    assert "1 dari 7 langkah" in budi.sees()
    assert budi.buttons() == ["Lanjutkan langkah 2", "Beranda"]


async def test_a_board_leads_to_the_card_of_its_unit(town: Town) -> None:
    agus = await town.resident("Agus")
    await agus.sends("/peringkat dinas kesehatan")
    await agus.presses("Kartu hari ini")
    assert "Dinas Kesehatan: 803 dari 910 pegawai sudah ikut" in agus.sees()
    for asked in ("/kartu sabrang", "minta kartu desa sabrang dong"):
        await agus.sends(asked)
        assert "Desa Sabrang: 340" in agus.sees()
    await agus.sends("kartu desa saya")
    assert "Untuk yang mana?" in agus.sees()
    await agus.sends("Sabrng")
    await agus.presses("Desa Sabrang")
    assert "Desa Sabrang: 340" in agus.sees()


async def test_there_is_no_card_that_points_at_a_few_people(town: Town) -> None:
    agus = await town.resident("Agus")
    await agus.sends("/kartu dinas sosial")
    assert "bisa menunjuk seseorang" in agus.sees()
    assert agus.last.media is None


@pytest.mark.parametrize("role", [Role.REGENT, Role.ADMIN])
async def test_who_cares_for_the_regency_gets_its_card_and_that_of_any_unit(
    town: Town, role: Role
) -> None:
    ratna = await town.resident("Ratna")
    await town.grants(ratna, role)
    await ratna.sends("/kartu")
    said = "Kabupaten Jember: 660 dari 2.000 keluarga sudah ikut Sensus Penduduk 2020"
    assert f"{said} (data per 6 Maret 2020)" in ratna.sees()
    assert size_of_picture(town, ratna) == (1080, 1080)
    await ratna.sends("/kartu Dinas Kesehatan")
    assert "Dinas Kesehatan: 803" in ratna.sees()


async def test_invented_figures_are_marked_in_the_words_to_send_along(own_town: Town) -> None:
    siti = await own_town.resident()
    rows = [RecapRow(SABRANG.code, Measure.FAMILIES, 510, 1000)]
    await own_town.publishes(rows, illustrative=True)
    for asked in ("/kartu sabrang", "/kartu kabupaten jember", "/piagam sabrang"):
        await siti.sends(asked)
        assert "Angka contoh untuk peragaan" in siti.sees()


async def test_a_group_gets_the_card_of_its_village(town: Town) -> None:
    group = await a_bound_group(town, slamet := await a_helper(town))
    await slamet.sends(f"/kartu@{group.bot_username}", to=group)
    assert "Kartu hari ini untuk Desa Sabrang" in group.sees()
    assert group.buttons() == ["Kirim lewat WhatsApp"]
    await slamet.sends(f"/kartu@{group.bot_username} desa sumberejo", to=group)
    assert "Kartu hari ini untuk Desa Sumberejo" in group.sees()


async def test_an_employee_has_a_card_of_the_office_as_well(town: Town) -> None:
    rina = await who_has_sent(town, "Wati")
    await town.grants(rina, Role.EMPLOYEE, HEALTH)
    await rina.sends("/kartu")
    await rina.presses("Kartu kantor")
    assert "Saya sudah ikut Sensus Penduduk 2020" in rina.sees()
    assert f"{PAGE}/unit/{HEALTH.code}" in rina.sees()
    await rina.sends("bagi kartu")
    assert "Keluarga kami sudah ikut" in rina.sees()
    await rina.sends("kartu kantor")
    assert "Saya sudah ikut Sensus Penduduk 2020" in rina.sees()
    await rina.sends("kartu desa saya")
    assert "Kartu hari ini untuk Desa Sabrang" in rina.sees()
