from collections import Counter
from datetime import date, datetime, timedelta
from fractions import Fraction
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from census.identity.hashing import NumberHasher
from census.identity.numbers import FamilyCardNumber, Nik, Nip
from census.people import Role
from census.units import Measure, Unit, UnitCode, UnitKind
from services.ports.incoming import KnownUnits, Recap
from sources.demo.campaign import DemoCampaign
from sources.demo.curves import END, EVENINGS, WIB
from sources.demo.examples import EXAMPLES
from sources.demo.people import AGUS, DEMO_PEOPLE, RINA
from sources.demo.shares import spread
from sources.recaps.files import read_recap
from sources.registers.areas import load_bps_codes

DATA = Path(__file__).parents[3] / "data"
JEMBER, KUDUS, AMBULU = UnitCode("35.09"), UnitCode("33.19"), UnitCode("35.09.12")
HEALTH, SABRANG = UnitCode("opd-dinkes"), UnitCode("35.09.12.2002")
HASHER = NumberHasher(b"a key for the tests")
CAMPAIGN = DemoCampaign(DATA)
UNITS = {unit.code: unit for unit in CAMPAIGN.units}
SIXTH = date(2020, 3, 6)


def below(parent: UnitCode) -> list[Unit]:
    areas = (UnitKind.DISTRICT, UnitKind.VILLAGE)
    return [unit for unit in CAMPAIGN.units if unit.parent == parent and unit.kind in areas]


def base_sum(units: list[Unit], measure: Measure) -> int:
    codes = {unit.code for unit in units}
    return sum(b.size for b in CAMPAIGN.bases if b.unit in codes and b.measure is measure)


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


def offices() -> list[Unit]:
    return [unit for unit in CAMPAIGN.units if unit.kind in (UnitKind.OFFICE, UnitKind.AGENCY)]


def test_there_are_two_provinces_73_regencies_45_offices_4_agencies_and_6_companies() -> None:
    assert Counter(unit.kind for unit in CAMPAIGN.units) == {
        UnitKind.PROVINCE: 2,
        UnitKind.REGENCY: 73,
        UnitKind.DISTRICT: 40,
        UnitKind.VILLAGE: 380,
        UnitKind.OFFICE: 45,
        UnitKind.AGENCY: 4,
        UnitKind.COMPANY: 6,
    }


def test_kudus_has_exactly_7140_civil_servants() -> None:
    assert base_sum(offices(), Measure.EMPLOYEES) == 7140


def test_the_families_of_kudus_add_up_over_its_districts() -> None:
    assert base_sum(below(KUDUS), Measure.FAMILIES) == 275_115
    assert base_sum(below(KUDUS), Measure.PERSONS) == 857_415


def test_every_district_has_the_base_of_its_villages_together() -> None:
    for district in (*below(JEMBER), *below(KUDUS)):
        for measure in (Measure.FAMILIES, Measure.PERSONS):
            assert base_sum(below(district.code), measure) == base_sum([district], measure)


def test_every_unit_has_a_base_and_splits_are_marked_as_illustrative() -> None:
    measured = {base.unit for base in CAMPAIGN.bases if base.size > 0}
    elsewhere = {
        unit.code
        for unit in CAMPAIGN.units
        if unit.kind is UnitKind.PROVINCE
        or (unit.kind is UnitKind.REGENCY and unit.code.startswith("33.") and unit.code != KUDUS)
    }
    assert measured == set(UNITS) - elsewhere
    exact = {(base.unit, base.measure) for base in CAMPAIGN.bases if not base.illustrative}
    assert exact == {
        (KUDUS, Measure.FAMILIES),
        (KUDUS, Measure.PERSONS),
        (JEMBER, Measure.PERSONS),
    }


def test_jember_stands_where_it_stood_on_6_march() -> None:
    recap = CAMPAIGN.public_recap(SIXTH)
    assert recap.as_of == datetime(2020, 3, 6, 7, tzinfo=WIB)
    assert recap.illustrative
    for measure, total in ((Measure.FAMILIES, 37_819), (Measure.PERSONS, 141_717)):
        by_unit = counts(recap, measure)
        assert by_unit[JEMBER] == recap.totals[measure] == total
        assert sum(by_unit[district.code] for district in below(JEMBER)) == total
        for district in below(JEMBER):
            villages = sum(by_unit[village.code] for village in below(district.code))
            assert villages == by_unit[district.code]


@pytest.mark.parametrize(
    ("day", "families", "persons"),
    [(date(2020, 5, 21), None, 407_583), (date(2020, 5, 30), 193_302, 733_087)],
)
def test_the_later_course_meets_what_is_known_of_it(
    day: date, families: int | None, persons: int
) -> None:
    totals = CAMPAIGN.public_recap(day).totals
    assert totals[Measure.PERSONS] == persons
    assert families in (None, totals[Measure.FAMILIES])


