"""Who asks for a certificate gets it, or reads what is missing to it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from census.people.people import Role
from census.recaps.recap import RecapRow
from census.units import Measure
from tests.handlers.groups.grouping import a_bound_group, a_helper
from tests.support.question_books import few_books
from tests.support.talk import at, count, presses_data
from tests.support.town import AMBULU, HEALTH, SABRANG, SUMBEREJO, Town, open_town


@pytest.fixture(scope="module")
async def town(
    tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path
) -> AsyncIterator[Town]:
    """Sabrang has reached the half, Sumberejo has not."""
    folder = tmp_path_factory.mktemp("certificates")
    async with open_town(folder, migrated_sqlite, load_knowledge_base=few_books) as opened:
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
        assert "misalnya Desa" in siti.sees()
    await siti.sends("/piagam sabrang")
    assert "Piagam Desa Sabrang" in siti.sees()
    await siti.sends("piagam desa sumberejo")
    assert "Piagam Desa Sumberejo menunggu" in siti.sees()
    await siti.sends("/piagam kecamatan ambulu")
    assert f"Piagam Kecamatan {AMBULU.name} belum ada" in siti.sees()


async def test_the_name_that_is_typed_next_is_taken(town: Town) -> None:
    siti = await town.resident("Siti")
    await siti.sends("/piagam")
    await siti.sends("sabrng")
    assert "Piagam siapa yang Anda maksud?" in siti.sees()
    assert siti.buttons() == ["Desa Sabrang (Ambulu)", "Batal"]
    await siti.sends("sabrang")
    assert "Piagam Desa Sabrang: target 50%" in siti.sees()
    await siti.sends("/piagam desa antah berantah")
    assert 'Saya belum mengenal "desa antah berantah"' in siti.sees()
    await siti.sends("Sumberejo")
    assert "Piagam Desa Sumberejo menunggu" in siti.sees()


async def test_a_question_instead_of_the_name_is_answered(town: Town) -> None:
    siti = await town.resident("Siti")
    for asked, answer in (
        ("lupa kata sandi", "kata sandi"),
        ("kartu desa sumberejo", "Kartu hari ini"),
        ("bantuan", "Yang bisa saya bantu"),
        ("babi lu", "Maaf"),
    ):
        await siti.sends("/piagam")
        await siti.sends(asked)
        assert answer.lower() in siti.sees().lower()
    await siti.sends("sabrang")
    assert "Piagam" not in siti.sees()


async def test_own_units_are_meant_by_their_kind_and_by_who_leads_them(town: Town) -> None:
    agus = await town.resident("Agus")
    await agus.sends(f"/start {SABRANG.code.replace('.', '-')}")
    await town.grants(agus, Role.OFFICE_HEAD, HEALTH)
    for asked, answer in (
        ("mana piagam desa saya?", "Piagam Desa Sabrang: target 50%"),
        ("piagam buat pak kades", "Piagam Desa Sabrang: target 50%"),
        ("piagam kecamatan kami", "Piagam Kecamatan Ambulu belum ada"),
        ("sertifikat kantor saya mana?", "Piagam Dinas Kesehatan menunggu"),
    ):
        await agus.sends(asked)
        assert answer in agus.sees()
    siti = await town.resident("Siti")
    await siti.sends("piagam buat pak kades")
    assert "Untuk yang mana?" in siti.sees()


async def _code_of_sabrang(town: Town) -> tuple[str, str]:
    """Return the code of its certificate, as it is kept and as it is written."""
    await (await a_helper(town)).sends("/piagam")
    async with town.app.storage.open() as uow:
        (code,) = [each.code or "" for each in await uow.milestones.all(SABRANG.code) if each.code]
    return code, "-".join((code[:4], code[4:8], code[8:]))


async def test_a_code_is_verified_in_the_chat(town: Town) -> None:
    code, written = await _code_of_sabrang(town)
    siti = await town.resident("Siti")
    for asked in (
        f"/piagam {code[:4].lower()} {code[4:]}",
        f"apakah piagam {written} asli?",
        written.lower(),
        code.lower(),
    ):
        await siti.sends(asked)
        assert f"Piagam berkode {written} asli" in siti.sees()
        assert "Piagam Desa Sabrang" in siti.sees()
    await siti.sends("piagam ini asli atau palsu?")
    assert "Ketik kode di bawah piagam" in siti.sees()
    await siti.sends(written)
    assert f"Piagam berkode {written} asli" in siti.sees()
    await (stranger := town.telegram.person("Eka")).sends(written)
    assert f"Piagam berkode {written} asli" in stranger.sees()


async def test_a_code_is_verified_in_a_group(town: Town) -> None:
    _, written = await _code_of_sabrang(town)
    slamet = await a_helper(town)
    group = await a_bound_group(town, slamet)
    name = f"@{group.bot_username}"
    await group.set_admin()
    for asked in (f"/piagam{name} {written}", f"apakah piagam {written} asli?", written.lower()):
        before = count(group)
        await slamet.sends(asked, to=group)
        assert f"Piagam berkode {written} asli" in group.sees()
        assert count(group) == before + 1
    before = count(group)
    await slamet.sends("7KFP-NFBT-HEDX", to=group)
    assert count(group) == before, "it may be anything"
    await slamet.sends(f"{name} 7KFP-NFBT-HEDX asli?", to=group)
    assert "Kode ini tidak ada pada kami" in group.sees()


@pytest.mark.parametrize("typed", ["7KFP-NFBT-HEDX", "7kfp nfbt hed", "7KFP-NFBT-HEDZ2"])
async def test_a_mistyped_code_is_said_to_be_none_of_ours(town: Town, typed: str) -> None:
    slamet, siti = await a_helper(town), await town.resident("Siti")
    await siti.sends(f"/start {SABRANG.code.replace('.', '-')}")
    await siti.sends(f"/piagam {typed}")
    assert "Kode ini tidak ada pada kami" in siti.sees()
    assert "Kodenya seperti 7QK4-M9XP-3HRT" in siti.sees()
    await siti.sends("7KFP-NFBT-HEDY")
    assert "Kode ini tidak ada pada kami" in siti.sees(), "another try needs no command"
    await siti.presses("🏅 Piagam Desa Sabrang")
    assert "Piagam Desa Sabrang: target 50%" in siti.sees()
    group = await a_bound_group(town, slamet)
    await slamet.sends(f"/piagam@{group.bot_username} {typed}", to=group)
    assert "Kode ini tidak ada pada kami" in group.sees()


async def test_a_group_gets_the_certificate_of_its_village(town: Town) -> None:
    slamet = await a_helper(town)
    group = await a_bound_group(town, slamet)
    await slamet.sends(f"/piagam@{group.bot_username}", to=group)
    assert "Piagam Desa Sabrang" in group.sees()
    assert group.last.media is not None
    await slamet.sends(f"/piagam@{group.bot_username} sumberejo", to=group)
    assert "Piagam Desa Sumberejo menunggu" in group.sees()
    other = town.telegram.group("Arisan", members=[slamet], with_bot=True)
    await slamet.sends(f"/piagam@{group.bot_username}", to=other)
    assert "/ikat" in other.sees()
    assert other.last.media is None


async def test_after_the_phase_nothing_is_promised_any_more(own_town: Town) -> None:
    rows = [RecapRow(unit.code, Measure.FAMILIES, 420, 1000) for unit in (SUMBEREJO, SABRANG)]
    await own_town.publishes(rows)
    siti = await own_town.resident()
    await presses_data(own_town, siti, "claim:yes")
    group = await a_bound_group(own_town, slamet := await a_helper(own_town))
    await slamet.sends(f"/piagam@{group.bot_username}", to=group)
    assert "Piagam Desa Sabrang menunggu" in group.sees()
    assert group.buttons() == ["Buka obrolan pribadi"]
    await own_town.until(at(4, 1, 10))
    await siti.sends("/piagam sumberejo")
    assert "berhenti 80 keluarga di bawah target" in siti.sees()
    await siti.sends("/kartu sumberejo")
    assert "Sensus online sudah berakhir. Kartu Desa Sumberejo memuat" in siti.sees()
    assert "420 dari 1.000 keluarga ikut Sensus Penduduk 2020. Sensus online sudah" in siti.sees()
    assert "Langkah" not in siti.sees()
    await siti.sends("/kartu")
    assert "Anda juga?" not in siti.sees()
