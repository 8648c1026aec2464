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
    "tidak mau": "tolak",
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
    "durung ketemu": "kembali",
    "come back": "kembali",
    "sudah selesai": "selesai",
    "wis rampung": "rampung",
    "sudah semua": "selesai",
    "selesai semua": "selesai",
    "rampung kabeh": "rampung",
}
"""Several words that mean what one word means. The longest is looked for first."""

FINISHED = frozenset(
    {"selesai", "rampung", "tuntas", "beres", "mari", "marè", "finish", "finished"}
)
"""Without a number: that the whole block is done. With one: so many done."""

_OF: Mapping[VisitKind, str] = {
    VisitKind.DONE: (
        "jadi dicatat tercatat terdata didata dapat sudah ok oke lengkap berhasil sukses terisi"
        " sdh udah udh wis uwis dadi done submit submitted"
    ),
    VisitKind.REFUSED: (
        "tolak ditolak menolak nolak penolakan emoh moh wegah refused reject rejected"
    ),
    VisitKind.EMPTY: "kosong kosongan suwung kothong kotong tutup empty",
    VisitKind.MOVED: "pindah pindahan ngalih boyong ngallè ngalle moved",
    VisitKind.COME_BACK: (
        "kembali balik tunda ditunda ulang diulang nanti besok bali mengko sesuk maneh revisit"
    ),
}
KINDS: Mapping[str, VisitKind] = {
    **{word: kind for kind, words in _OF.items() for word in words.split()},
    **dict.fromkeys(FINISHED, VisitKind.DONE),
}

NUMBERS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "nol",
            "satu siji settong sèttong",
            "dua loro dhua' duwa'",
            "tiga telu tello' tello",
            "empat papat empa'",
            "lima limo lema'",
            "enam enem ennem",
            "tujuh pitu petto' petto",
            "delapan wolu ballu' ballu",
            "sembilan sanga songo sanga'",
            "sepuluh sapuluh sapolo",
            "sebelas sewelas",
            "rolas",
            "telulas",
            "patbelas",
            "limalas limolas",
            "nembelas",
            "pitulas",
            "wolulas",
            "sangalas songolas",
        )
    )
    for word in words.split()
}

TEEN, TENS = "belas", "puluh"
"""What follows a number from one to nine: "lima belas" is 15, "dua puluh satu" is 21."""

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
