"""What an experiment that has ended says: each arm against the usual one."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from census.boards.small_bases import SMALL
from census.experiments.intervals import DOUBT, ArmCount, Interval, difference_between


class Seen(StrEnum):
    """What is seen of an arm against the usual one."""

    BETTER = "better"
    WORSE = "worse"
    NOTHING = "nothing"
    """No difference is seen. That is not to say that there is none."""
    FEW = "few"
    """One of the two had so few people that its figures are not shown."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """An arm against the usual one: the difference of the shares, and where it may lie."""

    arm: int
    difference: float
    between: Interval
    seen: Seen


def comparisons(counts: Sequence[ArmCount]) -> tuple[Comparison, ...]:
    """Compare each arm with the first.

    The doubt is shared out among them (Bonferroni), so that all of them together say of a
    difference that there is one at most one time in twenty where there is none.
    """
    usual, *others = counts
    doubt = DOUBT / len(others)
    return tuple(_compared(number, arm, usual, doubt) for number, arm in enumerate(others, 1))


def best(found: Sequence[Comparison]) -> int:
    """Return the arm to adopt: of those that are better the one with most, else the usual one."""
    better = [each for each in found if each.seen is Seen.BETTER]
    return max(better, key=lambda each: each.difference).arm if better else 0


def _compared(number: int, arm: ArmCount, usual: ArmCount, doubt: float) -> Comparison:
    between = difference_between(arm, usual, doubt=doubt)
    if min(arm.people, usual.people) < SMALL:
        seen = Seen.FEW
    elif between.low > 0:
        seen = Seen.BETTER
    elif between.high < 0:
        seen = Seen.WORSE
    else:
        seen = Seen.NOTHING
    return Comparison(number, arm.share - usual.share, between, seen)
