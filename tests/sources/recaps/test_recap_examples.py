"""What the reader finds odd in the example recaps."""

import pytest

from census.recaps.recap import RecapRow
from census.units import Measure, UnitCode
from tests.support.files.recap_examples import bases_of_districts, example


@pytest.mark.parametrize("name", ["blora.xlsx", "blora.xls"])
def test_one_base_under_all_percentages_is_told(name: str) -> None:
    found = [w for w in example(name).warnings if w.key == "percent-common-base"]
    assert [(w.facts["base"], w.facts["sheet"]) for w in found] == [(61_200, "Rekap")]


def test_one_base_under_all_percentages_is_told_where_each_has_its_own() -> None:
    recap = example("blora.xlsx", bases_of_districts("blora.xlsx", 4_000))
    assert [w.key for w in recap.warnings] == ["percent-common-base"]


def test_merged_headings_give_respon_and_clean_of_families_and_persons() -> None:
    rengat = [row for row in example("indragiri_hulu.xlsx").rows if row.unit == "14.02.01"]
    code = UnitCode("14.02.01")
    assert rengat == [
        RecapRow(code, Measure.FAMILIES, 933, 0),
        RecapRow(code, Measure.FAMILIES_CLEAN, 662, 0),
        RecapRow(code, Measure.PERSONS, 3_361, 0),
        RecapRow(code, Measure.PERSONS_CLEAN, 2_386, 0),
    ]


def test_two_families_between_sum_and_total_are_rounding() -> None:
    (warning,) = [w for w in example("kudus.txt").warnings if "differ" in w.key]
    assert warning.key == "parts-differ-slightly"
    assert (warning.facts["stated"], warning.facts["sum"]) == (84_861, 84_859)


def test_a_district_merged_over_its_villages_is_each_ones() -> None:
    villages = {row.unit[:8] for row in example("desa.ods").rows}
    assert villages == {"35.09.12", "35.09.30"}


def test_codes_that_excel_keeps_as_numbers_are_understood() -> None:
    units = [row.unit for row in example("jawa_timur.xlsx").rows]
    assert {"35.01", "35.10", "35.79"} <= set(units)
