"""What an experiment can see, said before it begins."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from census.boards.small_bases import SMALL
from census.experiments.intervals import DOUBT, half_width, smallest_visible


@dataclass(frozen=True, slots=True)
class Sight:
    """What an experiment with so many people can see.

    ``width`` is how far its widest interval reaches to either side, ``smallest`` the difference
    that it sees four times in five. Both are shares of 1, for the smallest two arms. ``needed`` are
    the people without whom it does not begin.
    """

    people: int
    width: float
    smallest: float
    needed: int

    @property
    def enough(self) -> bool:
        """Whether every arm would have so many people that its figures are shown."""
        return self.people >= self.needed


def sight(people: int, shares: Sequence[Fraction]) -> Sight:
    """Return what can be seen with so many people in arms of these shares, at worst."""
    usual, *others = (int(people * share) for share in shares)
    doubt, fewest = DOUBT / len(others), min(others)
    return Sight(
        people,
        half_width(usual, fewest, doubt=doubt),
        smallest_visible(usual, fewest, doubt=doubt),
        ceil(SMALL / min(shares)),
    )
