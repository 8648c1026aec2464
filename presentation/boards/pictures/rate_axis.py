"""A chart of rates: its axis, its labels, the target lines, and words for too few days."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
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
SECOND = timedelta(seconds=1)
MOST_BETWEEN = 4
"""So many steps of days at most are between the first and the last day that is written."""
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


def day_labels(texts: Texts, first: date, last: date) -> tuple[AxisLabel, ...]:
    """Return labels for days at equal distances, back from the last; also the first if it fits.

    Positions are in time, from 0 at ``first`` to 1 at ``last``.
    """
    whole, days = last - first, (texts.local_day(last) - texts.local_day(first)).days
    if not whole:
        return (AxisLabel(Fraction(1, 2), texts.short_date(last)),)
    least = max(1, -(-days // MOST_BETWEEN))
    step = next((each for each in range(least, 2 * least) if days % each == 0), least)
    back = [timedelta(days=each) for each in range(0, days + 1, step)]
    places = [1 - Fraction(each // SECOND, whole // SECOND) for each in back]
    # The first figures may be of an evening, and the last ones of a morning.
    return tuple(
        AxisLabel(max(place, Fraction(0)), texts.short_date(last - each))
        for place, each in zip(reversed(places), reversed(back), strict=True)
    )


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
