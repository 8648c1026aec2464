"""Whether somebody asks for the campaign's page, slides or print: "minta layar untuk rapat"."""

import re
from typing import Final

from census.residents.reply_words import ADDRESS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PAGE: Final = _words(
    "halaman laman web webnya website websitenya situs layar layarnya proyektor projector slide"
    " slides slidenya cetak cetakan mencetak print printer pdf pdfnya page kaca cithak"
    " nyithak nyetak"
)
_AROUND: Final = ADDRESS | _words(
    "mana endi pundi ka'amma dimana minta tolong nyuwun nyo'ona buka bukakan lihat tampilkan"
    " tunjukkan mau saya aku kula ada untuk buat kanggo kangge rapat rakor rakorkab rapatnya"
    " pertemuan laporan laporannya kampanye capaian hasil hasilnya papan kabupaten sensus kita kami"
    " bisa nggak ya dong di ke yang lengkap where is the show me open our of for a an to please"
    " meeting report campaign board boards result results i want can"
)
MOST_WORDS: Final = 8


def asks_for_page(text: str) -> bool:
    """Tell whether a text asks only for the page, the slides or a paper of the campaign."""
    said = re.findall(r"[\w']+", text.casefold().replace("\u2019", "'"))
    if len(said) > MOST_WORDS or not _PAGE.intersection(said):
        return False
    return all(word in _PAGE | _AROUND for word in said)
