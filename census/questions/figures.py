"""What people ask of their own duty, in four languages: "sisa berapa lagi?", "siapa yg belum".

Such words lead to the screen that shows it; each text is known to its last word.
"""

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
    said = _said(_TODAY.sub(" ", text.casefold()))
    asked = _HOW_MANY.intersection(said) and _LEFT.intersection(said)
    return bool(asked) and _knows(said, _LEFT | _HOW_MANY | _AROUND)


_WHO: Final = _words("siapa siapa2 sapa sopo sinten pasera who")
_NOT_YET: Final = _words(
    "belum blm blum belom bellun durung dereng ghi'ta' hasn't haven't not unfinished"
)
_STAFF: Final = _words(
    "pegawai pegawaiku pegawainya staf staff stafku karyawan bawahan asn pns mereka kantor anggota"
    " employees them team"
)
_REMIND: Final = _words(
    "mengingatkan ingatkan ngingetin ngingatin ingetin ngelingake ngelingke ngemutaken"
    " maenga' remind reminding"
)
_OF_STAFF: Final = ADDRESS | _words(
    "saja aja wae mawon bisaos yang yg sing ingkang se di ing e ada saya kami kita kula kaula nya"
    " isi mengisi ngisi ngisinya lapor sensus selesai rampung mare mengerjakan cara caranya"
    " bagaimana gimana gmn piye pripun baramma mau bisa untuk daftar daftarnya lihat tampilkan nama"
    " namanya orang di dinas ini iki niki paneka anak buah para semua how do can i to my the of has"
    " have in our office people finished filled who"
)


def asks_who_is_open(text: str) -> bool:
    """Tell whether a text asks only who of a staff has not finished, or how to remind them."""
    said = _said(text)
    who = _WHO.intersection(said) and _NOT_YET.intersection(said)
    remind = _REMIND.intersection(said) and (
        _STAFF.intersection(said) or "anak buah" in text.lower()
    )
    known = _WHO | _NOT_YET | _STAFF | _REMIND | _OF_STAFF
    return bool(who or remind) and _knows(said, known)


_WHEN: Final = _words("kapan kpn kpan when")
_WORK: Final = _words(
    "kerja kerjaan kerjaanku kerjaannya kerjanya pekerjaan tugas tugasku tugasnya bertugas nyambut"
    " gawe damel lakona kunjungan kunjungannya work job task visiting"
)
_BEGINS: Final = _words(
    "mulai dimulai mulainya mule wiwit molae start begin starts begins starting"
)
_OF_WORK: Final = ADDRESS | _words(
    "saya sy aku gw gue kula kaula kami kita my i do does we the is turun lapangan ke di sih ya"
)


def asks_when_work_begins(text: str) -> bool:
    """Tell whether a text asks only when the own work begins."""
    said = _said(text)
    asked = _WHEN.intersection(said) and _WORK.intersection(said) and _BEGINS.intersection(said)
    return bool(asked) and _knows(said, _WHEN | _WORK | _BEGINS | _OF_WORK)


_REMINDER: Final = _words(
    "pengingat pengingatnya reminder reminders remindernya pangeling panganget diingatkan"
    " diingetin reminded"
)
_MISSING: Final = _words(
    "kenapa knp knapa mengapa kok napa kengeng ponapa why no gak ga gk nggak ndak tidak tdk tak ora"
    " mboten ta' belum blm durung dereng mana not"
)
_OF_REMINDERS: Final = ADDRESS | _words(
    "ada dapat dapet dpt terima nerima muncul masuk datang dateng saya aku gw kula kaula i get got"
    " am am being do don't there is have any lagi lg sih ya dari bot untuk"
)


def asks_about_reminders(text: str) -> bool:
    """Tell whether a text asks only why no reminder comes."""
    said = _said(text)
    asked = _REMINDER.intersection(said) and _MISSING.intersection(said)
    return bool(asked) and _knows(said, _REMINDER | _MISSING | _OF_REMINDERS)


def _said(text: str) -> list[str]:
    return re.findall(r"[\w']+", text.casefold().replace("\u2019", "'"))


def _knows(said: list[str], known: frozenset[str]) -> bool:
    return len(said) <= MOST_WORDS and all(word in known for word in said)
