"""Texts, boards and people to build messages from."""

from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import cache
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from census.boards import ranking
from census.boards.board import Board, Trend
from census.boards.progress import Reading, streak, trend
from census.boards.standing import Figures
from census.definition import BoardRule, Phase, PhaseId, Step, StepId
from census.people.people import Employee, KeyedHash, Language
from census.people.submission import SubmissionState
from census.residents.journey import Journey
from census.units import BoardKind, Measure, Target, Unit, UnitCode, UnitKind
from presentation.language.catalogue import Catalogue, Texts

ROOT = Path(__file__).parents[3]
JAKARTA = ZoneInfo("Asia/Jakarta")
LANGUAGES = (Language("id"), Language("jv"), Language("mad"), Language("en"))
AS_OF = datetime(2020, 3, 5, 18, tzinfo=JAKARTA)
STEPS = (
    "prepare",
    "find_family",
    "password",
    "family_housing",
    "members",
    "submit",
    "receipt",
)
ONLINE = Phase(
    PhaseId("online"),
    date(2020, 2, 15),
    date(2020, 3, 31),
    tuple(Step(StepId(step)) for step in STEPS),
)
INTERVIEW = Phase(PhaseId("interview"), date(2020, 7, 1), date(2020, 7, 31))

REGENT, BPS = Target("Bupati", Fraction(1, 2)), Target("BPS", Fraction(27, 100))
ALL_OF_THEM = Target("Bupati", Fraction(1))
CONFIRMED = (SubmissionState.CONFIRMED,)
DISTRICTS = BoardRule(BoardKind.DISTRICT, (UnitKind.DISTRICT,), Measure.FAMILIES, CONFIRMED)
VILLAGES = BoardRule(BoardKind.VILLAGE, (UnitKind.VILLAGE,), Measure.FAMILIES, CONFIRMED)
OFFICES = BoardRule(
    BoardKind.OFFICE,
    (UnitKind.OFFICE, UnitKind.AGENCY),
    Measure.EMPLOYEES,
    (SubmissionState.PROOF_ACCEPTED, SubmissionState.CONFIRMED),
)
JEMBER = Unit(UnitCode("35.09"), "Kabupaten Jember", UnitKind.REGENCY)
AMBULU = Unit(UnitCode("35.09.12"), "Ambulu", UnitKind.DISTRICT, JEMBER.code)

DISTRICTS_OF_JEMBER = """
    Jombang Kencong Sumberbaru Gumukmas Umbulsari Tanggul Semboro Puger Bangsalsari Balung Wuluhan
    Ambulu Rambipuji Panti Sukorambi Jenggawah Ajung Tempurejo Kaliwates Patrang Sumbersari Arjasa
    Mumbulsari Pakusari Jelbuk Mayang Kalisat Ledokombo Sukowono Silo Sumberjambe
"""
VILLAGES_OF_AMBULU = "Tegalsari Sabrang Sumberejo Ambulu Karanganyar Andongsari Pontang"
LONG_NAME = (
    "Dinas Pemberdayaan Masyarakat dan Desa, Perempuan, Perlindungan Anak dan Keluarga Berencana"
)
OFFICE_NAMES = (
    LONG_NAME,
    "Dinas Kesehatan",
    "Dinas Sosial",
    "Dinas Pendidikan, Kepemudaan dan Olahraga",
    "Badan Kepegawaian, Pendidikan dan Pelatihan",
    "Inspektorat",
    "RSUD dr. Loekmono Hadi",
    "Satuan Polisi Pamong Praja",
)


@cache
def a_catalogue() -> Catalogue:
    """The catalogues of the product and of the census it ships."""
    return Catalogue.load(
        ROOT / "presentation" / "locales",
        ROOT / "censuses" / "sp2020" / "locales",
        zone=JAKARTA,
        domain="sensus.bps.go.id",
        year=2020,
    )


def texts_in(language: str = "id") -> Texts:
    return a_catalogue().texts(Language(language))


def a_unit(
    name: str = "Dinas Kesehatan", kind: UnitKind = UnitKind.OFFICE, code: str = "D01"
) -> Unit:
    return Unit(UnitCode(code), name, kind)


def an_employee(name: str = "Sri Wahyuni Lestari", *, head: bool = False) -> Employee:
    return Employee(KeyedHash("f" * 64), name, UnitCode("D01"), head=head)


def a_journey(done: int = 2) -> Journey:
    return Journey(ONLINE, frozenset(StepId(step) for step in STEPS[:done]))


def figures(
    unit: Unit, completed: int, base: int, *targets: Target, illustrative: bool = False
) -> Figures:
    return Figures(unit, completed, base, targets, illustrative)


def a_board(
    rows: list[Figures],
    rule: BoardRule = OFFICES,
    *,
    area: Unit | None = None,
    before: Board | None = None,
    as_of: datetime = AS_OF,
) -> Board:
    return ranking.board(
        rule,
        rows,
        area=area,
        as_of=as_of,
        published_at=as_of,
        source="BPS",
        before=before,
        days_left=25,
    )


def with_movement(rows: list[Figures], rule: BoardRule, area: Unit | None) -> Board:
    """A board whose rows moved since a snapshot that was somewhat different."""
    dice = Random(7)
    earlier = [
        Figures(row.unit, row.completed * dice.randint(40, 99) // 100, row.base) for row in rows
    ]
    return a_board(rows, rule, area=area, before=a_board(earlier, rule, area=area))


def a_district_board(count: int = 31) -> Board:
    dice = Random(1)
    rows = []
    for number, name in enumerate(DISTRICTS_OF_JEMBER.split()[:count], start=1):
        unit = Unit(UnitCode(f"35.09.{number:02d}"), name, UnitKind.DISTRICT, JEMBER.code)
        base = dice.randint(12_000, 40_000)
        done = base * dice.randint(8, 61) // 100
        rows.append(figures(unit, done, base, REGENT, BPS, illustrative=True))
    return with_movement(rows, DISTRICTS, JEMBER)


def a_village_board() -> Board:
    dice = Random(2)
    rows = []
    for number, name in enumerate(VILLAGES_OF_AMBULU.split(), start=1):
        code = UnitCode(f"35.09.12.20{number:02d}")
        base = dice.randint(1_500, 4_000)
        done = base * dice.randint(30, 60) // 100
        unit = Unit(code, name, UnitKind.VILLAGE, AMBULU.code)
        rows.append(figures(unit, done, base, REGENT))
    return with_movement(rows, VILLAGES, AMBULU)


def a_trend(days: int = 20) -> Trend:
    """Ambulu's way through a month of rising numbers."""
    board = a_district_board()
    readings = [
        Reading(
            AS_OF - timedelta(days=days - 1 - day),
            {
                row.unit.code: (row.completed * (day + 1 + place % 3) // (days + 2), row.base)
                for place, row in enumerate(board.standings)
            },
        )
        for day in range(days)
    ]
    points = trend(readings, AMBULU.code)
    return Trend(AMBULU, board, points, streak(points, JAKARTA))


def an_office_board(count: int = 45) -> Board:
    dice = Random(3)
    rows = []
    for number in range(1, count + 1):
        name = OFFICE_NAMES[(number - 1) % len(OFFICE_NAMES)]
        name = name if number <= len(OFFICE_NAMES) else f"{name} {number}"
        base = dice.randint(20, 900)
        done = base if number == 5 else base * dice.randint(30, 100) // 100
        rows.append(figures(a_unit(name, code=f"D{number:02d}"), done, base, ALL_OF_THEM))
    return with_movement(rows, OFFICES, None)
