"""The words in headings of recaps, with their meanings."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from census.recaps.columns import ColumnMeaning, folded_heading
from census.units import WORKPLACES, Measure, UnitKind
from sources.files.unit_index import CodeSystem


class ColumnRole(Enum):
    """The role of a column in its line."""

    CODE = "code"
    PARENT = "parent"
    NAME = "name"
    COUNT = "count"
    BASE = "base"
    TARGET = "target"
    PERCENT = "percent"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Sense:
    """The meaning of a heading. ``clean`` is None where it says neither respon nor clean.

    ``bare`` is a heading that says what it counts and no more: "KK" and "Total KK" may be all of
    them, or those who responded.
    """

    role: ColumnRole
    measure: Measure | None = None
    clean: bool | None = None
    kinds: tuple[UnitKind, ...] = ()
    system: CodeSystem | None = None
    bare: bool = False


CODES = {
    "kode",
    "code",
    "unit",
    "unit code",
    "area code",
    "kode wilayah",
    "kode unit",
    "kode area",
    "kode kabupaten",
    "kode kab/kota",
    "kode kabupaten/kota",
    "kode kecamatan",
    "kode kec",
    "kode desa",
    "kode desa/kelurahan",
    "kode opd",
    "kd wilayah",
    "kd kec",
    "kd desa",
}
SYSTEM_CODES = {
    "kode kemendagri": CodeSystem.KEMENDAGRI,
    "kode wilayah kemendagri": CodeSystem.KEMENDAGRI,
    "kemendagri": CodeSystem.KEMENDAGRI,
    "kode bps": CodeSystem.BPS,
    "kode wilayah bps": CodeSystem.BPS,
    "bps": CodeSystem.BPS,
}
PARENTS = {"induk", "parent", "parent code", "kode induk"}
OFFICES = (UnitKind.OFFICE, UnitKind.AGENCY)
NAMES: Mapping[str, tuple[UnitKind, ...]] = {
    "": (),
    "unit": (),
    "wilayah": (),
    "daerah": (),
    "provinsi": (UnitKind.PROVINCE,),
    "kabupaten": (UnitKind.REGENCY,),
    "kab": (UnitKind.REGENCY,),
    "kab/kota": (UnitKind.REGENCY,),
    "kabupaten/kota": (UnitKind.REGENCY,),
    "kecamatan": (UnitKind.DISTRICT,),
    "kec": (UnitKind.DISTRICT,),
    "distrik": (UnitKind.DISTRICT,),
    "desa": (UnitKind.VILLAGE,),
    "kel": (UnitKind.VILLAGE,),
    "kelurahan": (UnitKind.VILLAGE,),
    "desa/kel": (UnitKind.VILLAGE,),
    "desa/kelurahan": (UnitKind.VILLAGE,),
    "kelurahan/desa": (UnitKind.VILLAGE,),
    "opd": OFFICES,
    "skpd": OFFICES,
    "dinas": OFFICES,
    "kantor": OFFICES,
    "instansi": OFFICES,
    "instansi vertikal": OFFICES,
    "perangkat daerah": OFFICES,
    "organisasi perangkat daerah": OFFICES,
    "unit kerja": WORKPLACES,
    "satuan kerja": OFFICES,
    "satker": OFFICES,
    "perusahaan": (UnitKind.COMPANY,),
    "sekolah": (UnitKind.SCHOOL,),
}
QUIET = {"", "no", "nomor", "#", "peringkat", "ranking", "rank", "keterangan", "ket"}

MEASURES = {
    "families": Measure.FAMILIES,
    "households": Measure.FAMILIES,
    "keluarga": Measure.FAMILIES,
    "kk": Measure.FAMILIES,
    "kel": Measure.FAMILIES,
    "ruta": Measure.FAMILIES,
    "usaha": Measure.FAMILIES,
    "businesses": Measure.FAMILIES,
    "persons": Measure.PERSONS,
    "people": Measure.PERSONS,
    "penduduk": Measure.PERSONS,
    "pddk": Measure.PERSONS,
    "jiwa": Measure.PERSONS,
    "orang": Measure.PERSONS,
    "warga": Measure.PERSONS,
    "employees": Measure.EMPLOYEES,
    "pegawai": Measure.EMPLOYEES,
    "asn": Measure.EMPLOYEES,
    "pns": Measure.EMPLOYEES,
    "karyawan": Measure.EMPLOYEES,
}
PHRASES = {
    "sensus penduduk": "",
    "sensus ekonomi": "",
    "sp online": "",
    "unit usaha": "usaha",
    "kepala keluarga": "keluarga",
    "kartu keluarga": "keluarga",
    "rumah tangga": "keluarga",
    "anggota keluarga": "penduduk",
}
RESPON = {"respon", "respons", "merespon", "merespons", "responded", "berpartisipasi"}
CLEAN = {"clean", "lengkap", "complete"}
DONE = {"selesai", "sudah", "completed", "done", "tuntas", "mengisi", "realisasi"}
BASES = {"base", "dasar", "jumlah", "jml", "total", "basis", "seluruh", "seluruhnya"}
VAGUE_BASES = {"jumlah", "jml", "total"}
TARGETS = {"target", "sasaran"}
PERCENT = {"%", "persen", "persentase", "prosentase", "percent", "percentage"}
FILLING = {
    "yang",
    "yg",
    "telah",
    "online",
    "sp",
    "sp2020",
    "se2026",
    "sensus",
    "di",
    "s",
    "d",
    "data",
    "capaian",
}
KNOWN = RESPON | CLEAN | DONE | BASES | TARGETS | PERCENT
WORD = re.compile(r"[^\W_]+|%")

NIP = (
    *("nip", "nip baru", "nip/nrp", "nrp/nip", "nip/ni pppk", "nip/nippk", "nip/nipppk", "nip asn"),
    *("nip pns", "nip pegawai", "nomor induk pegawai", "ni pppk", "nipppk", "nippk", "nip pppk"),
    *("ni p3k", "nip/ni p3k", "nomor induk pppk"),
)
"""Headings of the numbers of employees, the usual ones first."""
ROSTER = {*NIP, "nik", "no kk", "nomor kk", "no ktp", "nomor induk kependudukan", "nik/no ktp"}
"""Headings that only a list of people has."""

PERSONS_NAME = {"nama", "name", "nama lengkap"}
PERSONAL = {
    *("nama pegawai", "nama asn", "nama pns", "nama karyawan", "nomor induk", "jabatan"),
    *("nama jabatan", "position", "pangkat", "gol", "golongan", "pangkat/gol", "pangkat/golongan"),
    *("alamat", "address", "no hp", "nomor hp", "hp", "no wa", "no telp", "no telepon", "telepon"),
    *("email", "e mail", "jenis kelamin", "l/p", "tempat lahir", "tanggal lahir", "tgl lahir"),
}
"""Headings about a person. A recap may have one of them beside its figures, such as an address."""


def sense_of(heading: str) -> Sense | None:
    """Return the meaning of a heading, None when it is unknown."""
    folded = re.sub(r"\s*/\s*", "/", re.sub(r"\(\d+\)", "", folded_heading(heading))).strip()
    if folded in QUIET:
        return Sense(ColumnRole.NOTHING)
    if folded in CODES or folded in SYSTEM_CODES:
        return Sense(ColumnRole.CODE, system=SYSTEM_CODES.get(folded))
    if folded in PARENTS:
        return Sense(ColumnRole.PARENT)
    name = re.sub(r"^(nama|name)\b ?", "", folded)
    if name in NAMES:
        return Sense(ColumnRole.NAME, kinds=NAMES[name])
    return _figure(folded)


def sense_of_meaning(meaning: ColumnMeaning) -> Sense:
    """Return the meaning that a person has given to a column."""
    if meaning in MEANT:
        return MEANT[meaning]
    measure, _, role = meaning.partition("_")
    clean = role.startswith("clean") if not role or "clean" in role else None
    roles = {
        "base": ColumnRole.BASE,
        "percent": ColumnRole.PERCENT,
        "clean_percent": ColumnRole.PERCENT,
    }
    return Sense(roles.get(role, ColumnRole.COUNT), Measure(measure), clean)


MEANT = {
    ColumnMeaning.CODE: Sense(ColumnRole.CODE),
    ColumnMeaning.PARENT: Sense(ColumnRole.PARENT),
    ColumnMeaning.NAME: Sense(ColumnRole.NAME),
    ColumnMeaning.REGENCY: Sense(ColumnRole.NAME, kinds=(UnitKind.REGENCY,)),
    ColumnMeaning.DISTRICT: Sense(ColumnRole.NAME, kinds=(UnitKind.DISTRICT,)),
    ColumnMeaning.VILLAGE: Sense(ColumnRole.NAME, kinds=(UnitKind.VILLAGE,)),
    ColumnMeaning.WORKPLACE: Sense(ColumnRole.NAME, kinds=WORKPLACES),
    ColumnMeaning.IGNORED: Sense(ColumnRole.NOTHING),
}


def _figure(folded: str) -> Sense | None:
    """Recognise counts, bases, percentages: "keluarga respon", "jumlah KK", "% clean", "dasar"."""
    for phrase, meant in PHRASES.items():
        folded = folded.replace(phrase, meant)
    words = [word for word in WORD.findall(folded) if word not in FILLING]
    measures = {MEASURES[word] for word in words if word in MEASURES}
    if Measure.EMPLOYEES in measures:  # "pegawai (orang)"
        measures.discard(Measure.PERSONS)
    rest = {word for word in words if word not in MEASURES}
    if not words or len(measures) > 1 or not rest <= KNOWN:
        return None
    clean = True if rest & CLEAN else False if rest & RESPON else None
    return Sense(_role(rest), next(iter(measures), None), clean, bare=rest <= VAGUE_BASES)


def _role(words: set[str]) -> ColumnRole:
    if words & PERCENT:
        return ColumnRole.PERCENT
    if words & (RESPON | CLEAN | DONE) or not words:
        return ColumnRole.COUNT
    return ColumnRole.TARGET if words & TARGETS else ColumnRole.BASE
