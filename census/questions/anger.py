"""Words of anger: they are answered kindly, kept as no question, and stand on no picture."""

import re
from typing import Final

from census.definition import Slug
from census.questions.answering import AnswerDecision, Understood
from census.questions.knowledge import Knowledge
from census.questions.modesty import INSULTS, OTHERS
from census.residents.reply_words import ADDRESS

ANGER: Final = Slug("anger")
"""The small talk with the reply."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


RUDE: Final = INSULTS | _words(
    "anjing anjeng anjrit anying asu asw babi babik celeng monyet kunyuk bedes kampret bangsat"
    " bajingan keparat brengsek berengsek jancok jancuk dancok dancuk diancuk matamu ndasmu"
    " ndhasmu cangkemmu kirik patek pate' gendheng edan sinting sampah laknat kontol memek ngentot"
    " ngentod jembut pepek itil pelacur lonte perek sundal bencong banci setan iblis dajjal bangke"
    " fuck fucking fucker motherfucker shit bullshit bitch bastard asshole cunt slut whore nigger"
    " crap"
)
"""Words that are no names: "Tahi", "Cok" and "Dick" are some people's."""
_AROUND: Final = (
    OTHERS
    | ADDRESS
    | _words(
        "dasar emang memang kok lah si woi woy hei the a an kabeh semua semuanya kabbhi sedaya all"
    )
)
_AS_LETTERS: Final = str.maketrans("013457@$", "oieastas")
"""What stands for letters: "4njing", "b@bi"."""
_APART: Final = re.compile(r"\b(?:\w[\s._*-]+){2,}\w\b")
"""A word letter by letter."""
_DRAWN_OUT: Final = re.compile(r"(\w)\1+")


def is_rude(text: str) -> bool:
    """Tell whether a text has a word of anger, however it is spelt."""
    return any(map(_is_rude, _said(text)))


def anger_in(text: str, understood: Understood, knowledge: Knowledge) -> Understood:
    """Return what a text is taken for: words of anger alone are no question."""
    said = _said(text)
    alone = all(_is_rude(word) or word in _AROUND for word in said)
    if not alone or not any(map(_is_rude, said)) or ANGER not in knowledge.small_talk:
        return understood
    return Understood(AnswerDecision.NONE, (), ANGER)


def _said(text: str) -> list[str]:
    plain = re.sub("[’`‘]", "'", text.casefold()).translate(_AS_LETTERS)  # noqa: RUF001 - typed so
    joined = _APART.sub(lambda found: re.sub(r"[\W_]", "", found[0]), plain)
    return re.findall(r"[^\W\d_]+(?:'[^\W\d_]*)*", joined)


def _is_rude(word: str) -> bool:
    return word in RUDE or _DRAWN_OUT.sub(r"\1", word) in RUDE
