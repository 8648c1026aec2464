"""Warnings about a whole recap. They are shown to the publisher, and refuse nothing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from census.boards.totals import outermost
from census.errors import Finding
from census.recaps.recap import RecapRow
from census.units import Measure, Unit, UnitCode
from sources.files.unit_index import UnitIndex

PERSONS_PER_FAMILY = 8
"""A higher average in a village means that columns may be exchanged."""


@dataclass(frozen=True, slots=True)
class StatedTotal:
    """A line that calls itself a total.

    It may be the total of the rows from ``since`` to ``until``, or of all.
    """

    line: int
    measure: Measure
    count: int
    since: int
    until: int


def totals_of(rows: Sequence[RecapRow], index: UnitIndex) -> Mapping[Measure, int]:
    """Add up, each unit once: rows inside another row of the same measure are left out."""
    totals: dict[Measure, int] = {}
    for row in _outermost(rows, index):
        totals[row.measure] = totals.get(row.measure, 0) + row.completed
    return totals


def look_over(
    rows: Sequence[RecapRow], stated: Sequence[StatedTotal], index: UnitIndex
) -> list[Finding]:
    """Return the warnings that a person should read before publishing."""
    widest = _widest(rows)
    return [
        *_above_base(widest, index),
        *_without_base(widest, index),
        *_household_sizes(rows, index),
        *_clean(rows, index),
        *_parts(rows, index),
        *_stated_totals(rows, stated, index),
    ]


def _above_base(rows: Sequence[RecapRow], index: UnitIndex) -> Iterable[Finding]:
    for row in rows:
        if 0 < row.base < row.completed:
            yield Finding(
                "above-base",
                {**_about(index[row.unit], row.measure), "count": row.completed, "base": row.base},
            )


def _without_base(rows: Sequence[RecapRow], index: UnitIndex) -> Iterable[Finding]:
    for measure in Measure:
        lacking = [row for row in rows if row.measure is measure and row.base == 0]
        if lacking:
            yield Finding(
                "base-unknown",
                {**_about(index[lacking[0].unit], measure), "count": len(lacking)},
            )


def _household_sizes(rows: Sequence[RecapRow], index: UnitIndex) -> Iterable[Finding]:
    families = {row.unit: row.completed for row in rows if row.measure is Measure.FAMILIES}
    for row in rows:
        if row.measure is Measure.PERSONS and row.unit in families:
            known = families[row.unit]
            if not known <= row.completed <= known * PERSONS_PER_FAMILY:
                yield Finding(
                    "persons-implausible",
                    {
                        **_about(index[row.unit], row.measure),
                        "count": row.completed,
                        "families": known,
                    },
                )


def _clean(rows: Sequence[RecapRow], index: UnitIndex) -> Iterable[Finding]:
    """Compare complete ones with those who responded. They must not be more."""
    responded = {(row.unit, row.measure): row.completed for row in rows}
    alone = set()
    for row in rows:
        whole = responded.get((row.unit, row.measure.whole))
        if row.measure is not row.measure.whole and whole is None:
            alone.add(row.measure)
        elif whole is not None and row.completed > whole:
            facts = {"count": row.completed, "responded": whole}
            yield Finding("clean-exceeds", {**_about(index[row.unit], row.measure.whole), **facts})
    for measure in sorted(alone):
        yield Finding("clean-alone", {"measure": measure.value})


def _parts(rows: Sequence[RecapRow], index: UnitIndex) -> Iterable[Finding]:
    """Compare each unit with the sum of its parts, where the recap has them."""
    stated = {(row.unit, row.measure): row.completed for row in rows}
    sums: dict[tuple[UnitCode, Measure], list[int]] = {}
    for row in rows:
        parent = index[row.unit].parent
        if parent is not None and (parent, row.measure) in stated:
            sums.setdefault((parent, row.measure), []).append(row.completed)
    for (unit, measure), parts in sums.items():
        yield from _difference(
            _about(index[unit], measure), stated[unit, measure], sum(parts), len(parts)
        )


def _stated_totals(
    rows: Sequence[RecapRow], stated: Sequence[StatedTotal], index: UnitIndex
) -> Iterable[Finding]:
    for total in stated:
        parts = [_of_measure(rows, total.measure, index)]
        parts.append(_of_measure(rows[total.since : total.until], total.measure, index))
        nearest = min(parts, key=lambda each: abs(_sum(each) - total.count))
        about = {"line": total.line, "measure": total.measure.value}
        lacking = [row for row in nearest if row.completed == _sum(nearest) - total.count > 0]
        if len(lacking) == 1:
            yield _lacks(total, lacking, index)
        else:
            found = _sum(nearest), len(nearest)
            yield from _difference(about, total.count, *found, key="total-differs")
    for measure in Measure:
        yield from _below_the_last(
            rows, [each for each in stated if each.measure is measure], index
        )


def _below_the_last(
    rows: Sequence[RecapRow], stated: Sequence[StatedTotal], index: UnitIndex
) -> Iterable[Finding]:
    """Tell which units stand below the last total, and are in none."""
    if stated:
        last = stated[-1]
        left = _of_measure(rows[last.until :], last.measure, index)
        whole = _sum(_of_measure(rows, last.measure, index))
        if left and last.until and all(abs(each.count - whole) > len(rows) for each in stated):
            yield _lacks(last, left, index)


def _lacks(total: StatedTotal, rows: Sequence[RecapRow], index: UnitIndex) -> Finding:
    about = _about(index[rows[0].unit], total.measure)
    facts = {"line": total.line, "stated": total.count, "count": len(rows), "sum": _sum(rows)}
    return Finding("total-lacks", {**about, **facts})


def _of_measure(rows: Sequence[RecapRow], measure: Measure, index: UnitIndex) -> Sequence[RecapRow]:
    return [row for row in _outermost(rows, index) if row.measure is measure]


def _sum(rows: Iterable[RecapRow]) -> int:
    return sum(row.completed for row in rows)


def _difference(
    about: Mapping[str, str | int],
    stated: int,
    parts: int,
    lines: int,
    *,
    key: str = "parts-differ",
) -> Iterable[Finding]:
    """Tell a difference that rounding explains, at most 1 a line, from a real one."""
    if stated != parts:
        rounding = "-slightly" if abs(stated - parts) <= lines else ""
        yield Finding(f"{key}{rounding}", {**about, "stated": stated, "sum": parts})


def _outermost(rows: Sequence[RecapRow], index: UnitIndex) -> Iterable[RecapRow]:
    for measure in Measure:
        counted = {row.unit: row for row in rows if row.measure is measure}
        yield from (counted[unit] for unit in outermost(counted.keys(), index.parents))


def _widest(rows: Sequence[RecapRow]) -> Sequence[RecapRow]:
    """Leave out complete ones where those who responded are beside them."""
    there = {(row.unit, row.measure) for row in rows}
    return [
        row
        for row in rows
        if row.measure is row.measure.whole or (row.unit, row.measure.whole) not in there
    ]


def _about(unit: Unit, measure: Measure) -> dict[str, str | int]:
    return {"unit": unit.code, "name": unit.name, "measure": measure.value}
