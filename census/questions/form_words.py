"""Whether somebody says how boards are to come: "tampilkan tabel lagi dong", "pakai gambar aja"."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final

from census.residents.reply_words import ADDRESS


class BoardForm(StrEnum):
    """How a board comes."""

    TABLE = "table"
    WORDS = "words"
    PICTURE = "picture"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_FORMS: Final[Mapping[str, BoardForm]] = {
    word: form
    for form, words in (
        (BoardForm.TABLE, "tabel tabelnya tabele tabelipun tabella tabelna table tables"),
        (BoardForm.WORDS, "tulisan tulisannya seratan tolesan teks teksnya text words"),
        (BoardForm.PICTURE, "gambar gambarnya gambare gambarra picture pictures image"),
    )
    for word in words.split()
}
_NOT: Final = _words(
    "tidak tak gak ga nggak ngga ndak enggak mboten ora ta' no not can't cant cannot don't tanpa"
    " without jangan jgn usah ampun bukan"
)
_AROUND: Final = ADDRESS | _words(
    "tampilkan tampil tunjukkan munculkan lihat liat buka pakai pake pakek gunakan ganti gantikan"
    " ke jadi jadikan sebagai dalam bentuk balik balikin balikkan kembali kembalikan kembaliin lagi"
    " aja saja ae wae mawon kemawon malolo bisa boleh mau minta ingin pengen saya aku kita kami"
    " deh yg yang papan papannya peringkat mana terlihat kelihatan keliatan muncul ketingal ketok"
    " katon dari please nganggo ngangge ngagem ngangghuy maneh malih pole dados dadi daddi nyuwun"
    " show see the as back to again use switch into only boards board i want in"
    " give me it with a just di sini"
)
MOST_WORDS: Final = 8


def wished_form(text: str) -> BoardForm | None:
    """Return the form in which somebody wants boards; None for any other text.

    Who sees no table, or wants none, wants words. Of two forms the last one is meant that is not
    refused: "jangan gambar, tabel aja".
    """
    said = re.findall(r"[\w']+", text.casefold().replace("\u2019", "'"))
    named = [place for place, word in enumerate(said) if word in _FORMS]
    alone = len(said) == 1 and text.strip().casefold() != "tabel"
    if not named or alone or len(said) > MOST_WORDS:
        return None
    if not all(word in _FORMS or word in _NOT or word in _AROUND for word in said):
        return None
    wanted = [_FORMS[said[place]] for place in named if not _refused(said, place)]
    if wanted:
        return wanted[-1]
    return BoardForm.WORDS if BoardForm.TABLE in {_FORMS[said[place]] for place in named} else None


def _refused(said: Sequence[str], place: int) -> bool:
    """Tell whether a form is refused, or not seen: "jangan pakai tabel", "tabel ga muncul"."""
    if said[place + 1 : place + 2] and said[place + 1] in _NOT:
        return True
    near = range(max(0, place - 3), place)
    last = max((each for each in near if said[each] in _NOT or said[each] in _FORMS), default=None)
    of_another = last is not None and last > 0 and said[last - 1] in _FORMS
    return last is not None and said[last] in _NOT and not of_another
