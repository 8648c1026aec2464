"""Every reader of files, given what nobody would send: it reads, or says what is wrong."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from random import Random
from typing import Final
from zoneinfo import ZoneInfo

from bot.run.wiring import make_catalogue, make_census
from bot.settings.settings import Deployment
from census.errors import CensusError, FileError
from census.fieldwork.blocks import Block, BlockCode
from census.identity.hashing import NumberHasher
from census.people.people import Language
from census.recaps.moments import FileDays
from census.units import Unit, UnitCode, UnitKind
from presentation.chat.errors import named
from presentation.language.catalogue import Texts
from presentation.recaps.findings import sentences
from services.ports.incoming import KnownUnits
from sources.fieldwork.blocks import read_blocks
from sources.fieldwork.civil_counts import read_civil_counts
from sources.fieldwork.progress import read_progress
from sources.fieldwork.workers import read_fieldworkers
from sources.recaps.files import read_recap
from sources.registers.bases import read_bases
from sources.registers.finished import read_finished
from sources.registers.registry.files import RegistryFile
from sources.registers.rosters import read_roster
from sources.registers.units import read_units
from sources.registers.workers import read_workers
from trials.fuzz.files import NIK, TableLines, some_bytes, some_text, some_workbook

ZONE: Final = ZoneInfo("Asia/Jakarta")
NOW: Final = datetime(2020, 3, 10, 12, tzinfo=ZONE)
DAYS: Final = FileDays((date(2020, 2, 15), date(2020, 7, 31)), NOW, ZONE)
HASHER: Final = NumberHasher(b"a key for trials, long enough")
REGENCY, DISTRICT, VILLAGE = UnitCode("33.19"), UnitCode("33.19.01"), UnitCode("33.19.01.2001")
UNITS: Final = (
    Unit(REGENCY, "Kudus", UnitKind.REGENCY, None),
    Unit(DISTRICT, "Kaliwungu", UnitKind.DISTRICT, REGENCY),
    Unit(VILLAGE, "Bakalankrapyak", UnitKind.VILLAGE, DISTRICT),
    Unit(UnitCode("opd-dinkes"), "Dinas Kesehatan", UnitKind.OFFICE, REGENCY),
)
BLOCKS: Final = (Block(BlockCode("3319012001000101"), VILLAGE, "RT 01 RW 01", 64),)


LONGEST_SENTENCE: Final = 1500
"""Letters of a sentence about one cell."""


@dataclass(frozen=True, slots=True)
class FileReader:
    """A reader, and a file that it takes."""

    read: Callable[[bytes], object]
    good: TableLines


def _read_registry(content: bytes) -> object:
    file = RegistryFile(content, HASHER, days=DAYS)
    file.check()
    return list(file.portions())


READERS: Final[Mapping[str, FileReader]] = {
    "recap": FileReader(
        lambda content: read_recap(content, KnownUnits(UNITS), as_of=NOW, source="BPS"),
        (
            ("kode", "nama", "respon", "clean", "jumlah kk"),
            (VILLAGE, "Bakalankrapyak", "9", "7", "90"),
        ),
    ),
    "bases": FileReader(
        lambda content: read_bases(content, UNITS, source="BPS", as_of=NOW, bps_codes={}),
        (("kode", "nama", "jumlah kk"), (VILLAGE, "Bakalankrapyak", "90")),
    ),
    "units": FileReader(
        lambda content: read_units(
            content, UNITS[:3], source="BKD", as_of=NOW.date(), regencies=[REGENCY]
        ),
        (
            ("code", "name", "kind", "parent", "employees"),
            ("opd-a", "Dinas A", "office", "33.19", "9"),
        ),
    ),
    "roster": FileReader(
        lambda content: read_roster(content, HASHER, UNITS),
        (
            ("nip", "nama", "opd", "jabatan"),
            ("198501012010011001", "Siti Aminah", "Dinas Kesehatan", "staf"),
        ),
    ),
    "workers": FileReader(
        lambda content: read_workers(content, HASHER, UnitCode("pt-a")),
        (("nama", "nomor", "bagian"), ("Siti Aminah", "17", "Gudang")),
    ),
    "finished": FileReader(
        lambda content: read_finished(
            content, HASHER, UNITS, name="sudah.csv", as_of=None, days=DAYS
        ),
        (
            ("nip", "nama", "status", "tanggal"),
            ("198501012010011001", "Siti", "sudah", "2020-03-01"),
        ),
    ),
    "registry": FileReader(
        _read_registry,
        (("nik", "kk", "progress", "as_of"), (NIK, "3319010101100001", "clean", "2020-03-01")),
    ),
    "blocks": FileReader(
        lambda content: read_blocks(content, UNITS, {}),
        (
            ("block", "village", "name", "families", "done"),
            ("3319012001000101", VILLAGE, "RT 01", "64", "41"),
        ),
    ),
    "fieldworkers": FileReader(
        lambda content: read_fieldworkers(content, UNITS, {}),
        (("badge", "name", "role", "village"), ("P-0012", "Siti Aminah", "enumerator", VILLAGE)),
    ),
    "progress": FileReader(
        lambda content: read_progress(content, BLOCKS, as_of=NOW, days=DAYS),
        (
            ("block", "open", "submitted", "rejected", "approved", "date"),
            ("3319012001000101", "12", "40", "1", "11", "2020-03-01"),
        ),
    ),
    "civil registry": FileReader(
        lambda content: read_civil_counts(content, UNITS, {}, BLOCKS),
        (("village", "families", "persons"), (VILLAGE, "1250", "3904")),
    ),
}


@cache
def _texts(language: str) -> Texts:
    deployment = Deployment.model_validate({"census": "sp2020", "areas": [str(REGENCY)]})
    return make_catalogue(deployment, make_census(deployment)).texts(Language(language))


def some_file(random: Random, name: str, *, workbooks: bool) -> bytes:
    """Draw a file for a reader: text, any bytes, or a workbook, which takes longer to read."""
    good = READERS[name].good
    if workbooks and random.random() < 0.5:
        return some_workbook(random, good)
    return some_text(random, good) if random.random() < 0.8 else some_bytes(random)


def said_of(name: str, content: bytes, language: str = "id") -> str:
    """Read a file; return what people would read of it, empty where it was taken.

    Raises whatever is no refusal, and AssertionError for a sentence that is none or that holds an
    identity number.
    """
    refusal = _refusal(name, content)
    if refusal is None:
        return ""
    texts = _texts(language)
    if isinstance(refusal, FileError):
        assert refusal.findings, "nothing is named"
        said = sentences(texts, refusal.findings)
    else:
        said = [texts(f"error-{refusal.key}", **named(texts, refusal))]
    words = "\n".join(said)
    assert all(said), "an empty sentence"
    assert NIK not in words, "an identity number is quoted"
    assert max(map(len, said)) < LONGEST_SENTENCE, "nobody reads so much"
    return words


def _refusal(name: str, content: bytes) -> CensusError | None:
    try:
        READERS[name].read(content)
    except CensusError as refusal:
        return refusal
    return None
