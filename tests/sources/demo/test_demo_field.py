"""The invented blocks and fieldworkers: they add up, and the cast works in one team."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from census.fieldwork.sharing.allocating import allocate
from census.fieldwork.workers import FieldRole
from census.units import Measure, UnitKind
from sources.demo.campaign import DemoCampaign
from sources.demo.curves import END, START
from sources.demo.people import EKO, INDAH, YANTI
from sources.demo.regencies import JEMBER, KUDUS

DATA = Path(__file__).parents[3] / "data"
IN_KUDUS, IN_JEMBER = (DemoCampaign(DATA, regency) for regency in (KUDUS, JEMBER))
CLOSING = date(2020, 4, 1)
"""The morning after the online phase."""
in_each = pytest.mark.parametrize("campaign", [IN_KUDUS, IN_JEMBER], ids=["Kudus", "Jember"])


@in_each
@pytest.mark.parametrize("day", [START, CLOSING, END], ids=str)
def test_the_blocks_of_each_village_add_up_to_its_recap(campaign: DemoCampaign, day: date) -> None:
    villages = {unit.code for unit in campaign.units if unit.kind is UnitKind.VILLAGE}
    recap = {
        row.unit: (row.base, row.completed)
        for row in campaign.public_recap(day).rows
        if row.measure is Measure.FAMILIES and row.unit in villages
    }
    sizes, done = Counter[str](), Counter[str]()
    blocks = campaign.blocks(day)
    for block in blocks:
        sizes[block.village] += block.size
        done[block.village] += block.done
    assert {code: (sizes[code], done[code]) for code in villages} == recap
    assert all(0 <= block.done <= block.size for block in blocks)
    assert len({block.code for block in blocks}) == len(blocks)


def test_later_days_count_in_the_same_blocks() -> None:
    first, last = IN_KUDUS.blocks(START), IN_KUDUS.blocks(END)
    assert [(each.code, each.name, each.size) for each in first] == [
        (each.code, each.name, each.size) for each in last
    ]
    assert 3_000 < len(first) < 4_000
    assert sum(each.done for each in last) == 84_861


def test_kudus_has_its_fieldworkers() -> None:
    workers = IN_KUDUS.fieldworkers()
    assert Counter(worker.role for worker in workers) == {
        FieldRole.ENUMERATOR: 890,
        FieldRole.COORDINATOR: 300,
        FieldRole.DISTRICT_COORDINATOR: 9,
        FieldRole.RESERVE: 44,
    }
    assert len({worker.badge for worker in workers}) == len(workers)
    assert workers == DemoCampaign(DATA, KUDUS).fieldworkers()


@in_each
@pytest.mark.parametrize("day", [START, CLOSING], ids=str)
def test_yanti_works_in_her_village_and_eko_leads_her(campaign: DemoCampaign, day: date) -> None:
    badges, workers = campaign.regency.badges, campaign.fieldworkers()
    cast = {worker.badge: worker for worker in workers if worker.badge in badges.values()}
    assert [cast[badges[who]].name for who in (YANTI, EKO)] == [YANTI.name, EKO.name]
    assert {cast[badges[who]].village for who in (YANTI, EKO)} == {campaign.regency.village}
    blocks = campaign.blocks(day)
    allocation = allocate(blocks, workers)
    hers = set(allocation.of(badges[YANTI]))
    assert {block.village for block in blocks if block.code in hers} == {campaign.regency.village}
    assert allocation.teams[badges[YANTI]] == badges[EKO]


@in_each
def test_a_reserve_of_their_district_waits_to_stand_in(campaign: DemoCampaign) -> None:
    regency = campaign.regency
    (indah,) = (each for each in campaign.fieldworkers() if each.badge == regency.badges[INDAH])
    assert (indah.name, indah.role) == (INDAH.name, FieldRole.RESERVE)
    assert indah.village.rpartition(".")[0] == regency.village.rpartition(".")[0]
