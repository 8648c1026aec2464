"""Questions about ranks in people's own words: whose rank is asked for, or which end of a board."""

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Final

from census.residents.reply_words import ADDRESS
from census.units import BoardKind

MOST_WORDS: Final = 12


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


RANK: Final = _words("peringkat ranking rangking rengking rank ranked urutan posisi klasemen juara")
PALING: Final = _words("paling paleng most")
LOWEST: Final = _words(
    "bawah rendah sedikit belakang buncit ngisor andhap andhep buri bhaba baba' dhi-bhaba low"
    " malas males terbawah terendah terakhir tertinggal tersedikit lowest last worst bottom"
)
HIGHEST: Final = _words(
    "atas tinggi baik bagus depan cepat dhuwur inggil ngarep attas"
    " rajin tertinggi teratas terbaik terdepan tercepat highest best top leading"
)
BEFORE_AN_END: Final = PALING | {"mana", "sing", "se", "yang"}
ALONE: Final = _words("lowest last worst bottom highest best top leading")
"""Words for an end that need no "paling"; those with ter- need none either."""
HOW: Final = _words(
    "bagaimana gimana gmn cara caranya carane kenapa knp mengapa kok how why piye pripun kapan when"
)
"""With one of these it is another question: how ranks are counted, why one fell."""
HOW_FAR: Final = _words("bagaimana gimana gmn piye pripun how")
"""Beside progress and visits these ask how far they are."""
OWN: Final = _words(
    "saya aku kami kita kula kulo kaula abdhina our my ours mine dhibi' piyambak"
    " bule bula engko' sengko'"
)
IN: Final = _words("di e ing in se")
AROUND: Final = ADDRESS | _words(
    "berapa brp piro pinten berempa barampa keberapa mana ndi pundi dhimma ke ka di da e ing yang"
    " pira pirang saponapa sanapa"
    " se sing nomor nomer no ada sekarang skrg saiki samangken hari today ini itu niku paneka iku"
    " apa napa ponapa siapa which what who is are the of in at on for now current we du cek lihat"
    " yg sudah udah sdh sampun pun ampon already"
    " liat tolong minta mau tahu tau punya nya papan punika sakniki"
)
PERCENT: Final = _words(
    "persen persene persenna persenipun persentase persentasene persentasena prosen"
    " prosentase prosentasene prosentasena percent percentage"
)
PROGRESS: Final = _words(
    "progres progrese progress capaian capaiane capaianipun capaianna pencapaian partisipasi"
    " perkembangan participation completion turnout"
)
SHARE: Final = PERCENT | PROGRESS
NOW: Final = _words("sekarang skrg saiki sakniki samangken ini iki niki paneka now today current")
"""Without one of these a share may be a result that was published after the census."""
FAMILIES: Final = _words(
    "keluarga kulawarga kaloarga kaluarga kk family families household households warga"
)
WHOSE: Final = FAMILIES | _words("sensus sensuse sensusse census")
MANY: Final = _words("berapa brp piro pira pirang pinten berempa barampa saponapa jumlah")
TAKING_PART: Final = _words(
    "mengisi isi ngisi ngesse ikut melu nyarengi norok selesai rampung mare finished filled part"
)
AROUND_SHARE: Final = (
    WHOSE
    | MANY
    | TAKING_PART
    | _words(
        "telah online daring dong isian form done taking taken took has have so wis wes uwis uwes"
        " mpun la lastare dapat oleh nyampe sampai tekan rate rates tingkat barapa nggih enggi"
        " wong tiyang oreng people residents latest"
    )
)
"""What stands around a share: "berapa persen keluarga Kudus yang sudah mengisi"."""
VISITS: Final = _words(
    "kunjungan didatangi dikunjungi petugas pendataan rawuh dipundugeni erabui visits visited"
)
_TOLD: Final = SHARE | AROUND_SHARE
_MANY: Final = re.compile(r"\bhow (?:much|many)\b|\bwhat(?:'s|s)\b")
_FAR: Final = re.compile(
    r"\b(?:(?:sampai|sampe'?|nyampe|sejauh|dumugi|ngantos|tekan|kantos)"
    r" (?:mana|ndi|ngendi|pundi|dhimma)|how far|hasil sementara)\b"
)
KINDS: Final = {
    "desa": BoardKind.VILLAGE,
    "kelurahan": BoardKind.VILLAGE,
    "dhisa": BoardKind.VILLAGE,
    "village": BoardKind.VILLAGE,
    "kecamatan": BoardKind.DISTRICT,
    "kec": BoardKind.DISTRICT,
    "district": BoardKind.DISTRICT,
    "opd": BoardKind.OFFICE,
    "skpd": BoardKind.OFFICE,
    "kantor": BoardKind.OFFICE,
    "dinas": BoardKind.OFFICE,
    "office": BoardKind.OFFICE,
    "kabupaten": BoardKind.REGENCY,
    "kota": BoardKind.REGENCY,
    "regency": BoardKind.REGENCY,
    "perusahaan": BoardKind.COMPANY,
    "company": BoardKind.COMPANY,
}


