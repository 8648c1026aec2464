"""People who make little of themselves: "saya gaptek", "aku ora mudheng internet", "I'm hopeless".

The words are those of insults; who is meant decides. Of the speaker they ask for patience, of the
bot they are anger, of a relative they are part of a question.
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from census.definition import Slug
from census.questions.answering import AnswerDecision, Understood
from census.questions.knowledge import Knowledge
from census.residents.reply_words import ADDRESS, ASKING


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SPEAKER: Final = _words(
    "saya sy sya aku ak aq gue gua gw ane awak kami kita kula kulo dalem inyong engko' engkok"
    " sengko' sengkok kaula kaule bula abdhina i im i'm me my myself"
)
OTHERS: Final = _words(
    "kamu km kau lu lo loe elu elo anda kalian kowe koe kon koen sampeyan panjenengan sira ba'na"
    " hedha sampiyan dhika bot botnya bote botna robot robotnya mesin sistem sistemnya petugas"
    " petugasnya bps pemerintah aplikasi aplikasinya web webnya situs situsnya jawaban jawabannya"
    " jawabane pelayanan pelayanannya pertanyaan pertanyaannya you your you're u ur it it's they"
    " them she he answer answers website app system admin"
)
RELATIVES: Final = _words(
    "ibu bapak ayah emak mamak mama papa suami istri bojo bojoku anak anakku nenek kakek mbah"
    " mbahku simbah embah eppa' ebu' ebok lake bine ana' ortu tetangga tetanggaku teman mertua"
    " temanku saudara mother mom mum father dad husband wife son daughter grandma grandpa"
    " grandmother grandfather parents neighbour neighbor family"
)
_NOT_SPEAKER: Final = OTHERS | RELATIVES
INSULTS: Final = _words(
    "bodoh bodohnya bodo bego begonya goblok goblog tolol bloon oon o'on dungu dongo bebal pekok"
    " pekak budhu bhudhu budu bhunto stupid dumb idiot dummy useless hopeless moron fool"
)
"""Said of anybody; without a word of who is meant they are anger."""
MODEST: Final = _words(
    "gaptek katrok katro ndeso kampungan kuper awam technophobe clueless illiterate pikun"
)
"""Nobody says these of a bot."""
_NOT: Final = (
    r"(?:tidak|tdk|nggak|ngga|enggak|gak|ga|tak|ndak|kurang|krg|belum|blm|ora|mboten|boten|dereng"
    r"|durung|ta'|not|don't|dont|can't|cannot|never)"
)
_ABLE: Final = (
    r"(?:mengerti|ngerti|ngertos|paham|faham|mudheng|mudeng|pinter|pintar|pandai|bisa|isa|iso|saged"
    r"|saget|biasa|lancar|menguasai|ngarte|oneng|oning|tao|penter|understand|know|use|good|used)"
)
_THING: Final = (
    r"(?:internet\w*|online|hp|hape|handphone|android|(?:smart)?phones?|ponsel|komputer|computers?"
    r"|laptop|te[kh]+nologi|tech\w*|gadgets?|digital|browser|(?:be)?gini(?:an)?|ngetik"
    r"|(?:mem)?baca(?: tulis)?|maca)"
)
_UNABLE: Final = re.compile(
    rf"^((?:(?!\b{_THING}\b).)*?)\b{_NOT} {_ABLE}(?: (?!sensus)[\w']+){{0,3}}? {_THING}\b"
)
"""Who does not understand a device speaks of oneself; who does not understand a reply does not."""
_SAYS_I: Final = (
    r"(?:saya|sy|aku|kula|kulo|engko'|engkok|sengko'|kaula|bula)"
    r"(?: (?:ini|iki|niki|reya|tu|wong|orang|oreng|tiyang))*"
)
_AGED: Final = r"(?:tua|tuwa|tuwo|sepuh|towa|seppo|lansia)"
_NOW: Final = r"(?:sudah|udah|dah|wis|wes|sampun|pun|ampon|la)"
_SIMPLE: Final = re.compile(
    rf"\b{_SAYS_I}(?: {_NOW})? {_AGED}\b|\b{_NOW} {_AGED} {_SAYS_I}(?!\w)"
    r"|\b(?:wong|orang|oreng|tiyang) (?:n?deso|desa|disah|awam|bodoh|bodo|budhu)\b"
    r"|\b(?:i'm|im|i am)(?: \w+){0,2} (?:too old|old (?:man|woman|lady|person))\b"
    r"|\b(?:i'm|im|i am)(?: \w+){0,2} bad (?:with|at)\b|\bnot (?:\w+ )?tech[ -]savvy\b"
    r"|\bbuta (?:huruf|teknologi)\b|\bgagap teknologi\b"
)
_DENIED: Final = _words(
    "bukan bukannya tidak tdk gak ga nggak ngga enggak tak ora dudu mboten sanes ta' banne not"
    " kira dikira anggap dianggap pikir sangka disangka bikin buat gawe nggawe membuat kelihatan"
    " keliatan makes make making think thinks call calling treat look looks dibilang bilang"
    " dikatain katain ngatain"
)
"""Before such a word: the speaker is not so, or somebody else makes or calls the speaker so."""
_BESIDE: Final = _words(
    "ini iki niki reya itu kuwi nih emang memang maklum banget bgt sekali pol puol tenan onggu"
    " ongghu sanget soal masalah urusan kalo kalau nek perkara tentang orang wong tiyang oreng maaf"
    " maap sorry sepurane ngapunten sapora pakai pake with at about so very really just am a an the"
    " computers"
)
_BESIDES_ALLOWED: Final = 1
_WORD: Final = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]*)*|,")


MODESTY: Final = Slug("modesty")
"""The small talk with the reply."""


class Modesty(StrEnum):
    """Whether somebody makes little of oneself, and says nothing else."""

    NONE = "none"
    ALONE = "alone"
    ASIDE = "aside"
    """Beside it something else is said or asked."""


def modesty_of(text: str) -> Modesty:
    """Tell whether a text says that its speaker is not clever, not used to it, or too old."""
    plain = re.sub("[’`‘]", "'", text.casefold())  # noqa: RUF001 - typed so
    said = _WORD.findall(plain)
    of_devices = _UNABLE.search(plain) or _SIMPLE.search(plain)
    blames = [place for place, word in enumerate(said) if word in INSULTS | MODEST]
    if not blames and not of_devices:
        return Modesty.NONE
    if not all(_is_the_speaker(said, place) for place in blames):
        return Modesty.NONE
    if not blames and not _NOT_SPEAKER.isdisjoint(said):
        return Modesty.NONE
    rest = _SIMPLE.sub("", _UNABLE.sub(r"\1", plain))
    known = SPEAKER | INSULTS | MODEST | ADDRESS | _BESIDE | {","}
    besides = [word for word in _WORD.findall(rest) if word not in known]
    asks = "?" in text or any(word in ASKING for word in besides)
    return Modesty.ASIDE if asks or len(besides) > _BESIDES_ALLOWED else Modesty.ALONE


def instead_of_anger(text: str, understood: Understood, knowledge: Knowledge) -> Understood:
    """Return what a text is taken for: who makes little of oneself is told that it is all right.

    What is surely said besides, of a topic, is answered.
    """
    modesty = modesty_of(text)
    nothing_else = modesty is Modesty.ALONE or understood.decision is AnswerDecision.NONE
    if modesty is Modesty.NONE or not nothing_else or MODESTY not in knowledge.small_talk:
        return understood
    return Understood(AnswerDecision.NONE, (), MODESTY)


def _is_the_speaker(said: Sequence[str], place: int) -> bool:
    before, after = said[:place], said[place + 1 :]
    if any(word in _DENIED for word in before) or (after and after[0] in OTHERS):
        return False
    named = _last_named(before)
    if named is None:
        named = next((word in SPEAKER for word in after if word in SPEAKER | _NOT_SPEAKER), None)
    return named or (named is None and said[place] in MODEST)


def _last_named(before: Sequence[str]) -> bool | None:
    """Tell whether the speaker was named last, in the same clause; None if nobody was."""
    for at in reversed(range(len(before))):
        if before[at] == ",":
            return None
        if before[at] in _NOT_SPEAKER:
            return False
        if before[at] in SPEAKER:
            return at == 0 or before[at - 1] not in RELATIVES
    return None
