"""The visits on the public page of a running campaign: the bot's own boards, small ones hidden."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.pages.serving import READ_SECONDS, PageKeeper
from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.progress import EntryKind, Visits
from census.fieldwork.workers import Fieldworker
from census.units import Unit
from tests.bot.pages.test_public_page import page, visitor
from tests.handlers.fieldwork.leading.led import ANI, BUDI, acts, field
from tests.handlers.groups.grouping import a_bound_group, a_helper, villages_are_ranked
from tests.support.town import SABRANG, SUMBEREJO, WIB, Town, open_town

NOON = datetime(2020, 7, 10, 12, tzinfo=WIB)


@pytest.fixture
async def campaign(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path, migrated_sqlite) as opened:
        yield opened


def blocks_of(village: Unit, worker: Fieldworker, count: int) -> list[tuple[Block, Fieldworker]]:
    return [
        (Block(BlockCode(f"{village.code}.{place:02d}"), village.code, f"RT {place}", 40), worker)
        for place in range(count)
    ]


async def approve(town: Town, owned: list[tuple[Block, Fieldworker]], *, ago: int = 0) -> None:
    for block, worker in owned:
        await acts(town, worker, block, visits=Visits(done=40), ago=ago)
        for kind in (EntryKind.FINISHED, EntryKind.APPROVED):
            await acts(town, worker, block, kind, ago=ago)


async def started(town: Town, owned: list[tuple[Block, Fieldworker]]) -> None:
    await villages_are_ranked(town)
    town.clock.move_to(NOON)
    blocks, owners = zip(*owned, strict=True)
    await field(town, blocks=blocks, owners=owners)


async def test_the_page_has_the_boards_of_the_visits_that_the_bot_has(campaign: Town) -> None:
    sabrang, sumberejo = blocks_of(SABRANG, ANI, 12), blocks_of(SUMBEREJO, BUDI, 16)
    await started(campaign, [*sabrang, *sumberejo])
    await approve(campaign, [*sumberejo[:2], *sabrang[:1]], ago=1)
    await approve(campaign, sabrang[1:3])
    siti = await campaign.resident()
    await siti.sends("/peringkat sabrang")
    of_bot = siti.sees()
    async with visitor(PageKeeper(campaign.app)) as session:
        unit = await page(session, f"/unit/{SABRANG.code}")
        board = await page(session, "/papan/kunjungan-desa")
        front = await page(session, "/")
    assert "Desa Sabrang · peringkat 1 dari 2 desa di Kecamatan Ambulu ▲1" in of_bot
    assert "Peringkat 1 dari 2 desa di Kecamatan Ambulu" in unit.words
    for said in ("3 dari 12 blok", "25,0%", "Data laporan petugas per 10 Juli 2020, 12.00 WIB"):
        assert said in of_bot
        assert said in unit.words
    assert [row[:5] for row in board.rows[1:]] == [
        ["1▲1", "Sabrang (Ambulu)", "25,0%", "3", "12"],
        ["2▼1", "Sumberejo (Ambulu)", "12,5%", "2", "16"],
    ]
    assert "17,9%5 dari 28 blok selesai dikunjungi dan disetujui" in front.words


async def test_the_daily_board_of_the_visits_leads_to_the_groups_unit_on_the_page(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    web = {"listen": "127.0.0.1:8090", "url": "https://sensus.example"}
    async with open_town(tmp_path, migrated_sqlite, web=web) as town:
        slamet = await a_helper(town)
        group = await a_bound_group(town, slamet)
        owned = blocks_of(SABRANG, ANI, 12)
        await started(town, owned)
        await approve(town, owned[:1])
        await town.passes(timedelta(hours=4, minutes=2))
        assert "1 dari 12 blok disetujui" in group.sees()
        [[button]] = group.last.inline_rows
    assert button["url"] == f"https://sensus.example/unit/{SABRANG.code}"


async def test_a_village_of_few_blocks_is_hidden_with_one_more(campaign: Town) -> None:
    owned = [*blocks_of(SABRANG, ANI, 9), *blocks_of(SUMBEREJO, BUDI, 16)]
    await started(campaign, owned)
    await approve(campaign, owned[:1])
    async with visitor(PageKeeper(campaign.app)) as session:
        board = await page(session, "/papan/kunjungan-desa")
        unit = await page(session, f"/unit/{SABRANG.code}")
    assert len(board.rows) == 1
    assert "Angka 2 unit tidak ditampilkan" in board.words
    assert "blok selesai dikunjungi" not in unit.words
    assert "Peringkat" in unit.words, "the online result stays"


async def test_of_who_works_in_the_field_nothing_is_shown_and_what_is_approved_later_is_read(
    campaign: Town,
) -> None:
    owned = [*blocks_of(SABRANG, ANI, 12), *blocks_of(SUMBEREJO, BUDI, 12)]
    await started(campaign, owned)
    await approve(campaign, owned[:1])
    seconds = 0.0
    keeper = PageKeeper(campaign.app, seconds=lambda: seconds)
    async with visitor(keeper) as session:
        assert "1 dari 24 blok" in (await page(session, "/")).words
        for path in ("/", "/papan/kunjungan-desa", f"/unit/{SABRANG.code}", "/layar"):
            said = (await page(session, path)).words
            assert not any(name in said for name in (ANI.name, BUDI.name, "Wati"))
        await approve(campaign, owned[1:2])
        seconds = READ_SECONDS
        await keeper.look()
        assert "2 dari 24 blok" in (await page(session, "/")).words
