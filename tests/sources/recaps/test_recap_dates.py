"""When a recap's figures were so: taken from its file, or asked about with a reason."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from census.recaps.moments import AsOfReading, DateDoubt
from sources.recaps.dates import read_as_of
from tests.support.workbook_making import workbook

WIB = ZoneInfo("Asia/Jakarta")
FOLDER = Path("tests/data/recaps")
NOW = datetime(2020, 6, 1, 9, tzinfo=WIB)
SIXTH = datetime(2020, 3, 6, 9, tzinfo=WIB)
DAYS = date(2020, 2, 15), date(2020, 7, 31)
TABLE = b"kode;keluarga\n35.09.12;5\n"


def wib(month: int, day: int, hour: int = 23, minute: int = 59) -> datetime:
    return datetime(2020, month, day, hour, minute, tzinfo=WIB)


def told(
    title: str = "", name: str = "rekap.csv", *, now: datetime = NOW, sheet: str | None = None
) -> AsOfReading:
    content = title.encode() + b"\n" + TABLE if title else TABLE
    return read_as_of(content, zone=WIB, now=now, days=DAYS, name=name, sheet=sheet)


@pytest.mark.parametrize(
    ("name", "moment", "words"),
    [
        ("blora.xlsx", wib(3, 5, 18, 0), "per 5 Maret 2020 pukul 18.00 WIB"),
        ("indragiri_hulu.xlsx", wib(3, 5, 20, 0), "per 05-03-2020 jam 20:00"),
        ("luwu_utara_asn.csv", wib(3, 4), "per 4 Maret 2020"),
        ("kudus.txt", wib(5, 29), "Keadaan 29 Mei 2020 23.59 WIB"),
    ],
)
def test_the_title_says_when_the_figures_were_so(name: str, moment: datetime, words: str) -> None:
    read = read_as_of(FOLDER / name, name=name, zone=WIB, now=NOW, days=DAYS)
    assert read.guess is not None
    assert (read.guess.moment, read.guess.words) == (moment, words)
    assert read.guess.timed is (moment.minute != 59 or "23.59" in words)


@pytest.mark.parametrize(
    ("name", "moment"),
    [
        ("rekap_20200305.xlsx", wib(3, 5)),
        ("Rekap 2020-03-05 18.00.csv", wib(3, 5, 18, 0)),
        ("sp 5 maret 2020.csv", wib(3, 5)),
        ("Rekap 5 Maret.xlsx", wib(3, 5)),
        ("REKAP 05-MAR pkl 18.00.xlsx", wib(3, 5, 18, 0)),
        ("rekap.csv", None),
        ("rekap 20200931.csv", None),
    ],
)
def test_without_a_title_the_name_of_the_file_does(name: str, moment: datetime | None) -> None:
    read = told(name=name)
    assert (read.guess and read.guess.moment) == moment
    assert read.doubt is (None if moment else DateDoubt.MISSING)


@pytest.mark.parametrize(
    ("title", "moment"),
    [
        ("Sensus online 15 Februari s.d. 31 Maret 2020, per 5 Maret 2020 18.00", wib(3, 5, 18, 0)),
        ("Dasar: Surat Edaran tanggal 10 Februari 2020\nPosisi: 5 Maret 2020", wib(3, 5)),
        ("Rekap respon s.d. 5 Maret 2020", wib(3, 5)),
        ("Data tanggal 5/3/2020 jam 18.00 WITA", wib(3, 5, 17, 0)),
        ("per 6 Maret 2020 pukul 01.00 WIT", wib(3, 5, 23, 0)),
        ("per 1 Juni 2020", NOW),
    ],
    ids=["range beside", "letter beside", "until", "wita", "wit", "a day that is not over"],
)
def test_the_date_of_the_figures_is_told_from_others(title: str, moment: datetime) -> None:
    read = told(title)
    assert read.doubt is None
    assert read.guess is not None
    assert read.guess.moment == moment


@pytest.mark.parametrize(
    ("title", "name", "doubt", "offered"),
    [
        ("15 Februari s.d. 31 Maret 2020", "r.csv", DateDoubt.RANGE, [wib(3, 31)]),
        ("15 Februari - 31 Maret 2020", "r 20200305.csv", DateDoubt.RANGE, [wib(3, 5), wib(3, 31)]),
        ("15/02/2020 - 31/03/2020", "r.csv", DateDoubt.RANGE, [wib(2, 15), wib(3, 31)]),
        ("Rekap 1-5 Maret 2020", "r.csv", DateDoubt.RANGE, [wib(3, 5)]),
        ("", "rekap 2-5 maret 2020.csv", DateDoubt.RANGE, [wib(3, 5)]),
        ("Surat Edaran Bupati tanggal 2 Maret 2020", "r.csv", DateDoubt.LETTER, [wib(3, 2)]),
        ("Lampiran\nNomor: 045/12\nTanggal: 2 Maret 2020", "r.csv", DateDoubt.LETTER, [wib(3, 2)]),
        ("Jember, 6 Maret 2020", "r.csv", DateDoubt.LETTER, [wib(3, 6)]),
        ("Dicetak 6 Maret 2020", "r.csv", DateDoubt.LETTER, [wib(3, 6)]),
        ("per 4 Maret 2020", "rekap 20200305.csv", DateDoubt.DISAGREE, [wib(3, 4), wib(3, 5)]),
        ("per 4 Maret 2020", "rekap 5 maret.csv", DateDoubt.DISAGREE, [wib(3, 4), wib(3, 5)]),
        (
            "per 5 Maret 2020 07.00",
            "r 2020-03-05 18.00.csv",
            DateDoubt.DISAGREE,
            [wib(3, 5, 7, 0), wib(3, 5, 18, 0)],
        ),
        ("4 Maret 2020\n5 Maret 2020", "r.csv", DateDoubt.SEVERAL, [wib(3, 4), wib(3, 5)]),
        ("per 5 Maret 2019", "r.csv", DateDoubt.OUTSIDE, []),
        ("per 14 Februari 2020", "r.csv", DateDoubt.OUTSIDE, []),
        ("per 5 Maret 2021", "r.csv", DateDoubt.OUTSIDE, []),
        ("per 5 Maret 2019", "rekap 20200305.csv", DateDoubt.DISAGREE, [wib(3, 5)]),
        ("", "rekap 20201231.csv", DateDoubt.OUTSIDE, []),
    ],
)
def test_a_date_that_may_mean_something_else_is_asked_about(
    title: str, name: str, doubt: DateDoubt, offered: list[datetime]
) -> None:
    read = told(title, name)
    assert (read.guess, read.doubt) == (None, doubt)
    assert sorted(each.moment for each in read.candidates) == offered


def test_only_the_sheet_that_is_read_has_a_say() -> None:
    lines = [("kode", "keluarga"), ("35.09.12", 5)]
    content = workbook(
        {
            "Rekap 4 Maret": [("per 4 Maret 2020",), *lines],
            "5 Maret": [("per 5 Maret 2020",), *lines],
            "6 Maret": [("per 5 Maret 2020",), *lines],
        }
    )

    def read(sheet: str) -> AsOfReading:
        return read_as_of(content, zone=WIB, now=NOW, days=DAYS, name="rekap.xlsx", sheet=sheet)

    guess = read("5 Maret").guess
    assert guess is not None
    assert guess.moment == wib(3, 5)
    assert read("6 Maret").doubt is DateDoubt.DISAGREE
