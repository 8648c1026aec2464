"""Words of residents about officers: is this one genuine, when do they come, nobody has come."""

import re
from collections.abc import Iterator
from typing import Final

from census.residents.reply_words import ASKING


def _any(words: str) -> str:
    """Return a pattern of some words; a word of several parts is written with underscores."""
    return "(?:" + "|".join(word.replace("_", " ") for word in words.split()) + ")"


_OFFICER: Final = (
    r"(?:pe?tu?ga?s(?:e|ipun|na|nya|sa)?|pencacah"
    r"|officers?|enumerators?|interviewers?|census takers?)"
)
_CENSUS: Final = _any("sensus bps petugas ptgs ptgas census")
_DOOR: Final = _any(
    "depan pintu teras pagar halaman ngarep ngajeng lawang adha' labang door gate outside"
)
_THERE_IS: Final = _any("ada onok ana enek wonten bada badha there_is there's there_are")
_SOMEBODY: Final = rf"{_THERE_IS} (?:se|satu |dua |an? )?" + _any(
    "orang org wong tiyang oreng tamu bapak ibu someone somebody man woman person people"
)
_CLAIMS: Final = _any(
    "ngaku mengaku ngakunya ngakune ngangken ngako claims claiming says saying pretending"
)
_GENUINE: Final = _any(
    "asli asle resmi beneran bener benar palsu gadungan bodong genuine real fake official"
)
_THIS: Final = _any("ini itu iki niki paneka reya dia beliau this that he she they the")
_CHECK: Final = _any("cek ngecek periksa memeriksa verifikasi priksa mriksa preksa check verify")
_WHEN: Final = _any(
    """kapan kapankah kpn kapane bila bilana jam_berapa hari_apa tanggal_berapa tgl_berapa jadwal
    when_does when_do when_will when_is when_are what_day what_time"""
)
_COMES: Final = _any(
    """datang dtg dateng dhateng teka teko rawuh sowan berkunjung kunjungan mampir keliling kerumah
    krmh kesini ksini mrene mriki mendatangi didatangi ngunjungi mendata
    come comes coming visit visits visiting visited came"""
)
_PLACE: Final = (
    _any("ke nang dhateng ka")
    + " "
    + _any("rumah omah griya desa sini kampung bengko dhisa rt dhinna'")
)
_VISITED: Final = (
    r"(?:di(?:pun)?(?:dat[ae]ng|dhateng|tekan?|paran|kunjung|sambang|sowan|rawuh)(?:i|in|ni|ane)"
    r"|didata|dicacah|dipundata|edh?ateng(?:ng)?i|edata|visited)"
)
_NOT_YET: Final = _any(
    """belum blm blum belom dereng durung gurung ghi'_ta' gi'_ta' not hasn't haven't nobody no_one
    tidak_ada tidak_pernah tak_pernah ga_pernah gak_pernah"""
)
_NOT_AT_ALL: Final = _any("ga gak gk ngga nggak enggak tidak tdk tak ora")
_BETWEEN: Final = "(?: " + _any("juga pernah ada been yang has nate tau kunjung yet") + ")*"
_ARRIVES: Final = f"(?:{_COMES}|{_PLACE})"

