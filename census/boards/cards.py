"""Cards to pass on: that somebody has taken part, where a unit stands today, and its certificate.

People also ask for them in words.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import Final

from census.boards.board import Board
from census.boards.milestones import is_code, resembles_code
from census.boards.rank_questions import AROUND, HOW, KINDS, OWN, word_parts
from census.boards.standing import Standing, TargetGap
from census.people.submission import SubmissionState, place_of
from census.units import BoardKind, Unit

MOST_WORDS: Final = 8
ASKING: Final = (
    AROUND
    | HOW
    | OWN
    | KINDS.keys()
    | {"dapat", "dapet", "mendapat", "mendapatkan", "ambil", "unduh", "download", "cetak", "print"}
    | {"kirim", "kirimkan", "bisa", "buat", "untuk", "dari", "nyuwun", "a", "i", "get", "want"}
    | {"kepala", "kangge", "kanggo", "kaangghuy", "utk"}
)
"""Words around what is asked for, when they name no unit."""
CARDS: Final = ("kartu", "kertu", "card")
CERTIFICATES: Final = ("piagam", "certificate")
PAPERS: Final = ("sertifikat", "sertipikat")
GENUINE: Final = frozenset(
    {"asli", "aseli", "asle", "palsu", "palso", "sah", "valid", "keaslian", "keasliannya"}
    | {"periksa", "verifikasi", "genuine", "real", "fake", "verify", "check"}
)
LED: Final = {
    "kades": "desa",
    "lurah": "kelurahan",
    "camat": "kecamatan",
    **dict.fromkeys(("kadis", "kadin"), "dinas"),
}
"""Who leads a unit stands for it."""
WITHIN_NAMES: Final = frozenset({"bin", "binti", "dan", "lan", "ban", "and", "s", "e"})
IN_GROUPS: Final = re.compile(
    r"(?<![\w-])(?=[\w–-]*[0-9])(?=[\w–-]*[A-Za-z])[0-9A-Za-z]{3,5}(?:[–-][0-9A-Za-z]{3,5}){2}(?![\w-])"
)
GROUPS: Final = 3
"""The groups of letters of a code."""
SHARING: Final = frozenset(
    (
        "bagi",
        "bagikan",
        "membagikan",
        "share",
        "sebar",
        "sebarkan",
        "hari",
        "dinten",
        "are",
        "today",
    )
)
"""With one of these a card is one of ours."""


class CardOwner(StrEnum):
    """Whose card it is: a household's (whatever the census counts), or an employee's."""

    HOUSEHOLD = "household"
    EMPLOYEE = "employee"


@dataclass(frozen=True, slots=True)
class UnitCard:
    """A unit with its row; None for one without data, and for one with too few people.

    ``regency`` is the regency or city around it. It is ``certified`` when it has once reached a
    target.
    """

    unit: Unit
    regency: Unit | None
    board: Board | None = None
    standing: Standing | None = None
    certified: bool = False

    @property
    def next_aim(self) -> TargetGap | None:
        """The nearest of the targets that are still open."""
        gaps = self.standing.gaps if self.standing else ()
        still_open = [gap for gap in gaps if not gap.reached]
        return min(still_open, key=lambda gap: gap.missing, default=None)


@dataclass(frozen=True, slots=True)
class FinishCard:
    """That somebody has taken part. ``card`` is None for who came from nowhere in particular.

    ``other`` is the other card that the person has.
    """

    whose: CardOwner
    card: UnitCard | None
    other: CardOwner | None


def has_taken_part(state: SubmissionState) -> bool:
    """Tell whether somebody of the household has said that all is sent, or more is known."""
    return place_of(state) >= place_of(SubmissionState.CLAIMED)


@dataclass(frozen=True, slots=True)
class CardWish:
    """A card that is asked for in words: of the unit of a ``name``, else the own one.

    ``kind`` is the board of the own unit that is meant, where it is said.
    """

    name: str = ""
    kind: BoardKind | None = None


@dataclass(frozen=True, slots=True)
class CertificateWish:
    """A certificate that is asked for in words, as a card is; or what a ``code`` is of.

    ``genuine``: it is asked whether one is genuine.
    """

    name: str = ""
    kind: BoardKind | None = None
    code: str = ""
    genuine: bool = False


def card_wish(text: str) -> CardWish | None:
    """Return which card a text asks for: to share it, or that of a unit; None for anything else.

    "Kartu keluarga" is an identity card, and no card of ours.
    """
    rest = _words_beside(text, CARDS)
    if rest is None:
        return None
    telling = [word for word in rest if word not in ASKING | SHARING]
    kind = _kind(rest)
    if kind is None and (telling or SHARING.isdisjoint(rest)):
        return None
    name = _name([word for word in rest if word not in OWN | SHARING])
    return CardWish(name, None if name else kind)


def certificate_wish(text: str) -> CertificateWish | None:
    """Return which certificate a text asks for; None for anything else.

    "Sertifikat" may be another paper: with it a unit is meant, by its kind.
    """
    sure = _words_beside(text, CERTIFICATES)
    code = code_in(text)
    if code and (sure is not None or len(text.split()) <= MOST_WORDS):
        return CertificateWish(code=code)
    rest = sure if sure is not None else _words_beside(text, PAPERS)
    if rest is None:
        return None
    if not GENUINE.isdisjoint(rest):
        return CertificateWish(genuine=True) if sure is not None else None
    kind, name = _kind(rest), _name([word for word in rest if word not in OWN])
    if sure is None and (kind is None or (name and name.split()[0] not in KINDS)):
        return None
    return CertificateWish(name, None if name else kind)


def code_in(text: str) -> str:
    """Return the code of a certificate that stands in a text, perhaps mistyped; "" for none.

    It stands in groups of letters with hyphens, or alone, or beside the word for certificates.
    """
    if found := IN_GROUPS.search(text):
        return found[0]
    words = re.findall(r"[^\W_]+", text)
    if is_code(text) and len(words) <= GROUPS:
        return text
    if not any(word.casefold().startswith(CERTIFICATES) for word in words):
        return ""
    spaced = (" ".join(words[start : start + GROUPS]) for start in range(len(words)))
    return next(chain(filter(resembles_code, words), filter(is_code, spaced)), "")


def is_written_as_name(text: str) -> bool:
    """Tell whether a text is written as people write names: each word of it with a capital."""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if word not in WITHIN_NAMES]
    return bool(words) and len(words) <= MOST_WORDS and not any(map(str.islower, words))


def _kind(rest: Sequence[str]) -> BoardKind | None:
    return next((KINDS[word] for word in rest if word in KINDS), None)


def _name(rest: Sequence[str]) -> str:
    """Return the name in some words, without what stands around it; "" where they tell none."""
    around = ASKING - KINDS.keys()
    if ASKING.issuperset(rest):
        return ""
    first = next(place for place, word in enumerate(rest) if word not in around)
    last = next(place for place, word in reversed([*enumerate(rest)]) if word not in around)
    return " ".join(rest[first : last + 1])


def _words_beside(text: str, stems: tuple[str, ...]) -> list[str] | None:
    """Return the words of a short text beside what it asks for; None where it does not."""
    said = re.findall(r"[\w'-]+", text.casefold())
    rest = [word for word in said if not word.startswith(stems)]
    if len(rest) == len(said) or len(said) > MOST_WORDS:
        return None
    return [LED.get(part, part) for word in rest for part in word_parts(word)]
