"""What the reader finds odd in the example recaps, and when their figures were so."""

from datetime import datetime

import pytest

from census.recap import RecapRow
from census.recap_columns import GuessedAsOf
from census.units import Measure, UnitCode
from sources.recap_dates import guess_as_of
from tests.recap_examples import FOLDER, WIB, bases_of_districts, example


def wib(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=WIB)


NOW = datetime(2020, 6, 1, 9, tzinfo=WIB)


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


@pytest.mark.parametrize(
    ("name", "moment", "words"),
    [
        ("blora.xlsx", wib(2020, 3, 5, 18), "per 5 Maret 2020 pukul 18.00 WIB"),
        ("indragiri_hulu.xlsx", wib(2020, 3, 5, 20), "per 05-03-2020 jam 20:00"),
        ("luwu_utara_asn.csv", wib(2020, 3, 4, 23, 59), "per 4 Maret 2020"),
        ("kudus.txt", wib(2020, 5, 29, 23, 59), "29 Mei 2020 23.59 WIB"),
    ],
)
def test_the_title_says_when_the_figures_were_so(name: str, moment: datetime, words: str) -> None:
    guess = guess_as_of(FOLDER / name, name="20200101.xlsx", zone=WIB, now=NOW)
    timed = moment.minute != 59 or "23.59" in words
    assert guess == GuessedAsOf(moment, words, timed)


@pytest.mark.parametrize(
    ("name", "moment"),
    [
        ("rekap_20200305.xlsx", wib(2020, 3, 5, 23, 59)),
        ("Rekap 2020-03-05 18.00.csv", wib(2020, 3, 5, 18)),
        ("sp 5 maret 2020.csv", wib(2020, 3, 5, 23, 59)),
        ("rekap.csv", None),
        ("rekap 20200931.csv", None),
        ("rekap 20201231.csv", None),
    ],
    ids=["digits", "dashes", "words", "none", "no such day", "to come"],
)
def test_without_a_title_the_name_of_the_file_does(name: str, moment: datetime | None) -> None:
    guess = guess_as_of(b"kode;keluarga\n35.09.12;5\n", name=name, zone=WIB, now=NOW)
    assert (guess and guess.moment) == moment


def test_two_dates_in_the_title_are_no_guess() -> None:
    text = b"1 Maret 2020 sampai 5 Maret 2020\nkode;keluarga\n35.09.12;5\n"
    assert guess_as_of(text, zone=WIB, now=NOW) is None


def test_a_day_that_is_not_over_means_now() -> None:
    guess = guess_as_of(b"per 1 Juni 2020\nkode;keluarga\n35.09.12;5\n", zone=WIB, now=NOW)
    assert guess == GuessedAsOf(NOW, "per 1 Juni 2020", timed=False)