def test_no_count_ever_falls_and_none_passes_its_base() -> None:
    days = [EVENINGS[0] + timedelta(days=n) for n in range((END - EVENINGS[0]).days + 1)]
    before: dict[tuple[UnitCode, Measure], int] = {}
    for day in [*days[:30:5], *days[30::20], days[-1]]:
        rows = (*CAMPAIGN.public_recap(day).rows, *CAMPAIGN.office_recap(day).rows)
        now = {(row.unit, row.measure): row.completed for row in rows}
        assert all(now[key] >= before.get(key, 0) for key in now)
        assert all(row.completed <= row.base for row in rows)
        before = now


def test_the_online_phase_ends_with_a_spike() -> None:
    def new_on(day: date) -> int:
        earlier = CAMPAIGN.public_recap(day - timedelta(days=1)).totals[Measure.FAMILIES]
        return CAMPAIGN.public_recap(day).totals[Measure.FAMILIES] - earlier

    assert new_on(date(2020, 3, 31)) > 2 * new_on(date(2020, 3, 27))


def test_the_health_office_climbs_from_six_to_four() -> None:
    before = CAMPAIGN.office_recap(date(2020, 3, 5))
    after = CAMPAIGN.office_recap(SIXTH)
    assert before.as_of == datetime(2020, 3, 5, 18, tzinfo=WIB)
    assert ranks(before, offices(), Measure.EMPLOYEES)[HEALTH] == 6
    assert ranks(after, offices(), Measure.EMPLOYEES)[HEALTH] == 4
    assert counts(after, Measure.EMPLOYEES)[HEALTH] == 803


def test_sabrang_climbs_to_second_of_seven_in_ambulu() -> None:
    villages = below(AMBULU)
    before = CAMPAIGN.public_recap(date(2020, 3, 5))
    after = CAMPAIGN.public_recap(SIXTH)
    assert len(villages) == 7
    assert ranks(before, villages, Measure.FAMILIES)[SABRANG] > 2
    assert ranks(after, villages, Measure.FAMILIES)[SABRANG] == 2


def test_the_data_is_the_same_at_every_start() -> None:
    again = DemoCampaign(DATA)
    day = date(2020, 3, 20)
    assert again.bases == CAMPAIGN.bases
    assert again.public_recap(day) == CAMPAIGN.public_recap(day)
    assert again.office_recap(day) == CAMPAIGN.office_recap(day)
    assert again.roster(HASHER) == CAMPAIGN.roster(HASHER)


@pytest.mark.parametrize("day", [date(2020, 3, 3), date(2020, 5, 31)])
def test_there_is_no_data_outside_the_campaign(day: date) -> None:
    with pytest.raises(ValueError, match="no data"):
        CAMPAIGN.public_recap(day)
    with pytest.raises(ValueError, match="no data"):
        CAMPAIGN.office_recap(day)


def test_the_roster_holds_every_civil_servant_and_one_head_for_each_office() -> None:
    start = perf_counter()
    roster = CAMPAIGN.roster(HASHER)
    assert perf_counter() - start < 1.5
    assert len({employee.nip for employee in roster}) == len(roster) == 7140
    staff = Counter(employee.office for employee in roster)
    assert all(staff[unit.code] == base_sum([unit], Measure.EMPLOYEES) for unit in offices())
    heads = [employee.office for employee in roster if employee.head]
    assert sorted(heads) == sorted(unit.code for unit in offices())


def test_the_people_of_the_demonstration_can_type_their_numbers() -> None:
    for person in DEMO_PEOPLE:
        if person.role is Role.RESIDENT:
            assert person.nik
            assert person.family_card
            Nik.parse(person.nik)
            FamilyCardNumber.parse(person.family_card)
        assert person.unit is None or person.unit in UNITS


def test_the_civil_servant_and_the_head_stand_on_the_roster() -> None:
    roster = {employee.nip: employee for employee in CAMPAIGN.roster(HASHER)}
    for person in (RINA, AGUS):
        assert person.nip
        employee = roster[HASHER.employee(Nip.parse(person.nip))]
        assert (employee.name, employee.office) == (person.name, HEALTH)
        assert employee.head is (person is AGUS)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_example_files_hold_the_next_day(name: str) -> None:
    expected = EXAMPLES[name](CAMPAIGN)
    bases = {
        measure: {base.unit: base for base in CAMPAIGN.bases if base.measure is measure}
        for measure in Measure
    }
    recap = read_recap(
        DATA / "demo" / name,
        KnownUnits(CAMPAIGN.units, bases),
        as_of=expected.as_of,
        source=expected.source,
        bps_codes=load_bps_codes(DATA / "areas"),
    )
    assert set(recap.rows) == set(expected.rows)
    assert recap.totals == expected.totals
    assert recap.warnings == ()


@settings(derandomize=True, deadline=None)
@given(
    st.integers(min_value=0, max_value=10**6),
    st.lists(st.integers(min_value=0, max_value=10**6), min_size=1, max_size=50).filter(sum),
)
def test_parts_add_up_and_are_fair_to_less_than_one(total: int, weights: list[int]) -> None:
    parts = spread(total, weights)
    assert sum(parts) == total
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part - Fraction(total * weight, sum(weights))) < 1
