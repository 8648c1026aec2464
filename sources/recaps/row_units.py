"""The unit of each line in a recap: by its code, or by an unambiguous name."""

from collections.abc import Sequence
from functools import partial

from census.errors import Finding
from census.units import Unit, UnitCode, UnitKind
from sources.files.tables import Cell, CellRefusedError, TableRow
from sources.files.unit_index import CodeSystem, UnitIndex
from sources.recaps.columns import Columns


class RowUnits:
    """Finds the unit of each line, and notices units that come twice."""

    def __init__(self, index: UnitIndex, columns: Columns, system: CodeSystem | None) -> None:
        self.warnings: list[Finding] = []
        self._index = index
        self._columns = columns
        self._system = system
        self._seen: dict[UnitCode, int] = {}
        self._above: tuple[Cell, ...] = ()

    def find(self, row: TableRow) -> Unit:
        """Return a line's unit.

        Raises CellRefusedError: unknown code or name, ambiguous name, second line.
        """
        cell = self._columns.code_cell(row)
        if cell is not None:
            unit = cell.read(partial(self._index.by_code, system=self._system))
            self._compare_name(unit, row)
        else:
            cell, unit = self._by_name(row)
        if (before := self._seen.setdefault(unit.code, row.line)) != row.line:
            raise CellRefusedError(
                cell.finding("unit-twice", unit=unit.code, name=unit.name, first=before)
            )
        return unit

    def names_any(self, row: TableRow) -> bool:
        """Tell whether a line without figures names a unit, and is no footnote."""
        code = self._columns.code_cell(row)
        if code is not None and self._index.knows_code(code.text, self._system):
            return True
        return any(self._index.knows(cell.text) for cell, _ in self._columns.name_cells(row))

    def _by_name(self, row: TableRow) -> tuple[Cell, Unit]:
        parent = self._stated_parent(row)
        cell = None
        for cell, kinds in self._with_merged(row):
            parent = cell.read(partial(self._index.by_name, kinds=kinds, parent=parent))
        if cell is None or parent is None:
            raise CellRefusedError(Finding("unit-missing", {"line": row.line}))
        return cell, parent

    def _with_merged(self, row: TableRow) -> Sequence[tuple[Cell, tuple[UnitKind, ...]]]:
        """Return the names in a line.

        A district cell that is merged over its villages counts for each.
        """
        places = [place for place, _ in self._columns.names]
        if len(places) > 1 and row.cells[places[-1]].text:
            above = [row.cells[place] for place in places[:-1]]
            if not any(cell.text for cell in above) and len(self._above) == len(above):
                own = row.cells[places[-1]], self._columns.names[-1][1]
                merged = zip(self._above, (kinds for _, kinds in self._columns.names), strict=False)
                return [*((cell, kinds) for cell, kinds in merged if cell.text), own]
            self._above = tuple(above)
        elif len(places) > 1:
            self._above = tuple(row.cells[place] for place in places[:-1])
        return self._columns.name_cells(row)

    def _stated_parent(self, row: TableRow) -> Unit | None:
        if self._columns.parent is None or not row.cells[self._columns.parent].text:
            return None
        return row.cells[self._columns.parent].read(self._parent)

    def _parent(self, text: str) -> Unit:
        if text.replace(".", "").isdecimal():
            return self._index.by_code(text, self._system)
        return self._index.by_name(text)

    def _compare_name(self, unit: Unit, row: TableRow) -> None:
        names = self._columns.name_cells(row)
        if names and not self._index.is_named(unit, names[-1][0].text):
            cell = names[-1][0]
            self.warnings.append(cell.finding("name-differs", unit=unit.code, name=unit.name))