_AT_THE_DOOR: Final = re.compile(
    rf"\b{_THERE_IS}\b.{{0,40}}\b(?:{_OFFICER}|{_CENSUS})\b.{{0,40}}\b{_DOOR}"
    rf"|\b{_OFFICER} (?:is |are )?(?:at|outside) (?:my|the|our) (?:door|gate|house)"
    rf"|\b{_SOMEBODY}\b.{{0,40}}\b{_CLAIMS}\b.{{0,20}}\b{_OFFICER}\b"
)
_IS_IT_ONE: Final = re.compile(
    rf"\b{_THIS}\b.{{0,30}}\b{_OFFICER}\b.{{0,20}}\b{_GENUINE}\b"
    rf"|\b{_OFFICER} {_THIS} {_GENUINE}\b"
    rf"|\b(?:is|are) {_THIS}\b.{{0,20}}\b{_GENUINE}\b.{{0,20}}\b{_OFFICER}"
)
_TO_CHECK: Final = re.compile(
    rf"^(?:\w+ ){{0,3}}{_CHECK} (?:nama |nomor |an |the |this )*{_OFFICER}(?: \w+)?(?: \?)?$"
    rf"|^{_OFFICER} (?:asli|palsu|gadungan)(?: (?:apa|atau) (?:bukan|palsu|tidak))?(?: \?)?$"
)
_ASKS_WHEN: Final = re.compile(
    rf"\b{_WHEN}\b(?=.*\b{_OFFICER}\b).*\b{_ARRIVES}|\b{_OFFICER}\b.*\b{_ARRIVES}.*\b{_WHEN}\b"
    rf"|\b{_OFFICER}\b.*\b{_WHEN}\b.*\b{_ARRIVES}|\b{_WHEN} (?:\w+ ){{0,2}}{_VISITED}\b"
    rf"|\bsiapa (?:petugas|yang (?:akan )?(?:datang|mendata))\b.*\b(?:desa|rumah|rt)\b"
)
_NOT_VISITED: Final = re.compile(
    rf"\b{_NOT_YET}{_BETWEEN} {_VISITED}\b"
    rf"|\b{_OFFICER}\b.{{0,25}}\b{_NOT_YET}{_BETWEEN} {_ARRIVES}"
    rf"|\b{_NOT_YET}{_BETWEEN} {_OFFICER} (?:yang )?{_ARRIVES}"
    rf"|\b{_NOT_YET} (?:juga )?(?:ada|ana|onok|wonten|badha) (?:yang|sing|ingkang|se) {_ARRIVES}"
    rf"|\b(?:nobody|no one|no {_OFFICER}) (?:has |have )?{_COMES}\b"
    rf"|\bkok {_NOT_AT_ALL} {_VISITED}\b"
    rf"|\b{_OFFICER} {_NOT_AT_ALL} (?:datang|dateng|dhateng|teka)(?:2| datang| dateng| teka)\b"
)
_WHAT_NOW: Final = re.compile(
    rf" {_any('gimana gmn bagaimana piye pripun dekremma')}(?: \w+)?(?: [?])?$"
)
"""At the end of what is said, it asks what follows from it."""
_ALREADY: Final = _any("sudah udah udh sdh dah wis wes uwis sampun ampon la already have has was")
_WAS_VISITED: Final = re.compile(
    rf"\b{_ALREADY} (?:pernah |been |just )?{_VISITED}\b"
    rf"|\b{_OFFICER} {_ALREADY} {_ARRIVES}|\b{_OFFICER} (?:came|visited)\b"
)
_NOT: Final = re.compile(
    rf"[?]|\b{_NOT_YET}\b|\b{_any('tapi tp nanging neng but tidak tdk gak')}\b"
)
_BESIDE_VISITED: Final = re.compile(
    "(?:"
    + _any(
        """rumah omah griya compo' saya sy aku kula kulo kaula kami kita kok kemarin kmrn wingi tadi
        kala wau barusan petugase petugas sensus bps oleh sama kaliyan pak bu min mas mbak ya nggih
        pagi siang sore malam hari ini minggu lalu usaha toko warung kios usahane tokone dan terus
        sudah udah udh sdh wis wes sampun ampon stiker stikernya stikere stikeripun stikerra sticker
        ditempel ditempeli ditempelin ditempelke dipuntempel etempel dipasang on put up
        alhamdulillah terima kasih makasih suwun thanks
        thank you the an by officer yesterday today my our house home we i"""
    )
    + "(?: |$))*"
)
"""Beside what says that somebody came. Other words, such as money, are another subject."""
_SUPPOSED: Final = re.compile(
    rf"\b{_any('kalau kalo klo jika menawi mon manabi if why kenapa mengapa wanted')}\b"
)
_IN_GENERAL: Final = re.compile(rf"\b{_any('apakah bagaimana gimana cara how')}\b")
_OTHERS: Final = re.compile(rf"\b{_any('ekonomi usaha toko shop shops lanjutan 2022 2026')}\b")
"""Of other censuses and surveys."""
_NO_NAME: Final = (
    ASKING
    | frozenset(
        (
            "?",
            "saya",
            "sy",
            "aku",
            "kula",
            "kulo",
            "my",
            "minta",
            "disuruh",
            "bayar",
            "uang",
            "money",
        ),
    )
    | frozenset(
        ("tidak", "tdk", "gak", "nggak", "ga", "mboten", "ora", "not", "belum", "sudah", "bisa"),
    )
    | frozenset(
        ("kk", "nik", "ktp", "sensus", "online", "web", "password", "lupa", "boleh", "wajib"),
    )
    | frozenset(("gw", "gue", "gua", "kami", "blm", "durung", "dereng", "gurung", "udah", "udh"))
    | frozenset(("sdh", "wis", "wes", "sampun", "isi", "pake", "pakai", "jaket", "baju", "motor"))
    | frozenset(("orangnya", "orange", "takut", "wedi", "pergi", "i", "am", "he", "she", "they"))
)
"""What no name of a person or a village has. Names alone may sound like a subject: Sandi, Bayu."""
_BEFORE_A_VILLAGE: Final = re.compile(
    rf"\s*,\s*|\s+{_any('di in ing ning neng e dari saking dhari')}\s+"
    rf"|\s+(?={_any('desa dhisa ds kel kelurahan')}\b)",
    re.IGNORECASE,
)
_NAMED: Final = re.compile(
    rf"\b{_any('namanya namae namane bernama jenenge asmane asmanipun nyamana named called')}"
    rf"(?: {_any('adalah itu iku is adhalah')})?"
    rf"|\b{_any('his her the their')} name(?: is|'s)",
    re.IGNORECASE,
)
_AFTER_A_NAME: Final = re.compile(
    r"\W+(?:katanya|katane|ngaku\w*|mengaku|yang|yg|mau|minta|terus|trus|apa|apakah|asli|palsu"
    r"|beneran?|resmi|dari (?:bps|sensus|kantor)|ya|nih|who|says?|from the)\b.*$",
    re.IGNORECASE,
)
LONGEST_PLAIN: Final = 8
"""Words of a text that plainly says that nobody has come; longer ones may ask about it."""


