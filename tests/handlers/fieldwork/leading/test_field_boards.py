"""Boards of the visits: the group's daily post, and what /peringkat shows while the visits run."""

from datetime import datetime, timedelta

import pytest

from census.fieldwork.allocation import FieldPhase
from census.fieldwork.blocks import Block
from census.fieldwork.counts import FourCounts
from census.fieldwork.progress import EntryKind, Visits
from census.fieldwork.workers import Fieldworker
from census.people.people import ChatId, Language
from services.ports.groups import BoundGroup
from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from tests.handlers.fieldwork.leading.led import (
    ANI,
    BLOCKS,
    BUDI,
    CITRA,
    acts,
    exported,
    field,
)
from tests.handlers.groups.grouping import a_bound_group, a_helper, villages_are_ranked
from tests.support.town import AMBULU, HEALTH, JEMBER, WIB, Town

NOON = datetime(2020, 7, 10, 12, tzinfo=WIB)
"""A day of the visits; boards are posted at 16.00."""
FOUR = timedelta(hours=4, minutes=2)


@pytest.fixture
async def in_july(own_town: Town) -> tuple[Town, SimulatedGroup, SimulatedPerson]:
    """A group of Sabrang, a recap of the online census, and visits that have begun."""
    await villages_are_ranked(own_town)
    slamet = await a_helper(own_town)
    group = await a_bound_group(own_town, slamet)
    own_town.clock.move_to(NOON)
    await field(own_town)
    return own_town, group, slamet


async def approve(town: Town, worker: Fieldworker, block: Block, *, ago: int = 0) -> None:
    """Let a block be visited, finished and approved."""
    await acts(town, worker, block, visits=Visits(done=20), ago=ago)
    for kind in (EntryKind.FINISHED, EntryKind.APPROVED):
        await acts(town, worker, block, kind, ago=ago)


async def test_the_group_hears_each_day_who_has_which_share_of_blocks_approved(
    in_july: tuple[Town, SimulatedGroup, SimulatedPerson],
) -> None:
    town, group, _ = in_july
    await approve(town, ANI, BLOCKS[0], ago=1)
    await approve(town, BUDI, BLOCKS[3])
    await town.passes(FOUR)
    said = group.sees()
    assert "Desa Sabrang · peringkat 2 dari 2 desa di Kecamatan Ambulu ▼1" in said
    assert "1 dari 3 blok disetujui · 33,3%" in said
    assert "Data laporan petugas per 10 Juli 2020, 12.00 WIB" in said
    assert "Petugas berkunjung sampai 31 Juli 2020 (21 hari lagi)." in said
    assert "Satu blok biasanya satu RT" in said
    assert "Cocokkan namanya dengan /petugas di obrolan pribadi" in said
    assert "keluarga" not in said
    assert group.last.media is not None
    assert group.last.media.kind == "photo"
    told = len(group.messages)
    await town.passes(timedelta(hours=1))
    assert len(group.messages) == told


async def test_without_an_approved_block_there_is_no_rank_and_none_is_lost(
    in_july: tuple[Town, SimulatedGroup, SimulatedPerson],
) -> None:
    town, group, _ = in_july
    await approve(town, BUDI, BLOCKS[3])
    await town.passes(FOUR)
    assert "Desa Sabrang · belum ada blok yang disetujui\n" in group.sees()
    assert "Dari 3 blok di sini" in group.sees()
    assert "1 dari 2 desa di Kecamatan Ambulu sudah punya yang disetujui" in group.sees()
    assert "▼" not in group.sees()


async def test_what_the_offices_export_approves_counts_on_the_board(
    in_july: tuple[Town, SimulatedGroup, SimulatedPerson],
) -> None:
    town, group, _ = in_july
    await approve(town, BUDI, BLOCKS[3])
    await exported(town, (BLOCKS[0], FourCounts(approved=40)), ago=timedelta(minutes=5))
    await town.passes(FOUR)
    assert "1 dari 3 blok disetujui · 33,3%" in group.sees()


