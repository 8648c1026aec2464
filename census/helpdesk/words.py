"""Words by which people ask for a person, in four languages and in chat spelling.

The whole message must say it: what is left without small words is one of these.
"""

import re
from typing import Final

_SMALL: Final = """
    a ada aku anda apa bantu bapak bhunten bisa bisakah boleh bu can could dan dengan dgn dhateng
    dong gan ghi gimana halo hai hello help hi i ibu id ingin jhughan kak kakak kalau kasokan kaula
    kepingin kersa ki kok kula langsung lah mangga mas mau may mba mbak me mohon mohonlah monggo
    mugi need ngobrol nya nyo'on nyuwun ok oke pak please plis pingin pengen pun saget sama sami
    saja sareng saya sekarang si some sorry sy that the to tolong tulung ulun want with would
    ya yg yang yth like an someone's cara gimana bagaimana kalih kaliyan kaleh karo
    ke kepada ka min bang asli beneran betulan sungguhan nyata real live aja ae
"""
_WHOLE: Final = frozenset(
    {
        *("orang", "manusia", "petugas", "operator", "admin", "cs", "agen", "human", "person"),
        *("somebody", "someone", "agent", "tiyang", "tiang", "oreng", "petugas sensus"),
        *("petugas bps", "orang bps", "admin bps", "tim sensus", "customer service", "officer"),
        *("petugasnya", "adminnya", "operatornya", "orangnya", "manungsa", "manungso"),
    }
)
_VERBS: Final = """
    bicara berbicara ngomong chat hubungi menghubungi hubungkan sambungkan disambungkan panggil
    panggilkan telepon telpon tlp talk speak contact call connect rembugan ngendikan matur
    wicantenan ngobrol acaca abhanta ahubungi acareta tanya bertanya tanglet
    butuh membutuhkan perlu memerlukan minta bantuan dibantu pertolongan pitulungan pambiyantu
    bhantowan assistance mbutuhaken
"""
_CRIES: Final = frozenset(
    {
        *("tolong saya", "tolong aku", "tolongin saya", "bantu saya", "bantu aku", "tolong bantu"),
        *("tolong bantu saya", "help me", "please help me", "tulungi kula", "tulungana kula"),
        *("nyuwun tulung", "nyuwun pitulungan", "tolongi kaula", "bhanto kaula", "butuh bantuan"),
        *("saya butuh bantuan", "butuh bantuan orang", "i need help", "minta tolong"),
    }
)


def wants_a_person(text: str) -> bool:
    """Tell whether a message only says that somebody wants to speak with a person."""
    words = re.findall(r"[a-z']+", _NO_BOT.sub("", text.lower()))
    if " ".join(words) in _CRIES:
        return True
    left = [word for word in words if word not in _SMALL.split()]
    verbs = [word for word in words if word in _VERBS.split()]
    whom = " ".join(word for word in left if word not in verbs)
    return bool(verbs) and whom in _WHOLE


_NO_BOT = re.compile(r"\b(?:bukan|not|dudu|sanes|banne)(?: \w+)? (?:bot|robot|mesin|machine)\b")
_REPLY = re.compile(
    r"(balas|bales|jawab|respon|tunggu|nunggu|ngantos|nengga|adhante|reply|replie|wait"
    r"|\b(?:kok|koq|kenapa|masih|sudah|udah|ko|kelewat) (?:lama|suwe|dangu|abit)\b|kelamaan"
    r"|\blama (?:banget|sekali|amat|bgt|ya|pak|bu|min|kak)\b|(?:so|too|taking) long"
    r"|\bmana (?:petugas|orang|admin|operator)|\bada (?:orang|petugas|admin)|any(?:body|one)"
    r"|kapan (?:dibantu|dihubungi)|dibantu kapan)",
    re.IGNORECASE,
)
_HERE = {"halo", "hallo", "hai", "hello", "hi", "hey", "permisi", "p", "ping", "tes", "test"}


def asks_for_a_reply(text: str) -> bool:
    """Tell whether somebody who waits may be asking where the answer is, or only calls."""
    words = re.findall(r"[a-z']+", text.lower())
    calls = any(word in _HERE for word in words)
    only_calls = calls and all(word in _HERE or word in _SMALL.split() for word in words)
    return only_calls or _REPLY.search(text) is not None
