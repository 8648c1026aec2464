"""How many digits a rate has: enough to tell two from each other, and no more."""

from collections.abc import Iterable
from fractions import Fraction


def decimals_of(rate: Fraction, targets: Iterable[Fraction] = ()) -> int:
    """Return how many decimals a rate has as a percentage.

    In the first days rates are small and alike, so one below 1% has two digits: 0,13%, 0,042%.
    What is rounded up to 1% or 0,1% is written like these. Short of one of the ``targets``, it has
    as many more as tell it from the target.
    """
    decimals = _usual_decimals(rate)
    for target in targets:
        while rate < target <= _rounded(rate, decimals):
            decimals += 1
    return decimals


def _usual_decimals(rate: Fraction) -> int:
    if not 0 < rate < Fraction(995, 100_000):
        return 1
    return 2 if rate >= Fraction(995, 1_000_000) else 3


def _rounded(rate: Fraction, decimals: int) -> Fraction:
    whole, part = percents(rate, decimals)
    return (whole + Fraction(part, 10**decimals)) / 100


def decimals_of_target(share: Fraction) -> int:
    """Return how many decimals a target or a class needs: none for whole percents."""
    if (share * 100).denominator == 1:
        return 0
    small = share < Fraction(1, 100) and (share * 1000).denominator != 1
    return 2 if small else 1


def growth_shown(growth: Fraction) -> tuple[Fraction, int]:
    """Return a growth as it is written, and its decimals. What has grown never shows 0,00."""
    if not 0 < growth < Fraction(95, 100_000):
        return growth, 1
    return max(growth, Fraction(1, 10_000)), 2


def percents(rate: Fraction, decimals: int) -> tuple[int, int]:
    """Return a rate in percent, and what follows the decimal sign as a number.

    A rate below 1 is never rounded up to 100%.
    """
    scale: int = 10**decimals
    parts = int(rate * 100 * scale + Fraction(1, 2))
    whole, part = divmod(min(parts, 100 * scale - 1) if rate < 1 else parts, scale)
    return whole, part
