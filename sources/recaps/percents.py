"""Percentages in a recap. They are never used for ranks, only compared."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, floor

from census.errors import Finding
from census.recaps.recap import RecapRow
from census.units import Measure, UnitCode
from sources.files.tables import Cell
from sources.files.unit_index import UnitIndex

PERCENT = re.compile(r"([0-9]{1,5})(?:[.,]([0-9]{1,17}))?\s*(%?)")
FEWEST = 3
"""This many lines have to agree before one common base is assumed."""


@dataclass(frozen=True, slots=True)
class StatedPercent:
    """A percentage in a line: ``value`` within ``step``, one unit of its last digit.

    ``scaled`` means that it may be a share (0.521) that a workbook shows as 52,1%. A ``vague`` one
    does not say of what it is: "Persentase".
    """

    line: int
    unit: UnitCode
    measure: Measure
    value: Fraction
    step: Fraction
    scaled: bool
    vague: bool = False

    def share(self, *, as_share: bool) -> tuple[Fraction, Fraction]:
        """Return it as a share of 1, with its step."""
        return (self.value, self.step) if as_share else (self.value / 100, self.step / 100)


def percent_of(
    cell: Cell, unit: UnitCode, measure: Measure, *, vague: bool = False
) -> StatedPercent | None:
    """Return the percentage in a cell, None if it cannot be read. It is only compared."""
    match = PERCENT.fullmatch(cell.text)
    if match is None:
        return None
    whole, decimals, sign = match[1], match[2] or "", match[3]
    value = Fraction(int(whole + decimals), 10 ** len(decimals))
    step = Fraction(1, 10 ** min(len(decimals), 9))
    scaled = cell.number is not None and not sign
    return StatedPercent(cell.line, unit, measure, value, step, scaled, vague)


def check_percents(
    stated: Sequence[StatedPercent], rows: Sequence[RecapRow], index: UnitIndex
) -> Iterable[Finding]:
    """Compare percentages with the figures beside them, or name the one base of all of them."""
    figures = {(row.unit, row.measure): row for row in rows}
    for measure in Measure:
        of_measure = [each for each in stated if each.measure is measure]
        if of_measure:
            yield from _check(of_measure, figures, index)


def _check(
    stated: Sequence[StatedPercent],
    figures: Mapping[tuple[UnitCode, Measure], RecapRow],
    index: UnitIndex,
) -> Iterable[Finding]:
    shares = [as_share for as_share in (False, True) if not as_share or stated[0].scaled]
    if _are_of_responded(stated, figures, shares):
        return
    stated = _where_they_fit(stated, figures, shares)
    tries = [_against_own_bases(stated, figures, as_share=each) for each in shares]
    wrong = min(tries, key=len)
    compared = any(figures[each.unit, each.measure].base for each in stated)
    if compared and not wrong:
        return
    for as_share in shares:
        if base := _common_base(stated, figures, as_share=as_share):
            facts = {"measure": stated[0].measure.value, "base": base, "count": len(stated)}
            yield Finding("percent-common-base", facts)
            return
    for each, share in wrong:
        row = figures[each.unit, each.measure]
        yield Finding(
            "percent-differs",
            {
                "line": each.line,
                "unit": each.unit,
                "name": index[each.unit].name,
                "measure": each.measure.value,
                "stated_share": _ten_thousandths(share),
                "found_share": _ten_thousandths(Fraction(row.completed, row.base)),
            },
        )


def _against_own_bases(
    stated: Sequence[StatedPercent],
    figures: Mapping[tuple[UnitCode, Measure], RecapRow],
    *,
    as_share: bool,
) -> list[tuple[StatedPercent, Fraction]]:
    """Return those that differ from the line's own count and base. An unknown base agrees."""
    wrong = []
    for each in stated:
        row = figures[each.unit, each.measure]
        share, step = each.share(as_share=as_share)
        if row.base and abs(Fraction(row.completed, row.base) - share) > step:
            wrong.append((each, share))
    return wrong


def _are_of_responded(
    stated: Sequence[StatedPercent],
    figures: Mapping[tuple[UnitCode, Measure], RecapRow],
    shares: Sequence[bool],
) -> bool:
    """Tell whether all are the share of complete ones among those who responded."""

    def fits(each: StatedPercent, *, as_share: bool) -> bool:
        responded = figures.get((each.unit, each.measure.whole))
        if responded is None or each.measure is each.measure.whole or not responded.completed:
            return False
        share, step = each.share(as_share=as_share)
        clean = figures[each.unit, each.measure].completed
        return abs(Fraction(clean, responded.completed) - share) <= step

    return any(all(fits(each, as_share=as_share) for each in stated) for as_share in shares)


def _where_they_fit(
    stated: Sequence[StatedPercent],
    figures: Mapping[tuple[UnitCode, Measure], RecapRow],
    shares: Sequence[bool],
) -> Sequence[StatedPercent]:
    """Return vague ones as those of the figure in their lines, such as respon, that they fit."""
    tries = [stated]
    if all(each.vague for each in stated):
        others = ([replace(each, measure=measure) for each in stated] for measure in Measure)
        tries += [
            other for other in others if all((each.unit, each.measure) in figures for each in other)
        ]

    def wrong(those: Sequence[StatedPercent]) -> int:
        return min(len(_against_own_bases(those, figures, as_share=each)) for each in shares)

    return min(tries, key=wrong)


def _common_base(
    stated: Sequence[StatedPercent],
    figures: Mapping[tuple[UnitCode, Measure], RecapRow],
    *,
    as_share: bool,
) -> int | None:
    """Return the one base that explains all percentages, if there is one.

    Each percentage allows the bases between count / (share + half a step) and count / (share -
    half a step); the base must be allowed by all.
    """
    least, most, compared = Fraction(0), None, 0
    largest = 0
    for each in stated:
        count = figures[each.unit, each.measure].completed
        share, step = each.share(as_share=as_share)
        if not count or share <= step:
            continue
        least = max(least, count / (share + step / 2))
        highest = count / (share - step / 2)
        most = highest if most is None else min(most, highest)
        compared += 1
        largest = max(largest, count)
        if least > most:
            return None
    if most is None or compared < FEWEST or most < largest:
        return None
    return _roundest(ceil(least), floor(most))


def _roundest(least: int, most: int) -> int:
    """Return the number in a range that ends in most zeros, because people round guessed bases."""
    for step in (10_000, 1_000, 100, 10):
        if (rounded := -(-least // step) * step) <= most:
            return rounded
    return least


def _ten_thousandths(share: Fraction) -> int:
    return round(share * 10_000)
