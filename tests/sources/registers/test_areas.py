from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from census.errors import CensusError
from census.units import Unit, UnitCode, UnitKind
from sources.files.unit_index import CodeSystem, UnitIndex
from sources.registers.areas import (
    areas_around,
    areas_of,
    load_bps_codes,
)

FOLDER = Path(__file__).parents[3] / "data" / "areas"


@pytest.fixture(scope="module")
def areas() -> Sequence[Unit]:
    return areas_of([UnitCode("33.19"), UnitCode("35.09")], FOLDER)


@pytest.fixture(scope="module")
def index(areas: Sequence[Unit]) -> UnitIndex:
    return UnitIndex(areas, load_bps_codes(FOLDER))


def refusal(call: Callable[..., object], *args: object, **kwargs: object) -> CensusError:
    with pytest.raises(CensusError) as caught:
        call(*args, **kwargs)
    return caught.value


def test_both_provinces_with_their_regencies_and_two_of_these_whole_are_there(
    areas: Sequence[Unit],
) -> None:
    assert Counter(area.parent for area in areas if area.kind is UnitKind.REGENCY) == {
        "33": 35,
        "35": 38,
    }
    assert Counter(area.kind for area in areas) == {
        UnitKind.PROVINCE: 2,
        UnitKind.REGENCY: 73,
        UnitKind.DISTRICT: 40,
        UnitKind.VILLAGE: 380,
    }


def test_every_area_lies_in_one_that_is_there(areas: Sequence[Unit]) -> None:
    codes = {area.code for area in areas}
    assert {area.parent for area in areas if area.kind is not UnitKind.PROVINCE} <= codes


def test_a_deployment_has_its_regency_whole_and_the_others_of_the_province(
    areas: Sequence[Unit],
) -> None:
    around = areas_around(areas, [UnitCode("33.19")])
    assert Counter(area.kind for area in around) == {
        UnitKind.PROVINCE: 1,
        UnitKind.REGENCY: 35,
        UnitKind.DISTRICT: 9,
        UnitKind.VILLAGE: 132,
    }


def test_every_district_has_a_code_of_the_statistics_office(areas: Sequence[Unit]) -> None:
    whole = ("33.19", "35.09")
    places = [area.code for area in areas if area.kind is UnitKind.DISTRICT or area.code in whole]
    assert sorted(load_bps_codes(FOLDER).values()) == sorted(places)


def test_a_folder_without_other_codes_is_fine(tmp_path: Path) -> None:
    assert load_bps_codes(tmp_path) == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("35.09", "Kabupaten Jember"),
        ("3509", "Kabupaten Jember"),
        ("35.09.19", "Kaliwates"),
        ("350919", "Kaliwates"),
        ("3509710", "Kaliwates"),
        ("3509190", "Bangsalsari"),
        ("35.09.12.2002", "Sabrang"),
    ],
)
def test_codes_of_both_systems_are_understood(index: UnitIndex, text: str, name: str) -> None:
    assert index.by_code(text).name == name


def test_an_undotted_village_code_is_refused_because_two_systems_have_ten_digits(
    index: UnitIndex,
) -> None:
    assert refusal(index.by_code, "3509122002").key == "code-ambiguous"


def test_an_undotted_village_code_is_understood_where_the_file_names_its_system(
    index: UnitIndex,
) -> None:
    assert index.by_code("3509122002", CodeSystem.KEMENDAGRI).name == "Sabrang"


def test_village_codes_of_the_statistics_office_are_not_known(index: UnitIndex) -> None:
    assert refusal(index.by_code, "3509122002", CodeSystem.BPS).key == "code-bps-village"


def test_a_code_of_the_other_system_is_unknown_where_the_file_names_its_own(
    index: UnitIndex,
) -> None:
    assert refusal(index.by_code, "3509710", CodeSystem.KEMENDAGRI).key == "code-unknown"
    assert refusal(index.by_code, "350919", CodeSystem.BPS).key == "code-unknown"


def test_a_regencys_code_that_lost_its_last_nought_is_understood(index: UnitIndex) -> None:
    assert index.by_code("35.1").code == index.by_code("35,1").code == "35.10"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("3.50919E+06", "code-excel"),
        ("3,509122E+09", "code-excel"),
        ("3509122002.0", "code-excel"),
        ("12/09/2035", "code-date"),
        ("Sabrang", "code-unknown"),
        ("35.09.99", "code-unknown"),
    ],
)
def test_codes_that_a_spreadsheet_changed_are_refused(
    index: UnitIndex, text: str, key: str
) -> None:
    assert refusal(index.by_code, text).key == key


def test_a_name_in_both_regencies_is_refused_with_the_candidates(index: UnitIndex) -> None:
    said = refusal(index.by_name, "Sidomulyo")
    assert said.key == "name-ambiguous"
    assert "33.19.06.2004 Sidomulyo" in str(said.facts["candidates"])
    assert "35.09.30." in str(said.facts["candidates"])


def test_a_name_that_is_village_and_district_is_ambiguous_by_itself(index: UnitIndex) -> None:
    assert refusal(index.by_name, "Ambulu").key == "name-ambiguous"


def test_a_title_tells_district_from_village(index: UnitIndex) -> None:
    assert index.by_name("Kec. Ambulu").kind is UnitKind.DISTRICT
    assert index.by_name("DESA AMBULU").kind is UnitKind.VILLAGE


def test_a_parent_makes_a_name_unambiguous(index: UnitIndex, areas: Sequence[Unit]) -> None:
    silo = index.by_code("35.09.30")
    assert index.by_name("Sidomulyo", parent=silo).code.startswith("35.09.30.")


def test_a_name_is_found_whatever_its_spaces(index: UnitIndex) -> None:
    assert index.by_name("prambatan  kidul").name == "Prambatan Kidul"


def test_an_office_may_bear_the_name_of_its_district(areas: Sequence[Unit]) -> None:
    office = Unit(UnitCode("opd-jati"), "Kecamatan Jati", UnitKind.OFFICE)
    index = UnitIndex([*areas, office])
    assert index.by_name("Kecamatan Jati", kinds=(UnitKind.OFFICE,)) == office
    assert index.by_name("Kecamatan Jati", kinds=(UnitKind.DISTRICT,)).code == "33.19.03"
    assert refusal(index.by_name, "Kecamatan Jati").key == "name-ambiguous"
