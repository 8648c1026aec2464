from collections import Counter
from datetime import date, datetime, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.run.wiring import make_census
from bot.settings.reading import read_deployment
from census.identity.hashing import NumberHasher
from census.identity.numbers import FamilyCardNumber, Nik, Nip
from census.units import BoardKind, Measure, Unit, UnitCode, UnitKind
from services.ports.incoming import KnownUnits, Recap
from sources.demo.campaign import DemoCampaign
from sources.demo.curves import END, EVENINGS, WIB
from sources.demo.examples import EXAMPLES
from sources.demo.people import AGUS, RINA
from sources.demo.regencies import JEMBER, KUDUS
from sources.demo.shares import spread
from sources.recaps.files import read_recap
from sources.registers.areas import load_bps_codes

DATA = Path(__file__).parents[3] / "data"
HEALTH = UnitCode("opd-dinkes")
HASHER = NumberHasher(b"a key for the tests")
IN_KUDUS, IN_JEMBER = (DemoCampaign(DATA, regency) for regency in (KUDUS, JEMBER))
CENSUS = make_census(read_deployment(DATA / "demo" / "kudus" / "config.yaml"))
SIXTH = date(2020, 3, 6)
in_each = pytest.mark.parametrize("campaign", [IN_KUDUS, IN_JEMBER], ids=["Kudus", "Jember"])


def below(campaign: DemoCampaign, parent: UnitCode) -> list[Unit]:
    areas = (UnitKind.DISTRICT, UnitKind.VILLAGE)
    return [unit for unit in campaign.units if unit.parent == parent and unit.kind in areas]


def base_sum(campaign: DemoCampaign, units: list[Unit], measure: Measure) -> int:
    codes = {unit.code for unit in units}
    return sum(b.size for b in campaign.bases if b.unit in codes and b.measure is measure)


def counts(recap: Recap, measure: Measure) -> dict[UnitCode, int]:
    return {row.unit: row.completed for row in recap.rows if row.measure is measure}


def ranks(recap: Recap, units: list[Unit], measure: Measure) -> dict[UnitCode, int]:
    codes = {unit.code for unit in units}
    rates = {
        row.unit: Fraction(row.completed, row.base)
        for row in recap.rows
        if row.unit in codes and row.measure is measure
    }
    return {unit: 1 + sum(other > rate for other in rates.values()) for unit, rate in rates.items()}


def offices(campaign: DemoCampaign) -> list[Unit]:
    return [unit for unit in campaign.units if unit.kind is UnitKind.OFFICE]


@pytest.mark.parametrize(
    ("campaign", "regencies", "districts", "villages", "offices_in_all"),
    [(IN_KUDUS, 35, 9, 132, 45), (IN_JEMBER, 38, 31, 248, 67)],
    ids=["Kudus", "Jember"],
)
def test_there_is_one_regency_beside_the_others_of_its_province(
    campaign: DemoCampaign, regencies: int, districts: int, villages: int, offices_in_all: int
) -> None:
    assert Counter(unit.kind for unit in campaign.units) == {
        UnitKind.PROVINCE: 1,
        UnitKind.REGENCY: regencies,
        UnitKind.DISTRICT: districts,
        UnitKind.VILLAGE: villages,
        UnitKind.OFFICE: offices_in_all,
        UnitKind.COMPANY: 6,
    }
    of_people = (UnitKind.OFFICE, UnitKind.COMPANY)
    places = {unit.parent for unit in campaign.units if unit.kind in of_people}
    assert places == {campaign.regency.code}


def test_kudus_has_exactly_7140_civil_servants() -> None:
    assert base_sum(IN_KUDUS, offices(IN_KUDUS), Measure.EMPLOYEES) == 7140
    ranked = {
        kind for rule in CENSUS.boards if rule.kind is BoardKind.OFFICE for kind in rule.units
    }
    on_board = [unit for unit in IN_KUDUS.units if unit.kind in ranked]
    assert base_sum(IN_KUDUS, on_board, Measure.EMPLOYEES) == 7140


def test_the_families_of_kudus_add_up_over_its_districts() -> None:
    districts = below(IN_KUDUS, KUDUS.code)
    assert base_sum(IN_KUDUS, districts, Measure.FAMILIES) == 275_115
    assert base_sum(IN_KUDUS, districts, Measure.PERSONS) == 857_415