ENDINGS: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("ku", "kku"), ("aku",)),
    **dict.fromkeys(("nya", "nipun", "ipun", "ne", "e", "na", "ra", "rra", "a"), ()),
}
"""Endings of the words for kinds: Indonesian "desaku", Javanese "kantore", Madurese "kantorra"."""


@dataclass(frozen=True, slots=True)
class RankQuestion:
    """A question about a rank: of the unit of a ``name``, of a ``kind``'s board, or the own one.

    With both it asks for the board of that kind inside the named area. ``lowest`` asks for the
    end of the board, ``share`` how far a whole is, ``now`` for today's, ``visits`` for what
    officers have done. ``own`` is the kind of the own unit, where it is said.
    """

    name: str = ""
    kind: BoardKind | None = None
    lowest: bool = False
    own: BoardKind | None = None
    share: bool = False
    now: bool = False
    visits: bool = False


def rank_question(text: str) -> RankQuestion | None:
    """Return what a text asks about ranks; None for anything else."""
    plain = _MANY.sub("berapa", _FAR.sub("progres", text.casefold().replace("%", " persen ")))
    said = [part for word in re.findall(r"[\w'-]+", plain) for part in word_parts(word)]
    if not VISITS.isdisjoint(said) and not PROGRESS.isdisjoint(said):
        said = [word for word in said if word not in HOW_FAR]
    if not 1 < len(said) <= MOST_WORDS or not HOW.isdisjoint(said):
        return None
    end, share = _end(said), _asks_share(said)
    visits = bool(share or end) and not VISITS.isdisjoint(said)
    passed = RANK | AROUND | PALING | (VISITS if visits else set())
    rest = [word for word in said if word not in passed | (_TOLD if share else set())]
    kind = next((KINDS[word] for word in rest if word in KINDS), None)
    if end and kind:
        area = _inside(said, set(rest) - KINDS.keys() - LOWEST - HIGHEST)
        if area is not None:
            return RankQuestion(area, kind, lowest=end is LOWEST, visits=visits)
    now = share and not NOW.isdisjoint(said)
    if share and not (rest or visits or now) and (PERCENT | WHOSE).isdisjoint(said):
        return None
    if not share and RANK.isdisjoint(said):
        return None
    return _of_whom(rest, kind, RankQuestion(share=share, now=now, visits=visits))


def _asks_share(said: list[str]) -> bool:
    """Tell whether a text asks how far a whole is: "berapa keluarga Kudus yang sudah isi?"."""
    counts = (FAMILIES, MANY, TAKING_PART)
    return not SHARE.isdisjoint(said) or not any(words.isdisjoint(said) for words in counts)


def _of_whom(rest: list[str], kind: BoardKind | None, asked: RankQuestion) -> RankQuestion | None:
    """Return the question with whom it is about; None for who asks for the own share of steps."""
    own = not OWN.isdisjoint(rest)
    named = [word for word in rest if word not in OWN]
    if not set(named) <= KINDS.keys():
        return replace(asked, name=" ".join(named))
    if own and asked.share and kind is None and not asked.visits:
        return None
    return replace(asked, own=kind) if own else replace(asked, kind=kind)


def word_parts(word: str) -> tuple[str, ...]:
    """Return a word without its ending; "desaku" says whose it is: "desa", "aku"."""
    for ending, whose in ENDINGS.items():
        stem = word.removesuffix(ending)
        if stem != word and stem in KINDS:
            return (stem, *whose)
    return (re.sub(r"(?<=\w{4})nya$", "", word),)


def _inside(said: list[str], others: AbstractSet[str]) -> str | None:
    """Return the area after an "in": "desa mana paling bawah di Mejobo"; None for other words."""
    start = max((place for place, word in enumerate(said) if word in IN), default=len(said))
    area = [word for word in said[start + 1 :] if word not in AROUND]
    return " ".join(area) if others <= set(area) else None


def _end(said: list[str]) -> frozenset[str] | None:
    """Return the words of the end of a board that is asked for: "paling bawah", "terendah"."""
    for end in (LOWEST, HIGHEST):
        for place, word in enumerate(said):
            follows = place > 0 and said[place - 1] in BEFORE_AN_END
            if word in end and (follows or word in ALONE or word.startswith("ter")):
                return end
    return None
