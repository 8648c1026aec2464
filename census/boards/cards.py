"""Cards to pass on: that somebody has taken part, where a unit stands today, and its certificate.

People also ask for them in words.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from census.boards.board import Board
from census.boards.rank_questions import AROUND, HOW, KINDS, OWN
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
)
"""Words around what is asked for, when they name no unit."""
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
    """A card that is asked for in words: of the unit of a ``name``, else the own one."""

    name: str = ""
    of_office: bool = False


def card_wish(text: str) -> CardWish | None:
    """Return which card a text asks for: to share it, or that of a unit; None for anything else.

    "Kartu keluarga" is an identity card, and no card of ours.
    """
    rest = _words_beside(text, ("kartu", "kertu", "card"))
    if rest is None:
        return None
    telling = [word for word in rest if word not in ASKING | SHARING]
    kinds = [KINDS[word] for word in rest if word in KINDS]
    if not kinds and (telling or SHARING.isdisjoint(rest)):
        return None
    name = " ".join(word for word in rest if word not in OWN | SHARING) if telling else ""
    return CardWish(name, of_office=not name and BoardKind.OFFICE in kinds)


def certificate_named(text: str) -> str | None:
    """Return whose certificate a text asks for, "" for the own unit; None for anything else."""
    rest = _words_beside(text, ("piagam", "certificate"))
    if rest is None:
        return None
    return "" if ASKING.issuperset(rest) else " ".join(word for word in rest if word not in OWN)


def _words_beside(text: str, stems: tuple[str, ...]) -> list[str] | None:
    """Return the words of a short text beside what it asks for; None where it does not."""
    said = re.findall(r"[\w'-]+", text.casefold())
    rest = [word for word in said if not word.startswith(stems)]
    return None if len(rest) == len(said) or len(said) > MOST_WORDS else rest
