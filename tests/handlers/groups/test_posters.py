"""Posters in the chat: the own unit's for heads and helpers, any for admins, none for others."""

import pytest

from census.people.people import Role
from simulator.chats.people import SimulatedPerson
from tests.support.talk import presses_data
from tests.support.town import HEADS_NIP, HEALTH, SABRANG, SOCIAL, SUMBEREJO, Town


@pytest.fixture
def town(shared_town: Town) -> Town:
    return shared_town


def file_of(town: Town, somebody: SimulatedPerson) -> tuple[str, bytes]:
    media = somebody.last.media
    file = town.telegram.files.get(media.file_id or "") if media else None
    assert file is not None
    return file.name or "", town.telegram.files.content(file)


async def test_a_helper_gets_the_poster_of_the_own_village(town: Town) -> None:
    slamet = await town.resident("Slamet")
    await town.grants(slamet, Role.HELPER, SABRANG)
    await slamet.sends("/poster")
    assert "Poster Desa Sabrang siap dicetak" in slamet.sees()
    name, content = file_of(town, slamet)
    assert name == "poster-35.09.12.2002.pdf"
    assert content.startswith(b"%PDF-")


async def test_who_cares_for_several_chooses(town: Town) -> None:
    slamet = await town.resident("Slamet")
    for village in (SABRANG, SUMBEREJO):
        await town.grants(slamet, Role.HELPER, village)
    await slamet.sends("/poster")
    await slamet.presses("Desa Sumberejo")
    assert file_of(town, slamet)[0] == "poster-35.09.12.2003.pdf"


async def test_an_admin_names_the_unit(town: Town) -> None:
    dewi = await town.admin()
    await dewi.sends("/poster")
    assert "Ketik nama atau kode unit" in dewi.sees()
    await dewi.sends("Dinas Tanpa Nama")
    assert "belum mengenal" in dewi.sees()
    await dewi.sends("dinas kesehatan")
    assert file_of(town, dewi)[0] == f"poster-{HEALTH.code}.pdf"
    await dewi.sends(f"/poster {SABRANG.code}")
    assert file_of(town, dewi)[0] == f"poster-{SABRANG.code}.pdf"


async def test_others_units_and_others_people_get_none(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/poster")
    assert "untuk kepala kantor, operator desa, dan tim sensus" in siti.sees()
    agus = await town.employee("Agus", HEADS_NIP)
    await presses_data(town, agus, f"poster:send:{SABRANG.code}")
    assert agus.last.media is None


@pytest.mark.parametrize("command", ["/kode", "/poster"])
@pytest.mark.parametrize("other", ["Dinas Sosial", SOCIAL.code])
async def test_a_head_who_names_another_office_hears_that_it_is_not_theirs(
    town: Town, command: str, other: str
) -> None:
    agus = await town.resident("Agus")
    await town.grants(agus, Role.OFFICE_HEAD, HEALTH)
    await agus.sends(f"{command} {other}")
    assert "Dinas Sosial bukan tugas Anda" in agus.sees()
    assert agus.last.media is None
    await agus.sends(f"{command} Dinkes")
    assert "Dinas Kesehatan" in agus.sees()


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("/poster Dinkes", HEALTH.code),
        ("/poster desa sabrang kec. ambulu", SABRANG.code),
        ("/poster Dinas Kesehatan Kab. Kudus", HEALTH.code),
    ],
)
async def test_an_admin_writes_a_name_as_offices_do(town: Town, typed: str, wanted: str) -> None:
    dewi = await town.admin()
    await dewi.sends(typed)
    assert file_of(town, dewi)[0] == f"poster-{wanted}.pdf"


@pytest.mark.parametrize("typed", ["Dinas Kesehatn", "kesehatan", "dinas kesehtaan"])
async def test_a_name_that_is_only_near_is_offered(town: Town, typed: str) -> None:
    dewi = await town.admin()
    await dewi.sends("/poster")
    await dewi.sends(typed)
    await dewi.presses("Dinas Kesehatan")
    assert file_of(town, dewi)[0] == f"poster-{HEALTH.code}.pdf"
