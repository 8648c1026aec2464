"""What counts tell of two shares: an interval for their difference, and what can be seen at all.

Sources: E. B. Wilson, JASA 22 (1927), 209-212, for one share; R. G. Newcombe, Statistics in
Medicine 17 (1998), 873-890, method 10, for the difference of two; J. L. Fleiss, Statistical Methods
for Rates and Proportions, 3rd edition, section 4.2, for the smallest difference (without the
correction for continuity, which Newcombe's method 10 has not either).
"""

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

DOUBT = 0.05
"""How often a difference may be seen where there is none."""
POWER = 0.8
"""How often the smallest difference that counts as visible is seen, where there is one."""
_NORMAL = NormalDist()
_WIDEST = 0.25
"""The variance of a share of one half. No share has more."""


@dataclass(frozen=True, slots=True)
class ArmCount:
    """How many people an arm has, and how many of them have finished in time.

    ``received`` are those who were sent the message; None where that was not counted.
    """

    people: int
    finished: int
    received: int | None = None

    @property
    def share(self) -> float:
        """The share that has finished; 0 without people."""
        return self.finished / self.people if self.people else 0.0


@dataclass(frozen=True, slots=True)
class Interval:
    """Between which two values something lies."""

    low: float
    high: float

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high


def share_between(count: ArmCount, *, doubt: float = DOUBT) -> Interval:
    """Return Wilson's score interval for the share behind a count; all that there is for nobody."""
    if not count.people:
        return Interval(0.0, 1.0)
    people, z = count.people, _z(1 - doubt / 2)
    middle = 2 * count.finished + z * z
    reach = z * sqrt(z * z + 4 * count.finished * (1 - count.share))
    whole = 2 * (people + z * z)
    low, high = (middle - reach) / whole, (middle + reach) / whole
    # Rounding must not take away what is certain: none or all have finished.
    return Interval(low if count.finished else 0.0, high if count.finished < people else 1.0)


def difference_between(one: ArmCount, other: ArmCount, *, doubt: float = DOUBT) -> Interval:
    """Return Newcombe's interval for the share of ``one`` minus that of ``other``."""
    first, second = (share_between(each, doubt=doubt) for each in (one, other))
    seen = one.share - other.share
    down = sqrt((one.share - first.low) ** 2 + (second.high - other.share) ** 2)
    up = sqrt((first.high - one.share) ** 2 + (other.share - second.low) ** 2)
    return Interval(seen - down, seen + up)


def half_width(people: int, others: int, *, doubt: float = DOUBT) -> float:
    """Return how far the interval reaches to either side, where half of everybody finishes.

    That is the widest there is. 1 where an arm has nobody.
    """
    if not people or not others:
        return 1.0
    return _z(1 - doubt / 2) * sqrt(_WIDEST / people + _WIDEST / others)


def smallest_visible(people: int, others: int, *, doubt: float = DOUBT) -> float:
    """Return the difference that is seen four times in five, where half of everybody finishes.

    Where fewer or more finish, a smaller one is seen. 1 at most: where nothing can be seen.
    """
    if not people or not others:
        return 1.0
    both = _z(1 - doubt / 2) + _z(POWER)
    return min(1.0, both * sqrt(_WIDEST / people + _WIDEST / others))


def _z(share: float) -> float:
    return _NORMAL.inv_cdf(share)
