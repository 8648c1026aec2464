"""A month of visits in the demonstration: a living picture that ends with nearly all approved."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from bot.run.kinds import KINDS
from bot.run.wiring import make_census, make_rules
from bot.settings.reading import read_deployment
from census.fieldwork.blocks import BlockCode
from census.fieldwork.following.tally import tallies, total
from census.fieldwork.progress import (
    BlockProgress,
    EntryKind,
    NewEntry,
    Visits,
    allows,
    progress_with,
)
from census.fieldwork.sharing.allocating import allocate
from census.identity.hashing import NumberHasher
from census.people.people import ChatId
from services.fieldwork.day.telling import BLOCK_FINISHED
from services.fieldwork.leading.team import team_of
from services.fieldwork.looking import look
from services.fieldwork.reach import LedWork
from sources.demo.campaign import DemoCampaign
from sources.demo.curves import WIB
from sources.demo.fieldwork.visits import VisitedField, acts_of_day
from sources.demo.people import EKO, YANTI
from sources.demo.regencies import KUDUS
from sources.demo.seeding import begin_interviews, report_visits, seed_demo, take_blocks
from storage.unit_of_work import Storage

DATA = Path(__file__).parents[3] / "data"
CAMPAIGN = DemoCampaign(DATA, KUDUS)
FIRST, LAST, DAY = date(2020, 7, 1), date(2020, 7, 31), timedelta(days=1)
CAST = frozenset(KUDUS.badges.values())
HERS, HIS = KUDUS.badges[YANTI], KUDUS.badges[EKO]
DEPLOYMENT = read_deployment(DATA / "demo" / "kudus" / "config.yaml")
RULES = make_rules(DEPLOYMENT, make_census(DEPLOYMENT))
BLOCKS = {block.code: block for block in CAMPAIGN.blocks(date(2020, 4, 1))}
ALLOCATION = allocate(list(BLOCKS.values()), CAMPAIGN.fieldworkers())


@pytest.fixture(scope="module")
def month() -> Mapping[date, tuple[list[NewEntry], Mapping[BlockCode, BlockProgress]]]:
    """Return each day's acts, and where the blocks stand after them."""
    found, now = {}, dict[BlockCode, BlockProgress]()
    for day in (FIRST + n * DAY for n in range((LAST - FIRST).days + 1)):
        acts = acts_of_day(VisitedField(ALLOCATION, BLOCKS, now, day, FIRST, LAST, CAST))
        for act in acts:
            before = now.get(act.block, BlockProgress(act.block))
            assert allows(before.state, act.kind)
            now[act.block] = after = progress_with(before, act)
            visits = after.visits
            assert min(visits.done, visits.refused, visits.empty, visits.come_back) >= 0
            assert visits.visited <= BLOCKS[act.block].left
        found[day] = acts, dict(now)
    return found


Month = Mapping[date, tuple[list[NewEntry], Mapping[BlockCode, BlockProgress]]]


def test_nearly_all_is_approved_on_the_last_day_and_half_of_it_halfway(month: Month) -> None:
    sums = {
        day: total(tallies(BLOCKS.values(), month[day][1], lambda block: block.village).values())
        for day in (FIRST + 15 * DAY, LAST)
    }
    halfway, end = sums.values()
    assert 0.3 < halfway.approved / halfway.blocks < 0.7
    assert 0.98 < end.approved / end.blocks < 1
    kinds = Counter(act.kind for acts, _ in month.values() for act in acts)
    assert 50 < kinds[EntryKind.REOPENED] < 300
    assert all(acts for acts, _ in month.values())


def test_the_cast_does_only_what_people_make_it_do(month: Month) -> None:
    team = set(ALLOCATION.team(HIS)) - {HERS}
    assert team
    acts = [act for acts, _ in month.values() for act in acts]
    assert all(act.badge != HERS for act in acts)
    assert {act.kind for act in acts if act.badge in team} == {
        EntryKind.VISITS,
        EntryKind.FINISHED,
    }


def test_a_block_is_approved_on_a_later_day_than_it_was_finished(month: Month) -> None:
    finished = dict[BlockCode, date]()
    for day, (acts, _) in month.items():
        for act in acts:
            if act.kind is EntryKind.FINISHED:
                finished[act.block] = day
            if act.kind is EntryKind.APPROVED:
                assert finished[act.block] < day


def test_the_same_day_is_the_same_at_every_start() -> None:
    seen = VisitedField(ALLOCATION, BLOCKS, {}, FIRST, FIRST, LAST, CAST)
    assert acts_of_day(seen) == acts_of_day(replace(seen))
    assert all(act.at.astimezone(WIB).date() == FIRST for act in acts_of_day(seen))


async def test_the_reports_are_stored_and_who_leads_hears_of_them(
    tmp_path: Path, month: Month
) -> None:
    early = next(
        act.badge
        for acts, _ in month.values()
        for act in acts
        if act.kind is EntryKind.FINISHED and ALLOCATION.teams[act.badge] not in CAST
    )
    storage = Storage(f"sqlite:///{tmp_path / 'demo.db'}", kinds=KINDS)
    await storage.migrate()
    async with storage.open() as uow:
        await seed_demo(uow, CAMPAIGN, NumberHasher(b"a key for the tests"))
        await take_blocks(uow, CAMPAIGN, date(2020, 4, 1))
        at = datetime(2020, 7, 1, 15, 30, tzinfo=WIB)
        assert await report_visits(uow, RULES, CAMPAIGN, at=at) == 0
        assert await uow.fieldworkers.join(ALLOCATION.teams[early], ChatId(7))
        await begin_interviews(uow, RULES, at=at)
        for day in range(4):
            assert await report_visits(uow, RULES, CAMPAIGN, at=at + day * DAY) > 8_000
        assert await report_visits(uow, RULES, CAMPAIGN, at=at - DAY) == 0
        seen = await look(uow, RULES, at=at + 3 * DAY)
        every = LedWork().badges(seen.published.allocation, seen.workers, seen.blocks)
        team = team_of(seen, LedWork(), every)
        assert 10 < len(team.behind) < 100
        assert seen.line(HERS).seen is None
        assert team.visits_today != Visits()
        assert team.tally.approved
        assert sum((await uow.deliveries.waiting(BLOCK_FINISHED)).values())
    await storage.close()
