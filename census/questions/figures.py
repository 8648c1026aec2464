"""Whether somebody asks how much is left to do, in four languages: "sisa berapa lagi?"."""

import re
from typing import Final

from census.residents.reply_words import ADDRESS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LEFT: Final = _words(
    "sisa sisanya tersisa tinggal tinggalnya kurang kurangnya belum blm kari karine kirang"
    " kirangipun kantun kantunipun dereng durung sesa sesana kare karena korang korangnga bellun"
    " left remaining remain missing outstanding"
)
_HOW_MANY: Final = _words(
    "berapa brp berapakah piro pira pirang pinten berempa barampa saponapa many much"
)
_AROUND: Final = ADDRESS | _words(
    "lagi lg masih msih isih taksih ghi' pole malih maneh sekarang skrg saiki sakniki samangken ini"
    " iki niki paneka yang sing ingkang se di ing e to do kita kami saya kula kaula how are is"
    " still there we our now today the a what's yg tolong cek semua totalnya total kabeh sadaya"
    " rumah omah griya roma house houses keluarga kk families family usaha business businesses blok"
    " block blocks kunjungan visits didatangi dikunjungi didata selesai rampung mare done visited"
    " lapangan petugas desa kecamatan orang pegawai people employees"
)
_TODAY: Final = re.compile(r"\b(?:hari|dina|dinten|are) (?:ini|iki|niki|paneka)\b")
MOST_WORDS: Final = 9


def asks_what_is_left(text: str) -> bool:
    """Tell whether a text asks only how much is left; how many days are left is none of it."""
    said = re.findall(r"[\w']+", _TODAY.sub(" ", text.casefold().replace("\u2019", "'")))
    if len(said) > MOST_WORDS or not _HOW_MANY.intersection(said) or not _LEFT.intersection(said):
        return False
    return all(word in _LEFT | _HOW_MANY | _AROUND for word in said)
