"""What residents say of visits: nobody has come yet; and, when asked, whether somebody came."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from fractions import Fraction
from hashlib import sha256
from typing import Final

from census.people.people import ChatId
from census.units import Unit, UnitCode

AGAIN_AFTER: Final = timedelta(days=3)
"""A resident is counted again as not visited after so long."""


class VisitWordKind(StrEnum):
    """What a resident said by themselves, or was asked."""

    MISSED = "missed"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class VisitWord:
    """A word of a resident of a village; ``real`` is the answer of who was asked.

    ``closed_at`` is when the village was visited again, or its coordinator has answered.
    """

    number: int
    chat: ChatId
    village: UnitCode
    kind: VisitWordKind
    at: datetime
    real: bool | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class VisitOutcome:
    """How many residents were asked whether somebody came, and what they said."""

    asked: int = 0
    came: int = 0
    nobody: int = 0


@dataclass(frozen=True, slots=True)
class WaitingIn:
    """How many wait in a village: who said that nobody came, and who said so when asked."""

    missed: int = 0
    denied: int = 0

    @property
    def all(self) -> int:
        """All of them."""
        return self.missed + self.denied


@dataclass(frozen=True, slots=True)
class VisitsMissed:
    """To who leads the field work: the villages where residents wait, the most first."""

    villages: tuple[tuple[Unit, WaitingIn], ...]
    leads: bool = True


class VisitAnswer(StrEnum):
    """What a resident hears who had said that nobody came."""

    AGAIN = "again"
    """Visits in the village were reported since."""
    DONE = "done"
    """The coordinator says that it is done."""


@dataclass(frozen=True, slots=True)
class VisitTold:
    """To a resident who had said that nobody came."""

    village: Unit
    answer: VisitAnswer
    visited_on: date | None = None


@dataclass(frozen=True, slots=True)
class VisitAsked:
    """The question to a drawn resident whether somebody came."""

    number: int
    village: Unit


def is_drawn(seed: str, village: UnitCode, chat: ChatId, share: Fraction) -> bool:
    """Tell whether a resident belongs to the share that is asked.

    It follows from the seed alone, which nobody knows: whoever visits cannot tell who will be
    asked, and no order or second run changes it.
    """
    drawn = int.from_bytes(sha256(f"{seed}:{village}:{chat}".encode()).digest())
    return drawn * share.denominator < share.numerator << 256
