"""What a board asks of the recaps: the rows of its units, and where their bases come from."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, select

from census.definition import BoardRule
from census.units import UnitCode
from storage.tables import bases, snapshot_rows, snapshots, units
from storage.units import codes_below

_later = snapshots.alias("corrections_by_then")


def rows_of_board(rule: BoardRule, area: UnitCode | None) -> Select[Any]:
    """Ask for the rows of a board's units in all snapshots, everywhere or within one area."""
    return (
        select(snapshot_rows)
        .join(units, units.c.code == snapshot_rows.c.unit)
        .where(_of_board(rule, area))
    )


def base_sources(snapshot: int, rule: BoardRule, area: UnitCode | None) -> Select[Any]:
    """Ask for source and day of a board's bases, null for those that came with the recap."""
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


def counted_by(moment: datetime) -> ColumnElement[bool]:
    """Say which snapshots counted at a moment of the past: published, and not withdrawn yet."""
    replaced = exists().where(_later.c.replaces == snapshots.c.id, *_stood(_later, moment))
    published, stayed = _stood(snapshots, moment)
    return published & stayed & ~replaced & (snapshots.c.as_of <= moment)


def _stood(table: Any, moment: datetime) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    stayed = table.c.withdrawn_at.is_(None) | (table.c.withdrawn_at > moment)
    return table.c.published_at <= moment, stayed


def _of_board(rule: BoardRule, area: UnitCode | None) -> ColumnElement[bool]:
    condition = (snapshot_rows.c.measure == rule.measure) & units.c.kind.in_(rule.units)
    return condition if area is None else condition & units.c.code.in_(codes_below(area))
