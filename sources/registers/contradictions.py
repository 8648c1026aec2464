"""What two lines of a registry may not say: one card with two states, one person in two cards."""

from datetime import datetime
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from census.identity.numbers import FamilyCardNumber, Nik
from services.ports.registers import HouseholdProgress

HALF = 2**32 - 1
"""The bits of half a hash."""

STATES = {state: place for place, state in enumerate(HouseholdProgress)}


class RegistryLine(NamedTuple):
    """A line with the numbers in clear. It lives only while the line is read."""

    nik: Nik
    family_card: FamilyCardNumber
    progress: HouseholdProgress
    as_of: datetime


class StatesOfCards:
    """The state of each family card at each moment, to find two that contradict each other.

    Different moments are a card's history. No number is stored, only Python's own hash of it, which
    differs in every process; a line number and a state share one integer.
    """

    def __init__(self) -> None:
        self._of: dict[int, int] = {}

    def against(self, number: int, parts: RegistryLine) -> int:
        """Record a line; return the number of the earlier one that it contradicts, 0 if none."""
        state = STATES[parts.progress]
        mine = number * len(STATES) + state
        of_it = self._of.setdefault(hash((parts.family_card.digits, parts.as_of)), mine)
        if of_it == mine:
            return 0
        first, known = divmod(of_it, len(STATES))
        return 0 if known == state else first


class CardsOfPeople:
    """The family card of each NIK on each day, to find a NIK in two cards of one day.

    On different days that is a person's history. As with cards, only Python's own hashes are kept;
    a line number and half of a card's hash share one integer, because there are a million.
    """

    def __init__(self, zone: ZoneInfo) -> None:
        self._of: dict[int, int] = {}
        self._day = lru_cache(maxsize=1000)(lambda moment: moment.astimezone(zone).date())

    def against(self, number: int, parts: RegistryLine) -> int:
        """Note a line; return the number of the earlier one that it contradicts, 0 if none."""
        card = hash(parts.family_card.digits) & HALF
        mine = number * (HALF + 1) + card
        of_it = self._of.setdefault(hash((parts.nik.digits, self._day(parts.as_of))), mine)
        if of_it == mine:
            return 0
        first, known = divmod(of_it, HALF + 1)
        return 0 if known == card else first
