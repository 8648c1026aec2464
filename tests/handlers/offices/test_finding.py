"""A head finds somebody among those who are open: by name, by post, or in a file."""

import io
from datetime import timedelta

import pytest
from python_calamine import CalamineWorkbook

from census.identity.numbers import Nip
from census.people.people import Employee, KeyedHash
from tests.handlers.offices.test_heads import LIST, with_staff
from tests.support.talk import presses_data
from tests.support.town import HEALTH, NIP, SOCIAL, Town


@pytest.fixture
async def town(own_town: Town) -> Town:
    return own_town


async def test_a_head_finds_people_by_name_and_by_post_and_calls_just_these(town: Town) -> None:
    agus = await with_staff(town)
    nip, staff = (
        Nip.parse(NIP),
        [("Tono", "Sopir"), ("Ani", "PERAWAT"), ("Budi Hartono", "perawat")],
    )
    async with town.app.storage.open() as uow:
        rina = Employee(town.hasher.employee(nip), "Rina Lestari", HEALTH.code, position="Perawat")
        others = [
            Employee(KeyedHash(f"{name:0>64}"), name, HEALTH.code, position=post)
            for name, post in staff
        ]
        await uow.roster.put([rina, *others])
        await uow.commit()
    joined = await town.employee()
    await presses_data(town, agus, LIST)
    assert "• Rina Lestari, Perawat · belum mulai" in agus.sees()
    await agus.presses("Cari nama atau jabatan")
    assert "• Perawat: 3\n• Sopir: 1" in agus.sees().replace("PERAWAT", "Perawat")
    await agus.sends("tono")
    assert "• Tono, Sopir" in agus.sees()
    assert "Hartono" not in agus.sees()
    await agus.sends("xyz")
    assert "Tidak ada xyz di antara yang belum" in agus.sees()
    await agus.sends("rin les")
    await agus.presses("Ingatkan mereka")
    assert "ajakan Anda kepada Rina Lestari" in agus.sees()
    await agus.presses("Kirim ke 1 pegawai")
    await town.passes(timedelta(minutes=1))
    assert "mengajak Anda" in joined.sees()
    await presses_data(town, agus, f"office:find:{HEALTH.code}")
    await agus.presses("Perawat (3)" if "Perawat (3)" in agus.buttons() else "PERAWAT (3)")
    assert "3 belum tercatat selesai" in agus.sees()
    await agus.presses("Ingatkan mereka")
    assert "1 sudah diingatkan hari ini" in agus.sees()
    await presses_data(town, agus, f"office:of:{HEALTH.code}:p000")
    assert "pesan lama" in agus.sees()


async def test_many_found_have_the_file_and_namesakes_are_told_apart(town: Town) -> None:
    agus = await with_staff(town)
    names = [*(f"Guru {number:02}" for number in range(21)), "Siti Aminah", "Siti Aminah", "Siti A"]
    async with town.app.storage.open() as uow:
        await uow.roster.put(
            [
                Employee(KeyedHash(f"{number:064x}"), name, HEALTH.code, position="Guru")
                for number, name in enumerate(names, start=1)
            ]
        )
        second = Employee(
            town.hasher.employee(Nip.parse(NIP)), "Siti Aminah", HEALTH.code, position="guru"
        )
        await uow.roster.put([second])
        await uow.commit()
    siti = await town.employee("Siti")
    await presses_data(town, agus, f"office:find:{HEALTH.code}")
    await agus.sends("guru")
    assert "… dan 5 lagi. Semuanya ada di daftar XLSX." in agus.sees()
    assert "Unduh daftarnya (XLSX)" in agus.buttons()
    await agus.sends("siti aminah")
    for number, state in ((1, "belum mulai"), (2, "belum bergabung"), (3, "belum bergabung")):
        assert f"• Siti Aminah ({number}), " in agus.sees()
        assert state in agus.sees()
    assert "Ingatkan mereka" not in agus.buttons(), "these are not all of the post"
    await agus.presses("Ingatkan Siti Aminah (1)")
    assert "ajakan Anda kepada Siti Aminah (1) nanti" in agus.sees()
    await agus.presses("Kirim ke 1 pegawai")
    await town.passes(timedelta(minutes=1))
    assert "mengajak Anda" in siti.sees()


async def test_the_list_is_a_file_for_who_may_see_names_and_for_nobody_else(town: Town) -> None:
    agus = await with_staff(town)
    await presses_data(town, agus, f"office:file:{HEALTH.code}")
    file = agus.last.media and town.telegram.files.get(agus.last.media.file_id or "")
    assert file
    (sheet,) = CalamineWorkbook.from_filelike(
        io.BytesIO(town.telegram.files.content(file))
    ).sheet_names
    assert sheet == "Belum selesai"
    dewi = await town.admin()
    for who, code in ((dewi, HEALTH.code), (agus, SOCIAL.code)):
        for data in ("file", "find", "of"):
            await presses_data(town, who, f"office:{data}:{code}:p1")
            assert "hanya untuk pimpinan dan verifikator" in who.sees()


async def test_where_names_are_not_known_there_is_no_file_of_them(town: Town) -> None:
    agus = await with_staff(town, named=False)
    for data in ("file", "find"):
        await presses_data(town, agus, f"office:{data}:{HEALTH.code}")
        assert "belum diketahui seluruhnya" in agus.sees()