@in_each
def test_every_district_has_the_base_of_its_villages_together(campaign: DemoCampaign) -> None:
    for district in below(campaign, campaign.regency.code):
        villages = below(campaign, district.code)
        for measure in (Measure.FAMILIES, Measure.PERSONS):
            assert base_sum(campaign, villages, measure) == base_sum(campaign, [district], measure)


@in_each
def test_every_unit_has_a_base_and_splits_are_marked_as_illustrative(
    campaign: DemoCampaign,
) -> None:
    measured = {base.unit for base in campaign.bases if base.size > 0}
    assert measured == {u.code for u in campaign.units if u.kind is not UnitKind.PROVINCE}
    exact = {(base.unit, base.measure) for base in campaign.bases if not base.illustrative}
    assert exact == {(campaign.regency.code, Measure.PERSONS)}


@in_each
def test_no_base_is_of_a_day_still_to_come(campaign: DemoCampaign) -> None:
    assert max(base.as_of for base in campaign.bases) <= SIXTH


def test_jember_stands_where_it_stood_on_6_march() -> None:
    recap = IN_JEMBER.public_recap(SIXTH)
    assert recap.as_of == datetime(2020, 3, 6, 7, tzinfo=WIB)
    assert recap.illustrative
    districts = below(IN_JEMBER, JEMBER.code)
    for measure, total in ((Measure.FAMILIES, 37_819), (Measure.PERSONS, 141_717)):
        by_unit = counts(recap, measure)
        assert by_unit[JEMBER.code] == recap.totals[measure] == total
        assert sum(by_unit[district.code] for district in districts) == total
        for district in districts:
            villages = sum(by_unit[village.code] for village in below(IN_JEMBER, district.code))
            assert villages == by_unit[district.code]


@pytest.mark.parametrize(
    ("campaign", "day", "families", "persons"),
    [
        (IN_JEMBER, date(2020, 5, 21), None, 407_583),
        (IN_JEMBER, date(2020, 5, 30), 193_302, 733_087),
        (IN_KUDUS, date(2020, 5, 30), 84_861, 327_458),
    ],
)
def test_the_later_course_meets_what_is_known_of_it(
    campaign: DemoCampaign, day: date, families: int | None, persons: int
) -> None:
    totals = campaign.public_recap(day).totals
    assert totals[Measure.PERSONS] == persons
    assert families in (None, totals[Measure.FAMILIES])


@pytest.mark.parametrize(
    ("campaign", "day", "rank"),
    [(IN_JEMBER, SIXTH, 1), (IN_JEMBER, END, 1), (IN_KUDUS, SIXTH, 7), (IN_KUDUS, END, 7)],
)
def test_the_regency_has_its_rank_in_the_province(
    campaign: DemoCampaign, day: date, rank: int
) -> None:
    regencies = [unit for unit in campaign.units if unit.kind is UnitKind.REGENCY]
    of_all = ranks(campaign.province_recap(day), regencies, Measure.FAMILIES)
    assert len(of_all) == len(regencies)
    assert of_all[campaign.regency.code] == rank


@in_each
def test_no_count_ever_falls_and_none_passes_its_base(campaign: DemoCampaign) -> None:
    days = [EVENINGS[0] + timedelta(days=n) for n in range((END - EVENINGS[0]).days + 1)]
    before: dict[tuple[UnitCode, Measure], int] = {}
    for day in [*days[:30:5], *days[30::20], days[-1]]:
        rows = (*campaign.public_recap(day).rows, *campaign.office_recap(day).rows)
        now = {(row.unit, row.measure): row.completed for row in rows}
        assert all(now[key] >= before.get(key, 0) for key in now)
        assert all(row.completed <= row.base for row in rows)
        before = now


@in_each
def test_the_online_phase_ends_with_a_spike(campaign: DemoCampaign) -> None:
    def new_on(day: date) -> int:
        earlier = campaign.public_recap(day - timedelta(days=1)).totals[Measure.FAMILIES]
        return campaign.public_recap(day).totals[Measure.FAMILIES] - earlier

    assert new_on(date(2020, 3, 31)) > 2 * new_on(date(2020, 3, 27))


@in_each
def test_the_health_office_climbs_from_six_to_four(campaign: DemoCampaign) -> None:
    before = campaign.office_recap(date(2020, 3, 5))
    after = campaign.office_recap(SIXTH)
    assert before.as_of == datetime(2020, 3, 5, 18, tzinfo=WIB)
    assert ranks(before, offices(campaign), Measure.EMPLOYEES)[HEALTH] == 6
    assert ranks(after, offices(campaign), Measure.EMPLOYEES)[HEALTH] == 4
    assert counts(after, Measure.EMPLOYEES)[HEALTH] == 803


