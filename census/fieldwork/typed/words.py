"""Words of typed reports, as enumerators write them: Indonesian, Javanese, Madurese, English."""

from collections.abc import Mapping
from enum import StrEnum


class VisitKind(StrEnum):
    """What came of a visit; the value is its field in ``Visits``."""

    DONE = "done"
    REFUSED = "refused"
    EMPTY = "empty"
    MOVED = "moved"
    COME_BACK = "come_back"


PHRASES: Mapping[str, str] = {
    "tidak ada orang": "kosong",
    "tdk ada orang": "kosong",
    "gak ada orang": "kosong",
    "ga ada orang": "kosong",
    "tidak di rumah": "kosong",
    "tidak ada": "kosong",
    "ora ono wong": "kosong",
    "ora ana wong": "kosong",
    "ra ono wong": "kosong",
    "tidak ada org": "kosong",
    "tdk ada org": "kosong",
    "tak ada orang": "kosong",
    "tdk di rumah": "kosong",
    "tidak ketemu": "kosong",
    "tdk ketemu": "kosong",
    "mboten wonten": "kosong",
    "tadha' oreng": "kosong",
    "tidak mau": "tolak",
    "tak mau": "tolak",
    "nggak mau": "tolak",
    "enggak mau": "tolak",
    "mboten purun": "tolak",
    "ta' gellem": "tolak",
    "ta' endha'": "tolak",
    "tdk mau": "tolak",
    "gak mau": "tolak",
    "ga mau": "tolak",
    "ora gelem": "tolak",
    "ra gelem": "tolak",
    "perlu kembali": "kembali",
    "datang lagi": "kembali",
    "kunjungan ulang": "kembali",
    "kunjungi lagi": "kembali",
    "belum ketemu": "kembali",
    "blm ketemu": "kembali",
    "blum ketemu": "kembali",
    "belom ketemu": "kembali",
    "durung ketemu": "kembali",
    "dereng kepanggih": "kembali",
    "ghi' ta' katemmo": "kembali",
    "come back": "kembali",
    "sudah selesai": "selesai",
    "wis rampung": "rampung",
    "sudah semua": "selesai",
    "selesai semua": "selesai",
    "rampung kabeh": "rampung",
}
"""Several words that mean what one word means. The longest is looked for first."""

FINISHED = frozenset(
    (
        *("selesai", "rampung", "tuntas", "beres", "mari", "marè", "finish", "finished"),
        *("slesai", "selsai", "selesei", "slesei", "slese", "selese", "slsai", "selsei", "kelar"),
        *("rampong", "rampg", "rmpung"),
    )
)
"""Without a number: that the whole block is done. With one: so many done."""

NOT_YET = ("belum", "blm", "blom", "blum", "belom", "bukan", "dereng", "durung", "ghi' ta'", "not")
"""Before a word of the end: the block is not finished."""

_OF: Mapping[VisitKind, str] = {
    VisitKind.DONE: (
        "jadi dicatat tercatat terdata didata dapat sudah ok oke lengkap berhasil sukses terisi"
        " sdh udah udh wis uwis wes uwes dadi done submit submitted"
        " dapet dpt dpet dapt oleh olle entuk angsal jdi jd tercatet kecatet ketemu sdah suda"
    ),
    VisitKind.REFUSED: (
        "tolak ditolak menolak nolak penolakan emoh moh wegah refused reject rejected"
        " tlak tolk dtolak mnolak menolk nolk nampik"
    ),
    VisitKind.EMPTY: (
        "kosong kosongan suwung kothong kotong tutup empty ksong ksg kosog kosoong kosongg kososng"
        " sepi ketutup ttp"
    ),
    VisitKind.MOVED: "pindah pndah pindh pindahan ngalih boyong ngallè ngalle moved",
    VisitKind.COME_BACK: (
        "kembali balik tunda ditunda ulang diulang nanti besok bali mengko sesuk maneh revisit"
        " kmbali kembli blik"
    ),
}
KINDS: Mapping[str, VisitKind] = {
    **{word: kind for kind, words in _OF.items() for word in words.split()},
    **dict.fromkeys(FINISHED, VisitKind.DONE),
}

FILLERS = frozenset(
    [
        "rumah",
        "kk",
        "keluarga",
        "orang",
        "warga",
        "krt",
        "unit",
        "usaha",
        "hari",
        "ini",
        "tadi",
        "dina",
        "iki",
        "ya",
        "yang",
        "ada",
        "pak",
        "bu",
        "min",
        "total",
        "jumlah",
        "buah",
        "x",
        "kali",
        "laporan",
        "lapor",
        "hasil",
        "saya",
        "kulo",
        "tanggal",
        "desa",
        "kelurahan",
        "dusun",
        "sls",
        "sub",
        "mas",
        "mbak",
        "mohon",
        "ijin",
        "izin",
        "siap",
        "dan",
        "lan",
        "sama",
        "ambi",
        "ban",
        "and",
        "the",
        "omah",
        "griya",
    ]
)
"""Words that change nothing."""

NOTE_MARKS = ("catatan", "keterangan", "ket", "note", "cathetan")
"""What follows such a word is a note."""

COURTESIES = frozenset(
    (
        *("assalamualaikum", "assalamu", "alaikum", "ass", "wr", "wb", "waalaikumsalam"),
        *("salam", "selamat", "met", "pagi", "siang", "sore", "malam"),
        *("halo", "hai", "hallo", "lapor", "laporan", "ijin", "izin"),
        *("mohon", "maaf", "terima", "kasih", "makasih", "trims", "tq"),
        *("thanks", "thank", "you", "sugeng", "enjing", "siyang", "sonten"),
        *("dalu", "matur", "nuwun", "suwun", "sakalangkong", "bu", "ibu"),
        *("pak", "bapak", "mas", "mbak", "kak", "min", "hari"),
        *("ini", "sekian", "demikian", "good", "morning", "afternoon", "evening"),
    )
)
"""A line of such words alone greets or thanks, and is no report that could be missed."""
