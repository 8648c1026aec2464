"""The columns of a recap: where the units and the figures of a line stand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from census.errors import Finding
from census.units import Measure, UnitKind
from sources.files.tables import Cell, TableRow
from sources.files.unit_index import CodeSystem


@dataclass(frozen=True, slots=True)
class Columns:
    """The positions of the columns. ``names`` run from the widest area to the narrowest unit.

    ``bases`` belong to whole measures. ``percents`` are checked, but never used for ranks.
    ``told`` says which columns a person has explained. ``assumed`` are bases whose heading may
    mean something else: "Total KK"; ``unsaid`` are counts whose heading does not say that
    anything is done: "KK"; ``vague`` are percentages whose heading does not say of what.
    """

    code: int | None = None
    system: CodeSystem | None = None
    names: tuple[tuple[int, tuple[UnitKind, ...]], ...] = ()
    parent: int | None = None
    counts: Mapping[Measure, int] = field(default_factory=dict)
    bases: Mapping[Measure, int] = field(default_factory=dict)
    percents: Mapping[Measure, int] = field(default_factory=dict)
    refused: tuple[Finding, ...] = ()
    odd: tuple[Finding, ...] = ()
    told: tuple[Finding, ...] = ()
    assumed: Mapping[Measure, Cell] = field(default_factory=dict)
    unsaid: Mapping[Measure, Cell] = field(default_factory=dict)
    vague: frozenset[Measure] = frozenset()
    recognised: int = 0

    @property
    def whole(self) -> bool:
        """Whether there are units and figures, whatever else is unclear."""
        return bool(self.counts) and (self.code is not None or bool(self.names))

    @property
    def figures(self) -> frozenset[int]:
        """The columns with counts and bases."""
        return frozenset({*self.counts.values(), *self.bases.values()})

    @property
    def used(self) -> frozenset[int]:
        """The columns that a line is read from."""
        return frozenset(
            {place for place, _ in self.names}
            | self.figures
            | {place for place in (self.code, self.parent) if place is not None}
        )

    def code_cell(self, row: TableRow) -> Cell | None:
        """Return the cell with a row's code, None when it is empty."""
        cell = row.cells[self.code] if self.code is not None else None
        return cell if cell and cell.text else None

    def name_cells(self, row: TableRow) -> Sequence[tuple[Cell, tuple[UnitKind, ...]]]:
        """Return the names in a row, the widest area first."""
        return [(row.cells[place], kinds) for place, kinds in self.names if row.cells[place].text]