@pytest.mark.parametrize(
    ("campaign", "beside"), [(IN_KUDUS, 10), (IN_JEMBER, 7)], ids=["Kudus", "Jember"]
)
def test_the_village_of_the_group_climbs_to_second_in_its_district(
    campaign: DemoCampaign, beside: int
) -> None:
    village = campaign.regency.village
    villages = below(campaign, UnitCode(village.rpartition(".")[0]))
    before = campaign.public_recap(date(2020, 3, 5))
    after = campaign.public_recap(SIXTH)
    assert len(villages) == beside
    assert ranks(before, villages, Measure.FAMILIES)[village] > 2
    assert ranks(after, villages, Measure.FAMILIES)[village] == 2


def test_the_data_is_the_same_at_every_start() -> None:
    again = DemoCampaign(DATA, KUDUS)
    day = date(2020, 3, 20)
    assert again.bases == IN_KUDUS.bases
    assert again.public_recap(day) == IN_KUDUS.public_recap(day)
    assert again.office_recap(day) == IN_KUDUS.office_recap(day)
    assert again.roster(HASHER) == IN_KUDUS.roster(HASHER)


@pytest.mark.parametrize("day", [date(2020, 3, 3), date(2020, 5, 31)])
def test_there_is_no_data_outside_the_campaign(day: date) -> None:
    with pytest.raises(ValueError, match="no data"):
        IN_KUDUS.public_recap(day)
    with pytest.raises(ValueError, match="no data"):
        IN_KUDUS.office_recap(day)


@in_each
def test_the_roster_holds_every_civil_servant_and_one_head_for_each_office(
    campaign: DemoCampaign,
) -> None:
    roster = campaign.roster(HASHER)
    size = base_sum(campaign, offices(campaign), Measure.EMPLOYEES)
    assert len({employee.nip for employee in roster}) == len(roster) == size
    staff = Counter(employee.office for employee in roster)
    for unit in offices(campaign):
        assert staff[unit.code] == base_sum(campaign, [unit], Measure.EMPLOYEES)
    heads = [employee.office for employee in roster if employee.head]
    assert sorted(heads) == sorted(unit.code for unit in offices(campaign))


@in_each
def test_the_people_of_the_demonstration_live_there_and_can_type_their_numbers(
    campaign: DemoCampaign,
) -> None:
    regency = campaign.regency
    known = {unit.code for unit in campaign.units}
    assert {regency.village, regency.town, *regency.eagerness} <= known
    digits = regency.code.replace(".", "")
    for home in regency.households.values():
        assert Nik.parse(home.nik).digits.startswith(digits)
        assert FamilyCardNumber.parse(home.family_card).digits.startswith(digits)
    deployment = read_deployment(DATA / "demo" / regency.key / "config.yaml")
    assert deployment.areas == (regency.code,)
    assert {contact.unit for contact in deployment.contacts} == {None, regency.village}


@in_each
def test_the_civil_servant_and_the_head_stand_on_the_roster(campaign: DemoCampaign) -> None:
    roster = {employee.nip: employee for employee in campaign.roster(HASHER)}
    for person in (RINA, AGUS):
        assert person.nip
        employee = roster[HASHER.employee(Nip.parse(person.nip))]
        assert (employee.name, employee.office) == (person.name, HEALTH)
        assert employee.head is (person is AGUS)


@in_each
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_example_files_hold_the_next_day(campaign: DemoCampaign, name: str) -> None:
    expected = EXAMPLES[name](campaign)
    bases = {
        measure: {base.unit: base for base in campaign.bases if base.measure is measure}
        for measure in Measure
    }
    recap = read_recap(
        DATA / "demo" / campaign.regency.key / name,
        KnownUnits(campaign.units, bases),
        as_of=expected.as_of,
        source=expected.source,
        bps_codes=load_bps_codes(DATA / "areas"),
    )
    assert set(recap.rows) == set(expected.rows)
    assert recap.totals == expected.totals
    assert recap.warnings == ()


@settings(derandomize=True)
@given(
    st.integers(min_value=0, max_value=10**6),
    st.lists(st.integers(min_value=0, max_value=10**6), min_size=1, max_size=50).filter(sum),
)
def test_parts_add_up_and_are_fair_to_less_than_one(total: int, weights: list[int]) -> None:
    parts = spread(total, weights)
    assert sum(parts) == total
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part - Fraction(total * weight, sum(weights))) < 1
