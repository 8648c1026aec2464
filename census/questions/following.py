"""What people say after an answer: "that was not clear", "for example?", "and the second one?"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from census.definition import Slug
from census.people.people import ChatId
from census.questions.knowledge import Topic
from census.residents.reply_words import ADDRESS, DONE, FILLING, NOT_YET, REFUSAL

FRESH: Final = timedelta(minutes=15)
"""A text refers to the last answer for so long."""
LONGEST: Final = 10
"""A text with more words says more than that."""
FRAGMENT: Final = 6
"""So many words may lack their subject, which the last answer had."""


OF_A_FIELD: Final = 2
"""A topic with so many examples that ask what to put is about a field of the form."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_UNCLEAR: Final = _words(
    "bingung bingungin membingungkan mumet lieur puseng confused confusing unclear huh maksudnya"
    " maksutnya maksud maksudte maksude maksudipun maksodda maksoddha maksod mean meant means"
    " meaning contoh contohnya conto conto-na contone contonya contona contohna misal misalnya"
    " misale misalla example examples instance jelasin jelaskan dijelasin dijelaskan terangkan"
    " explain elaborate detailnya rinciannya kepiye"
)
"""Each of these asks for more, or for other words."""
_CLEAR: Final = _words(
    "jelas jls paham pahami faham mengerti ngerti ngertos nyambung mudheng mudeng cetha ceto"
    " terang ngarte ngarteh nangkap nangkep clear understand understood get got follow sense"
)
"""With a word of refusal these say the same: "belum paham"."""
_HARD: Final = _words("rumit ribet susah sulit angel ewuh malarat sossa complicated difficult hard")
"""Each of these says alone that an answer was too much."""
_HELPS: Final = _words(
    "membantu bantu mbantu ngebantu mempan ngaruh berhasil mbiyantu abhanto abanto work works"
    " working worked help helps helped helpful"
)
"""With a word of refusal these say that an answer did not help,"""
_STILL: Final = _words("masih msh tetap tetep ttp still isih taksih pagghun paggun")
_CAN: Final = _words("bisa bs isa iso saged olle")
"""and so do these two with one: "masih ga bisa"."""
_TRIED: Final = _words(
    "udah udh sudah sdh wis sampun la pon ampon coba cobi cobak nyoba dicoba tak ecoba tried"
    " already all both times banget too very much way terlalu kebanyakan langkahnya"
)
_WHY: Final = _words("kok kenapa knp mengapa kenging ngopo arapa why how")
_SO: Final = _words(
    "gitu gt begitu bgitu bgt demikian ngono ngoten mekaten bisa isa saged bisaa come so that"
    " deggaruwa ngak"
)
_NOT: Final = (
    REFUSAL | NOT_YET | _words("kurang krg masih doesn't didn't cannot can't isn't wasn't")
)
_ASIDE: Final = ADDRESS | _words(
    "saya sy aku ak gue gw kula kulo kaula engko' sengko' i i'm im me it is was the a an to of for"
    " this that still sorry itu ini tadi td niku niki iku iki wau jareya paneka gella' maaf maap mf"
    " sepurane ngapunten sapora apa apaan ap gimana gmn bagaimana bgmn piye pripun yoopo yok opo"
    " baramma dekremma kadhi ponapa napa nopo menapa seperti spt kayak kaya terus trus lah lho loh"
    " sama dan jawaban jawabannya jawabane penjelasan penjelasannya answer coba tolong tlg bisa"
    " boleh lagi maneh malih pole lebih what do you does kok what's more please can could give and"
    " be not quite doesn't make any very same just satu kah kan si tuh tapi tp tpi nanging tape but"
    " hah hm hmm eh duh aduh waduh wah"
)
_NTH: Final = {
    word: place
    for place, words in enumerate(
        (
            "pertama satu first kapisan setunggal sittong kasettong siji sepisan ke-1 ke1 1 nomor1",
            "kedua dua second kapindho kaping-kalih kalih loro kapeng-dua' kadhuwa' kaduwa' dhuwa'"
            " dua' ke-2 ke2 2 two",
            "ketiga tiga third katelu tiga' telu tello' katello' ke-3 ke3 3 three",
        )
    )
    for word in words.split()
}
_OF_THEM: Final = _ASIDE | _words(
    "yang yg sing ingkang se nomor nomer nmr no number one ke kaping kapeng kalau kalo klo nek lek"
    " manabi mon untuk buat about"
)
_OPENING: Final = re.compile(
    r"(?:kalau|kalo|klo|kl|nek|lek|menawi|mun|mon|manabi|terus|trus|lha|dan|lan|ban"
    r"|untuk|buat|and|what about|how about|for)\b"
)
_ONE_MORE: Final = re.compile(r"(?:\S+ ){1,3}(?:juga|jg|too|also|barang|keya|jugan)\W*")
_TO_PUT: Final = re.compile(
    r"\b(?:di|ng|nge)?isi(?:nya|ne|kan|in|pun)?,? (?:itu |ini )?(?:apa|opo|napa|ponapa|nopo)\b"
    r"|\b(?:eesse|eessee|esse) (?:apa|ponapa)\b|\b(?:apa|opo|napa) (?:sing |yang )?(?:di)?isi\w*\b"
    r"|\bwhat (?:do i|should i|to|goes) (?:put|write|fill|enter|in)\b"
)
_WORD: Final = re.compile(r"[^\W_]+(?:['-][^\W_]*)*")


