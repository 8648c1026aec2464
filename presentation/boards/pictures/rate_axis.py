"""A chart of rates: its axis, its labels, the target lines, and words for too few days."""

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from math import ceil

from census.units import Target
from presentation.boards import text as board_text
from presentation.boards.pictures.sheet import AxisLabel, TargetLine
from presentation.language.catalogue import Texts

HEADROOM = Fraction(11, 10)
LOWEST_TOP = Fraction(1, 20)
STEPS = (Fraction(1, 100), Fraction(1, 50), Fraction(1, 20), Fraction(1, 10), Fraction(1, 4))
MOST_STEPS = 6
MOST_IN_WORDS = 3
"""So many days make no chart yet: they are said in words."""


def top_of_axis(rates: Iterable[Fraction]) -> Fraction:
    """Return the rate at the top of the axis, with some room above the highest rate."""
    return max([*rates, LOWEST_TOP]) * HEADROOM


def rate_labels(texts: Texts, axis: Fraction) -> tuple[AxisLabel, ...]:
    """Return labels for a few round rates; ``axis`` is the rate at the top."""
    halves = Fraction(ceil(2 * axis / MOST_STEPS), 2)
    step = next((each for each in STEPS if axis / each <= MOST_STEPS), halves)
    rates = (step * number for number in range(int(axis / step) + 1))
    return tuple(AxisLabel(rate / axis, texts.share(rate)) for rate in rates)


def target_lines(texts: Texts, targets: Iterable[Target], axis: Fraction) -> tuple[TargetLine, ...]:
    """Return a line for each target, with its owner."""
    return tuple(
        TargetLine(
            target.share / axis,
            texts.plain("picture-target", target=board_text.target_name(texts, target)),
        )
        for target in targets
    )


def target_names(texts: Texts, targets: Iterable[Target]) -> tuple[str, ...]:
    """Return the short names of targets, for the edge of a chart: target 50%."""
    return tuple(
        texts.plain("picture-target", target=texts.share(target.share)) for target in targets
    )


def few_days(texts: Texts, days: Sequence[tuple[date, str]]) -> str:
    """Return the figures of a few days as a sentence: 4 Mar 26,6% dan 5 Mar 32,0%."""
    named = [f"{texts.short_date(day)} {figure}" for day, figure in days]
    return texts.plain("chart-few-days", count=len(days), days=texts.listed(named))
