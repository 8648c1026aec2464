"""Who asks for a certificate gets it, or reads what is missing to it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from census.people.people import Role
from census.recaps.recap import RecapRow
from census.units import Measure
from tests.handlers.groups.grouping import a_bound_group, a_helper
from tests.support.talk import at
from tests.support.town import AMBULU, HEALTH, SABRANG, SUMBEREJO, Town, open_town


@pytest.fixture(scope="module")
async def town(
    tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path
) -> AsyncIterator[Town]:
    """Sabrang has reached the half, Sumberejo has not."""
    folder = tmp_path_factory.mktemp("certificates")
    async with open_town(folder, migrated_sqlite) as opened:
        figures = ((SABRANG, 510), (SUMBEREJO, 420), (HEALTH, 803))
        await opened.publishes(
            [
                RecapRow(
                    unit.code,
                    Measure.EMPLOYEES if unit is HEALTH else Measure.FAMILIES,
                    done,
                    1000,
                )
                for unit, done in figures
            ]
        )
        yield opened


async def test_who_belongs_to_a_village_gets_its_certificate_by_command_and_in_words(
    town: Town,
) -> None:
    slamet = await a_helper(town)
    for asked in ("/piagam", "minta piagam", "mana piagam desa saya?", "Piagamnya dong min"):
        await slamet.sends(asked)
        assert "Piagam Desa Sabrang: target 50% (Bupati) tercapai" in slamet.sees()
        assert slamet.last.media is not None


async def test_who_leads_an_office_reads_what_is_missing_and_who_has_not_finished(
    town: Town,
) -> None:
    agus = await town.resident("Agus")
    await town.grants(agus, Role.OFFICE_HEAD, HEALTH)
    await agus.sends("/piagam")
    assert "Piagam Dinas Kesehatan menunggu target 100% (Bupati): kurang 197 pegawai" in agus.sees()
    assert "803 dari 1.000 pegawai" in agus.sees()
    assert "Data menurut rekap BPS per 6 Maret 2020" in agus.sees()
    assert agus.buttons() == ["Lihat yang belum", "Beranda"]


async def test_whose_village_lacks_something_gets_its_card_to_pass_on(town: Town) -> None:
    budi = town.telegram.person("Budi")
    await budi.sends(f"/start {SUMBEREJO.code.replace('.', '-')}")
    await budi.presses("Indonesia")
    await budi.presses("Setuju")
    await budi.sends("/piagam")
    assert "Piagam Desa Sumberejo menunggu target 50% (Bupati): kurang 80 keluarga" in budi.sees()
    await budi.presses("Kartu hari ini")
    assert "Kartu hari ini untuk Desa Sumberejo" in budi.sees()


async def test_a_stranger_reads_how_it_is_asked_for_and_gets_any_by_name(town: Town) -> None:
    siti = await town.resident("Siti")
    for asked in ("/piagam", "piagam untuk siapa saja ya, lomba mewarnai?"):
        await siti.sends(asked)
        assert "Piagam ada untuk desa, kecamatan, dan kantor yang mencapai target" in siti.sees()
        assert "/piagam Desa" in siti.sees()
    await siti.sends("/piagam sabrang")
    assert "Piagam Desa Sabrang" in siti.sees()
    await siti.sends("piagam desa sumberejo")
    assert "Piagam Desa Sumberejo menunggu" in siti.sees()
    await siti.sends("/piagam kecamatan ambulu")
    assert f"Piagam Kecamatan {AMBULU.name} belum ada" in siti.sees()


async def test_a_code_is_verified_in_the_chat(town: Town) -> None:
    slamet, siti = await a_helper(town), await town.resident("Siti")
    await slamet.sends("/piagam")
    async with town.app.storage.open() as uow:
        (code,) = [each.code or "" for each in await uow.milestones.all(SABRANG.code) if each.code]
    written = "-".join((code[:4], code[4:8], code[8:]))
    await siti.sends(f"/piagam {code[:4].lower()} {code[4:]}")
    assert f"Piagam berkode {written} asli" in siti.sees()
    assert "Piagam Desa Sabrang" in siti.sees()
    group = await a_bound_group(town, slamet)
    await slamet.sends(f"/piagam@{group.bot_username} {written}", to=group)
    assert f"Piagam berkode {written} asli" in group.sees()


@pytest.mark.parametrize("typed", ["7KFP-NFBT-HEDX", "7kfp nfbt hed", "7KFP-NFBT-HEDZ2"])
async def test_a_mistyped_code_is_said_to_be_none_of_ours(town: Town, typed: str) -> None:
    slamet, siti = await a_helper(town), await town.resident("Siti")
    await siti.sends(f"/piagam {typed}")
    assert "Kode ini tidak ada pada kami" in siti.sees()
    group = await a_bound_group(town, slamet)
    await slamet.sends(f"/piagam@{group.bot_username} {typed}", to=group)
    assert "Kode ini tidak ada pada kami" in group.sees()


async def test_a_group_gets_the_certificate_of_its_village(town: Town) -> None:
    slamet = await a_helper(town)
    group = await a_bound_group(town, slamet)
    await slamet.sends(f"/piagam@{group.bot_username}", to=group)
    assert "Piagam Desa Sabrang" in group.sees()
    assert group.last.media is not None
    other = town.telegram.group("Arisan", members=[slamet], with_bot=True)
    await slamet.sends(f"/piagam@{group.bot_username}", to=other)
    assert "/ikat" in other.sees()
    assert other.last.media is None


async def test_after_the_phase_nothing_is_promised_any_more(own_town: Town) -> None:
    await own_town.publishes([RecapRow(SUMBEREJO.code, Measure.FAMILIES, 420, 1000)])
    siti = await own_town.resident()
    await own_town.until(at(6, 10))
    await siti.sends("/piagam sumberejo")
    assert "berhenti 80 keluarga di bawah target" in siti.sees()
