"""A circular letter of an office: its facts, and the fields of its template."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from census.definition import Phase
from census.units import Target, Unit


class LetterField(StrEnum):
    """What a template can be filled with: ``{kantor}``, or ``{KANTOR}`` for capitals."""

    CENSUS = "sensus"
    PHASE = "tahap"
    PERIOD = "periode"
    LAST_DAY = "hari_terakhir"
    SITE = "situs"
    GOVERNMENT = "pemerintah"
    OFFICE = "kantor"
    EMPLOYEES = "jumlah_pegawai"
    TARGET = "target"
    STEPS = "langkah"
    BOT = "bot"
    LINK = "tautan"
    CODE = "kode_qr"
    PLACE = "tempat"
    DAY = "tanggal"
    YEAR = "tahun"
    POST = "jabatan"
    HEAD = "nama_kepala"
    STATISTICS_OFFICE = "bps"


@dataclass(frozen=True, slots=True)
class Letter:
    """What a letter says: to whom, of which phase, how many they are, and who signs.

    ``employees`` is None where nobody knows how many there are; ``head`` and ``post`` are the
    roster's, empty where it names none. The NIP is not known in clear: the line stays to be filled.
    """

    office: Unit
    regency: Unit | None
    phase: Phase
    employees: int | None
    targets: tuple[Target, ...]
    head: str
    post: str
    day: date