def asks_about_officer(text: str) -> bool:
    """Tell whether somebody wants to know if a person at the door is genuine."""
    said = _plain(text)
    if _IS_IT_ONE.search(said) or _TO_CHECK.search(said):
        return True
    return _AT_THE_DOOR.search(said) is not None and not _SUPPOSED.search(said)


def asks_when_visited(text: str) -> bool:
    """Tell whether somebody asks when officers come, or who."""
    said = _plain(text)
    if _OTHERS.search(said) or _IN_GENERAL.search(said):
        return False
    return _ASKS_WHEN.search(said) is not None


def says_not_visited(text: str) -> bool:
    """Tell whether somebody plainly says that no officer has come yet."""
    said = _WHAT_NOW.sub("", _plain(text))
    if len(said.split()) > LONGEST_PLAIN:
        return False
    if any(each.search(said) for each in (_IN_GENERAL, _SUPPOSED, _OTHERS)):
        return False
    return _NOT_VISITED.search(said) is not None


def says_visited(text: str, *, of_firms: bool = False) -> bool:
    """Tell whether somebody plainly says that an officer has come.

    In a census ``of_firms`` shops are no subject of another one.
    """
    said = _plain(text)
    if len(said.split()) > LONGEST_PLAIN:
        return False
    others = () if of_firms else (_OTHERS,)
    if any(each.search(said) for each in (_NOT, _IN_GENERAL, _SUPPOSED, *others)):
        return False
    rest, found = _WAS_VISITED.subn("", said)
    return bool(found) and _BESIDE_VISITED.fullmatch(" ".join(rest.split())) is not None


FEWEST_WORDS, MOST_WORDS = 2, 5
"""Of the names that are taken for such without being asked for."""


def is_no_name(text: str) -> bool:
    """Tell whether a text has words that no name of a person or a village has."""
    return not _NO_NAME.isdisjoint(_plain(text).split())


def name_in(text: str) -> str | None:
    """Return the name that a sentence gives to somebody: "ada yang datang, namanya Joko"."""
    if (found := _NAMED.search(text)) is None:
        return None
    name = _AFTER_A_NAME.sub("", text[found.end() :]).strip(" ?!.,:;")
    return None if not name or is_no_name(name) else name


def may_be_a_name(text: str) -> bool:
    """Tell whether a text is a few words of letters, as the name of a person is written."""
    words = text.split()
    lettered = re.fullmatch(r"[^\W\d_]+(?:[ .,'\u2019-]+[^\W\d_]+)*\.?", text.strip()) is not None
    return FEWEST_WORDS <= len(words) <= MOST_WORDS and lettered and not is_no_name(text)


def before_a_village(text: str) -> Iterator[tuple[str, str]]:
    """Yield how a text may be a name with a village behind it, the longest village first.

    "Siti, S.Pd, desa Sabrang" has "S.Pd, desa Sabrang" and "desa Sabrang" behind a name.
    """
    for found in _BEFORE_A_VILLAGE.finditer(text):
        name, place = text[: found.start()].strip(), text[found.end() :].strip()
        if name and place and not any(map(str.isdigit, place)):
            yield name, place


def _plain(text: str) -> str:
    said = re.findall(r"[\w']+|[?]", text.lower().replace("\u2019", "'"))
    return " ".join("yang" if word == "yg" else word for word in said)
