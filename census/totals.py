"""Adding up figures of units that lie within one another, each unit once."""

from collections.abc import Collection, Iterable, Mapping

from census.units import UnitCode


def outermost(
    counted: Collection[UnitCode], parents: Mapping[UnitCode, UnitCode | None]
) -> frozenset[UnitCode]:
    """Return the units that lie within no other counted one: their sum is the whole."""
    return frozenset(
        unit for unit in counted if not any(above in counted for above in within(unit, parents))
    )


def within(unit: UnitCode, parents: Mapping[UnitCode, UnitCode | None]) -> Iterable[UnitCode]:
    """Give what a unit lies in, nearest first."""
    above = parents.get(unit)
    while above is not None:
        yield above
        above = parents.get(above)
