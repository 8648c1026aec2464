"""One-time codes for groups: for whom, for which unit, and for nobody else."""

from dataclasses import replace

import pytest

from census.people.people import Role
from census.units import UnitCode
from tests.handlers.groups.grouping import a_helper
from tests.support.talk import presses_data, screen
from tests.support.town import AMBULU, HEADS_NIP, HEALTH, SABRANG, SUMBEREJO, Town


@pytest.fixture
def town(shared_town: Town) -> Town:
    """People are strangers to each other here."""
    return shared_town


async def test_a_helper_gets_a_code_for_the_village(town: Town) -> None:
    slamet = await a_helper(town)
    await slamet.sends("/kode")
    text, buttons = screen(slamet)
    assert "Kode untuk grup Desa Sabrang" in text
    assert "sampai 8 Maret 2020, 08.00 WIB" in text
    assert buttons == ["Tambahkan saya ke grup", "Beranda"]


async def test_a_head_gets_a_code_for_the_office(own_town: Town) -> None:
    agus = await own_town.employee("Agus", HEADS_NIP)
    await agus.sends("/asn")
    await agus.presses("Kode untuk grup kantor")
    assert "Kode untuk grup Dinas Kesehatan" in agus.sees()


async def test_who_looks_after_several_units_chooses(town: Town) -> None:
    slamet = await a_helper(town)
    await town.grants(slamet, Role.VERIFIER, HEALTH)
    await slamet.sends("/kode")
    assert set(slamet.buttons()) == {"Desa Sabrang (Ambulu)", "Dinas Kesehatan", "Batal"}
    await slamet.presses("Dinas Kesehatan")
    assert "Kode untuk grup Dinas Kesehatan" in slamet.sees()


@pytest.mark.parametrize(
    ("typed", "unit"),
    [
        ("Sabrang", "Desa Sabrang"),
        ("sabrang", "Desa Sabrang"),
        ("35.09.12.2002", "Desa Sabrang"),
        ("Ambulu", "Kecamatan Ambulu"),
        ("Dinas Kesehatan", "Dinas Kesehatan"),
    ],
)
async def test_an_admin_names_the_unit(town: Town, typed: str, unit: str) -> None:
    dewi = await town.admin()
    await dewi.sends("/kode")
    assert "Ketik nama atau kode unit" in dewi.sees()
    await dewi.sends(typed)
    assert f"Kode untuk grup {unit}" in dewi.sees()
    await dewi.sends(f"/kode {typed}")
    assert f"Kode untuk grup {unit}" in dewi.sees()


async def test_a_name_that_two_units_bear_is_asked_back(own_town: Town) -> None:
    namesake = replace(AMBULU, code=UnitCode("35.09.13"), name="Sabrang")
    async with own_town.app.storage.open() as uow:
        await uow.units.put([namesake])
        await uow.commit()
    dewi = await own_town.admin()
    await dewi.sends("/kode Sabrang")
    assert set(dewi.buttons()) == {
        "Desa Sabrang (Ambulu)",
        "Kecamatan Sabrang",
        "Batal",
    }
    await dewi.presses("Kecamatan Sabrang")
    assert "Kode untuk grup Kecamatan Sabrang" in dewi.sees()


async def test_a_name_that_no_unit_bears_can_be_typed_again(town: Town) -> None:
    dewi = await town.admin()
    await dewi.sends("/kode")
    await dewi.sends("Antah Berantah")
    assert 'Saya belum mengenal "Antah Berantah"' in dewi.sees()
    assert dewi.buttons() == ["Batal"]
    await dewi.sends("Sabrang")
    assert "Kode untuk grup Desa Sabrang" in dewi.sees()
    await dewi.sends("/kode Nirgendwo")
    await dewi.sends("Ambulu")
    assert "Kode untuk grup Kecamatan Ambulu" in dewi.sees()
    # No question is open any more: the name of a unit alone asks for its board.
    await dewi.sends("Sabrang")
    assert "Peringkat siapa yang ingin Anda lihat?" in dewi.sees()


async def test_a_resident_gets_no_code_even_by_a_forged_button(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/kode")
    assert "Bagian ini untuk kepala kantor, operator desa, dan tim sensus" in siti.sees()
    await presses_data(town, siti, f"group:code:{SABRANG.code}")
    assert "Bagian ini untuk kepala kantor" in siti.sees()


async def test_a_helper_gets_no_code_for_another_village(town: Town) -> None:
    slamet = await a_helper(town)
    await presses_data(town, slamet, f"group:code:{SUMBEREJO.code}")
    assert "Bagian ini untuk kepala kantor" in slamet.sees()
