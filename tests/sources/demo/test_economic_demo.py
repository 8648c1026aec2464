"""The demonstration of the economic census: the same regency, other days, businesses alone."""

from datetime import date, datetime, timedelta
from pathlib import Path
from shutil import copy

import pytest

from bot.demo.cast import plays, seats
from bot.run.kinds import KINDS
from bot.run.wiring import make_census, make_rules
from bot.settings.reading import read_deployment
from census.identity.hashing import NumberHasher
from census.units import Measure
from sources.demo.campaign import DemoCampaign
from sources.demo.curves import WIB, data_comes
from sources.demo.people import AGUS, RINA
from sources.demo.regencies import DEMONSTRATIONS, KUDUS, KUDUS_2026
from sources.demo.seeding import add_day, seed_demo
from storage.unit_of_work import Storage

DATA = Path(__file__).parents[3] / "data"
CAMPAIGN = DemoCampaign(DATA, KUDUS_2026)
DEPLOYMENT = read_deployment(DATA / "demo" / KUDUS_2026.key / "config.yaml")
CENSUS = make_census(DEPLOYMENT)
LATER = KUDUS_2026.later


def test_its_days_lie_in_the_online_phase() -> None:
    assert DEMONSTRATIONS["se2026"] == {"kudus": KUDUS_2026}
    assert (CENSUS.id, KUDUS_2026.start) == ("se2026", date(2026, 5, 6))
    assert KUDUS.start == date(2020, 3, 6)
    days = [date(2026, 5, 6) + timedelta(days=n) for n in range(40)]
    coming = [day for day in days if data_comes(CENSUS, day, LATER)]
    assert (coming[0], coming[-1]) == (date(2026, 5, 7), date(2026, 6, 1))


def test_a_days_recap_counts_businesses_and_no_employees() -> None:
    recap = CAMPAIGN.public_recap(date(2026, 5, 7))
    assert recap.as_of == datetime(2026, 5, 7, 7, tzinfo=WIB)
    assert {row.measure for row in recap.rows} == {Measure.FAMILIES}
    assert recap.illustrative
    before = CAMPAIGN.public_recap(date(2026, 5, 6)).totals[Measure.FAMILIES]
    assert 158 == before <= recap.totals[Measure.FAMILIES]
    with pytest.raises(ValueError, match="no data"):
        CAMPAIGN.public_recap(date(2020, 3, 7))


def test_the_other_regencies_have_businesses_as_many_for_a_family_as_the_own_one() -> None:
    """They had the families of 2020: 12,734,165 in all, and were ranked as if these were firms."""
    families, businesses = (
        {
            base.unit: base.size
            for base in DemoCampaign(DATA, regency).bases
            if base.measure is Measure.FAMILIES and base.unit.count(".") == 1
        }
        for regency in (KUDUS, KUDUS_2026)
    )
    assert len(businesses) == len(families) == 35
    for unit, size in businesses.items():
        assert size == pytest.approx(families[unit] * 121_400 / 275_115, abs=1), unit
    with_own = {row.unit: row.base for row in CAMPAIGN.province_recap(date(2026, 5, 7)).rows}
    assert with_own == businesses


def test_who_belongs_to_offices_has_no_part_but_their_head() -> None:
    assert not plays(RINA, KUDUS_2026)
    assert plays(RINA, KUDUS)
    assert plays(AGUS, KUDUS_2026)
    told = " ".join(seat.hint["id"] for seat in seats(CAMPAIGN))
    assert "Usaha · Desa Karangbener" in told
    assert "OPD" not in told


async def test_it_is_seeded_without_rosters_and_households(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    database = tmp_path / "demo.db"
    copy(migrated_sqlite, database)
    storage = Storage(f"sqlite:///{database}", kinds=KINDS)
    try:
        async with storage.open() as uow:
            waiting = await seed_demo(uow, CAMPAIGN, NumberHasher(b"a key for the tests"))
            rules = make_rules(DEPLOYMENT, CENSUS)
            assert waiting.as_of == datetime(2026, 5, 6, 7, tzinfo=WIB)
            assert rules.census.from_recaps
            assert list(await uow.roster.names()) == []
            drafts = await add_day(uow, CAMPAIGN, date(2026, 5, 7))
            assert len(drafts) == 2
    finally:
        await storage.close()
