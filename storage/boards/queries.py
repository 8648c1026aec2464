"""The queries of boards: the rows of their units, and the sources of the bases."""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Row,
    Select,
    and_,
    bindparam,
    exists,
    func,
    literal,
    select,
)

from census.definition import BoardRule
from census.recaps.recap import Snapshot
from census.units import UnitCode, UnitKind
from storage.boards.units import codes_below
from storage.engine.repository import value_of
from storage.tables.data import bases, snapshot_rows, snapshots, units

_corrections = snapshots.alias("corrections")
_corrected_rows = snapshot_rows.alias("corrected_rows")

PastMoment = datetime | BindParameter[Any] | None
"""A past moment, or the parameter for one; None is now."""

FIGURES = [snapshot_rows.c[name] for name in ("snapshot", "unit", "completed", "base")]
"""What a board reads of a row; the measure is the rule's."""


@cache
def rows_of_board(kinds: tuple[UnitKind, ...], count: int, *, inside: bool) -> Select[Any]:
    """Select the rows of units in so many snapshots, everywhere or within one area.

    Its parameters are ``measure``, ``snapshot_0`` and so on, and with ``inside`` the ``area``.
    Without kinds it selects the rows of all units, in half of the time.
    """
    numbers = [bindparam(f"snapshot_{n}", type_=Integer()) for n in range(count)]
    query = select(*FIGURES).where(
        snapshot_rows.c.measure == bindparam("measure"), snapshot_rows.c.snapshot.in_(numbers)
    )
    if kinds:
        named = [literal(kind, units.c.kind.type) for kind in kinds]
        query = query.join(units, units.c.code == snapshot_rows.c.unit)
        query = query.where(units.c.kind.in_(named))
    return query.where(units.c.code.in_(codes_below(bindparam("area")))) if inside else query


def rows_of_units(rule: BoardRule) -> Select[Any]:
    """Select the rows of any units in all snapshots."""
    return select(*FIGURES).where(snapshot_rows.c.measure == rule.measure)


def base_sources(snapshot: int, rule: BoardRule, area: UnitCode | None) -> Select[Any]:
    """Select source and day of a board's bases, null for those that came with the recap."""
    same = (
        (bases.c.unit == snapshot_rows.c.unit)
        & (bases.c.measure == snapshot_rows.c.measure)
        & (bases.c.size == snapshot_rows.c.base)
    )
    joined = snapshot_rows.join(units, units.c.code == snapshot_rows.c.unit)
    return (
        select(bases.c.source, bases.c.as_of)
        .select_from(joined.outerjoin(bases, same))
        .where(
            _of_board(rule, area), snapshot_rows.c.snapshot == snapshot, snapshot_rows.c.base > 0
        )
        .group_by(bases.c.source, bases.c.as_of)
        .order_by(func.count().desc(), bases.c.source, bases.c.as_of)
    )


def counting(by: PastMoment = None) -> ColumnElement[bool]:
    """Return the condition for snapshots that count, or counted at a past moment.

    They are published, not withdrawn, and have a figure that none of their corrections names.
    """
    holds = _stands(snapshots, by), ~is_replaced(by) | is_partly(by)
    return and_(*holds) if by is None else and_(*holds, snapshots.c.as_of <= by)


def is_replaced(by: PastMoment = None) -> ColumnElement[bool]:
    """Return the condition for snapshots with a valid correction that names some of their units."""
    return exists().where(_corrections.c.replaces == snapshots.c.id, _stands(_corrections, by))


def is_partly(by: PastMoment = None) -> ColumnElement[bool]:
    """Return the condition for snapshots with a figure that none of their corrections names."""
    holds = exists().where(snapshot_rows.c.snapshot == snapshots.c.id, ~is_taken(by))
    # A query of rows uses this too. The rows meant here are any of the snapshot's.
    return holds.correlate(snapshots)


def is_taken(by: PastMoment = None) -> ColumnElement[bool]:
    """Return the condition for figures that a correction of their snapshot replaces."""
    taken = exists().where(
        _corrections.c.replaces == snapshots.c.id,
        _stands(_corrections, by),
        _corrected_rows.c.snapshot == _corrections.c.id,
        _corrected_rows.c.measure == snapshot_rows.c.measure,
        _corrected_rows.c.unit == snapshot_rows.c.unit,
    )
    # Two queries deep the snapshot would be any: SQLAlchemy looks one query up by itself.
    return taken.correlate(snapshots, snapshot_rows)


def _stands(table: Any, by: PastMoment) -> ColumnElement[bool]:
    """Return the condition for published and not withdrawn snapshots, now or at a past moment."""
    if by is None:
        return and_(table.c.published_at.is_not(None), table.c.withdrawn_at.is_(None))
    stayed = table.c.withdrawn_at.is_(None) | (table.c.withdrawn_at > by)
    return and_(table.c.published_at <= by, stayed)


def _of_board(rule: BoardRule, area: UnitCode | None) -> ColumnElement[bool]:
    condition = (snapshot_rows.c.measure == rule.measure) & units.c.kind.in_(rule.units)
    return condition if area is None else condition & units.c.code.in_(codes_below(area))


def snapshot_of(row: Row[Any]) -> Snapshot:
    """Return what stands in a row of ``snapshots``."""
    return value_of(Snapshot, row, warnings=tuple(row.warnings))
