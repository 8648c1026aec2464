"""The example recaps in tests/data/recaps, the units that they are about, and the days of 2020."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from census.recaps.moments import FileDays
from census.units import Base, Measure, Unit, UnitCode, UnitKind
from services.ports.incoming import KnownUnits, Recap
from sources.recaps.files import read_recap
from sources.registers.areas import areas_of, load_bps_codes

FOLDER = Path(__file__).parents[2] / "data" / "recaps"
AREAS_FOLDER = Path(__file__).parents[3] / "data" / "areas"
WIB = ZoneInfo("Asia/Jakarta")
AS_OF = datetime(2020, 5, 29, 23, 59, tzinfo=WIB)
DAYS = FileDays((date(2020, 2, 15), date(2020, 7, 31)), datetime(2020, 3, 20, 12, tzinfo=WIB), WIB)
"""Of the campaign, as the readers of files are told them."""


def _names(listed: str) -> list[str]:
    return listed.split(",")


BLORA = _names(
    "Jati,Randublatung,Kradenan,Kedungtuban,Cepu,Sambong,Jiken,Jepon,Blora,Tunjungan,Banjarejo,"
    "Ngawen,Kunduran,Todanan,Bogorejo,Japah"
)
INDRAGIRI_HULU = _names(
    "Rengat,Rengat Barat,Pasir Penyu,Peranap,Seberida,Batang Cenaku,Batang Gansal,Kelayang,"
    "Kuala Cenaku,Lirik,Lubuk Batu Jaya,Rakit Kulim,Sungai Lala,Batang Peranap"
)
LUWU_UTARA = _names(
    "Sabbang,Baebunta,Malangke,Malangke Barat,Sukamaju,Bone-Bone,Masamba,Mappedeceng,Rampi,"
    "Limbong,Seko,Tana Lili"
)
OFFICES = _names(
    "Sekretariat Daerah,Dinas Kesehatan,Dinas Pendidikan,Dinas Sosial,Dinas Pertanian,Dinas PUPR,"
    "Satpol PP,BKPSDM"
)


def regency(code: str, name: str, districts: Sequence[str]) -> list[Unit]:
    """A regency and its districts, numbered in this order."""
    whole = Unit(UnitCode(code), name, UnitKind.REGENCY)
    parts = [
        Unit(UnitCode(f"{code}.{number:02}"), district, UnitKind.DISTRICT, whole.code)
        for number, district in enumerate(districts, start=1)
    ]
    return [whole, *parts]


def _offices(regency_code: str) -> list[Unit]:
    return [
        Unit(UnitCode(f"opd-{number}"), name, UnitKind.OFFICE, UnitCode(regency_code))
        for number, name in enumerate(OFFICES)
    ]


BPS_CODES = load_bps_codes(AREAS_FOLDER)
HERE = areas_of([UnitCode("33.19"), UnitCode("35.09")], AREAS_FOLDER)
LUWU_UTARA_UNITS = [*regency("73.22", "Kabupaten Luwu Utara", LUWU_UTARA), *_offices("73.22")]
UNITS: Mapping[str, Sequence[Unit]] = {
    "blora.xlsx": regency("33.16", "Kabupaten Blora", BLORA),
    "blora.xls": regency("33.16", "Kabupaten Blora", BLORA),
    "indragiri_hulu.xlsx": regency("14.02", "Kabupaten Indragiri Hulu", INDRAGIRI_HULU),
    "luwu_utara_asn.csv": LUWU_UTARA_UNITS,
    "luwu_utara_masyarakat.xlsx": LUWU_UTARA_UNITS,
    "jember.xlsx": HERE,
    "kudus.txt": HERE,
    "jawa_timur.xlsx": HERE,
    "desa.ods": HERE,
}
"""What a deployment knows that gets the example."""


def bases_of_districts(name: str, size: int) -> list[Base]:
    """The same number of families in each district that an example is about."""
    return [
        Base(unit.code, Measure.FAMILIES, size, "BPS", date(2020, 2, 15))
        for unit in UNITS[name]
        if unit.kind is UnitKind.DISTRICT
    ]


def example(name: str, bases: Sequence[Base] = ()) -> Recap:
    """Read one of the examples."""
    known = KnownUnits(UNITS[name], {Measure.FAMILIES: {base.unit: base for base in bases}})
    return read_recap(FOLDER / name, known, as_of=AS_OF, source="BPS", bps_codes=BPS_CODES)
