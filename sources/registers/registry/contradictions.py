"""What two lines of a registry may not say: one card with two states, one person in two cards."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from services.ports.registers import HouseholdProgress
from sources.files.long_csv import CsvLine

HALF = 2**32 - 1
"""The bits of half a hash."""

STATES = {state: place for place, state in enumerate(HouseholdProgress)}


@dataclass(frozen=True, slots=True, repr=False)
class RegistryLines:
    """Some lines by column, with the numbers in clear. They live only while they are read."""

    lines: Sequence[CsvLine]
    niks: Sequence[str]
    cards: Sequence[str]
    progress: Sequence[HouseholdProgress]
    moments: Sequence[datetime]


AgainstEarlier = tuple[CsvLine, int]
"""A line, and the number of the earlier one that it contradicts."""


class StatesOfCards:
    """The state of each family card at each moment, to find two that contradict each other.

    Different moments are a card's history. No number is stored, only Python's own hash of it, which
    differs in every process; a line number and a state share one integer.
    """

    def __init__(self) -> None:
        self._of: dict[int, int] = {}

    def against(self, read: RegistryLines) -> Sequence[AgainstEarlier]:
        """Record lines; return those that contradict an earlier one."""
        keys = map(hash, zip(read.cards, read.moments, strict=True))
        mine = [
            number * len(STATES) + STATES[progress]
            for (number, _), progress in zip(read.lines, read.progress, strict=True)
        ]
        firsts = map(self._of.setdefault, keys, mine)
        return [
            (line, first // len(STATES))
            for line, first, own in zip(read.lines, firsts, mine, strict=True)
            if first is not own and (first - own) % len(STATES)
        ]


class CardsOfPeople:
    """The family card of each NIK on each day, to find a NIK in two cards of one day.

    On different days that is a person's history. As with cards, only Python's own hashes are kept;
    a line number and half of a card's hash share one integer, because there are a million.
    """

    def __init__(self, zone: ZoneInfo) -> None:
        self._of: dict[int, int] = {}
        self._zone = zone

    def against(self, read: RegistryLines) -> Sequence[AgainstEarlier]:
        """Record lines; return those that contradict an earlier one."""
        days = {moment: moment.astimezone(self._zone).date() for moment in {*read.moments}}
        keys = map(hash, zip(read.niks, map(days.__getitem__, read.moments), strict=True))
        mine = [
            number * (HALF + 1) + (hash(card) & HALF)
            for (number, _), card in zip(read.lines, read.cards, strict=True)
        ]
        firsts = map(self._of.setdefault, keys, mine)
        return [
            (line, first // (HALF + 1))
            for line, first, own in zip(read.lines, firsts, mine, strict=True)
            if first is not own and (first ^ own) & HALF
        ]
