"""The words of units' names: titles, short forms, and what tells one name from another."""

import re
from collections.abc import Sequence
from typing import Final

from census.units import UnitKind

TITLES: Final = {
    "provinsi": "provinsi",
    "prov": "provinsi",
    "kabupaten": "kabupaten",
    "kab": "kabupaten",
    "kota": "kota",
    "kecamatan": "kecamatan",
    "kec": "kecamatan",
    "desa": "desa",
    "ds": "desa",
    "kelurahan": "kelurahan",
    "kel": "kelurahan",
}
TITLES_OF: Final = {
    UnitKind.PROVINCE: {"provinsi"},
    UnitKind.REGENCY: {"kabupaten", "kota"},
    UnitKind.DISTRICT: {"kecamatan"},
    UnitKind.VILLAGE: {"desa", "kelurahan"},
}
SHORT: Final = {
    **TITLES,
    "bapenda": "badan pendapatan daerah",
    "bappeda": "badan perencanaan pembangunan daerah",
    "bps": "badan pusat statistik",
    "bpn": "kantor pertanahan",
    "damkar": "dinas pemadam kebakaran",
    "din": "dinas",
    "disarpus": "dinas kearsipan perpustakaan",
    "disbudpar": "dinas kebudayaan pariwisata",
    "disdag": "dinas perdagangan",
    "disdik": "dinas pendidikan",
    "disdikbud": "dinas pendidikan kebudayaan",
    "disdikpora": "dinas pendidikan kepemudaan olahraga",
    "disdukcapil": "dinas kependudukan pencatatan sipil",
    "dukcapil": "dinas kependudukan pencatatan sipil",
    "dishub": "dinas perhubungan",
    "dishut": "dinas kehutanan",
    "diskominfo": "dinas komunikasi informatika",
    "kominfo": "dinas komunikasi informatika",
    "diskop": "dinas koperasi",
    "dikes": "dinas kesehatan",
    "disnaker": "dinas tenaga kerja",
    "dispar": "dinas pariwisata",
    "disparbud": "dinas pariwisata kebudayaan",
    "disperindag": "dinas perindustrian perdagangan",
    "disperin": "dinas perindustrian",
    "disperkim": "dinas perumahan kawasan permukiman",
    "dispermades": "dinas pemberdayaan masyarakat desa",
    "dispertan": "dinas pertanian",
    "dispora": "dinas pemuda olahraga",
    "dinkes": "dinas kesehatan",
    "dinsos": "dinas sosial",
    "kemenag": "kantor kementerian agama",
    "kesbangpol": "badan kesatuan bangsa politik",
    "kpp": "kantor pelayanan pajak",
    "litbang": "badan penelitian pengembangan",
    "pkm": "puskesmas",
    "pu": "pekerjaan umum",
    "pupr": "pekerjaan umum penataan ruang",
    "rs": "rumah sakit",
    "rsud": "rumah sakit umum daerah",
    "satpol": "satuan polisi",
    "sekda": "sekretariat daerah",
    "sekwan": "sekretariat dprd",
    "setda": "sekretariat daerah",
    "setwan": "sekretariat dprd",
}
"""Short forms that offices use for themselves, and the words they stand for."""
PAMONG_PRAJA: Final = re.compile(r"\bsat(?:uan )?pol(?:isi)? ?pp\b")
LEFT_OUT: Final = frozenset({"dan"})
NUMBERED: Final = re.compile(
    r"\s*(?:\d{1,3}[.)]|\[\d{1,10}\]|\(\d{1,10}\)|\d{3,10}(?:\s*-)?)\s*(?=[^\W\d])"
)
"""A number before a name: "3. Ambulu", "[010] KENCONG", "3509020 GUMUKMAS"."""
KINDS_OF_OFFICE: Final = frozenset({"dinas", "badan", "kantor"})
"""Words that many names share, and that make different names look alike."""


def words_of(text: str) -> list[str]:
    """Return the words of a name in small letters, with short forms in full and without "dan"."""
    plain = " ".join(re.findall(r"[^\W_]+", text.casefold()))
    plain = PAMONG_PRAJA.sub("satuan polisi pamong praja", plain)
    full = (each for word in plain.split() for each in SHORT.get(word, word).split())
    return [word for word in full if word not in LEFT_OUT]


def telling(words: Sequence[str]) -> str:
    """Return the words of a name that tell it from others."""
    return " ".join(word for word in words if word not in KINDS_OF_OFFICE) or " ".join(words)


def split_title(text: str) -> tuple[str, str]:
    """Return the title at the beginning of a name, and the rest for comparison."""
    first, _, rest = text.replace(".", " ").strip().partition(" ")
    title = TITLES.get(first.casefold(), "")
    return (title, folded(rest)) if title and rest.strip() else ("", folded(text))


def folded(name: str) -> str:
    """Return the letters and digits of a name, small."""
    return "".join(filter(str.isalnum, name.casefold()))