async def test_a_village_a_district_and_a_regency_have_each_their_own_board_and_offices_none(
    in_july: tuple[Town, SimulatedGroup, SimulatedPerson],
) -> None:
    town, village, slamet = in_july
    groups = {}
    async with town.app.storage.open() as uow:
        for unit in (AMBULU, JEMBER, HEALTH):
            groups[unit] = town.telegram.group(unit.name, members=[slamet], with_bot=True)
            chat, at = ChatId(groups[unit].chat_id), town.clock.now()
            bound = BoundGroup(chat, unit.code, Language("id"), ChatId(slamet.chat_id), at)
            await uow.groups.bind(bound)
        await uow.commit()
    await approve(town, BUDI, BLOCKS[3])
    await town.passes(FOUR)
    assert "Desa Sabrang · belum ada blok yang disetujui" in village.sees()
    assert "Kecamatan Ambulu · peringkat 1 dari 1 kecamatan" in groups[AMBULU].sees()
    assert "Blok disetujui: peringkat 1 kecamatan di Kabupaten Jember" in groups[JEMBER].sees()
    assert "1 dari 4 blok disetujui" in groups[JEMBER].sees()
    assert not groups[HEALTH].from_bot


async def test_no_board_is_posted_on_a_holiday_and_a_late_one_waits_for_the_evening_prayer(
    in_july: tuple[Town, SimulatedGroup, SimulatedPerson],
) -> None:
    town, group, _ = in_july
    town.clock.move_to(datetime(2020, 7, 30, 20, tzinfo=WIB))
    await approve(town, ANI, BLOCKS[0])
    before = len(group.messages)
    await town.until(datetime(2020, 7, 31, 20, tzinfo=WIB))
    assert len(group.messages) == before, "Idul Adha"
    await approve(town, ANI, BLOCKS[1])
    town.clock.move_to(datetime(2020, 8, 1, 17, 40, tzinfo=WIB))
    await town.until(datetime(2020, 8, 1, 18, 29, tzinfo=WIB))
    assert len(group.messages) == before, "the process was away at four, and now it is Maghrib"
    await town.until(datetime(2020, 8, 1, 18, 31, tzinfo=WIB))
    assert "2 dari 3 blok disetujui" in group.sees()


async def test_equal_shares_have_equal_ranks_and_peringkat_shows_the_same(
    in_july: tuple[Town, SimulatedGroup, SimulatedPerson],
) -> None:
    town, group, slamet = in_july
    for worker, block in (
        (ANI, BLOCKS[0]),
        (ANI, BLOCKS[1]),
        (CITRA, BLOCKS[2]),
        (BUDI, BLOCKS[3]),
    ):
        await approve(town, worker, block)
    await slamet.sends("/peringkat@sensus_bot", to=group)
    assert "Desa Sabrang · peringkat 1 dari 2" in group.sees()
    assert "►1 Sabrang" in group.sees()
    assert " 1 Sumberejo" in group.sees()
    await slamet.sends("/peringkat Ambulu")
    assert "Kecamatan Ambulu · peringkat 1 dari 1 kecamatan di Kabupaten Jember" in slamet.sees()
    await slamet.sends("/peringkat")
    assert "3 dari 3 blok disetujui · 100,0%" in slamet.sees()
    await slamet.presses("🏆 Peringkat sensus online")
    assert "1.204 dari 2.310 keluarga" in slamet.sees()
    siti = await town.resident()
    await siti.sends("/peringkat")
    assert "yang lain hasil akhir sensus online" in siti.sees()
    await siti.presses("🚶 Kunjungan petugas")
    assert "Blok disetujui: peringkat 1 kecamatan di Kabupaten Jember" in siti.sees()
    for asked in ("kunjungan petugas sudah sampai mana?", "desa mana yg paling cepat didatangi"):
        await siti.sends(asked)
        assert "Seluruhnya: 4 dari 4 blok disetujui" in siti.sees()


async def test_without_approvals_or_visits_nothing_is_posted_and_peringkat_is_the_online_board(
    in_july: tuple[Town, SimulatedGroup, SimulatedPerson],
) -> None:
    town, group, slamet = in_july
    siti = await town.resident()
    await siti.sends("kunjungan petugas sudah sampai mana?")
    assert "Petugas sudah mulai berkeliling" in siti.sees()
    before = len(group.messages)
    await town.passes(FOUR)
    assert len(group.messages) == before
    await approve(town, ANI, BLOCKS[0])
    async with town.app.storage.open() as uow:
        await uow.allocations.set_phase(FieldPhase.CLOSED, actor="a test", at=town.clock.now())
        await uow.commit()
    await slamet.sends("/peringkat@sensus_bot", to=group)
    assert "1.204 dari 2.310 keluarga" in group.sees()


async def test_while_people_fill_in_online_the_board_is_theirs(own_town: Town) -> None:
    await villages_are_ranked(own_town)
    slamet = await a_helper(own_town)
    await field(own_town)
    await approve(own_town, ANI, BLOCKS[0])
    await slamet.sends("/peringkat")
    assert "1.204 dari 2.310 keluarga" in slamet.sees()