@dataclass(frozen=True, slots=True)
class LastAnswer:
    """What a chat was answered last: a topic, or (None) a list of topics to choose from.

    ``others`` are that list; below a topic, what else was likely or, for a short question, its
    options.
    """

    chat: ChatId
    topic: Slug | None
    others: tuple[Slug, ...]
    at: datetime

    def is_fresh(self, at: datetime) -> bool:
        """Tell whether a text may still refer to it."""
        return at - self.at <= FRESH


def says_unclear(text: str) -> bool:
    """Tell whether a text says only that an answer was not clear or no help, or asks for more."""
    said = words_of(text)
    core = said - _ASIDE
    if not core or len(said) > LONGEST:
        return False
    return _asks_for_more(said, core) or _did_not_help(said, core)


def _asks_for_more(said: frozenset[str], core: frozenset[str]) -> bool:
    if core - _UNCLEAR - _CLEAR - _NOT - _WHY - _SO:
        return False
    denied = bool(said & _CLEAR) and bool(said & _NOT)
    return bool(said & _UNCLEAR) or denied or bool(said & _WHY and said & _SO)


def _did_not_help(said: frozenset[str], core: frozenset[str]) -> bool:
    if core - _HARD - _HELPS - _STILL - _CAN - _NOT - _TRIED:
        return False
    stuck = bool(said & _STILL and said & _CAN)
    return bool(said & _HARD) or (bool(said & (_NOT - _STILL)) and (stuck or bool(said & _HELPS)))


def place_in(text: str) -> int | None:
    """Return which of a list a text names, from 0: "yang kedua gimana?" is 1."""
    said = words_of(text)
    named = {_NTH[word] for word in said if word in _NTH}
    if len(named) != 1 or len(said) > LONGEST or said - _NTH.keys() - _OF_THEM:
        return None
    return named.pop()


def option_meant(text: str, labels: Sequence[str]) -> int | None:
    """Return which button a text says in its words: "sudah kak" is "Sudah terkirim"."""
    said = words_of(text) - ADDRESS
    if not said or len(said) > FRAGMENT:
        return None
    not_yet = NOT_YET | REFUSAL if len(said) == 1 else NOT_YET
    for both in (not_yet, DONE):
        if said & both and said <= both | FILLING:
            meant = [n for n, label in enumerate(labels) if words_of(label) & both]
            return meant[0] if len(meant) == 1 else None
    within = [n for n, label in enumerate(labels) if said <= words_of(label)]
    return within[0] if len(within) == 1 else None


def goes_on(text: str) -> bool:
    """Tell whether a text may lack its subject: "kalau ibu rumah tangga?", "passport too?"."""
    said = " ".join(text.casefold().split())
    opens = len(said.split()) <= FRAGMENT and _OPENING.match(said)
    return bool(opens or _ONE_MORE.fullmatch(said))


def asks_what_to_put(text: str) -> bool:
    """Tell whether a text asks what to write into a field of the form."""
    return bool(_TO_PUT.search(text.casefold())) and len(text.split()) <= FRAGMENT


def asked_what_to_put(topic: Topic) -> int:
    """Return how many examples of a topic ask what to write into a field."""
    return sum(asks_what_to_put(text) for each in topic.examples.values() for text in each)


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text, in small letters."""
    plain = re.sub("[’`‘]", "'", text.casefold())  # noqa: RUF001 - typed so
    return frozenset(_WORD.findall(plain))
