"""Areas and workplaces with their bases.

They are sorted here and not in SQL, because PostgreSQL sorts dotted codes by its locale.
"""

from collections.abc import Collection, Mapping, Sequence
from operator import attrgetter
from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, delete, func, select

from census.units import WORKPLACES, Base, Measure, Unit, UnitCode, UnitKind
from storage.engine.batch import upsert
from storage.engine.repository import Repository, row_of, value_of
from storage.tables.data import bases, units
from storage.tables.shared import metadata

_ABOVE = units.alias("above")
_UNITS = select(
    units.c.code, units.c.name, units.c.kind, units.c.parent, func.coalesce(_ABOVE.c.name, "")
).outerjoin_from(
    units, _ABOVE, (units.c.parent == _ABOVE.c.code) & (units.c.kind == UnitKind.VILLAGE)
)
"""The fields of ``Unit``, in their order."""
_UNIT = _UNITS.where(units.c.code == bindparam("code"))


class StoredUnits(Repository):
    """The port ``Units``."""

    async def get(self, code: UnitCode) -> Unit | None:
        """Return a unit."""
        rows = await self._transaction.readable(_UNIT, {"code": code})
        return Unit(*tuple(rows[0])) if rows else None

    async def within(self, kind: UnitKind, ancestor: UnitCode | None = None) -> Sequence[Unit]:
        """Return all units of a kind below an ancestor (None: everywhere), by code."""
        if ancestor is None:
            rows = await self._transaction.tuples(_OF_KIND, {"kind": kind})
        else:
            rows = await self._transaction.tuples(_INSIDE, {"kind": kind, "ancestor": ancestor})
        found = (Unit(code, name, kind, parent, above) for code, name, _, parent, above in rows)
        return sorted(found, key=attrgetter("code"))

    async def put(self, many: Sequence[Unit], sizes: Sequence[Base] = ()) -> None:
        """Insert or replace units, and bases of the same unit, measure and day."""
        await upsert(
            self._transaction,
            units,
            (
                {
                    "code": unit.code,
                    "name": unit.name,
                    "folded_name": _folded(unit.name),
                    "kind": unit.kind,
                    "parent": unit.parent,
                }
                for unit in many
            ),
        )
        await upsert(self._transaction, bases, map(row_of, sizes))

    async def drop_unused(self, codes: Collection[UnitCode]) -> bool:
        """Delete units that nothing refers to; if anything refers to one of them, none."""
        workplaces = select(units.c.parent).where(units.c.kind.in_(WORKPLACES))
        referring = [select(t.c.unit) for t in metadata.tables.values() if "unit" in t.c]
        for query in (workplaces, *referring):
            used = await self._transaction.all(query.distinct())
            if not {row[0] for row in used}.isdisjoint(codes):
                return False
        gone = delete(units).where(units.c.code == bindparam("gone"))
        await self._transaction.run_many(gone, ["gone"], [(code,) for code in sorted(codes)])
        return True

    async def bases(self, measure: Measure) -> Mapping[UnitCode, Base]:
        """Return the newest base of every unit for a measure."""
        newest = (
            select(bases.c.unit, func.max(bases.c.as_of).label("as_of"))
            .where(bases.c.measure == measure)
            .group_by(bases.c.unit)
            .subquery()
        )
        query = select(bases).join(
            newest, (newest.c.unit == bases.c.unit) & (newest.c.as_of == bases.c.as_of)
        )
        rows = await self._transaction.all(query.where(bases.c.measure == measure))
        return {row.unit: value_of(Base, row) for row in rows}


def codes_below(ancestor: UnitCode | BindParameter[Any]) -> Select[tuple[Any]]:
    """Return the query for the codes of all units inside a unit, at any depth."""
    below = select(units.c.code).where(units.c.parent == ancestor).cte(recursive=True)
    children = select(units.c.code).join(below, units.c.parent == below.c.code)
    return select(below.union(children).c.code)


_OF_KIND = _UNITS.where(units.c.kind == bindparam("kind"))
_INSIDE = _OF_KIND.where(units.c.code.in_(codes_below(bindparam("ancestor"))))


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
