"""When a recap's figures were so: taken from its file, or asked about with a reason."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from census.recaps.moments import AsOfReading, DateDoubt
from sources.recaps.dates import read_as_of
from tests.support.files.workbook_making import workbook

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


def test_a_day_without_a_year_says_which_year_it_takes_and_asks_outside_the_census() -> None:
    read = told(name="Rekap 5 Maret.xlsx")
    assert [each.key for each in read.told] == ["year-taken"]
    assert read.told[0].facts == {"words": "5 Maret", "day": "2020-03-05"}
    assert told(name="Rekap 5 Maret 2020.xlsx").told == ()
    later = told(name="Rekap 5 Maret.xlsx", now=datetime(2026, 6, 1, tzinfo=WIB))
    assert (later.doubt, later.told) == (DateDoubt.OUTSIDE, ())


def test_the_time_stamps_of_a_form_are_no_title() -> None:
    head, line = "Timestamp,Nama,OPD,Sudah?", "05/03/2020 8:01:12,Rina,Dinkes,Sudah"
    for title in ("", "Isian per 6 Maret 2020\n"):
        content = f"{title}{head}\n{line}\n{line}\n".encode()
        read = read_as_of(content, name="isian.csv", zone=WIB, now=NOW, days=DAYS)
        assert read.doubt is (None if title else DateDoubt.MISSING)
        assert (read.guess and read.guess.moment) == (wib(3, 6) if title else None)


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
    assert (read.doubt is None) is (moment is not None)


@pytest.mark.parametrize(
    ("title", "moment"),
    [
        ("Sensus online 15 Februari s.d. 31 Maret 2020, per 5 Maret 2020 18.00", wib(3, 5, 18, 0)),
        ("Dasar: Surat Edaran tanggal 10 Februari 2020\nPosisi: 5 Maret 2020", wib(3, 5)),
        ("Rekap respon s.d. 5 Maret 2020", wib(3, 5)),
        ("Data tanggal 5/3/2020 jam 18.00 WITA", wib(3, 5, 17, 0)),
        ("per 6 Maret 2020 pukul 01.00 WIT", wib(3, 5, 23, 0)),
        ("per 1 Juni 2020", NOW),
        ("# per 2020-03-06 07.00", wib(3, 6, 7, 0)),
        ("# Angka ilustrasi per 2020-03-06 07.00 WIB", wib(3, 6, 7, 0)),
        ("# Rekap, per 5 Maret 2020, 18.00", wib(3, 5, 18, 0)),
        ("# as_of: 2020-03-06 07:00", wib(3, 6, 7, 0)),
        ("per 5 Maret 2020 pukul 18 WIB", wib(3, 5, 18, 0)),
        ("per 5 Maret 2020 pukul 24.00", wib(3, 5)),
        ("per 5 Maret 2020 pukul 7.00 malam", wib(3, 5, 19, 0)),
        ("per 5 Maret 2020 7.30 pagi WIB", wib(3, 5, 7, 30)),
        ("per 5 Maret 2020 7 malam", wib(3, 5, 19, 0)),
        ("per 5 Maret 2020 jam 8 WITA malam", wib(3, 5, 19, 0)),
        ("per 5 Maret 2020 jam 2 siang", wib(3, 5, 14, 0)),
        ("per 5 Maret 2020 jam 4.15 sore", wib(3, 5, 16, 15)),
        ("per 5 Maret 2020 pukul 19.00 malam", wib(3, 5, 19, 0)),
        ("per 5 Maret 2020 pukul 12 siang", wib(3, 5, 12, 0)),
        ("per 5 Maret 2020 pukul 12 tengah malam", wib(3, 5)),
        ("as of 2020-03-05 7:00 PM", wib(3, 5, 19, 0)),
        ("per 5 Maret 2020: 37.819 keluarga, 27.75 %", wib(3, 5)),
        ("per 5 Maret 2020 53.95 %", wib(3, 5)),
        ("per 5 Maret 2020 37.819 keluarga", wib(3, 5)),
        ("per 5 Maret 2020 18.00 - 31 kecamatan", wib(3, 5, 18, 0)),
        ("Nomor 800/45/12/2020\nper 5 Maret 2020", wib(3, 5)),
    ],
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
        ("per 5 Maret 2021", "r.csv", DateDoubt.AHEAD, []),
        ("per 9 Juni 2020", "r.csv", DateDoubt.AHEAD, []),
        ("per 5 Maret 2019", "rekap 20200305.csv", DateDoubt.DISAGREE, [wib(3, 5)]),
        ("", "rekap 20201231.csv", DateDoubt.AHEAD, []),
        ("per 4 Maret 2020 dan 9 Juni 2020", "r.csv", DateDoubt.RANGE, [wib(3, 4)]),
        ("per 4 dan 9 Juni 2020", "r.csv", DateDoubt.RANGE, []),
        ("per 4 & 5 Maret 2020", "r.csv", DateDoubt.RANGE, [wib(3, 5)]),
        (
            "per 4 Maret 2020 18.00 serta per 5 Maret 2020 18.00",
            "r.csv",
            DateDoubt.RANGE,
            [wib(3, 4, 18, 0), wib(3, 5, 18, 0)],
        ),
        ("", "rekap 4 maret dan 9 maret 2020.csv", DateDoubt.RANGE, [wib(3, 4), wib(3, 9)]),
        ("", "rekap 4 maret dan 9 maret.csv", DateDoubt.RANGE, [wib(3, 4), wib(3, 9)]),
        ("# per 2020-03-04 07.00", "r 2020-03-05.csv", DateDoubt.DISAGREE, None),
        ("# Rekap 1, 15 Februari s.d. 4 Maret 2020", "r.csv", DateDoubt.RANGE, None),
        *(
            (title, name, DateDoubt.IMPOSSIBLE, None)
            for title, name in (
                ("per 5 Maret 2020 pukul 25.00", "r.csv"),
                ("per 5 Maret 2020 24.30", "rekap 20200305.csv"),
                ("per 5 Maret 2020, 10.75 WIB", "r.csv"),
                ("per 5 Maret 2020 jam 25", "r.csv"),
                ("per 5 Maret 2020 pukul 19.00 pagi", "r.csv"),
                ("per 5 Maret 2020 jam 9 sore", "rekap 20200305.csv"),
                ("# per 2020-03-05 25:10", "r.csv"),
                ("per 31 Februari 2020", "rekap 20200305.csv"),
                ("per 35/03/2020", "r.csv"),
                ("per 5/13/2020", "r.csv"),
                ("per 2020-02-30", "r.csv"),
                ("per 5 Maret 2020", "rekap 31 februari.csv"),
                ("per 5 Maret 2020", "rekap 20200931.csv"),
            )
        ),
    ],
)
def test_a_date_that_may_mean_something_else_is_asked_about(
    title: str, name: str, doubt: DateDoubt, offered: list[datetime] | None
) -> None:
    read = told(title, name)
    assert (read.guess, read.doubt) == (None, doubt)
    assert offered is None or sorted(each.moment for each in read.candidates) == offered


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
