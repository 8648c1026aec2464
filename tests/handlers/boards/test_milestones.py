"""What a village reaches is told once; a target has a certificate that the page verifies."""

from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from bot.pages.serving import PageKeeper
from census.boards.milestones import KeptMilestone, MilestoneKind
from census.recaps.recap import RecapRow
from census.units import Measure, Unit, UnitCode, UnitKind
from services.boards.milestones import plan_milestones
from tests.bot.pages.test_public_page import page, visitor
from tests.handlers.groups.grouping import a_bound_group, a_helper
from tests.support.talk import at
from tests.support.town import AMBULU, SABRANG, SUMBEREJO, Town, open_town

PAGE = "https://sensus.example"
PONTANG = Unit(UnitCode("35.09.12.2007"), "Pontang", UnitKind.VILLAGE, AMBULU.code)


@pytest.fixture
async def town(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path, migrated_sqlite, web={"url": PAGE}) as opened:
        async with opened.app.storage.open() as uow:
            await uow.units.put([PONTANG])
            await uow.commit()
        yield opened


async def data(town: Town, day: int, sabrang: int) -> None:
    """Publish the data of a day in March, and let the boards be posted."""
    await town.until(at(3, day, 15))
    figures = ((SABRANG, sabrang), (SUMBEREJO, 420), (PONTANG, 300))
    await town.publishes([RecapRow(each.code, Measure.FAMILIES, n, 1000) for each, n in figures])
    await town.until(at(3, day, 16, 30))


async def kept(town: Town) -> list[KeptMilestone]:
    async with town.app.storage.open() as uow:
        return [*await uow.milestones.all()]


async def test_each_is_told_once_and_a_correction_tells_none_again(town: Town) -> None:
    group = await a_bound_group(town, await a_helper(town))

    def told(words: str) -> int:
        return sum(words in message.text for message in group.from_bot)

    await data(town, 9, 400)
    await data(town, 10, 495)
    assert told("Desa Sabrang tinggal 5 keluarga lagi menuju target 50% (Bupati)") == 1
    await data(town, 11, 510)
    assert told("Desa Sabrang mencapai target 50% (Bupati)!") == 1
    assert told("kini yang pertama") == 0
    await data(town, 12, 512)
    assert told("Desa Sabrang kini yang pertama dari 3 desa di Kecamatan Ambulu") == 1
    await data(town, 13, 480)
    for day in (14, 16, 17):
        await data(town, day, 500 + day)
    assert told("mencapai target") == told("tinggal 5 keluarga") == told("kini yang pertama") == 1
    assert {each.milestone.kind for each in await kept(town)} == set(MilestoneKind)


async def test_the_helper_of_a_village_hears_it_in_private(town: Town) -> None:
    slamet = await a_helper(town)
    await data(town, 9, 400)
    await data(town, 10, 510)
    told = [each for each in slamet.from_bot if "Desa Sabrang mencapai target" in each.text]
    assert len(told) == 1


async def test_what_the_first_data_shows_is_no_news(town: Town) -> None:
    group = await a_bound_group(town, await a_helper(town))
    for day in (9, 10):
        await data(town, day, 510)
    assert "mencapai target" not in " ".join(message.text for message in group.from_bot)
    assert [each.told_at is not None for each in await kept(town) if each.code] == [True]


async def test_what_is_no_longer_so_at_the_last_moment_is_not_told(town: Town) -> None:
    group = await a_bound_group(town, await a_helper(town))
    await data(town, 9, 400)
    await town.until(at(3, 10, 15))
    await town.publishes([RecapRow(SABRANG.code, Measure.FAMILIES, 510, 1000)])
    async with town.app.storage.open() as uow:
        assert await plan_milestones(uow, town.app.rules, now=town.clock.now()) == 2
        await uow.commit()
    await town.publishes([RecapRow(SABRANG.code, Measure.FAMILIES, 480, 1000)])
    await town.until(at(3, 10, 16, 30))
    assert not [message for message in group.from_bot if "mencapai target" in message.text]


async def test_a_certificate_is_printed_and_its_code_verifies_it(town: Town) -> None:
    siti = await town.resident()
    await data(town, 9, 400)
    await siti.sends("/kartu sabrang")
    assert "🏅 Piagam untuk dicetak" not in siti.buttons()
    await data(town, 10, 510)
    await siti.sends("/kartu sabrang")
    await siti.presses("Piagam untuk dicetak")
    assert "Piagam Desa Sabrang: target 50% (Bupati) tercapai" in siti.sees()
    media = siti.last.media
    file = town.telegram.files.get(media.file_id or "") if media else None
    assert file is not None
    words = PdfReader(BytesIO(town.telegram.files.content(file))).pages[0].extract_text()
    words = " ".join(words.split())
    assert "Desa Sabrang" in words
    assert "510 dari 1.000 keluarga sudah ikut menurut data per 10 Maret 2020" in words
    (reached,) = [each for each in await kept(town) if each.code]
    code = reached.code or ""
    written = "-".join((code[:4], code[4:8], code[8:]))
    assert f"sensus.example/piagam/{written}" in words
    keeper = PageKeeper(town.app, seconds=lambda: 0.0)
    async with visitor(keeper) as session:
        for path in (f"/piagam/{written}", f"/piagam/{code.lower()}"):
            said = (await page(session, path)).words
            assert f"Piagam berkode {written} asli" in said
            assert "di bawah target" not in said
        assert f"/piagam/{written}" in (await page(session, f"/unit/{SABRANG.code}")).links
        async with session.get(f"/cetak/piagam/{written}.pdf") as answer:
            assert answer.content_type == "application/pdf"
        async with session.get(f"/piagam?kode={code.lower()[:6]}+{code[6:]}") as answer:
            assert answer.url.path == f"/piagam/{code}"
            assert f"Piagam berkode <b>{written}</b> asli" in await answer.text()
        for wrong in ("/piagam/AAAA-AAAA-AAAA", "/cetak/piagam/AAAA-AAAA-AAAA.pdf"):
            async with session.get(wrong) as answer:
                assert answer.status == 404
        await data(town, 11, 480)
        await keeper.look()
        assert "sekarang 48,0%, di bawah target" in (await page(session, path)).words
    await siti.sends("/kartu sabrang")
    await siti.presses("Piagam untuk dicetak")
    assert "target 50% (Bupati) tercapai, menurut data per 10 Maret 2020" in siti.sees()
    assert "sekarang 48,0%, di bawah target. Piagamnya tetap berlaku" in siti.sees()
    assert siti.last.media is not None
